/** Where a command's output goes: standard output, or a file that is there whole or not at all. */
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath, stat } from 'node:fs/promises';
import { openWholeFile, type WholeFile } from '../whole-file.ts';
import { FileError, reasonOf, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';

export type Sink = WholeFile;

const nothing = (): Promise<void> => Promise.resolve();

/** Standard output where `path` is missing or "-". Throws FileError, UsageError where a file would overwrite an input. */
export async function openSink(io: Io, path: string | undefined, inputs: readonly string[]): Promise<Sink> {
  if (path === undefined || path === '-') {
    return { write: (chunk) => print(io, chunk), finish: nothing, abandon: nothing };
  }
  const existing = await statsOf(path);
  if (existing?.isDirectory()) throw new FileError(path, 'is a directory');
  if (existing?.isFile()) await refuseInputs(path, existing, inputs);
  return attempt(path, () => (existing === null || existing.isFile() ? fileSink(path, existing) : deviceSink(path)));
}

/**
 * Hands `work` the place where the output goes. It gives whether there is anything: then the output appears, whole; else, and where
 * `work` throws, it is given up. Throws what openSink and `work` throw.
 */
export async function withSink(
  io: Io,
  { path, inputs }: { path: string | undefined; inputs: readonly string[] },
  work: (sink: Sink) => Promise<boolean>,
): Promise<void> {
  const sink = await openSink(io, path, inputs);
  try {
    await ((await work(sink)) ? sink.finish() : sink.abandon());
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function refuseInputs(path: string, existing: Stats, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    const stats = await statsOf(input);
    if (stats?.ino === existing.ino && stats.dev === existing.dev) {
      throw new UsageError(`-o ${path} would overwrite an input`);
    }
  }
}

/** A symbolic link stays one. */
async function fileSink(path: string, existing: Stats | null): Promise<Sink> {
  const target = existing === null ? path : await realpath(path);
  const file = await openWholeFile(target, existing === null ? undefined : existing.mode & 0o777);
  return {
    write: (chunk) => attempt(path, () => file.write(chunk)),
    finish: () => attempt(path, () => file.finish()),
    abandon: () => file.abandon(),
  };
}

/** A device or a named pipe cannot be replaced: it is written to. */
async function deviceSink(path: string): Promise<Sink> {
  const handle = await open(path, 'w');
  const close = (): Promise<void> => attempt(path, () => handle.close());
  return { write: (chunk) => attempt(path, () => writeAll(handle, chunk)), finish: close, abandon: close };
}

async function writeAll(handle: FileHandle, chunk: string | Uint8Array): Promise<void> {
  await handle.writeFile(chunk);
}

async function attempt<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new FileError(path, reasonOf(error));
  }
}

async function statsOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
