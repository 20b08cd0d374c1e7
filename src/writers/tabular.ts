/** Rows for a person at a terminal: short columns, then one text that takes the rest of the width. */
import type { Paint } from './paint.ts';
import { oneLine } from './printable.ts';
import { wrap } from './wrap.ts';

export interface ShortColumn<Row> {
  heading: string;
  of: (row: Row) => string;
  /** Numbers stand to the right. */
  right?: boolean;
  /** Characters at most; longer words are wrapped. */
  most?: number;
}

export interface Layout<Row> {
  short: readonly ShortColumn<Row>[];
  heading: string;
  text: (row: Row) => string;
  /** What stands below the text, dim, a paragraph each; empty ones are left out. */
  below: (row: Row) => string[];
  /** Places of a line of the text that are to be marked (offsets; the end is exclusive). */
  marked?: (line: string) => readonly { start: number; end: number }[];
}

const GAP = '  ';
const NARROWEST = 24;
const MOST = 28;

export function tabular<Row>(
  layout: Layout<Row>,
  rows: readonly Row[],
  { width, paint }: { width: number; paint: Paint },
): string {
  const { short, heading, text, below, marked } = layout;
  const cells = rows.map((row) => short.map(({ of, most = MOST }) => wrap(oneLine(of(row)), most)));
  const used = short.map((_, index) => cells.some((row) => row[index]?.some((line) => line !== '') === true));
  const shown = short.flatMap((column, index) => (used[index] ? [{ ...column, index }] : []));
  const widths = shown.map(({ heading: name, index }) =>
    Math.max(lengthOf(name), ...cells.flatMap((row) => (row[index] ?? []).map(lengthOf))),
  );
  const taken = widths.reduce((total, each) => total + each + GAP.length, 0);
  const room = Math.max(NARROWEST, width - taken);
  const lineOf = (left: readonly string[], rest: string): string =>
    [...shown.map(({ right }, at) => pad(left[at] ?? '', widths[at] ?? 0, right ?? false)), rest].join(GAP).trimEnd();
  const header = paint.bold(
    lineOf(
      shown.map((column) => column.heading),
      heading,
    ),
  );
  const printed = rows.map((row, at) => {
    const left = shown.map(({ index }) => cells[at]?.[index] ?? []);
    const right = [
      ...wrap(oneLine(text(row)), room).map((line) => markIn(line, marked?.(line) ?? [], paint)),
      ...below(row).flatMap((words) => (words === '' ? [] : wrap(oneLine(words), room).map(paint.dim))),
    ];
    const lines = Math.max(right.length, ...left.map((cell) => cell.length));
    return Array.from({ length: lines }, (_, line) =>
      lineOf(
        left.map((cell) => cell[line] ?? ''),
        right[line] ?? '',
      ),
    );
  });
  return [header, ...printed.flat()].map((line) => `${line}\n`).join('');
}

function markIn(line: string, places: readonly { start: number; end: number }[], paint: Paint): string {
  let done = 0;
  let printed = '';
  for (const { start, end } of places) {
    printed += line.slice(done, start) + paint.yellow(line.slice(start, end));
    done = end;
  }
  return printed + line.slice(done);
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return right ? blanks + text : text + blanks;
}
