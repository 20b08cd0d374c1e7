/** A queue as the one who fills it, or looks at it, sees it. */
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Outcome } from '../job.ts';
import { connectTo, PREFIX, type QueuePlace } from './connection.ts';
import { loadBullmq } from './packages.ts';
import type { Parcel } from './parcel.ts';

export type DocumentQueue = Queue<Parcel, Outcome>;

export interface OpenQueue {
  queue: DocumentQueue;
  redis: Redis;
  close(): Promise<void>;
}

/** Rejects where there is no Redis, with the reason. */
export async function openQueue({ url, name }: QueuePlace): Promise<OpenQueue> {
  const redis = await connectTo(url);
  const { Queue } = await loadBullmq().catch((error: unknown) => {
    redis.disconnect();
    throw error;
  });
  const queue: DocumentQueue = new Queue(name, { connection: redis, prefix: PREFIX });
  queue.on('error', ignored);
  await queue.waitUntilReady();
  return {
    queue,
    redis,
    close: async () => {
      await queue.close().catch(ignored);
      redis.disconnect();
    },
  };
}

/** A connection that breaks is made again: what is asked meanwhile waits. */
export const ignored = (): void => undefined;
