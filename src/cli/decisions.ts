/** `minutes decisions`: decisions across meetings. */
import { decisions } from '../archive/questions/decisions.ts';
import type { AnswerRow } from '../archive/questions/question.ts';
import type { Layout } from '../writers/tabular.ts';
import { joined, limitOf, originOf, printAnswer, textOf } from './answers.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { placeOf, withStore } from './store-place.ts';

export async function run(io: Io, [named, ...rest]: string[], flags: Flags): Promise<number> {
  if (rest.length > 0) throw new UsageError('one store only');
  const { kind, mover, item, body, since, until } = flags;
  const filters = { kind, mover, item, body, since, until, limit: limitOf(flags) };
  const answer = await withStore(placeOf(flags, named), (store) => decisions(store, filters));
  await printAnswer(io, flags, answer, LAYOUT);
  return 0;
}

const LAYOUT: Layout<AnswerRow> = {
  short: [
    { heading: 'DATE', of: textOf('date') },
    { heading: 'KIND', of: textOf('kind') },
  ],
  heading: 'DECISION',
  text: textOf('text'),
  below: (row) => [
    joined(', ', row['body'], joined(' ', row['itemNumber'], row['itemTitle'])),
    joined(
      '; ',
      row['mover'] === null ? null : `proposed by ${String(row['mover'])}`,
      row['seconder'] === null ? null : `seconded by ${String(row['seconder'])}`,
      row['result'],
      row['votesFor'] === null ? null : `${String(row['votesFor'])} for`,
      row['votesAgainst'] === null ? null : `${String(row['votesAgainst'])} against`,
      row['votesAbstain'] === null ? null : `${String(row['votesAbstain'])} abstaining`,
    ),
    originOf(row),
  ],
};
