/** What every reader is: the bytes of one file type in, a document and what was wrong with it out. */
import type { Document } from '../document.ts';
import type { Diagnostic } from '../schema.ts';

export interface ReadOptions {
  /** A type's id ("pdf", "docx"; TYPES in types.ts lists them): read the bytes as this instead of telling the type from them. */
  type?: string;
  /** Whether pages without text are recognised (`auto`, the default) or only told of (`off`). */
  ocr?: 'auto' | 'off';
  /** For files that are encrypted. */
  password?: string;
}

export interface Read {
  document: Document;
  diagnostics: Diagnostic[];
}

/** Rejects with ReadError where the bytes cannot be read at all; what is only partly wrong is a diagnostic. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Read | Promise<Read>;
