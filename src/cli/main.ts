/** The command line: finds the command, loads its code, and turns whatever happens into an exit code. */
import { ClosedPipe, errorLine, FileError, unexpectedLine, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { complain, PROCESS_IO } from './io.ts';
import { runProgram } from './program.ts';

const OK = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/**
 * Runs the command line `argv` (without node and script). Gives the exit code: 0; 1 where an input could not be read or
 * is not valid; 2 where the command line is wrong. Never throws; an error is one line on standard error.
 */
export async function main(argv: readonly string[], io: Io = PROCESS_IO): Promise<number> {
  try {
    return await runProgram(argv, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return OK;
    if (error instanceof UsageError) {
      await complain(io, errorLine(null, error.message));
      return WRONG_USAGE;
    }
    const line =
      error instanceof FileError
        ? errorLine(error.path, error.message)
        : unexpectedLine(null, error, Boolean(io.env['MINUTES_DEBUG']));
    await complain(io, line);
    return FAILED;
  }
}
