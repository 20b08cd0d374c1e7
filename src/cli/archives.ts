/** The FILE arguments that are archives: each file in one is handled as a file of its own. */
import { open } from 'node:fs/promises';
import type { Member } from '../archive/members.ts';
import { isGzip, isTar, TAR_BLOCK } from '../readers/tar.ts';
import { isZip } from '../readers/zip.ts';
import { readInput, STDIN, type InputFile } from './input.ts';
import type { Io } from './io.ts';

/** Where the name of a ZIP package's first file stands. */
const LOCAL_NAME = 30;

type Archive = AsyncIterable<Member>;
type Input = Omit<InputFile, 'several'>;

/** FILE as an archive, which is not read whole, or with its bytes. Rejects with FileError or ReadError. */
export async function openInput(
  io: Io,
  file: string,
): Promise<(Input & { archive: null }) | (Omit<Input, 'bytes'> & { archive: Archive })> {
  const head = file === STDIN ? null : await headOf(file).catch(() => null);
  if (head !== null && mayBeArchive(head)) {
    const archive = await (await import('../archive/members.ts')).openArchive(file);
    if (archive !== null) return { path: file, name: file, archive };
  }
  const input = await readInput(io, file);
  if (head !== null || !mayBeArchive(input.bytes)) return { ...input, archive: null };
  const archive = await (await import('../archive/members.ts')).openArchiveBytes(input.bytes);
  return archive === null ? { ...input, archive } : { path: input.path, name: input.name, archive };
}

/** What a member holds, or why it cannot be had. */
export type Content = { name: string; bytes: Uint8Array } | { name: string; error: unknown };

/** The members with what they hold, and whether there is more than one of them. */
export async function* contentsOf(archive: Archive): AsyncGenerator<Content & { several: boolean }> {
  let first: Content | null = null;
  let count = 0;
  let damage: { error: unknown } | null = null;
  try {
    for await (const member of archive) {
      const content = await contentOf(member);
      count++;
      if (count === 1) {
        first = content;
        continue;
      }
      if (first !== null) yield { ...first, several: true };
      first = null;
      yield { ...content, several: true };
    }
  } catch (error) {
    damage = { error };
  }
  if (first !== null) yield { ...first, several: false };
  if (damage !== null) throw damage.error;
}

async function contentOf({ name, bytes }: Member): Promise<Content> {
  try {
    return { name, bytes: await bytes() };
  } catch (error) {
    return { name, error };
  }
}

function mayBeArchive(head: Uint8Array): boolean {
  return (isZip(head) && !isOffice(head)) || isTar(head) || isGzip(head);
}

/** Office files begin with their table of types: most Word files need no second look. */
function isOffice(head: Uint8Array): boolean {
  const name = '[Content_Types].xml';
  return Buffer.from(head.subarray(LOCAL_NAME, LOCAL_NAME + name.length)).toString('latin1') === name;
}

/** Null for what is no file on a disk: what is read from a pipe is gone. */
async function headOf(path: string): Promise<Uint8Array | null> {
  const handle = await open(path);
  try {
    if (!(await handle.stat()).isFile()) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAR_BLOCK), 0, TAR_BLOCK, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
