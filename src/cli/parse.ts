/** `minutes parse`: the canonical JSON, or what `--to` asks for. */
import { writerEntry } from '../writers/index.ts';
import { loadPaint } from '../writers/paint.ts';
import type { Printer } from '../writers/writer.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import { openEngine } from './engine.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { wantsColor } from './io.ts';
import { parseOptions } from './options.ts';
import { openPatch, readMeetings } from './patches.ts';
import { profilesOf } from './profiles.ts';
import { tellIfNotMinutes } from './not-minutes.ts';
import { openSink } from './sink.ts';

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const options = await parseOptions(flags);
  const profiles = profilesOf(io, flags);
  const files = await filesMeant(io, named);
  const patch = await openPatch(io, flags, files);
  let printer: Printer | null = null;
  const engine = openEngine(flags.timeout);
  checkPrinting(io, flags);
  const needsText = flags.to !== undefined && writerEntry(flags.to).needsText === true;
  const sink = await openSink(io, flags.output, files);
  let printed = 0;
  try {
    const code = await eachFile(io, files, async ({ path, name, bytes, several }) => {
      const given = { path, ...options, ...(await profiles.for(path)) };
      const { meetings, text } = await readMeetings({ engine, patch, needsText }, { name, bytes, several }, given);
      printer ??= await printerOf(io, flags, several || meetings.length > 1);
      for (const minutes of meetings) {
        await sink.write(printer.next(minutes, text));
        printed++;
        await tellIfNotMinutes(io, name, minutes);
      }
    });
    if (printed === 0) {
      await sink.abandon();
    } else {
      await sink.write((await (printer as Printer | null)?.end()) ?? '');
      await sink.finish();
    }
    return code;
  } catch (error) {
    await sink.abandon();
    throw error;
  } finally {
    await engine.close();
  }
}

function checkPrinting(io: Io, { to = 'json', table, compact, output = '-' }: Flags): void {
  if (writerEntry(to).binary && output === '-' && io.stdout.isTTY === true)
    throw new UsageError(`--to ${to} is no text for a terminal: name a file with -o`);
  if (table !== undefined && to !== 'csv') throw new UsageError('--table goes with --to csv');
  if (compact && to !== 'json' && to !== 'ndjson') throw new UsageError('--compact goes with JSON');
}

async function printerOf(io: Io, flags: Flags, several: boolean): Promise<Printer> {
  const to = flags.to ?? (several ? 'ndjson' : 'json');
  const toTerminal = flags.output === undefined || flags.output === '-';
  const paint = await loadPaint(to === 'json' && toTerminal && wantsColor(io, flags.color));
  const writer = await writerEntry(to).load();
  return writer({ several, compact: flags.compact ?? false, table: flags.table ?? 'actions', paint });
}
