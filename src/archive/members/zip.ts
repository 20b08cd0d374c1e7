/** ZIP archives of documents: the directory is read once, and each member from where it stands when it is asked for. */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
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
  files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.start - b.start));
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
  const { start, packed, size, method } = file;
  if (file.isEncrypted) throw new ReadError('encrypted', 'is encrypted in the archive');
  if (file.isLink) throw new ReadError('unsupported-type', 'is a link in an archive');
  if (file.overlaps) throw new ReadError('damaged', 'is damaged: it overlaps another file of the archive');
  if (method !== STORED && method !== DEFLATED)
    throw new ReadError('unsupported-type', `is packed in a way that is not read (method ${method})`);
  refuseBomb({ originalSize: size, size: packed });
  refuseBomb({ originalSize: packed, size: packed });
  const header = await store.read(start, LOCAL_HEADER.bytes);
  if (header.readUInt32LE(0) !== LOCAL_HEADER.signature) throw damaged();
  const names = header.readUInt16LE(LOCAL_HEADER.nameLength) + header.readUInt16LE(LOCAL_HEADER.extraLength);
  const content = await store.read(start + LOCAL_HEADER.bytes + names, packed);
  const unpacked = method === STORED ? content : await inflate(content, size);
  if (unpacked.length !== size || crc32(unpacked) !== file.crc) throw damaged();
  return unpacked;
}

const inflateAsync = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

async function inflate(content: Uint8Array, size: number): Promise<Buffer> {
  try {
    return await inflateAsync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw damaged();
  }
}

function damaged(): ReadError {
  return new ReadError('damaged', 'is damaged in the archive');
}
