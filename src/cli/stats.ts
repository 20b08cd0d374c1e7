/** `minutes stats`: counts by body and year. */
import type { AnswerRow } from '../archive/questions/question.ts';
import { stats } from '../archive/questions/stats.ts';
import type { Layout } from '../writers/tabular.ts';
import { joined, limitOf, printAnswer, textOf } from './answers.ts';
import { asOfDay } from './as-of.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { placeOf, withStore } from './store-place.ts';

export async function run(io: Io, [named, ...rest]: string[], flags: Flags): Promise<number> {
  if (rest.length > 0) throw new UsageError('one store only');
  const asOf = asOfDay(flags);
  const filters = { asOf, body: flags.body, limit: limitOf(flags) };
  const answer = await withStore(placeOf(flags, named), (store) => stats(store, filters));
  await printAnswer(io, flags, { ...answer, notes: [`as of ${asOf}`, ...answer.notes] }, LAYOUT);
  return 0;
}

const count = (heading: string, name: string) => ({ heading, of: textOf(name), right: true });

const LAYOUT: Layout<AnswerRow> = {
  short: [
    { heading: 'YEAR', of: (row) => joined('', row['year'] ?? (isTotal(row) ? 'all' : '?')) },
    count('MEETINGS', 'meetings'),
    { heading: 'ATTENDANCE', of: attendance, right: true },
    count('DECISIONS', 'decisions'),
    count('ACTIONS', 'actions'),
    count('OPEN', 'open'),
    count('OVERDUE', 'overdue'),
    count('DONE', 'done'),
  ],
  heading: 'BODY',
  text: (row) => joined('', row['body'] ?? (isTotal(row) ? 'all bodies' : 'no body told')),
  below: (row) =>
    isTotal(row)
      ? [
          joined(' to ', row['firstDate'], row['lastDate']),
          kinds(row),
          row['duplicates'] === 0 ? '' : `${String(row['duplicates'])} further records of the same meetings`,
          row['failures'] === 0 ? '' : `${String(row['failures'])} documents not read`,
        ]
      : [],
};

/** Only the first row tells of failures. */
function isTotal(row: AnswerRow): boolean {
  return row['failures'] !== null;
}

function attendance(row: AnswerRow): string {
  return row['attendanceRate'] === null ? '' : `${(Number(row['attendanceRate']) * 100).toFixed(0)} %`;
}

function kinds(row: AnswerRow): string {
  const counts = JSON.parse(String(row['decisionsByKind'])) as Record<string, number>;
  return joined(', ', ...Object.entries(counts).map(([kind, number]) => `${String(number)} ${kind}`));
}
