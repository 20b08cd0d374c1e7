/** `minutes search`: words in what was minuted. */
import type { AnswerRow } from '../archive/questions/question.ts';
import { readWords } from '../archive/questions/search-words.ts';
import { search, type SearchFilters } from '../archive/questions/search.ts';
import { placesOf } from '../archive/questions/snippet.ts';
import type { Layout } from '../writers/tabular.ts';
import { joined, limitOf, originOf, printAnswer, textOf } from './answers.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { placeOf, withStore } from './store-place.ts';

const BLANK = /\s/;

export async function run(io: Io, args: string[], flags: Flags): Promise<number> {
  const words = readWords(typed(args));
  if (words.all.length === 0) throw new UsageError('no word to look for');
  const { body, since, until, duplicates } = flags;
  const kind = flags.kind as SearchFilters['kind'];
  const filters = { words, kind, duplicates, body, since, until, limit: limitOf(flags) };
  const answer = await withStore(placeOf(flags, undefined), (store) => search(store, filters));
  const notes = answer.rows.length === 0 ? ['nothing found'] : [];
  await printAnswer(io, flags, { ...answer, notes }, { ...LAYOUT, marked: (line) => placesOf(line, words) });
  return 0;
}

/** Of several words of a command line, one with blanks was in quotes that the shell has taken. */
function typed(args: readonly string[]): string {
  if (args.length === 1) return args[0] ?? '';
  return args.map((word) => (BLANK.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');
}

const LAYOUT: Layout<AnswerRow> = {
  short: [
    { heading: 'DATE', of: textOf('date') },
    { heading: 'IN', of: textOf('kind') },
  ],
  heading: 'TEXT',
  text: (row) => joined(': ', row['speaker'], row['snippet']),
  below: (row) => [joined(', ', row['body'], joined(' ', row['itemNumber'], row['itemTitle'])), originOf(row)],
};
