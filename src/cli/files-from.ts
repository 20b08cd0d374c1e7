/** Lists of inputs: one a line, or with NUL between them as `find -print0` writes. */
import { createReadStream } from 'node:fs';
import { FileError, reasonOf } from './errors.ts';
import { nameOf, STDIN } from './input.ts';
import type { Io } from './io.ts';

const NUL = '\0';

/** The names in a list, which may go on and on. Rejects with FileError. */
export async function* listedIn(io: Io, list: string): AsyncGenerator<string> {
  const chunks: AsyncIterable<Uint8Array | string> = list === STDIN ? io.stdin : createReadStream(list);
  const decoder = new TextDecoder();
  let rest = '';
  let separator: RegExp | null = null;
  try {
    for await (const chunk of chunks) {
      rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      separator ??= /[\n\0]/.exec(rest)?.[0] === NUL ? /\0/ : /\r?\n/;
      const names = rest.split(separator);
      rest = names.pop() ?? '';
      yield* names.filter((name) => name !== '');
    }
  } catch (error) {
    throw new FileError(nameOf(list), reasonOf(error));
  }
  if (rest !== '') yield rest;
}
