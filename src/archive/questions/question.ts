/** What a question to a store is, and what it answers. */
import type { Store } from '../store/store.ts';
import type { Value } from '../tables/table.ts';
import { patternsFor } from '../store/fold.ts';

/** One row of an answer: names as in the canonical JSON, with the file and the lines behind it. */
export type AnswerRow = Record<string, Value>;

export interface Answer {
  /** The columns in their order, for CSV; every row has all of them. */
  columns: readonly string[];
  rows: AnswerRow[];
  /** For JSON, where it tells more than flat rows do. */
  nested?: readonly unknown[];
  /** Whether there are more rows than were asked for. */
  more: boolean;
  /** What a reader is to know of the answer, a line each. */
  notes: string[];
}

/** Filters that most questions take; what is undefined filters nothing. */
export interface Filters {
  /** Words of the body's name. */
  body?: string | undefined;
  /** The first and the last day, YYYY-MM-DD. */
  since?: string | undefined;
  until?: string | undefined;
  limit?: number | undefined;
}

/** A part of a WHERE clause, with the values of its "?". */
export interface Condition {
  sql: string;
  values: readonly Value[];
}

export function condition(sql: string, ...values: Value[]): Condition {
  return { sql, values };
}

/** " WHERE …", or nothing. */
export function where(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition('');
  return {
    sql: ` WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** " LIMIT …" with one row more than asked for, which tells whether there are more. */
export function atMost(limit: number | undefined): Condition {
  return limit === undefined ? condition('') : condition(' LIMIT ?', limit + 1);
}

/** The rows that were asked for, and whether there are more. */
export function cut<Row>(rows: Row[], limit: number | undefined): { rows: Row[]; more: boolean } {
  if (limit === undefined || rows.length <= limit) return { rows, more: false };
  return { rows: rows.slice(0, limit), more: true };
}

/** Every word is to be in the column, which holds what `lookedUpIn` gives. */
export function looked(column: string, words: string): Condition[] {
  return patternsFor(words).map((pattern) => condition(`${column} LIKE ?`, pattern));
}

/** The keys of the bodies whose name has the words; null where none are asked for. */
export async function bodyKeys(store: Store, words: string | undefined): Promise<string[] | null> {
  if (words === undefined) return null;
  const patterns = looked('words', words);
  if (patterns.length === 0) return [];
  const found = where(patterns);
  const rows = await store.all(`SELECT body_key FROM bodies${found.sql} ORDER BY body_key`, found.values);
  return rows.map((row) => String(row['body_key']));
}

/** The column's value is one of those; nothing where `values` is null. */
export function oneOf(column: string, values: readonly string[] | null): Condition[] {
  if (values === null) return [];
  if (values.length === 0) return [condition('1 = 0')];
  return [{ sql: `${column} IN (${values.map(() => '?').join(', ')})`, values }];
}

const DAY = 86_400_000;

/** Days from one day to another; null where the first is not known. */
export function daysBetween(from: string | null, to: string): number | null {
  return from === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
