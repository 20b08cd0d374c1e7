/** ZIP archives of documents: the directory is read once, and each member from where it stands when it is asked for. */
import { promisify } from 'node:util';
import { crc32, inflateRaw, inflateRawSync } from 'node:zlib';
import { byText } from '../../compare.ts';
import { ReadError } from '../../diagnostics.ts';
import { refuseBomb } from '../../readers/unzip.ts';
import { readDirectory, type Entry } from './directory.ts';
import { isSystemFile, type Member } from './member.ts';
import type { Place, Store } from './store.ts';

/** The members in the order of their names; null where the files inside are the parts of one document. */
export async function openZip(place: Place): Promise<AsyncIterable<Member> | null> {
  const store = await place();
  const entries = await readDirectory(store).finally(() => store.close());
  if (isDocument(entries)) return null;
  const files = entries.filter(({ name }) => !name.endsWith('/') && !isSystemFile(name));
  files.sort((a, b) => byText(a.name, b.name) || a.start - b.start);
  return { [Symbol.asyncIterator]: () => membersOf(place, files) };
}

/** As `detectType` tells Office and OpenDocument files from archives. */
function isDocument(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('content.xml'));
}

async function* membersOf(place: Place, files: readonly Entry[]): AsyncGenerator<Member> {
  const store = await place();
  try {
    for (const file of files) yield { name: file.name, bytes: () => contentOf(store, file) };
  } finally {
    await store.close();
  }
}

const LOCAL_HEADER = { bytes: 30, signature: 0x04034b50, nameLength: 26, extraLength: 28 };
const STORED = 0;
const DEFLATED = 8;

async function contentOf(store: Store, file: Entry): Promise<Uint8Array> {
  const { packed, size, method } = file;
  if (file.isEncrypted) throw new ReadError('encrypted', 'is encrypted in the archive');
  if (file.isLink) throw new ReadError('unsupported-type', 'is a link in an archive');
  if (file.overlaps) throw new ReadError('damaged', 'is damaged: it overlaps another file of the archive');
  if (method !== STORED && method !== DEFLATED)
    throw new ReadError('unsupported-type', `is packed in a way that is not read (method ${method})`);
  refuseBomb({ originalSize: size, size: packed });
  refuseBomb({ originalSize: packed, size: packed });
  const content = await packedOf(store, file);
  const unpacked = method === STORED ? content : await inflate(content, size);
  if (unpacked.length !== size || crc32(unpacked) !== file.crc) throw damaged();
  return unpacked;
}

/** Bytes of extra fields that are read with the header: most writers put fewer there. */
const EXTRA_BYTES = 64;

/** The bytes as packed: one read, or two where the extra fields are long. */
async function packedOf(store: Store, { start, nameBytes, packed }: Entry): Promise<Buffer> {
  const likely = LOCAL_HEADER.bytes + nameBytes + EXTRA_BYTES + packed;
  const piece = await store.read(start, Math.max(LOCAL_HEADER.bytes, Math.min(likely, store.size - start)));
  if (piece.readUInt32LE(0) !== LOCAL_HEADER.signature) throw damaged();
  const names = piece.readUInt16LE(LOCAL_HEADER.nameLength) + piece.readUInt16LE(LOCAL_HEADER.extraLength);
  const from = LOCAL_HEADER.bytes + names;
  if (from + packed <= piece.length) return piece.subarray(from, from + packed);
  return store.read(start + from, packed);
}

/** Bytes that are unpacked at once: a turn through the pool of threads takes longer. */
const AT_ONCE = 256 * 1024;

const inflateAsync = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

async function inflate(content: Uint8Array, size: number): Promise<Buffer> {
  try {
    const options = { maxOutputLength: Math.max(size, 1) };
    return size <= AT_ONCE ? inflateRawSync(content, options) : await inflateAsync(content, options);
  } catch {
    throw damaged();
  }
}

function damaged(): ReadError {
  return new ReadError('damaged', 'is damaged in the archive');
}
