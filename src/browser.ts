/** `minutes/browser`: text, Markdown and HTML to JSON, CSV and Markdown in a browser: one module, nothing else to load. */
import * as core from './core.ts';
import type { CoreOptions, MinutesRecord, ParseOptions } from './core.ts';
import { ReadError } from './diagnostics.ts';
import { FORMATS } from './formats/index.ts';
import { html } from './readers/lazy/html.ts';
import { markdown } from './readers/lazy/markdown.ts';
import { text } from './readers/lazy/text.ts';
import type { TypeReader } from './readers/reader.ts';
import { TYPES } from './readers/types.ts';
import type { Minutes } from './schema.ts';
import { csv } from './writers/csv.ts';
import { json } from './writers/json.ts';
import { md } from './writers/md.ts';
import { ndjson } from './writers/ndjson.ts';
import { writeWith, type WriteOptions } from './writers/write.ts';
import type { Writer } from './writers/writer.ts';

export type { MinutesRecord, ParseOptions } from './core.ts';
export { ReadError, type ReadErrorCode } from './diagnostics.ts';
export type { Document } from './document.ts';
export type { Minutes } from './schema.ts';
export { TABLES, type TableId } from './writers/writer.ts';
export type { WriteOptions } from './writers/write.ts';
export { VERSION } from './version.ts';

const READ = [text, markdown, html];

/** In place of the readers that a browser does not have: a type that is known is told of by its name. */
const REFUSED = TYPES.filter(({ id }) => !READ.some((reader) => reader.id === id)).map(
  ({ id, describes }): TypeReader => ({
    id,
    load: () =>
      Promise.reject(new ReadError('unsupported-type', `is ${describes}: that is read by the command-line program`)),
  }),
);

const ALL = { readers: [...READ, ...REFUSED], formats: FORMATS };

/** As `parseMinutes` of `minutes`. Rejects with ReadError ("unsupported-type") for types that are read by the command line alone. */
export function parseMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes> {
  return core.parseMinutes(input, withAll(options));
}

/** As `parseAll` of `minutes`: every meeting that a file holds. */
export function parseAll(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes[]> {
  return core.parseAll(input, withAll(options));
}

/** As `readRecord` of `minutes`: every meeting, with the document whose text their offsets refer to. */
export function readRecord(input: Uint8Array | string, options: ParseOptions = {}): Promise<MinutesRecord> {
  return core.readRecord(input, withAll(options));
}

function withAll(options: ParseOptions): CoreOptions {
  return { ...ALL, ...options };
}

const WRITERS = { json, ndjson, csv, md } as const satisfies Record<string, Writer>;

/** What `writeMinutes` writes in a browser. */
export type BrowserWriterId = keyof typeof WRITERS;

/** As `writeMinutes` of `minutes`: one meeting as the text of "json", "ndjson", "csv" or "md". */
export async function writeMinutes(
  minutes: Minutes,
  to: BrowserWriterId = 'json',
  options: WriteOptions = {},
): Promise<string> {
  return String(await writeWith(WRITERS[to], minutes, options));
}
