/** Bytes that can be read anywhere: a file that stays where it is, or memory. */
import { open } from 'node:fs/promises';
import { ReadError } from '../../diagnostics.ts';

export interface Store {
  size: number;
  /** The descriptor of the file, or all bytes: what yauzl asks for. */
  origin: { fd: number } | { bytes: Buffer };
  /** Rejects with ReadError where there are fewer bytes than asked for. */
  read(start: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A place that can be opened as often as it is read. */
export type Place = () => Promise<Store>;

export function fileAt(path: string): Place {
  return async () => {
    const handle = await open(path);
    const { size } = await handle.stat();
    return {
      size,
      origin: { fd: handle.fd },
      async read(start, length) {
        if (start + length > size) throw cut();
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
        if (bytesRead < length) throw cut();
        return buffer;
      },
      close: () => handle.close(),
    };
  };
}

export function inMemory(input: Uint8Array): Place {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.length);
  return () =>
    Promise.resolve({
      size: bytes.length,
      origin: { bytes },
      read(start, length) {
        if (start + length > bytes.length) return Promise.reject(cut());
        return Promise.resolve(bytes.subarray(start, start + length));
      },
      close: () => Promise.resolve(),
    });
}

function cut(): ReadError {
  return new ReadError('damaged', 'is cut short in the archive');
}
