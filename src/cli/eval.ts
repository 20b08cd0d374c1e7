/** `minutes eval`: results against gold. */
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import { floorsText, headingLine, reliabilityText, rowText, summaryText } from './eval-text.ts';
import { evaluate } from './evaluate.ts';
import { check, readFloors } from './floors.ts';
import { goldPaths, nameOfGold } from './gold-files.ts';
import type { Io } from './io.ts';
import { complain, print } from './io.ts';
import { parseOptions } from './options.ts';
import { resultsFrom } from './results.ts';

/** 1 where gold or a document could not be read, or a measure is below its floor. */
export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const { only = '', json = false, verbose = false } = flags;
  const floors = flags.floors === undefined ? null : await readFloors(flags.floors);
  const paths = (await goldPaths(named)).filter((path) => nameOfGold(path).includes(only));
  if (paths.length === 0) throw new UsageError(`no gold has a name with "${only}"`);
  const results = resultsFrom(io, flags, await parseOptions(flags));
  const say = (text: string) => (json ? Promise.resolve() : print(io, text));
  await say(headingLine());
  const evaluation = await evaluate(io, paths, flags.root, results, (row) => say(rowText(row, verbose)));
  const { summary, reliability, rows, unread } = evaluation;
  await say(summaryText(summary));
  if (flags.reliability === true) await say(reliabilityText(reliability));
  if (json) await print(io, `${JSON.stringify({ summary, reliability, rows }, null, 1)}\n`);
  const checked = floors === null ? [] : check(floors, evaluation);
  await (json ? complain : print)(io, floorsText(checked));
  return unread > 0 || summary.failed > 0 || checked.some(({ holds }) => !holds) ? 1 : 0;
}
