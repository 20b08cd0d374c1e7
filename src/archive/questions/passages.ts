/** Passages by their words, the latest meeting first. */
import { foldedWords } from '../store/fold.ts';
import { firstAfterDay, firstOfDay } from '../store/passage-numbers.ts';
import type { Row, Store } from '../store/store.ts';
import { matching, SCOPE, whole, type Part, type Phrase, type Term } from '../store/terms.ts';
import { atMost, bodyKeys, condition, where, type Filters } from './question.ts';

export interface Sought {
  all: readonly Term[];
  none?: readonly Term[];
  /** The view that has the passage's columns; joined by `on`. */
  select: string;
  /** Records of meetings that are counted elsewhere too. */
  duplicates?: boolean | undefined;
}

/** One row more than the limit, where there are more. None where no body has the words. */
export async function passages(store: Store, filters: Filters, sought: Sought): Promise<Row[]> {
  const { since, until, limit } = filters;
  const keys = await bodyKeys(store, filters.body);
  if (keys?.length === 0) return [];
  const bodies: Term[] = keys === null ? [] : [{ part: 'scope', any: keys.map((key) => whole(SCOPE.body(key))) }];
  const { number, ...match } = matching(store.dialect, { all: [...sought.all, ...bodies], none: sought.none ?? [] });
  const found = where([
    match,
    ...(since === undefined ? [] : [condition(`${number} >= ?`, firstOfDay(since))]),
    ...(until === undefined ? [] : [condition(`${number} < ?`, firstAfterDay(until))]),
    ...(since === undefined && until !== undefined ? [condition(`${number} >= ?`, firstAfterDay(null))] : []),
    ...(sought.duplicates ? [] : [condition('m.duplicate_of IS NULL')]),
  ]);
  const few = atMost(limit);
  const numbers = `SELECT p.passage FROM passage_words w JOIN passages p ON p.passage = ${number}
    JOIN meetings m ON m.meeting = p.meeting${found.sql} ORDER BY ${number} DESC${few.sql}`;
  return store.all(`${sought.select} WHERE p.passage IN (${numbers}) ORDER BY p.passage DESC`, [
    ...found.values,
    ...few.values,
  ]);
}

/** Words so short may be initials: they are looked up whole. */
const WHOLE_WORD = 2;

/** Every word is to be in the part; longer ones may be the beginning of a word. */
export function eachWord(part: Part, words: string): Term[] {
  return foldedWords(words).map((word) => ({ part, any: [beginning(word)] }));
}

function beginning(word: string): Phrase {
  return { words: [word], prefix: word.length > WHOLE_WORD };
}

export function inScope(...tokens: string[]): Term {
  return { part: 'scope', any: tokens.map(whole) };
}
