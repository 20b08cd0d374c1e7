/** All writers by id; each is loaded when it is first asked for. */
import type { Minutes } from '../schema.ts';
import { PLAIN } from './paint.ts';
import type { Writer, WriterOptions } from './writer.ts';

interface WriterEntry {
  describes: string;
  load(): Promise<Writer>;
}

export const WRITERS = {
  json: {
    describes: 'the canonical JSON, indented by two',
    load: async () => (await import('./json.ts')).json,
  },
  ndjson: {
    describes: 'the canonical JSON, one line a meeting',
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  yaml: {
    describes: 'the canonical JSON as YAML',
    load: async () => (await import('./yaml.ts')).yaml,
  },
  csv: {
    describes: 'one table for a spreadsheet',
    load: async () => (await import('./csv.ts')).csv,
  },
  md: {
    describes: 'a record of the meeting in Markdown',
    load: async () => (await import('./md.ts')).md,
  },
} as const satisfies Record<string, WriterEntry>;

export type WriterId = keyof typeof WRITERS;

export const WRITER_IDS = Object.keys(WRITERS) as WriterId[];

/** One meeting as text. `to` names the writer; `table` (default "actions") the table that "csv" prints. */
export async function writeMinutes(
  minutes: Minutes,
  to: WriterId = 'json',
  options: Partial<Omit<WriterOptions, 'several'>> = {},
): Promise<string> {
  const writer = await WRITERS[to].load();
  const printer = writer({ several: false, compact: false, table: 'actions', paint: PLAIN, ...options });
  return printer.next(minutes) + printer.end();
}
