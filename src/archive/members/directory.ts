/** The directory of a ZIP archive. */
import { ReadError } from '../../diagnostics.ts';
import { MEMBER_LIMITS } from './limits.ts';
import { decodeName } from './member.ts';
import type { Store } from './store.ts';

export interface Entry {
  name: string;
  /** Where its local header stands. */
  start: number;
  /** Bytes of its name, as the directory has it. */
  nameBytes: number;
  /** Bytes that it takes in the archive, and unpacked. */
  packed: number;
  size: number;
  crc: number;
  method: number;
  isEncrypted: boolean;
  isLink: boolean;
  /** Whether another file is said to begin within its bytes: how one bomb is unpacked a thousand times. */
  overlaps: boolean;
}

const FLAGS = { encrypted: 0x1, utf8: 0x800 };
const UNIX = 3;
const MODE = { kind: 0o170000, link: 0o120000 };
const LOCAL_HEADER_BYTES = 30;
const UNICODE_PATH = 0x7075;

/** All entries, folders too, in the order of the directory. Rejects with ReadError. */
export async function readDirectory(store: Store): Promise<Entry[]> {
  const { getFileNameLowLevel, fromBufferPromise, fromFdPromise } = (await import('yauzl')).default;
  /** One broken entry must not cost the others: names and sizes are looked at here. */
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
  const { origin } = store;
  const entries: Entry[] = [];
  try {
    const zip = await ('fd' in origin ? fromFdPromise(origin.fd, options) : fromBufferPromise(origin.bytes, options));
    if (zip.entryCount > MEMBER_LIMITS.entries) throw new ReadError('too-large', 'is an archive of too many files');
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      const decode = (): string => getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      const isTold = (flags & FLAGS.utf8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
      const mode = entry.versionMadeBy >> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
      entries.push({
        name: isTold ? decode() : decodeName(fileNameRaw, decode).replaceAll('\\', '/'),
        start: entry.relativeOffsetOfLocalHeader,
        nameBytes: fileNameRaw.length,
        packed: entry.compressedSize,
        size: entry.uncompressedSize,
        crc: entry.crc32,
        method: entry.compressionMethod,
        isEncrypted: (flags & FLAGS.encrypted) !== 0,
        isLink: (mode & MODE.kind) === MODE.link,
        overlaps: false,
      });
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (error instanceof Error && error.message.includes('strong encryption'))
      throw new ReadError('encrypted', 'is an encrypted ZIP package');
    throw new ReadError('damaged', 'is a damaged ZIP package');
  }
  markOverlaps(entries);
  return entries;
}

function markOverlaps(entries: readonly Entry[]): void {
  const placed = entries.toSorted((a, b) => a.start - b.start);
  placed.forEach((entry, index) => {
    const next = placed[index + 1];
    if (next === undefined || entry.packed === 0) return;
    entry.overlaps = entry.start + LOCAL_HEADER_BYTES + entry.packed > next.start;
  });
}
