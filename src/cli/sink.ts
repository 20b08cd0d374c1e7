/** Where a command's output goes: standard output, or a file that is there whole or not at all. */
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, reasonOf, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';

export interface Sink {
  write(text: string): Promise<void>;
  /** Everything is written: the file appears under its name. */
  finish(): Promise<void>;
  /** What was written is given up; a file that was there before stays as it was. */
  abandon(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** Standard output where `path` is missing or "-". Throws FileError, UsageError where a file would overwrite an input. */
export async function openSink(io: Io, path: string | undefined, inputs: readonly string[]): Promise<Sink> {
  if (path === undefined || path === '-') {
    return { write: (text) => print(io, text), finish: nothing, abandon: nothing };
  }
  const existing = await statsOf(path);
  if (existing?.isDirectory()) throw new FileError(path, 'is a directory');
  if (existing?.isFile()) await refuseInputs(path, existing, inputs);
  return attempt(path, () => (existing === null || existing.isFile() ? fileSink(path, existing) : deviceSink(path)));
}

async function refuseInputs(path: string, existing: Stats, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    const stats = await statsOf(input);
    if (stats?.ino === existing.ino && stats.dev === existing.dev) {
      throw new UsageError(`-o ${path} would overwrite an input`);
    }
  }
}

/** Writes beside the file, under a name of its own, and renames at the end; a symbolic link stays one. */
async function fileSink(path: string, existing: Stats | null): Promise<Sink> {
  const target = existing === null ? path : await realpath(path);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  const handle = await open(draft, 'wx', existing === null ? 0o666 : existing.mode & 0o777);
  return {
    write: (text) => attempt(path, () => writeAll(handle, text)),
    finish: () =>
      attempt(path, async () => {
        await handle.close();
        await rename(draft, target);
      }),
    abandon: async () => {
      await handle.close().catch(nothing);
      await rm(draft, { force: true });
    },
  };
}

/** A device or a named pipe cannot be replaced: it is written to. */
async function deviceSink(path: string): Promise<Sink> {
  const handle = await open(path, 'w');
  const close = (): Promise<void> => attempt(path, () => handle.close());
  return { write: (text) => attempt(path, () => writeAll(handle, text)), finish: close, abandon: close };
}

async function writeAll(handle: FileHandle, text: string): Promise<void> {
  await handle.writeFile(text);
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
