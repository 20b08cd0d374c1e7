/** The pipeline with every reader and every format: what the commands call. `core.ts` tells what it does. */
import * as core from './core.ts';
import type { Analysis, CoreOptions, Explanation, MinutesRecord, ParseOptions } from './core.ts';
import type { Document } from './document.ts';
import { FORMATS } from './formats/index.ts';
import { READING, type ReadOptions } from './readers/index.ts';
import type { Minutes } from './schema.ts';

export type { Analysis, Explanation, FormatScore, MinutesRecord, ParseOptions } from './core.ts';

function withAll(options: ParseOptions): CoreOptions {
  return { ...READING, formats: FORMATS, ...options };
}

/**
 * Reads one file of minutes. Of a file that holds several meetings it gives the first, with a diagnostic that says so;
 * `parseAll` gives each. Rejects with ReadError for a file that cannot be read, never for what a document says.
 */
export function parseMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes> {
  return core.parseMinutes(input, withAll(options));
}

/** Every meeting that a file holds, in order; `source.part` counts them where there are several. */
export function parseAll(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes[]> {
  return core.parseAll(input, withAll(options));
}

/** As parseAll, with the document that the meetings were read from. */
export function readRecord(input: Uint8Array | string, options: ParseOptions = {}): Promise<MinutesRecord> {
  return core.readRecord(input, withAll(options));
}

/** As parseMinutes, with the reasons for the format that was taken. */
export function explainMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Explanation> {
  return core.explainMinutes(input, withAll(options));
}

/** As parseAll, with the reasons for the formats that were taken. */
export function explainAll(input: Uint8Array | string, options: ParseOptions = {}): Promise<Explanation[]> {
  return core.explainAll(input, withAll(options));
}

/** As explainMinutes, with what the result was made of. */
export function analyse(input: Uint8Array | string, options: ParseOptions = {}): Promise<Analysis> {
  return core.analyse(input, withAll(options));
}

/** The document as it was read: the text that every source refers to, and its blocks. */
export function readDocument(input: Uint8Array | string, options: ReadOptions = {}): Promise<Document> {
  return core.readDocument(input, { ...READING, ...options });
}
