/** Archives of documents: ZIP, tar, and tar packed by gzip. One member is in memory at a time. */
import { open } from 'node:fs/promises';
import { ReadError } from '../diagnostics.ts';
import { isGzip, isTar, TAR_BLOCK } from '../readers/tar.ts';
import { detectType } from '../readers/types.ts';
import { isZip } from '../readers/zip.ts';
import type { Member } from './members/member.ts';
import type { Place } from './members/store.ts';
import type { Source } from './members/tar.ts';

export type { Member } from './members/member.ts';
export { safePath } from './members/safe-path.ts';

/**
 * The files in an archive without those of systems: of a ZIP in the order of their names, of a tar as they come. Null
 * where its bytes are no archive: a Word file, a text. It can be gone through as often as needed, and keeps the file open
 * only meanwhile. Rejects with ReadError where the directory is damaged or too large, with the system's error where the
 * file cannot be read; going on to the next member rejects where the archive is damaged before it.
 */
export async function openArchive(file: string): Promise<AsyncIterable<Member> | null> {
  return openBy(await headOf(file), {
    place: async () => (await import('./members/store.ts')).fileAt(file)(),
    source: async () => (await import('./members/tar.ts')).streamOfFile(file),
  });
}

/** The same of an archive that is in memory. */
export async function openArchiveBytes(bytes: Uint8Array): Promise<AsyncIterable<Member> | null> {
  return openBy(bytes.subarray(0, TAR_BLOCK), {
    place: async () => (await import('./members/store.ts')).inMemory(bytes)(),
    source: async () => (await import('./members/tar.ts')).streamOfBytes(bytes),
  });
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAR_BLOCK), 0, TAR_BLOCK, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openBy(
  head: Uint8Array,
  { place, source }: { place: Place; source: () => Promise<Source> },
): Promise<AsyncIterable<Member> | null> {
  if (isZip(head)) {
    const members = await (await import('./members/zip.ts')).openZip(place);
    return members && flat(members);
  }
  const isPacked = isGzip(head);
  if (!isPacked && !isTar(head)) return null;
  const { isTarInside, openTar } = await import('./members/tar.ts');
  const bytes = await source();
  if (isPacked && !(await isTarInside(bytes))) return null;
  return flat(openTar(bytes, isPacked));
}

/** An archive in an archive is not opened. */
function flat(members: AsyncIterable<Member>): AsyncIterable<Member> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { name, bytes } of members) yield { name, bytes: async () => refuseArchive(await bytes()) };
    },
  };
}

async function refuseArchive(content: Uint8Array): Promise<Uint8Array> {
  if (await isArchive(content)) throw new ReadError('unsupported-type', 'is an archive in an archive');
  return content;
}

async function isArchive(content: Uint8Array): Promise<boolean> {
  if (isZip(content)) return (await detectType(content)) === 'zip';
  if (!isGzip(content)) return isTar(content);
  const { isTarInside, streamOfBytes } = await import('./members/tar.ts');
  return isTarInside(streamOfBytes(content));
}
