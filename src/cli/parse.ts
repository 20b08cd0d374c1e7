/** `minutes parse`: the canonical JSON, or what `--to` asks for. */
import { parseMinutes } from '../pipeline.ts';
import { WRITERS } from '../writers/index.ts';
import { loadPaint } from '../writers/paint.ts';
import type { Printer } from '../writers/writer.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { wantsColor } from './io.ts';
import { formatOption } from './known-format.ts';
import { tellIfNotMinutes } from './not-minutes.ts';
import { openSink } from './sink.ts';

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const options = await formatOption(flags.format);
  const files = await filesMeant(io, named);
  const printer = await printerOf(io, flags, files.length > 1);
  const sink = await openSink(io, flags.output, files);
  let printed = 0;
  try {
    const code = await eachFile(io, files, async ({ path, name, bytes }) => {
      const minutes = await parseMinutes(bytes, { path, ...options });
      await sink.write(printer.next(minutes));
      printed++;
      await tellIfNotMinutes(io, name, minutes);
    });
    if (printed === 0) {
      await sink.abandon();
    } else {
      await sink.write(printer.end());
      await sink.finish();
    }
    return code;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function printerOf(io: Io, flags: Flags, several: boolean): Promise<Printer> {
  const to = flags.to ?? (several ? 'ndjson' : 'json');
  if (flags.table !== undefined && to !== 'csv') throw new UsageError('--table goes with --to csv');
  if (flags.compact && to !== 'json' && to !== 'ndjson') throw new UsageError('--compact goes with JSON');
  const toTerminal = flags.output === undefined || flags.output === '-';
  const paint = await loadPaint(to === 'json' && toTerminal && wantsColor(io, flags.color));
  const writer = await WRITERS[to].load();
  return writer({ several, compact: flags.compact ?? false, table: flags.table ?? 'actions', paint });
}
