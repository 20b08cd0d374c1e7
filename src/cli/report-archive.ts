/** The report of one archive. */
import { dirname, resolve } from 'node:path';
import { asOfDay } from './as-of.ts';
import type { Flags } from './command.ts';
import { FileError, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';
import { withArchive, type Source } from './report-source.ts';
import { withSink } from './sink.ts';

export async function run(io: Io, path: string | undefined, flags: Flags): Promise<number> {
  if (flags.patch !== undefined) throw new UsageError('--patch goes with one FILE');
  const asOf = asOfDay(flags);
  return withArchive(io, path, flags, async (source) => {
    const page = await pageOf(source, flags, asOf);
    await withSink(io, { path: flags.output, inputs: source.files }, async (sink) => {
      await sink.write(page);
      return true;
    });
    await complain(io, `minutes: as of ${asOf}\n`);
    if (source.unread > 0)
      await complain(io, `minutes: not read: ${String(source.unread)}; the page tells which, and why\n`);
    return source.unread > 0 ? 1 : 0;
  });
}

/** Throws FileError where there is nothing to report. */
async function pageOf(source: Source, { body, since, until, output }: Flags, asOf: string): Promise<string> {
  const { readArchive } = await import('../report/archive/read.ts');
  const { hrefTo } = await import('../report/archive/hrefs.ts');
  const { archivePage } = await import('../report/archive/page.ts');
  const from = output === undefined || output === '-' ? '.' : dirname(resolve(output));
  const setting = { from, bases: source.bases };
  const tables = await readArchive(source.store, { asOf, body, since, until }, (file) => hrefTo(file, setting));
  const others = source.others.map((path) => ({ path, why: '' }));
  if (tables.meetings.length === 0) {
    if ([body, since, until].some((filter) => filter !== undefined))
      throw new FileError(source.name, 'no such meetings');
    if (tables.unread.length + others.length === 0) throw new FileError(source.name, 'holds no meetings');
  }
  return archivePage({ ...tables, others }, asOf);
}
