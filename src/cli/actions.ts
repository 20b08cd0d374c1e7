/** `minutes actions`: the register across meetings. */
import { actions } from '../archive/questions/actions.ts';
import type { AnswerRow } from '../archive/questions/question.ts';
import type { Layout } from '../writers/tabular.ts';
import { joined, limitOf, originOf, printAnswer, textOf } from './answers.ts';
import { asOfDay } from './as-of.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { placeOf, withStore } from './store-place.ts';

export async function run(io: Io, [named, ...rest]: string[], flags: Flags): Promise<number> {
  if (rest.length > 0) throw new UsageError('one store only');
  if (flags.done && (flags.open || flags.overdue)) throw new UsageError('--done excludes --open and --overdue');
  const asOf = asOfDay(flags);
  const { open, done, overdue, owner, body, since, until } = flags;
  const filters = { asOf, open, done, overdue, owner, body, since, until, limit: limitOf(flags) };
  const answer = await withStore(placeOf(flags, named), (store) => actions(store, filters));
  await printAnswer(io, flags, { ...answer, notes: [`as of ${asOf}`, ...answer.notes] }, LAYOUT);
  return 0;
}

const LAYOUT: Layout<AnswerRow> = {
  short: [
    { heading: 'STATE', of: (row) => (row['overdue'] === true ? 'overdue' : joined('', row['state'])) },
    { heading: 'DUE', of: (row) => joined('', row['dueDate'] ?? row['dueText']), most: 16 },
    { heading: 'DAYS', of: textOf('age'), right: true },
    { heading: 'OWNER', of: textOf('owners'), most: 20 },
  ],
  heading: 'ACTION',
  text: textOf('text'),
  below: (row) => [
    joined(
      ', ',
      row['body'],
      row['date'],
      joined(' ', row['itemNumber'], row['itemTitle']),
      Number(row['times']) > 1 ? `recorded ${String(row['times'])} times since ${String(row['raisedOn'])}` : null,
    ),
    originOf(row),
    row['closedFile'] === null || row['status'] === 'done'
      ? ''
      : `done: ${joined(', ', row['closedOn'], originOf(row, CLOSED))}`,
  ],
};

const CLOSED = { file: 'closedFile', start: 'closedStartLine', end: 'closedEndLine', page: 'closedPage' };
