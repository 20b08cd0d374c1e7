/** The workers of other machines as a pool: documents are queued for them, outcomes arrive as news of the queue. */
import { setTimeout } from 'node:timers/promises';
import { NO_OUTCOME, type Job, type Outcome } from '../job.ts';
import type { Pool } from '../pool.ts';
import { openAwaited } from './awaited.ts';
import { openClearing } from './clearing.ts';
import { shownUrl, whyNot, type QueuePlace } from './connection.ts';
import { openNews } from './news.ts';
import { openQueue } from './open-queue.ts';
import { idOf, packed } from './parcel.ts';
import { openSending } from './sending.ts';
import { openSpool } from './spool.ts';

export interface QueueOptions extends QueuePlace {
  /** Tries of a document where the machine fails; null: as many as usual. */
  attempts: number | null;
  /** Where members of archives wait for their workers; null: in the queue. */
  folder: string | null;
  /** Whether the workers put the meetings into their store. */
  stored: boolean;
}

/** Milliseconds that a run which ends waits for a Redis that does not answer. */
const FAREWELL = 5000;

const STOPPED: Outcome = {
  ...NO_OUTCOME,
  status: 'failed',
  failure: { code: 'crashed', message: 'the run is stopped before it is read' },
};

/** Rejects where there is no Redis. */
export async function openQueuePool(options: QueueOptions): Promise<Pool> {
  const opened = await openQueue(options);
  const spool = options.folder === null ? null : openSpool(options.folder);
  const clearing = openClearing(opened, spool);
  const awaited = openAwaited((id) => {
    clearing.done(id);
  });
  const news = await openNews(opened, (id, outcome) => {
    awaited.settle(id, outcome);
  });
  const sending = openSending(opened, awaited, options.attempts, (error) => {
    awaited.failAll(new Error(`${shownUrl(options.url)}: ${whyNot(error)}`));
  });
  let closed = false;
  const end = async (stopped: readonly string[]): Promise<void> => {
    await clearing.finish(stopped);
    await news.close();
  };
  return {
    idle: () => awaited.room(),
    run: async (job: Job) => {
      const id = await idOf(job, options.stored);
      const bytes = 'bytes' in job.content ? job.content.bytes : null;
      const spooled = spool === null || bytes === null ? null : await spool.put(id, bytes);
      return new Promise<Outcome>((settle, fail) => {
        const parcel = packed(job, spooled, options.stored);
        awaited.add(id, { parcel, bytes: bytes?.length ?? 0, sent: false, missed: false, settle, fail });
        sending.send(id);
      });
    },
    close: async () => {
      if (closed) return;
      closed = true;
      sending.close();
      const stopped = awaited.all().map(([id]) => id);
      for (const id of stopped) awaited.settle(id, STOPPED);
      await Promise.race([end(stopped), setTimeout(FAREWELL, undefined, { ref: false })]);
      await opened.close();
    },
  };
}
