/** The one document of an archive. */
import { ReadError } from '../diagnostics.ts';

/**
 * What an archive's one document holds; null where the bytes are no archive. Rejects with ReadError where there are
 * several: which is meant nobody can tell.
 */
export async function onlyMember(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { openArchiveBytes } = await import('../archive/members.ts');
  const archive = await openArchiveBytes(bytes);
  if (archive === null) return null;
  let count = 0;
  let first: { content: Uint8Array } | { error: unknown } | null = null;
  for await (const member of archive) {
    count++;
    first ??= await member.bytes().then(
      (content) => ({ content }),
      (error: unknown) => ({ error }),
    );
  }
  if (first === null || count > 1)
    throw new ReadError('unsupported-type', `is an archive of ${count} files; give it the one that is meant`);
  if ('error' in first) throw first.error;
  return first.content;
}
