/** The queue that the flags name. */
import { connectTo, DEFAULT_QUEUE, redisUrl, shownUrl, type QueuePlace } from '../archive/queue/connection.ts';
import { isUrl } from '../archive/store/open.ts';
import { StoreError } from '../archive/store/store.ts';
import type { Pool } from '../archive/pool.ts';
import type { Flags } from './command.ts';
import { FileError, reasonOf, UsageError } from './errors.ts';
import { told } from './store-place.ts';

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
export function checkQueued(flags: Flags): void {
  const { queue, queueName, attempts, concurrency, memory, timeout, failFast, dryRun } = flags;
  const isStored = storeMeant(flags) !== null;
  if (queue === undefined) {
    if (queueName !== undefined || attempts !== undefined)
      throw new UsageError('--queue-name and --attempts go with --queue');
    if (isStored) throw new UsageError('--store goes with --queue; "minutes index" makes a store of a folder');
    return;
  }
  if (concurrency !== undefined || memory !== undefined || timeout !== undefined)
    throw new UsageError('with --queue, --concurrency, --memory and --timeout are said to the workers');
  if (failFast || dryRun) throw new UsageError('neither --dry-run nor --fail-fast goes with --queue');
}

/** Nothing is begun for a queue that cannot be reached: rejects with FileError. */
export async function reachQueue(flags: Flags): Promise<void> {
  const place = queueMeant(flags);
  if (place === null) return;
  const redis = await atQueue(place, () => connectTo(place.url));
  redis.disconnect();
}

/** The store that workers fill; null where none is named. Throws UsageError. */
export function storeMeant({ store }: Flags): string | null {
  if (store === undefined) return null;
  if (!isUrl(store)) throw new UsageError('--store is a URL: postgres://user@host/database');
  return store;
}

/** An error of the store is told as its own. */
export async function atStore<Value>(place: string | null, act: () => Promise<Value>): Promise<Value> {
  return act().catch((error: unknown) => {
    throw error instanceof StoreError && place !== null ? new FileError(told(place), error.message) : error;
  });
}

/** Rejects with FileError where the queue cannot be reached. */
export async function queuePool(place: QueuePlace, folder: string | null, flags: Flags): Promise<Pool> {
  const { openQueuePool } = await import('../archive/queue/queue-pool.ts');
  return atQueue(place, () =>
    openQueuePool({ ...place, folder, attempts: flags.attempts ?? null, stored: flags.store !== undefined }),
  );
}

/** An error becomes that of the queue. */
export async function atQueue<Value>({ url }: QueuePlace, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(shownUrl(url), reasonOf(error));
  }
}
