/** Where corrections were made, and where that is now. */
import { lineAt, type Document } from '../document.ts';
import type { Minutes, Source } from '../schema.ts';
import { LISTS, MAIN_FIELD, type EntityKind } from './kinds.ts';
import type { PatchPlace } from './patch.ts';
import type { Place, WordIndex } from './words.ts';

/** Stretches that share so much of what they cover together are the same place. */
const SAME_PLACE = 0.5;

/** 0 to 1: how much of what two stretches cover together both of them cover. */
export function overlap(a: Place, b: Place): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function isSamePlace(a: Place, b: Place): boolean {
  return overlap(a, b) >= SAME_PLACE;
}

/** What a claim says in one field: a name, a title, a text. */
export function mainValue(kind: EntityKind, entity: Readonly<Record<string, unknown>>): string {
  const value = entity[MAIN_FIELD[kind]];
  return typeof value === 'string' ? value : '';
}

/** How a claim is found again; null where its source holds no word. */
export function placeOfClaim(
  { source }: { source: Source },
  kind: EntityKind,
  { text, index, minutes }: { text: string; index: WordIndex; minutes: Minutes },
): PatchPlace | null {
  const words = text.slice(source.start, source.end).replace(/\s+/g, ' ').trim();
  const places = index.find(words);
  const occurrence = places.findIndex(({ start, end }) => start >= source.start && end <= source.end) + 1;
  if (occurrence === 0) return null;
  const list: readonly { source: Source }[] = minutes[LISTS[kind]];
  const among = list.filter((other) => isSamePlace(other.source, source)).length;
  const place = { words, occurrence, of: places.length };
  return { ...place, lines: [source.startLine, source.endLine], ...(among > 1 ? { among } : {}) };
}

/**
 * Where the words stand now, the likeliest first: the same occurrence alone where there are as many as there were, else
 * the one that is nearest to the lines.
 */
export function placesNow(at: PatchPlace, index: WordIndex, document: Document): readonly Place[] {
  const places = index.find(at.words);
  const same = places[at.occurrence - 1];
  if (places.length === at.of && same !== undefined) return [same];
  const distance = ({ start }: Place) => Math.abs(lineAt(document, start) + 1 - at.lines[0]);
  return [...places].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}
