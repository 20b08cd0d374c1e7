/** Which of many numbered lines are the agenda: the best run of rising numbers through the document. */
import type { NumberReading } from './numbers.ts';

export interface Numbered {
  readings: NumberReading[];
  /** 0 to 1: how much the line looks like a heading. */
  quality: number;
}

export interface Link {
  index: number;
  reading: NumberReading;
}

/** An agenda skips no more numbers than this from one item to the next. */
const MAX_GAP = 12;
const SUCCESSOR_BONUS = 1;
const GAP_COST = 0.15;
const REPAIR_COST = 0.3;

interface State extends Link {
  score: number;
  previous: State | null;
}

/** Picks, of each style, the chain with the highest score and returns the best of them, in document order. */
export function bestChain(lines: readonly Numbered[]): Link[] {
  let best: State | null = null;
  const ends = new Map<string, Map<number, State>>();
  lines.forEach((line, index) => {
    const made: [string, State][] = [];
    for (const reading of line.readings) {
      const own = 1 + line.quality - (reading.repaired ? REPAIR_COST : 0);
      const style = reading.style;
      const state = extend(ends, style, { index, reading }, own);
      made.push([style, state]);
      if (best === null || state.score > best.score) best = state;
    }
    for (const [style, state] of made) keep(ends, style, state);
  });
  const chain: Link[] = [];
  for (let state = best as State | null; state !== null; state = state.previous) {
    chain.push({ index: state.index, reading: state.reading });
  }
  return chain.reverse();
}

/** The longest way to arrive at a line: behind the best chain that ends in a smaller number. */
function extend(ends: Map<string, Map<number, State>>, style: string, link: Link, own: number): State {
  const { major, minor } = link.reading;
  let best: State = { ...link, score: own, previous: null };
  for (let before = major; before >= Math.max(0, major - MAX_GAP); before--) {
    for (const state of endsAt(ends, style, before)) {
      const last = state.reading;
      if (last.major === major && last.minor >= minor) continue;
      const score = state.score + own + step(last, link.reading);
      if (score > best.score) best = { ...link, score, previous: state };
    }
  }
  return best;
}

function step(from: NumberReading, to: NumberReading): number {
  if (to.major === from.major) return SUCCESSOR_BONUS;
  if (to.major === from.major + 1) return to.minor <= 1 ? SUCCESSOR_BONUS : 0;
  return -GAP_COST * (to.major - from.major - 1);
}

/** The best chain that ends in each major number, with and without a sub-number. */
function endsAt(ends: Map<string, Map<number, State>>, style: string, major: number): State[] {
  const byMajor = ends.get(style);
  const found: State[] = [];
  for (const slot of [major * 2, major * 2 + 1]) {
    const state = byMajor?.get(slot);
    if (state !== undefined) found.push(state);
  }
  return found;
}

function keep(ends: Map<string, Map<number, State>>, style: string, state: State): void {
  let byMajor = ends.get(style);
  if (byMajor === undefined) ends.set(style, (byMajor = new Map<number, State>()));
  const slot = state.reading.major * 2 + (state.reading.minor > 0 ? 1 : 0);
  const there = byMajor.get(slot);
  if (there === undefined || state.score >= there.score) byMajor.set(slot, state);
}
