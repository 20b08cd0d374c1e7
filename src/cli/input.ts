/** The bytes of a FILE argument. */
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { MAX_BYTES, TOO_LARGE } from '../limits.ts';
import { FileError, reasonOf } from './errors.ts';
import type { Io } from './io.ts';

export const STDIN = '-';

export interface InputFile {
  /** As given; null for standard input. */
  path: string | null;
  /** What messages call it. */
  name: string;
  bytes: Uint8Array;
  /** Whether it is one of several, be they named or in an archive. */
  several: boolean;
}

export function nameOf(file: string): string {
  return file === STDIN ? 'standard input' : file;
}

/** Reads FILE, or standard input where it is "-". Throws FileError. */
export async function readInput(io: Io, file: string): Promise<Omit<InputFile, 'several'>> {
  const name = nameOf(file);
  try {
    const bytes = file === STDIN ? await collect(io.stdin, name) : await readFile(file);
    return { path: file === STDIN ? null : file, name, bytes };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(name, reasonOf(error));
  }
}

async function readFile(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await readHandle(handle, path);
  } finally {
    await handle.close();
  }
}

async function readHandle(handle: FileHandle, path: string): Promise<Uint8Array> {
  const stats = await handle.stat();
  if (stats.isDirectory()) throw new FileError(path, 'is a directory');
  if (stats.size > MAX_BYTES) throw new FileError(path, TOO_LARGE);
  if (stats.isFile() && stats.size > 0) return await handle.readFile();
  return collect(handle.createReadStream({ autoClose: false }), path);
}

/** Everything that a stream gives; FileError as soon as it is too much. */
async function collect(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > MAX_BYTES) throw new FileError(name, TOO_LARGE);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}
