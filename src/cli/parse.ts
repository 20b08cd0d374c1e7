/** `minutes parse`: the canonical JSON, or what `--to` asks for. */
import { dirname } from 'node:path';
import { writerEntry, writerOfFile, type WriterId } from '../writers/index.ts';
import { loadPaint } from '../writers/paint.ts';
import { WriteError, type Printer } from '../writers/writer.ts';
import type { Minutes } from '../schema.ts';
import type { Flags } from './command.ts';
import { errorLine, UsageError } from './errors.ts';
import { openEngine } from './engine.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { complain, wantsColor } from './io.ts';
import { parseOptions } from './options.ts';
import { openPatch, readMeetings } from './patches.ts';
import { profilesOf } from './profiles.ts';
import { tellOfReading } from './reading-notes.ts';
import { withSink } from './sink.ts';

export async function run(io: Io, named: string[], given: Flags): Promise<number> {
  const flags = withWriter(given);
  const options = await parseOptions(flags);
  const profiles = profilesOf(io, flags);
  const files = await filesMeant(io, named);
  const patch = await openPatch(io, flags, files);
  let printer: Printer | null = null;
  const engine = openEngine(flags.timeout);
  checkPrinting(io, flags);
  const needsText = flags.to !== undefined && writerEntry(flags.to).needsText === true;
  let printed = 0;
  let code = 0;
  try {
    await withSink(io, { path: flags.output, inputs: files }, async (sink) => {
      code = await eachFile(io, files, async ({ path, name, bytes, several }) => {
        const reading = { path, ...options, ...(await profiles.for(path)) };
        const { meetings, text } = await readMeetings({ engine, patch, needsText }, { name, bytes, several }, reading);
        const open = (printer ??= await printerOf(io, flags, several || meetings.length > 1));
        const written = await writeMeetings(io, { name, meetings, verbose: flags.verbose }, async (minutes) => {
          await sink.write(open.next(minutes, text));
        });
        printed += written;
        return written === meetings.length;
      });
      if (printed > 0) await sink.write((await printer?.end()) ?? '');
      return printed > 0;
    });
    return code;
  } finally {
    await engine.close();
  }
}

/** How many were written: one that cannot be told in the form that is asked for is told of on standard error. */
async function writeMeetings(
  io: Io,
  { name, meetings, verbose }: { name: string; meetings: readonly Minutes[]; verbose: boolean | undefined },
  write: (minutes: Minutes) => Promise<void>,
): Promise<number> {
  let written = 0;
  for (const minutes of meetings) {
    try {
      await write(minutes);
      written++;
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      await complain(io, errorLine(name, error.message));
    }
    await tellOfReading(io, name, minutes, verbose);
  }
  return written;
}

/** The file that is written tells what it is to be, where nothing else does. */
function withWriter(flags: Flags): Flags {
  const to = flags.to ?? writerOfFile(flags.output ?? '');
  return to === undefined ? flags : { ...flags, to };
}

/** The writers that print one table where it is asked for. */
const WITH_TABLES: readonly WriterId[] = ['csv', 'md'];

function checkPrinting(io: Io, { to = 'json', table, compact, output = '-' }: Flags): void {
  if (writerEntry(to).binary && output === '-' && io.stdout.isTTY === true)
    throw new UsageError(`--to ${to} is no text for a terminal: name a file with -o`);
  if (table !== undefined && !WITH_TABLES.includes(to)) throw new UsageError('--table goes with --to csv or md');
  if (compact && !writerEntry(to).isJson) throw new UsageError('--compact goes with JSON');
}

async function printerOf(io: Io, flags: Flags, several: boolean): Promise<Printer> {
  const to = flags.to ?? (several ? 'ndjson' : 'json');
  const { output = '-' } = flags;
  const toTerminal = output === '-';
  const paint = await loadPaint(to === 'json' && toTerminal && wantsColor(io, flags.color));
  const writer = await writerEntry(to).load();
  const folder = toTerminal ? null : dirname(output);
  return writer({ several, compact: flags.compact ?? false, table: flags.table ?? null, paint, folder });
}
