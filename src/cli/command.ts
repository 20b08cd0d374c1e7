/** What a command is: its words on the command line, and where its code is found. */
import type { TableId } from '../writers/writer.ts';
import type { WriterId } from '../writers/index.ts';
import type { Io } from './io.ts';
import type { StoreFlags } from './store-flags.ts';

/** The options of all commands; each command reads those that it declares. */
export interface Flags extends StoreFlags {
  to?: WriterId;
  table?: TableId;
  format?: string;
  compact?: boolean;
  output?: string;
  plain?: boolean;
  json?: boolean;
  color?: boolean;
  type?: string;
  ocr?: 'auto' | 'off';
  password?: string;
  timeout?: number;
  root?: string;
  results?: string;
  program?: string;
  only?: string;
  floors?: string;
  verbose?: boolean;
  test?: boolean;
  /** False: none. */
  config?: string | false;
  reliability?: boolean;
  minConfidence?: number;
  /** False: none. */
  profile?: string | false;
  patch?: string;
  ndjson?: string;
  csv?: string;
  filesFrom?: string;
  concurrency?: number;
  memory?: number;
  force?: boolean;
  retryFailed?: boolean;
  failFast?: boolean;
  dryRun?: boolean;
  watch?: boolean;
  queue?: string;
  queueName?: string;
  attempts?: number;
  drain?: number;
}

/** Gives the exit code. Throws UsageError, FileError (for output), ClosedPipe. */
export type Run = (io: Io, files: string[], flags: Flags) => Promise<number>;

/** A number above 0; one from 0 to 1; a whole number above 0; a day as YYYY-MM-DD. */
export type ValueKind = 'number' | 'share' | 'count' | 'date';

export interface OptionSpec {
  flags: string;
  describes: string;
  choices?: readonly string[];
  /** What the value must be, where it is no text. */
  value?: ValueKind;
}

export interface CommandSpec {
  name: string;
  summary: string;
  /** The argument in commander's notation, with what it is. */
  argument?: [notation: string, describes: string];
  options: readonly OptionSpec[];
  /** Command lines with what each does. */
  examples: readonly [line: string, does: string][];
  load(): Promise<{ run: Run }>;
}
