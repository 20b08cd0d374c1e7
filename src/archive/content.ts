/** What a document holds, be it a file or a member of an archive that is unpacked already. */
import { open } from 'node:fs/promises';
import { ReadError } from '../diagnostics.ts';
import { MAX_BYTES, TOO_LARGE } from '../limits.ts';

export type Content = { file: string } | { bytes: Uint8Array };

/** Rejects with ReadError where it is too large, as the file system does where it cannot be read. */
export async function bytesOf(content: Content): Promise<Uint8Array> {
  if ('bytes' in content) return content.bytes;
  const handle = await open(content.file);
  try {
    const { size } = await handle.stat();
    if (size > MAX_BYTES) throw new ReadError('too-large', TOO_LARGE);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
