/** A document's job as it goes through the queue: plain JSON, by which any machine can do it. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VERSION } from '../../version.ts';
import { hashOf } from '../../hash.ts';
import type { Content } from '../content.ts';
import type { Job } from '../job.ts';

export interface Parcel {
  /** Of the program that sends it. */
  version: string;
  job: Omit<Job, 'content'>;
  /** Whether the worker puts the meetings into its store. */
  stored: boolean;
  /** A file that all machines reach by this path, or what it holds, as base64. */
  content: { file: string } | { base64: string };
}

/** `spooled`: the file where the bytes of a member were put; null where they go along. */
export function packed(job: Job, spooled: string | null, stored: boolean): Parcel {
  const { content, folder, ...rest } = job;
  const sent = spooled !== null ? { file: spooled } : 'file' in content ? content : { base64: base64Of(content.bytes) };
  return {
    version: VERSION,
    stored,
    job: { ...rest, folder: folder === null ? null : resolve(folder) },
    content: sent,
  };
}

export function unpacked({ job, content }: Parcel): Job {
  return { ...job, content: 'file' in content ? content : { bytes: Buffer.from(content.base64, 'base64') } };
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

const ID_LENGTH = 40;

/**
 * The same for the same document with the same options for the same output: a run that was killed and is started again
 * finds what it has queued. Another one where the file has changed since.
 */
export async function idOf(job: Job, stored: boolean): Promise<string> {
  const { path, target, key, known, folder, wants, dryRun, content } = job;
  const place = folder === null ? null : resolve(folder);
  const deciding = [place, target, path, key, known === null, wants, dryRun, stored, await likenessOf(content)];
  return hashOf(JSON.stringify(deciding)).slice(0, ID_LENGTH);
}

async function likenessOf(content: Content): Promise<unknown> {
  if ('bytes' in content) return hashOf(content.bytes);
  const stats = await stat(content.file).catch(() => null);
  return stats === null ? null : [content.file, stats.size, stats.mtimeMs];
}
