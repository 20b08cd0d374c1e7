/** `minutes profile init|check|test`: a profile drafted from a document, checked, and scored. */
import { dirname, parse, resolve } from 'node:path';
import { draftOf } from '../profile/draft.ts';
import { ProfileError, readProfile } from '../profile/read.ts';
import { oneLine } from '../writers/printable.ts';
import type { Flags } from './command.ts';
import { openEngine } from './engine.ts';
import { UsageError } from './errors.ts';
import { comparisonText, headingLine, rowText } from './eval-text.ts';
import { evaluate } from './evaluate.ts';
import { eachFile } from './files.ts';
import { goldPaths } from './gold-files.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';
import { readOptions } from './options.ts';
import { loadProfile } from './profiles.ts';
import { resultsFrom } from './results.ts';
import { withSink } from './sink.ts';
import { didYouMean } from '../suggest.ts';

const VERBS = { init, check, test };

export async function run(io: Io, [verb = '', ...files]: string[], flags: Flags): Promise<number> {
  if (!Object.hasOwn(VERBS, verb)) {
    const names = Object.keys(VERBS);
    throw new UsageError(`profile ${verb}: it is one of ${names.join(', ')}${didYouMean(verb, names)}`);
  }
  if (files.length === 0) throw new UsageError(`profile ${verb}: no FILE is named`);
  return VERBS[verb as keyof typeof VERBS](io, files, flags);
}

/** A draft from one document. */
async function init(io: Io, files: string[], flags: Flags): Promise<number> {
  if (files.length > 1) throw new UsageError('profile init: takes one FILE');
  const engine = openEngine(flags.timeout);
  let code = 0;
  try {
    await withSink(io, { path: flags.output, inputs: files }, async (sink) => {
      code = await eachFile(io, files, async ({ path, name, bytes }) => {
        const survey = await engine.run('survey', bytes, { path, ...readOptions(flags) });
        await sink.write(draftOf(survey, survey.minutes.meeting.body ?? parse(name).name));
      });
      return code === 0;
    });
    return code;
  } finally {
    await engine.close();
  }
}

/** "valid", or each problem with its line; 1 where there is any. */
async function check(io: Io, files: string[]): Promise<number> {
  return eachFile(io, files, async ({ name, bytes }) => {
    const problems = problemsIn(new TextDecoder().decode(bytes));
    const told = problems.map(({ line, message }) => `${oneLine(name)}:${String(line)}: ${oneLine(message)}\n`);
    await print(io, told.length === 0 ? `${files.length > 1 ? `${oneLine(name)}: ` : ''}valid\n` : told.join(''));
    return told.length === 0;
  });
}

function problemsIn(text: string): ProfileError['problems'] {
  try {
    readProfile(text);
    return [];
  } catch (error) {
    if (error instanceof ProfileError) return error.problems;
    throw error;
  }
}

/** Scores without the profile and with it, on gold that is named or lies beside it. */
async function test(io: Io, [file = '', ...named]: string[], flags: Flags): Promise<number> {
  await loadProfile(file);
  const gold = await goldPaths(named.length === 0 ? [dirname(resolve(file))] : named);
  const scored = async (profile: string | false) =>
    evaluate(io, gold, flags.root, resultsFrom(io, { ...flags, profile }, readOptions(flags)), async (row) => {
      if (profile !== false) await print(io, rowText(row, flags.verbose === true));
    });
  const without = await scored(false);
  await print(io, headingLine());
  const withIt = await scored(file);
  await print(io, comparisonText(without.summary, withIt.summary));
  return withIt.unread > 0 || withIt.summary.failed > 0 ? 1 : 0;
}
