/** One document of an archive: what is to be done with it, and what became of it. */
import type { ReadErrorCode } from '../diagnostics.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { Content } from './content.ts';
import type { TableName } from './tables/index.ts';

/** Each document ends as exactly one of these. */
export const STATUSES = ['converted', 'unchanged', 'failed', 'not-minutes'] as const;

export type Status = (typeof STATUSES)[number];

/** `unreadable`, `unwritable`: the file system declined; `unexpected`: an error that nobody foresaw. */
export type FailureCode = ReadErrorCode | 'unreadable' | 'unwritable' | 'unexpected';

/** Failures that come from the machine and not from the document: another time, or elsewhere, it may be read. */
export const OF_THE_MACHINE: ReadonlySet<string> = new Set<FailureCode>(['not-installed', 'unreadable', 'unwritable']);

export interface Failure {
  code: FailureCode;
  /** One line for a person. */
  message: string;
}

/** A file that holds the JSON of one meeting, below the output folder. */
export interface Output {
  name: string;
  sha256: string;
}

/** What an earlier run has recorded of a document. */
export interface Known {
  path: string;
  sha256: string | null;
  key: string;
  status: Exclude<Status, 'unchanged'>;
  outputs: Output[];
  failure: Failure | null;
}

export interface Job {
  /** As given; a member of an archive as `archive.zip/inner/name.docx`. */
  path: string;
  /** Where its JSON goes below the folder, without ".json". */
  target: string;
  /** The file to read, or what it holds. */
  content: Content;
  options: ParseOptions;
  /** Names the program's version and the options: results of another key are not taken over. */
  key: string;
  /** Null: the document is converted whatever was recorded of it. */
  known: Known | null;
  /** Where JSON is written; null where none is. */
  folder: string | null;
  /** Which texts the outcome is to hold. */
  wants: { ndjson: boolean; csv: boolean };
  /** Whether it is only told what would be done. */
  dryRun: boolean;
}

export interface Outcome {
  status: Status;
  /** Null where the document could not be read from its place. */
  sha256: string | null;
  outputs: Output[];
  /** How many meetings were found. */
  meetings: number;
  failure: Failure | null;
  /** A line of canonical JSON for each meeting. */
  ndjson: string;
  /** Rows of each table as CSV, without header; null where none are wanted. */
  csv: Record<TableName, string> | null;
}

/** What an outcome holds where nothing came of the document. */
export const NO_OUTCOME: Omit<Outcome, 'status'> = {
  sha256: null,
  outputs: [],
  meetings: 0,
  failure: null,
  ndjson: '',
  csv: null,
};
