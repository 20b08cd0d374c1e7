/** All writers by id; each is loaded when it is first asked for. */
import type { Minutes } from '../schema.ts';
import { writeWith, type WriteOptions } from './write.ts';
import type { Chunk, Writer } from './writer.ts';

interface WriterEntry {
  describes: string;
  /** What is written is no text: it is never printed on a terminal. */
  binary?: true;
  /** The writer is given the document's text with each meeting. */
  needsText?: true;
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

/** The id of a writer. */
export type WriterId = keyof typeof WRITERS;

/** The ids of all writers. */
export const WRITER_IDS = Object.keys(WRITERS) as WriterId[];

/** The entry of a writer, as any. */
export function writerEntry(id: WriterId): WriterEntry {
  return WRITERS[id];
}

/**
 * One meeting in another form. `to` names the writer; `table` (default "actions") the table that "csv" prints; `text` is the
 * document's text, which writers that quote it need (RangeError without). The bytes of a file where the form is no text.
 */
export async function writeMinutes(
  minutes: Minutes,
  to: WriterId = 'json',
  options: WriteOptions = {},
): Promise<Chunk> {
  const entry = writerEntry(to);
  if (entry.needsText && options.text === undefined) throw new RangeError(`"${to}" needs the text of the document`);
  return writeWith(await entry.load(), minutes, options);
}
