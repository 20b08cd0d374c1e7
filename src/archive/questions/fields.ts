/** Columns of a store's rows under the names of answers. */
import type { Row } from '../store/store.ts';
import type { AnswerRow } from './question.ts';

/** Where an answer's row was read: the last columns of every answer. */
export const ORIGIN = ['file', 'startLine', 'endLine', 'page', 'meeting'] as const;

const SNAKE = /_([a-z])/g;

/** "start_line" → "startLine" */
export function camel(name: string): string {
  return name.replace(SNAKE, (_, letter: string) => letter.toUpperCase());
}

const BACK = /[A-Z]/g;

/** The row's columns that are asked for by their names in answers, in that order. */
export function fieldsOf(row: Row, names: readonly string[]): AnswerRow {
  return Object.fromEntries(
    names.map((name) => [name, row[name.replace(BACK, (letter) => `_${letter.toLowerCase()}`)] ?? null]),
  );
}
