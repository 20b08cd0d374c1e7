/** How an answer is printed. */
import type { Answer, AnswerRow } from '../archive/questions/question.ts';
import { loadPaint } from '../writers/paint.ts';
import { oneLine } from '../writers/printable.ts';
import type { Layout } from '../writers/tabular.ts';
import type { Flags } from './command.ts';
import type { Io } from './io.ts';
import { complain, print, wantsColor, widthOf } from './io.ts';

type AnswerType = 'table' | 'json' | 'csv' | 'ndjson';

/** Rows of a table, unless more are asked for. */
const SCREENFUL = 100;
/** Columns where the output is no terminal. */
const PAPER = 120;

function typeOf({ to }: Flags): AnswerType {
  return (to as AnswerType | undefined) ?? 'table';
}

/** The rows that are to be asked for; undefined: all. */
export function limitOf(flags: Flags): number | undefined {
  return flags.limit ?? (typeOf(flags) === 'table' ? SCREENFUL : undefined);
}

/** The answer on standard output; what is to be known of it on standard error. */
export async function printAnswer(io: Io, flags: Flags, answer: Answer, layout: Layout<AnswerRow>): Promise<void> {
  await print(io, await PRINTERS[typeOf(flags)](io, flags, answer, layout));
  const more = answer.more ? [`the first ${String(answer.rows.length)}; there are more: --limit`] : [];
  for (const note of [...answer.notes, ...more]) await complain(io, `minutes: ${oneLine(note)}\n`);
}

type Printer = (io: Io, flags: Flags, answer: Answer, layout: Layout<AnswerRow>) => Promise<string>;

const PRINTERS: Record<AnswerType, Printer> = {
  table: async (io, flags, { rows }, layout) => {
    if (rows.length === 0) return '';
    const { tabular } = await import('../writers/tabular.ts');
    const paint = await loadPaint(wantsColor(io, flags.color));
    return tabular(layout, rows, { width: io.stdout.isTTY === true ? widthOf(io) : PAPER, paint });
  },
  json: (_io, _flags, { rows, nested }) => Promise.resolve(`${JSON.stringify(nested ?? rows, null, 2)}\n`),
  ndjson: (_io, _flags, { rows, nested }) =>
    Promise.resolve((nested ?? rows).map((row) => `${JSON.stringify(row)}\n`).join('')),
  csv: async (_io, _flags, { columns, rows }) => {
    const { recordOf } = await import('../writers/csv-record.ts');
    return [recordOf(columns), ...rows.map((row) => recordOf(columns.map((name) => row[name])))].join('');
  },
};

/** "board/2016-06.pdf:88–90, page 4" */
export function originOf(
  row: AnswerRow,
  names = { file: 'file', start: 'startLine', end: 'endLine', page: 'page' },
): string {
  const [file, start, end, page] = [row[names.file], row[names.start], row[names.end], row[names.page]];
  if (file === null || file === undefined) return '';
  const lines =
    start === null || start === undefined ? '' : `:${String(start)}${end === start ? '' : `–${String(end)}`}`;
  return `${String(file)}${lines}${page === null || page === undefined ? '' : `, page ${String(page)}`}`;
}

/** The words that are known, joined. */
export function joined(separator: string, ...words: unknown[]): string {
  return words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .map(String)
    .join(separator);
}

/** Text of a column; nothing where it is null. */
export function textOf(name: string): (row: AnswerRow) => string {
  return (row) => joined('', row[name]);
}
