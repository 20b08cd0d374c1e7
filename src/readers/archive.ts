/** A ZIP archive of documents: each file in it is read as a file of its own. */
import { ReadError } from '../diagnostics.ts';
import { detectType } from './types.ts';
import { openPackage } from './unzip.ts';
import { isZip } from './zip.ts';

export interface Member {
  /** The name as stored; it names the file in messages and results, and nothing is ever written by it. */
  name: string;
  bytes: () => Uint8Array;
}

/** What a member holds. Rejects with ReadError for one that is an archive itself. */
export async function contentOf(member: Member): Promise<Uint8Array> {
  const content = member.bytes();
  if (await isArchive(content)) throw new ReadError('unsupported-type', 'is an archive in an archive');
  return content;
}

async function isArchive(bytes: Uint8Array): Promise<boolean> {
  return isZip(bytes) && (await detectType(bytes)) === 'zip';
}

/** What systems add to archives of their own. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/;

/** The documents in an archive, in the order of their names; null where the bytes are no archive. Throws ReadError. */
export async function membersOf(bytes: Uint8Array): Promise<Member[] | null> {
  if (!(await isArchive(bytes))) return null;
  const archive = openPackage(bytes);
  return archive.names
    .filter((name) => !SYSTEM_FILE.test(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, bytes: () => archive.bytes(name) ?? new Uint8Array() }));
}

export function isOfSystem(name: string): boolean {
  return SYSTEM_FILE.test(name);
}
