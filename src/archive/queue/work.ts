/** What one machine does for a queue: documents into its threads, outcomes back, until it is stopped. */
import type { Job as QueueJob, Worker } from 'bullmq';
import type { ThreadLimits } from '../../thread.ts';
import { VERSION } from '../../version.ts';
import type { Outcome } from '../job.ts';
import { openPool } from '../pool.ts';
import { clearDrafts, sweepDrafts } from '../write-whole.ts';
import { PREFIX, type QueuePlace } from './connection.ts';
import { drained } from './drained.ts';
import { GRACE, LOCK, LOST_WORKER_CHECK, MAX_LOST_WORKERS } from './limits.ts';
import { openMeetingsStore } from './meetings-store.ts';
import { workerName } from './names.ts';
import { ignored, openQueue } from './open-queue.ts';
import { loadBullmq } from './packages.ts';
import type { Parcel } from './parcel.ts';
import { perform } from './perform.ts';

export interface WorkPlan extends QueuePlace {
  threads: number;
  limits: ThreadLimits;
  /** The store where meetings go that are to be stored; null: this worker has none. */
  store: string | null;
  /** Seconds without anything to do after which it ends; null: it stays. */
  drain: number | null;
}

export interface WorkListener {
  begun(path: string): void;
  /** Null where it goes back to the queue: to others, or to be tried again. */
  ended(path: string, outcome: Outcome | null): void;
  /** What is wrong with Redis, as often as it is noticed. */
  troubled(error: unknown): void;
}

/** Ends when `signal` is aborted or, where that is asked for, nothing is left. Rejects where there is no Redis. */
export async function workFor(plan: WorkPlan, listener: WorkListener, signal: AbortSignal): Promise<void> {
  const opened = await openQueue(plan);
  const { Worker, WaitingError, MetricsTime } = await loadBullmq();
  const { queue, redis } = opened;
  const store = plan.store === null ? null : await openMeetingsStore(plan.store).catch(closing(() => opened.close()));
  const pool = openPool(plan.threads, plan.limits);
  let running = 0;
  /** Whether what is being read was broken off. */
  let stopping = false;
  const folders = new Set<string>();
  const process = async (job: QueueJob<Parcel, Outcome>, token?: string): Promise<Outcome> => {
    // What another version has sent is not looked into.
    const { path, folder } = job.data.version === VERSION ? job.data.job : { path: '', folder: null };
    if (folder !== null && !folders.has(folder)) {
      folders.add(folder);
      await sweepDrafts(folder);
    }
    let outcome: Outcome | null = null;
    running++;
    listener.begun(path);
    try {
      const found = await perform(job.data, pool, store);
      if (!stopping) return (outcome = found);
    } catch (error) {
      if (!stopping) throw error;
    } finally {
      running--;
      listener.ended(path, outcome);
    }
    await job.moveToWait(token);
    throw new WaitingError();
  };
  const worker = new Worker<Parcel, Outcome>(plan.name, process, {
    connection: redis,
    prefix: PREFIX,
    name: workerName(plan.threads),
    concurrency: plan.threads,
    lockDuration: LOCK,
    stalledInterval: LOST_WORKER_CHECK,
    maxStalledCount: MAX_LOST_WORKERS,
    metrics: { maxDataPoints: MetricsTime.ONE_HOUR },
  });
  worker.on('error', (error) => {
    listener.troubled(error);
  });
  const giveBack = (): void => {
    stopping = true;
    void pool.close();
  };
  try {
    await Promise.race([
      aborted(signal),
      plan.drain === null ? never() : drained(queue, () => running > 0, plan.drain, signal),
    ]);
    await stop(worker, giveBack);
  } finally {
    await pool.close();
    await store?.close().catch(ignored);
    for (const folder of folders) await clearDrafts(folder).catch(ignored);
    await opened.close().catch(ignored);
  }
}

/** What was opened before is closed. */
function closing(close: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await close().catch(ignored);
    throw error;
  };
}

/** Waits for what is being read, until the time is up. */
async function stop(worker: Worker, giveBack: () => void): Promise<void> {
  const timer = globalThis.setTimeout(giveBack, GRACE);
  await worker.close();
  clearTimeout(timer);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

const never = (): Promise<void> => new Promise(() => undefined);
