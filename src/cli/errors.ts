/** What ends a command, or one of its files, and how it is told: one line. */
import { oneLine } from '../writers/printable.ts';

export { reasonOf } from '../reason.ts';

/** The command line itself is wrong. */
export class UsageError extends Error {}

/** A file, or a stream, cannot be read or written; the message says why. */
export class FileError extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(why);
    this.path = path;
  }
}

/** Whoever read standard output has gone. */
export class ClosedPipe extends Error {}

/** The one line that tells of a file's error; `path` null where no file is concerned. */
export function errorLine(path: string | null, why: string): string {
  return `minutes: ${path === null ? '' : `${oneLine(path)}: `}${oneLine(why)}\n`;
}

/** What is told of an error that nobody foresaw: its message, and its stack where MINUTES_DEBUG is set. */
export function unexpectedLine(path: string | null, error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return errorLine(path, `unexpected error: ${message}`) + stack;
}
