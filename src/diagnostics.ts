/** What may be wrong with a document (diagnostics, inside the result) or with a file (ReadError, instead of a result). */
import type { Diagnostic, Source } from './schema.ts';

type Severity = Diagnostic['severity'];

/** Each code with its severity; the set is closed, `DIAGNOSTIC_CODES` in schema.ts lists it. */
const SEVERITY: Record<Diagnostic['code'], Severity> = {
  'not-minutes': 'warning',
  'several-meetings': 'info',
  'undecodable-bytes': 'warning',
  'no-date': 'warning',
  'ambiguous-date': 'warning',
  'weekday-mismatch': 'warning',
  'number-gap': 'info',
  'number-repaired': 'info',
  'duplicate-initials': 'warning',
  'unresolved-initials': 'warning',
  'unresolved-person': 'info',
  'near-name': 'info',
  'on-two-lists': 'warning',
  'vote-mismatch': 'warning',
  'pages-recognised': 'info',
  'pages-not-read': 'warning',
  'part-lost': 'warning',
  'limit-reached': 'warning',
  'correction-not-placed': 'warning',
};

/** Those that tell how the file was read, whatever it says. */
const OF_READING: ReadonlySet<Diagnostic['code']> = new Set([
  'undecodable-bytes',
  'pages-recognised',
  'pages-not-read',
  'part-lost',
  'limit-reached',
]);

export function isOfReading({ code }: Diagnostic): boolean {
  return OF_READING.has(code);
}

export function diagnostic(code: Diagnostic['code'], message: string, source: Source | null = null): Diagnostic {
  return { code, severity: SEVERITY[code], message, source };
}

/** Why a file cannot be read. The set is closed. */
export type ReadErrorCode =
  | 'empty-file'
  | 'no-text'
  | 'binary'
  | 'too-large'
  | 'unsupported-type'
  | 'damaged'
  | 'encrypted'
  | 'not-installed'
  | 'timeout'
  | 'too-much-memory'
  | 'crashed';

/** A file that cannot be read at all. Its message is one line for a person. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  constructor(code: ReadErrorCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}
