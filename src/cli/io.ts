/** What a command talks to; a test gives its own. */
import { ClosedPipe, FileError, reasonOf } from './errors.ts';

export interface Output {
  readonly isTTY?: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: () => void): unknown;
}

export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams, each opened when it is first used. */
export const PROCESS_IO: Io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
};

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
const DEFAULT_WIDTH = 80;

const guarded = new WeakSet<Output>();
const ignore = (): void => undefined;

/** Writes to standard output. Throws ClosedPipe where its reader has gone, FileError where it cannot be written. */
export async function print(io: Io, chunk: string | Uint8Array): Promise<void> {
  const error = await write(io.stdout, chunk);
  if (error === null) return;
  if (GONE.has(error.code ?? '')) throw new ClosedPipe();
  throw new FileError('standard output', reasonOf(error));
}

/** Writes to standard error; where nobody reads it, nothing can be said. */
export async function complain(io: Io, text: string): Promise<void> {
  await write(io.stderr, text);
}

/** The error arrives twice, in the callback and as an event that would end the process where nobody listens. */
function write(output: Output, chunk: string | Uint8Array): Promise<NodeJS.ErrnoException | null> {
  if (chunk.length === 0) return Promise.resolve(null);
  if (!guarded.has(output)) {
    output.on('error', ignore);
    guarded.add(output);
  }
  return new Promise((resolve) => {
    output.write(chunk, (error) => {
      resolve(error ?? null);
    });
  });
}

/** Colour where it is asked for; else on a terminal, unless the environment declines it. */
export function wantsColor(io: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  return io.stdout.isTTY === true && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}

/** Columns to print in; a terminal that does not know its width says 0. */
export function widthOf(io: Io): number {
  const { columns = 0 } = io.stdout;
  return columns > 0 ? columns : DEFAULT_WIDTH;
}
