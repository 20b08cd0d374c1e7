/** Tar archives, plain or packed by gzip: read from the front, one member at a time. */
import { createReadStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Extract } from 'tar-stream';
import { ReadError } from '../../diagnostics.ts';
import { isTar, TAR_BLOCK } from '../../readers/tar.ts';
import { MEMBER_LIMITS } from './limits.ts';
import { decodeName, isSystemFile, type Member } from './member.ts';

/** Opens the bytes of an archive from the front, as often as they are asked for. */
export type Source = () => Readable;

export function streamOfFile(path: string): Source {
  return () => createReadStream(path, { highWaterMark: PIECE });
}

const PIECE = 64 * 1024;

export function streamOfBytes(bytes: Uint8Array): Source {
  return () => {
    const starts = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) => index * PIECE);
    return Readable.from(
      starts.map((start) => bytes.subarray(start, start + PIECE)),
      { objectMode: false },
    );
  };
}

/** The members in the order of the file. */
export function openTar(source: Source, packed: boolean): AsyncIterable<Member> {
  return { [Symbol.asyncIterator]: () => membersOf(source, packed) };
}

/** Whether what gzip packed is a tar archive. */
export async function isTarInside(source: Source): Promise<boolean> {
  const head: Uint8Array[] = [];
  let length = 0;
  try {
    await pipeline(source(), createGunzip(), async (pieces: AsyncIterable<Uint8Array>) => {
      for await (const piece of pieces) {
        head.push(piece);
        length += piece.length;
        if (length >= TAR_BLOCK) break;
      }
    });
  } catch {
    // What is damaged behind its first bytes is told of when it is read.
  }
  return isTar(Buffer.concat(head));
}

/** Those of tar-stream, whose types do not name them: headers without a mark too, and names as their bytes. */
const OPTIONS: object = { allowUnknownFormat: true, filenameEncoding: 'latin1' };

type Entry = Extract extends AsyncIterable<infer One> ? One : never;

async function* membersOf(source: Source, packed: boolean): AsyncGenerator<Member> {
  const { extract } = (await import('tar-stream')).default;
  const entries = extract(OPTIONS);
  const counts = { packed: 0, unpacked: 0, endsInZeros: false };
  const count = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      counts.packed += piece.length;
      yield piece;
    }
  };
  const watch = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      counts.unpacked += piece.length;
      refuseBomb(counts);
      counts.endsInZeros = endsInZeros(piece, counts.endsInZeros);
      yield piece;
    }
  };
  const end = entries as unknown as Writable;
  const flowing = packed
    ? pipeline(source(), count, createGunzip(), watch, end)
    : pipeline(source(), count, watch, end);
  let failure: unknown = null;
  const flow = flowing.catch((error: unknown) => {
    failure ??= error;
  });
  let isTold = false;
  try {
    for await (const entry of entries) {
      // "tar -c ." puts "./" in front of every name.
      const name = nameOf(entry).replace(/^(?:\.\/)+(?=.)/, '');
      if (entry.header.type !== 'directory' && !isSystemFile(name)) {
        yield {
          name,
          bytes: () =>
            contentOf(entry).catch((error: unknown) => {
              isTold ||= !(error instanceof ReadError);
              throw readErrorOf(failure ?? error, IN_MEMBER);
            }),
        };
      }
      entry.resume();
    }
    await flow;
  } catch (error) {
    failure ??= error;
  } finally {
    entries.destroy();
    await flow;
  }
  if (isTold) return;
  if (failure !== null) throw readErrorOf(failure, BETWEEN);
  if (!counts.endsInZeros) throw new ReadError('damaged', 'is an archive without its end: files may be lost');
}

/** Kinds of entries that hold what a file does; all but these and folders are members that cannot be read. */
const KINDS: Readonly<Record<string, string>> = {
  link: 'a link',
  symlink: 'a link',
  'character-device': 'a device',
  'block-device': 'a device',
  fifo: 'a pipe',
};
const FILES = new Set<unknown>(['file', 'contiguous-file']);

async function contentOf(entry: Entry): Promise<Uint8Array> {
  const { type, size = 0 } = entry.header;
  if (!FILES.has(type) || isSparse(entry))
    throw new ReadError('unsupported-type', `is ${KINDS[type] ?? 'of a kind that is not read'} in an archive`);
  if (size > MEMBER_LIMITS.entryBytes) throw tooLarge();
  const pieces: Uint8Array[] = [];
  for await (const piece of entry as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

interface Pax {
  pax?: Record<string, string> | null;
}

function isSparse({ header }: Entry): boolean {
  return Object.keys((header as Pax).pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
}

/** Header names come as characters 0 to 255; those of extended headers are decoded. */
function nameOf({ header }: Entry): string {
  if ((header as Pax).pax?.['path'] !== undefined) return header.name;
  return decodeName(Buffer.from(header.name, 'latin1'), () => header.name);
}

function refuseBomb({ packed, unpacked }: { packed: number; unpacked: number }): void {
  if (unpacked > MEMBER_LIMITS.freeBytes && unpacked > MEMBER_LIMITS.ratio * packed) throw tooLarge();
}

function tooLarge(): ReadError {
  return new ReadError('too-large', 'is an archive that unpacks to far more than minutes can be');
}

/** Archives end with a block of zeros at least. `before`: whether what stands before a short piece does. */
function endsInZeros(piece: Uint8Array, before: boolean): boolean {
  const end = piece.subarray(-TAR_BLOCK);
  return end.every((byte) => byte === 0) && (end.length === TAR_BLOCK || before || end.length === 0);
}

const IN_MEMBER = {
  cut: 'is cut short in the archive, and what follows it is lost',
  damaged: 'is damaged in the archive, and what follows it is lost',
};
const BETWEEN = {
  cut: 'is an archive that is cut short: files may be lost',
  damaged: 'is a damaged archive: files may be lost',
};

function readErrorOf(error: unknown, words: typeof BETWEEN): Error {
  if (error instanceof ReadError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const isOfSystem = code !== undefined && !code.startsWith('Z_') && !code.startsWith('ERR_');
  if (isOfSystem) return error as Error;
  return new ReadError('damaged', /unexpected end/i.test(message) ? words.cut : words.damaged);
}
