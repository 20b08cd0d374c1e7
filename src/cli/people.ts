/** `minutes people`: people across meetings, or every meeting of one of them. */
import { people, person } from '../archive/questions/people.ts';
import type { Answer, AnswerRow } from '../archive/questions/question.ts';
import type { Layout } from '../writers/tabular.ts';
import { joined, limitOf, originOf, printAnswer, textOf } from './answers.ts';
import type { Flags } from './command.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';
import { oneLine } from '../writers/printable.ts';
import { placeOf, withStore } from './store-place.ts';

export async function run(io: Io, words: string[], flags: Flags): Promise<number> {
  const filters = { body: flags.body, limit: limitOf(flags) };
  const name = words.join(' ');
  const place = placeOf(flags, undefined);
  if (name === '') {
    await printAnswer(io, flags, await withStore(place, (store) => people(store, filters)), PEOPLE);
    return 0;
  }
  const answer = await withStore(place, (store) => person(store, { ...filters, name }));
  for (const line of summaries(answer)) await complain(io, `minutes: ${oneLine(line)}\n`);
  await printAnswer(io, flags, answer, PERSON);
  return 0;
}

const share = (rate: unknown): string => `${(Number(rate) * 100).toFixed(0)} %`;

/** Who was found, a line each. */
function summaries({ nested = [] }: Answer): string[] {
  if (nested.length === 0) return ['nobody of this name'];
  return (nested as Record<string, unknown>[]).map(
    ({ name, variants, offices, meetings, present, rate, organisations }) => {
      const others = (variants as string[]).filter((variant) => variant !== name && variant !== '');
      return joined(
        '; ',
        `${String(name)}: present at ${String(present)} of ${String(meetings)} meetings (${share(rate)})`,
        others.length === 0 ? null : `also ${others.join(', ')}`,
        organisations,
        ...(offices as AnswerRow[]).map(({ office, body, firstDate, lastDate }) =>
          joined(
            ' ',
            office,
            body === null ? null : `of ${String(body)}`,
            firstDate,
            lastDate === firstDate ? null : `to ${String(lastDate)}`,
          ),
        ),
      );
    },
  );
}

const PEOPLE: Layout<AnswerRow> = {
  short: [
    { heading: 'MEETINGS', of: textOf('meetings'), right: true },
    { heading: 'PRESENT', of: textOf('present'), right: true },
    { heading: 'APOLOGIES', of: textOf('apologies'), right: true },
    { heading: 'ABSENT', of: textOf('absent'), right: true },
    { heading: 'RATE', of: (row) => share(row['rate']), right: true },
    { heading: 'LAST', of: textOf('lastDate') },
  ],
  heading: 'NAME',
  text: textOf('name'),
  below: (row) => [
    row['variants'] === row['name'] ? '' : joined('', row['variants']),
    joined('; ', row['organisations'], row['offices']),
    originOf(row),
  ],
};

const PERSON: Layout<AnswerRow> = {
  short: [
    { heading: 'DATE', of: textOf('date') },
    { heading: 'ATTENDANCE', of: textOf('attendance') },
    { heading: 'OFFICE', of: textOf('office') },
  ],
  heading: 'MEETING',
  text: (row) => joined('', row['body'] ?? row['meeting']),
  below: (row) => [joined(', ', row['printedName'], row['role'], row['organisation']), originOf(row)],
};
