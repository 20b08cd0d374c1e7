/** What every reader is: the bytes of one file type in, a document and what was wrong with it out. */
import type { Document } from '../document.ts';
import type { Diagnostic } from '../schema.ts';

/** How the bytes of a file are read. */
export interface ReadOptions {
  /** A type's id ("pdf", "docx"; `TYPES` lists them): read the bytes as this instead of telling the type from them. */
  type?: string;
  /** Whether pages without text are recognised (`auto`, the default) or only told of (`off`). */
  ocr?: 'auto' | 'off';
  /** For files that are encrypted. */
  password?: string;
  /** The types that are read, in place of all of them. A file of another type is refused. */
  readers?: readonly TypeReader[];
  /** How a document is taken out of an archive that holds just one. */
  unpack?: Unpack;
}

/** What a reader gives. */
export interface Read {
  document: Document;
  /** What of the file was not read, or not for certain. */
  diagnostics: Diagnostic[];
}

/** Rejects with ReadError where the bytes cannot be read at all; what is only partly wrong is a diagnostic. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Read | Promise<Read>;

/** The reader of a type, loaded when it is first asked for. */
export interface TypeReader {
  /** The id of its type: one of `TYPES`, or one of your own, which `ReadOptions.type` asks for. */
  id: string;
  load(): Promise<Reader>;
}

/** Gives what an archive's one document holds; null for bytes that are no archive. Rejects with ReadError where it holds several. */
export type Unpack = (bytes: Uint8Array) => Promise<Uint8Array | null>;
