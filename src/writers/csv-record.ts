/** A row as a record of RFC 4180. */
import { printable } from './printable.ts';

export type Value = string | number | boolean | null | undefined;

/** A cell that starts so is a formula to some spreadsheet (the last four are the full-width forms of the first four). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** Whether some spreadsheet would take the text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text) || FORMULA.test(printable(text));
}

/** The row with its CRLF; null is an empty cell, and what a spreadsheet would take for a formula gets an apostrophe. */
export function recordOf(row: readonly Value[]): string {
  return `${row.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = looksLikeFormula(value) ? `'${printable(value)}` : printable(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
