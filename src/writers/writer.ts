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
  /** The only table that is asked for; null: CSV prints the actions, Markdown all. */
  table: TableId | null;
  /** The colours of JSON. */
  paint: Paint;
  /** The folder that the output is written to: links to the files that were read start there. */
  folder?: string | null;
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

/** A meeting cannot be told in the form that is asked for. Its message is one line for a person. */
export class WriteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WriteError';
  }
}
