/** Brings documents into the queue, each once, and sees that none is lost there. */
import { setTimeout } from 'node:timers/promises';
import type { Awaited } from './awaited.ts';
import { heldOf } from './held.ts';
import { inBatches } from './in-batches.ts';
import { LOOK } from './limits.ts';
import { JOB_NAME, optionsOfJob } from './names.ts';
import type { OpenQueue } from './open-queue.ts';
import { givenUp } from './reason.ts';

export interface Sending {
  /** Soon, with the others of this moment. */
  send(id: string): void;
  close(): void;
}

/** Documents that are sent or asked for at once. */
export const BATCH = 500;

/** `attempts` null: as many as usual. `failed` is told where Redis declines. */
export function openSending(
  { queue, redis }: OpenQueue,
  awaited: Awaited,
  attempts: number | null,
  failed: (error: unknown) => void,
): Sending {
  /** What an earlier run has queued is not queued again; what was given up is tried anew. */
  const sendAll = async (ids: string[]): Promise<void> => {
    const held = await heldOf(redis, queue, ids);
    const jobs = [];
    for (const [index, id] of ids.entries()) {
      const found = held[index];
      if (found?.state === 'done') awaited.settle(id, found.outcome);
      if (found?.state === 'dead') await queue.remove(id);
      const one = awaited.find(id);
      if (one === null || found?.state === 'underway') continue;
      jobs.push({ name: JOB_NAME, data: one.parcel, opts: optionsOfJob(id, attempts) });
    }
    if (jobs.length > 0) await queue.addBulk(jobs);
    for (const id of ids) mark(awaited, id, true);
  };
  const unsent = inBatches(BATCH, sendAll, failed);

  /** News may get lost, and so may what Redis holds: what is missing at two looks is sent again. */
  const look = async (): Promise<void> => {
    const sent = awaited.all().filter(([, { sent }]) => sent);
    for (let at = 0; at < sent.length; at += BATCH) {
      const batch = sent.slice(at, at + BATCH);
      const held = await heldOf(
        redis,
        queue,
        batch.map(([id]) => id),
      );
      for (const [index, [id, one]] of batch.entries()) {
        const found = held[index];
        if (found?.state === 'done') awaited.settle(id, found.outcome);
        if (found?.state === 'dead') awaited.settle(id, givenUp(found.reason));
        const isMissing = found?.state === 'absent';
        if (isMissing && one.missed && awaited.find(id) === one) {
          mark(awaited, id, false);
          unsent.add(id);
        } else one.missed = isMissing;
      }
    }
  };
  const closing = new AbortController();
  const { signal } = closing;
  const lookOnAndOn = async (): Promise<void> => {
    while (!signal.aborted) {
      await setTimeout(LOOK, undefined, { signal });
      await look().catch(() => undefined);
    }
  };
  lookOnAndOn().catch(() => undefined);
  return {
    send: (id) => {
      unsent.add(id);
    },
    close: () => {
      closing.abort();
    },
  };
}

function mark(awaited: Awaited, id: string, sent: boolean): void {
  const one = awaited.find(id);
  if (one === null) return;
  one.sent = sent;
  one.missed = false;
}
