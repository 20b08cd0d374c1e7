/** All writers by id; each is loaded when it is first asked for. */
import type { Minutes } from '../schema.ts';
import { writeWith, type WriteOptions } from './write.ts';
import type { Chunk, Writer } from './writer.ts';

interface WriterEntry {
  describes: string;
  /** What is written is JSON, which may be put on one line. */
  isJson?: true;
  /** What is written is no text: it is never printed on a terminal. */
  binary?: true;
  /** The writer is given the document's text with each meeting. */
  needsText?: true;
  load(): Promise<Writer>;
}

export const WRITERS = {
  json: {
    describes: 'the canonical JSON, indented by two',
    isJson: true,
    load: async () => (await import('./json.ts')).json,
  },
  ndjson: {
    describes: 'the canonical JSON, one line a meeting',
    isJson: true,
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
  html: {
    describes: 'a record of the meeting as a page of HTML',
    load: async () => (await import('./html.ts')).html,
  },
  ics: {
    describes: 'a calendar of the next meetings and the actions',
    load: async () => (await import('./ics.ts')).ics,
  },
  xlsx: {
    describes: 'a workbook with a register of actions, decisions, attendance and meetings',
    binary: true,
    load: async () => (await import('./xlsx.ts')).xlsx,
  },
  popolo: {
    describes: 'Popolo: people, events, motions and votes as JSON',
    isJson: true,
    load: async () => (await import('./civic/popolo/popolo.ts')).popolo,
  },
  ocd: {
    describes: 'Open Civic Data: events and votes as JSON',
    isJson: true,
    load: async () => (await import('./civic/ocd/ocd.ts')).ocd,
  },
  akn: {
    describes: 'Akoma Ntoso 3.0: a debate as XML',
    load: async () => (await import('./civic/akn/akn.ts')).akn,
  },
  oparl: {
    describes: 'OParl 1.1: the meeting with its agenda, people and papers as JSON',
    isJson: true,
    load: async () => (await import('./civic/oparl/oparl.ts')).oparl,
  },
  'w3c-annotation': {
    describes: 'Web Annotations: each result on the words that it was read from, as JSON',
    isJson: true,
    needsText: true,
    load: async () => (await import('./civic/w3c-annotation/w3c-annotation.ts')).w3cAnnotation,
  },
} as const satisfies Record<string, WriterEntry>;

/** The id of a writer. */
export type WriterId = keyof typeof WRITERS;

/** What a file is by the end of its name; other ends tell nothing. */
const EXTENSIONS: Readonly<Record<string, WriterId>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  md: 'md',
  html: 'html',
  htm: 'html',
  ics: 'ics',
  xlsx: 'xlsx',
};

/** The writer that the name of a file asks for: "xlsx" of "Actions.XLSX"; undefined where it asks for none. */
export function writerOfFile(name: string): WriterId | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** The ids of all writers. */
export const WRITER_IDS = Object.keys(WRITERS) as WriterId[];

/** The entry of a writer, as any. */
export function writerEntry(id: WriterId): WriterEntry {
  return WRITERS[id];
}

/**
 * One meeting in another form. `to` names the writer; `table` the only table that "csv" (default "actions") or "md" prints; `text` is
 * the document's text, which writers that quote it need (RangeError without). The bytes of a file where the form is no text.
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
