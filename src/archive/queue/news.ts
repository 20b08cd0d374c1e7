/** What the queue tells as it happens: which documents are done or given up. */
import type { Outcome } from '../job.ts';
import { PREFIX } from './connection.ts';
import { ignored, type OpenQueue } from './open-queue.ts';
import { loadBullmq } from './packages.ts';
import { givenUp } from './reason.ts';

export interface News {
  close(): Promise<void>;
}

/** `hear` is told of every outcome from now on, also of documents that others have queued. */
export async function openNews(
  { queue, redis }: OpenQueue,
  hear: (id: string, outcome: Outcome) => void,
): Promise<News> {
  const { QueueEvents } = await loadBullmq();
  const [last] = await redis.xrevrange(queue.toKey('events'), '+', '-', 'COUNT', 1);
  const events = new QueueEvents<Outcome>(queue.name, {
    connection: redis,
    prefix: PREFIX,
    lastEventId: last?.[0] ?? '0-0',
  });
  events.on('error', ignored);
  events.on('completed', ({ jobId, returnvalue }) => {
    hear(jobId, returnvalue);
  });
  events.on('failed', ({ jobId, failedReason }) => {
    hear(jobId, givenUp(failedReason));
  });
  await events.waitUntilReady();
  return { close: () => events.close().catch(ignored) };
}
