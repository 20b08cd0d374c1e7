/** When a worker has no more to do. */
import { setTimeout } from 'node:timers/promises';
import { ignored, type DocumentQueue } from './open-queue.ts';

/** Milliseconds between two looks for work. */
const GLANCE = 1000;

/** Waits until there has been nothing to do for so many seconds, here and in the queue, or `signal` is aborted. */
export async function drained(
  queue: DocumentQueue,
  isBusy: () => boolean,
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  for (let since = performance.now(); performance.now() - since < seconds * 1000;) {
    await setTimeout(Math.min(GLANCE, seconds * 1000), undefined, { signal }).catch(ignored);
    if (signal.aborted) return;
    if (isBusy() || (await leftIn(queue)) > 0) since = performance.now();
  }
}

async function leftIn(queue: DocumentQueue): Promise<number> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
