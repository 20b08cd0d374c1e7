/** Stretches of a text, and the text with them rewritten. */
import type { Minutes, Source } from '../../src/schema.ts';

export interface Stretch {
  from: number;
  to: number;
}

/** The text with each stretch rewritten; of two that overlap, the first. */
export function rewritten(text: string, stretches: readonly Stretch[], change: (part: string) => string): string {
  let at = 0;
  let out = '';
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    out += text.slice(at, from) + change(text.slice(from, to));
    at = to;
  }
  return out + text.slice(at);
}

/** Whether one of the places lies between two offsets, in part or whole. */
export function isWithin(places: readonly Source[], { from, to }: Stretch): boolean {
  return places.some(({ start, end }) => start < to && from < end);
}

/** Where decisions and tasks stand. */
export function claimsOf({ resolutions, actions }: Minutes): Source[] {
  return [...resolutions, ...actions].map(({ source }) => source);
}
