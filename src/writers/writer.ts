/** What every writer is: a function of options that gives a printer of one or more meetings. */
import type { Minutes } from '../schema.ts';
import type { Paint } from './paint.ts';

/** The tables that CSV prints. */
export const TABLES = ['attendees', 'items', 'resolutions', 'actions', 'meeting'] as const;

/** The id of one of `TABLES`. */
export type TableId = (typeof TABLES)[number];

/** What a writer is told. */
export interface WriterOptions {
  /** Whether more than one meeting may follow: JSON becomes an array, YAML several documents, CSV gets a path column. */
  several: boolean;
  /** JSON on one line. */
  compact: boolean;
  /** The table that CSV prints. */
  table: TableId;
  /** The colours of JSON. */
  paint: Paint;
}

/** What is written: text, or the bytes of a file that is no text. */
export type Chunk = string | Uint8Array;

/**
 * Prints meetings one after the other, so that a thousand of them need not be held; a type of file that is written as a
 * whole gives "" until its end. Every text ends with a newline.
 */
export interface Printer {
  /** `text` is what the meeting's offsets refer to: given to writers that need it (`needsText` in the list of writers). */
  next(minutes: Minutes, text?: string): string;
  /** What closes the output: called once, after the last meeting. */
  end(): Chunk | Promise<Chunk>;
}

/** A form in which meetings are printed: gives a printer, which is used once. */
export type Writer = (options: WriterOptions) => Printer;
