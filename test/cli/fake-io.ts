/** Streams for running `main` in this process. */
import type { Io, Output } from '../../src/cli/io.ts';

interface FakeIo extends Io {
  out(): string;
  err(): string;
}

interface FakeOptions {
  stdin?: string;
  stdinTTY?: boolean;
  stdoutTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
}

export function fakeIo({ stdin, stdinTTY = false, stdoutTTY = false, columns, env = {} }: FakeOptions = {}): FakeIo {
  const written: { out: string[]; err: string[] } = { out: [], err: [] };
  const output = (to: 'out' | 'err'): Output => ({
    isTTY: stdoutTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (chunk, done) => {
      written[to].push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      done();
    },
    on: () => undefined,
  });
  return {
    stdin: {
      isTTY: stdinTTY,
      async *[Symbol.asyncIterator]() {
        yield await Promise.resolve(Buffer.from(stdin ?? ''));
      },
    },
    stdout: output('out'),
    stderr: output('err'),
    env,
    out: () => written.out.join(''),
    err: () => written.err.join(''),
  };
}
