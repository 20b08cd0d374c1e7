/** The FILE arguments of a command, and what is done with each. */
import { stat } from 'node:fs/promises';
import { ReadError } from '../diagnostics.ts';
import { contentsOf, openInput } from './archives.ts';
import { ClosedPipe, errorLine, FileError, unexpectedLine, UsageError } from './errors.ts';
import type { InputFile } from './input.ts';
import { nameOf } from './input.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

const GLOB = /[*?[{]/;

/**
 * The files that are meant: standard input where none is named and something is piped in; a pattern that the shell has
 * left ("2016/*.txt") stands for the files that it matches, in the order of their names.
 */
export async function filesMeant(io: Io, named: readonly string[]): Promise<string[]> {
  if (named.length === 0) {
    if (io.stdin.isTTY === true) throw new UsageError('no FILE is named and nothing is piped in');
    return ['-'];
  }
  if (named.filter((file) => file === '-').length > 1) throw new UsageError('"-" can be read only once');
  const expanded = await Promise.all(named.map(expand));
  return expanded.flat();
}

async function expand(file: string): Promise<string[]> {
  if (!GLOB.test(file) || (await exists(file))) return [file];
  const { default: glob } = await import('fast-glob');
  const found = await glob(file);
  return found.length === 0 ? [file] : found.sort();
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Reads each file and hands it over; one that cannot be read is told of on standard error, and the others still go on.
 * Gives the exit code: 1 where any failed. `handle` may give false for a file that failed in its own way.
 */
export async function eachFile(
  io: Io,
  files: readonly string[],
  handle: (input: InputFile) => Promise<boolean | undefined>,
): Promise<number> {
  let code = 0;
  for (const file of files) {
    const guard = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      try {
        if ((await work()) === false) code = 1;
      } catch (error) {
        if (error instanceof ClosedPipe || error instanceof UsageError) throw error;
        if (error instanceof FileError && error.path !== nameOf(file)) throw error;
        await complain(io, fileErrorLine(io, name, error));
        code = 1;
      }
    };
    await guard(nameOf(file), async () => {
      const input = await openInput(io, file);
      if (input.archive === null) return handle({ ...input, several: files.length > 1 });
      let isEmpty = true;
      for await (const content of contentsOf(input.archive)) {
        isEmpty = false;
        const inner = {
          path: `${input.path ?? '-'}/${content.name}`,
          name: `${input.name}/${content.name}`,
          several: content.several || files.length > 1,
        };
        await guard(inner.name, async () => {
          if ('error' in content) throw content.error;
          return handle({ ...inner, bytes: content.bytes });
        });
      }
      if (isEmpty) throw new ReadError('empty-file', 'is an archive without files');
      return true;
    });
  }
  return code;
}

function fileErrorLine(io: Io, name: string, error: unknown): string {
  if (error instanceof FileError || error instanceof ReadError) return errorLine(name, error.message);
  return unexpectedLine(name, error, Boolean(io.env['MINUTES_DEBUG']));
}
