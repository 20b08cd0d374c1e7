/** The FILE arguments of a command, and what is done with each. */
import { setFlagsFromString } from 'node:v8';
import { stat } from 'node:fs/promises';
import { ReadError } from '../diagnostics.ts';
import { ClosedPipe, errorLine, FileError, unexpectedLine, UsageError } from './errors.ts';
import type { Member } from '../readers/archive.ts';
import { detectType } from '../readers/types.ts';
import { isZip } from '../readers/zip.ts';
import type { InputFile } from './input.ts';
import { nameOf, readInput } from './input.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

/**
 * Patterns are compiled to machine code once they have run so often; V8 does it at the second run, which for one short
 * document takes longer than the patterns themselves.
 */
setFlagsFromString('--regexp-tier-up-ticks=20');

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
      const input = await readInput(io, file);
      const members = (await isArchive(input.bytes)) ? await membersIn(input.bytes) : null;
      if (members === null) return handle({ ...input, several: files.length > 1 });
      for (const { name, bytes } of members) {
        const inner = {
          path: `${input.path ?? '-'}/${name}`,
          name: `${input.name}/${name}`,
          several: members.length > 1,
        };
        await guard(inner.name, async () => {
          const content = bytes();
          if (await isArchive(content)) throw new ReadError('unsupported-type', 'is an archive in an archive');
          return handle({ ...inner, bytes: content, several: inner.several || files.length > 1 });
        });
      }
      return true;
    });
  }
  return code;
}

/** ZIP packages that are no document of their own type are archives of documents. */
async function isArchive(bytes: Uint8Array): Promise<boolean> {
  return isZip(bytes) && (await detectType(bytes)) === 'zip';
}

async function membersIn(bytes: Uint8Array): Promise<Member[]> {
  const { membersOf } = await import('../readers/archive.ts');
  const members = (await membersOf(bytes)) ?? [];
  if (members.length === 0) throw new ReadError('empty-file', 'is an archive without files');
  return members;
}

function fileErrorLine(io: Io, name: string, error: unknown): string {
  if (error instanceof FileError || error instanceof ReadError) return errorLine(name, error.message);
  return unexpectedLine(name, error, Boolean(io.env['MINUTES_DEBUG']));
}
