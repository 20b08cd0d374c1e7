/** The queue that the flags name. */
import { DEFAULT_QUEUE, redisUrl, shownUrl, type QueuePlace } from '../archive/queue/connection.ts';
import type { Pool } from '../archive/pool.ts';
import type { Flags } from './command.ts';
import { FileError, reasonOf, UsageError } from './errors.ts';

const NAME = /^[\w.-]+$/;

/** Null where none is named. Throws UsageError. */
export function queueMeant({ queue: url, queueName: name = DEFAULT_QUEUE }: Flags): QueuePlace | null {
  if (url === undefined) return null;
  if (redisUrl(url) === null) throw new UsageError('--queue is the URL of a Redis: redis://host:6379');
  if (!NAME.test(name)) throw new UsageError('--queue-name is of letters, digits, ".", "_" and "-"');
  return { url, name };
}

export function queueNeeded(flags: Flags): QueuePlace {
  const place = queueMeant(flags);
  if (place === null) throw new UsageError('--queue names the Redis of the queue: redis://host:6379');
  return place;
}

/** What a run that is converted elsewhere cannot say. Throws UsageError. */
export function checkQueued({
  queue,
  queueName,
  attempts,
  concurrency,
  memory,
  timeout,
  failFast,
  dryRun,
}: Flags): void {
  if (queue === undefined) {
    if (queueName !== undefined || attempts !== undefined)
      throw new UsageError('--queue-name and --attempts go with --queue');
    return;
  }
  if (concurrency !== undefined || memory !== undefined || timeout !== undefined)
    throw new UsageError('with --queue, --concurrency, --memory and --timeout are said to the workers');
  if (failFast || dryRun) throw new UsageError('neither --dry-run nor --fail-fast goes with --queue');
}

/** Rejects with FileError where the queue cannot be reached. */
export async function queuePool(place: QueuePlace, folder: string | null, attempts: number | null): Promise<Pool> {
  const { openQueuePool } = await import('../archive/queue/queue-pool.ts');
  return atQueue(place, () => openQueuePool({ ...place, folder, attempts }));
}

/** An error becomes that of the queue. */
export async function atQueue<Value>({ url }: QueuePlace, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new FileError(shownUrl(url), reasonOf(error));
  }
}
