/** `minutes report`: a page to check one document against its source, or one of a whole archive. */
import { stat } from 'node:fs/promises';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';

const OF_AN_ARCHIVE = /\.(?:db|ndjson)$/i;

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const [path, ...others] = named;
  if (others.length > 0) throw new UsageError('a report is of one file or of one archive');
  const { run: report } = (await isArchive(path, flags))
    ? await import('./report-archive.ts')
    : await import('./report-document.ts');
  return report(io, path, flags);
}

/** A folder, a store, or a file of meetings. */
async function isArchive(path: string | undefined, { db, store }: Flags): Promise<boolean> {
  if (db !== undefined || store !== undefined) return true;
  if (path === undefined) return false;
  return OF_AN_ARCHIVE.test(path) || (await stat(path).catch(() => null))?.isDirectory() === true;
}
