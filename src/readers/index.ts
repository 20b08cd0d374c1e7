/** The bytes of a file of any type to its document. */
import { readWith } from './read.ts';
import type { Read, ReadOptions } from './reader.ts';
import { READERS } from './readers.ts';
import { onlyMember } from './unpack.ts';

export type { Read, ReadOptions } from './reader.ts';

/** What files are read with unless options say otherwise. */
export const READING = { readers: READERS, unpack: onlyMember };

/** Rejects with ReadError for a file that cannot be read, with RangeError for a type that there is not. */
export function readFile(input: Uint8Array | string, options: ReadOptions = {}): Promise<Read> {
  return readWith(input, { ...READING, ...options });
}
