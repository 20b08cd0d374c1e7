/** One document under comparison: what was found, and what is told of the differences. */
import type { AnyAttendee, AnyClause, AnyItem, AnyMinutes } from './result.ts';
import { listOf } from './result.ts';
import { measuresOf, type Measures, type Pairs, type Tally } from './measures.ts';
import { sameNumber } from './compare.ts';

export interface Notes {
  /** What is wanted and was not found. */
  missed: string[];
  /** What was found and is not wanted. */
  extra: string[];
  /** What was found, with another value than wanted. */
  wrong: string[];
}

export interface Found {
  attendees: readonly AnyAttendee[];
  items: readonly AnyItem[];
  resolutions: readonly AnyClause[];
  actions: readonly AnyClause[];
  personById: ReadonlyMap<unknown, AnyAttendee>;
  itemById: ReadonlyMap<unknown, AnyItem>;
}

export function foundIn(minutes: AnyMinutes): Found {
  const attendees = listOf(minutes.attendees);
  const items = listOf(minutes.items);
  return {
    attendees,
    items,
    resolutions: listOf(minutes.resolutions),
    actions: listOf(minutes.actions),
    personById: new Map(attendees.map((one) => [one.id, one])),
    itemById: new Map(items.map((one) => [one.id, one])),
  };
}

export function isLinked(found: Found, clause: AnyClause, number: string): boolean {
  return sameNumber(found.itemById.get(clause.item)?.number ?? '', number);
}

/** The name of a kind of entity, and how one of it is told of. */
export interface Telling<F, W> {
  name: string;
  found: (one: F) => string;
  wanted: (one: W) => string;
}

/** Counts pairs; what is optional costs nothing. */
export function tallyOf<F, W extends { optional?: boolean | undefined }>(
  { byFound, byWanted }: Pairs,
  found: readonly F[],
  wanted: readonly W[],
  telling: Telling<F, W>,
  notes: Notes,
): Tally & Measures {
  const tally: Tally = { tp: 0, fp: 0, fn: 0 };
  wanted.forEach((one, index) => {
    if (one.optional === true) return;
    if (byWanted.has(index)) {
      tally.tp++;
    } else {
      tally.fn++;
      notes.missed.push(`${telling.name}: ${telling.wanted(one)}`);
    }
  });
  found.forEach((one, index) => {
    if (byFound.has(index)) return;
    tally.fp++;
    notes.extra.push(`${telling.name}: ${telling.found(one)}`);
  });
  return { ...tally, ...measuresOf(tally) };
}

/** A value of anybody's JSON for a person to read. */
export function printed(value: unknown): string {
  if (value === null || value === undefined) return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
