/** What Redis holds of documents, looked up many at once. */
import type { Redis } from 'ioredis';
import type { Outcome } from '../job.ts';
import type { DocumentQueue } from './open-queue.ts';

/** `dead`: given up, with the reason. */
export type Held =
  { state: 'absent' | 'underway' } | { state: 'done'; outcome: Outcome } | { state: 'dead'; reason: string };

/** In the order of the ids. */
export async function heldOf(redis: Redis, queue: DocumentQueue, ids: readonly string[]): Promise<Held[]> {
  const pipeline = redis.pipeline();
  for (const id of ids) pipeline.hmget(queue.toKey(id), 'timestamp', 'finishedOn', 'returnvalue', 'failedReason');
  const answers = (await pipeline.exec()) ?? [];
  return ids.map((_, index) => {
    const [error, fields] = answers[index] ?? [];
    if (error instanceof Error) throw error;
    return heldIn(fields as (string | null)[]);
  });
}

function heldIn([timestamp, finished, outcome, reason]: readonly (string | null)[]): Held {
  if (timestamp === null || timestamp === undefined) return { state: 'absent' };
  if (finished === null || finished === undefined) return { state: 'underway' };
  if (typeof outcome === 'string') return { state: 'done', outcome: JSON.parse(outcome) as Outcome };
  return { state: 'dead', reason: reason ?? '' };
}
