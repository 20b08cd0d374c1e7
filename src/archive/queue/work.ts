/** What one machine does for a queue: documents into its threads, outcomes back, until it is stopped. */
import type { Job as QueueJob, Worker } from 'bullmq';
import { setTimeout } from 'node:timers/promises';
import { reasonOf } from '../../reason.ts';
import type { ThreadLimits } from '../../thread.ts';
import { VERSION } from '../../version.ts';
import { OF_THE_MACHINE, type Outcome } from '../job.ts';
import { openPool } from '../pool.ts';
import { PREFIX, type QueuePlace } from './connection.ts';
import { workerName } from './names.ts';
import { GRACE, LOCK, LOST_WORKER_CHECK, MAX_LOST_WORKERS } from './limits.ts';
import { ignored, openQueue, type DocumentQueue } from './open-queue.ts';
import { loadBullmq } from './packages.ts';
import { unpacked, type Parcel } from './parcel.ts';
import { reasonOfFailure } from './reason.ts';

export interface WorkPlan extends QueuePlace {
  threads: number;
  limits: ThreadLimits;
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
  const pool = openPool(plan.threads, plan.limits);
  const state = { running: 0, givenBack: false };
  const convert = async (parcel: Parcel): Promise<Outcome> => {
    if (parcel.version !== VERSION)
      throw new Error(`this worker is minutes ${VERSION}, the document was sent by minutes ${parcel.version}`);
    await pool.idle();
    return pool.run(unpacked(parcel)).catch((error: unknown) => {
      throw new Error(
        reasonOfFailure({ code: 'unwritable', message: `its result cannot be written: ${reasonOf(error)}` }),
      );
    });
  };
  const perform = async (job: QueueJob<Parcel, Outcome>, token?: string): Promise<Outcome> => {
    const { path } = job.data.job;
    let outcome: Outcome | null = null;
    state.running++;
    listener.begun(path);
    try {
      const found = await convert(job.data);
      if (state.givenBack) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      if (found.failure !== null && OF_THE_MACHINE.has(found.failure.code))
        throw new Error(reasonOfFailure(found.failure));
      return (outcome = found);
    } finally {
      state.running--;
      listener.ended(path, outcome);
    }
  };
  const worker = new Worker<Parcel, Outcome>(plan.name, perform, {
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
    state.givenBack = true;
    void pool.close();
  };
  try {
    await Promise.race([aborted(signal), plan.drain === null ? never() : drained(queue, state, plan.drain, signal)]);
    await stop(worker, giveBack);
  } finally {
    await pool.close();
    await opened.close().catch(ignored);
  }
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

/** Milliseconds between two looks for work. */
const GLANCE = 1000;

/** Until there has been nothing to do for so many seconds, here and in the queue. */
async function drained(
  queue: DocumentQueue,
  state: { running: number },
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  for (let since = performance.now(); performance.now() - since < seconds * 1000;) {
    await setTimeout(Math.min(GLANCE, seconds * 1000), undefined, { signal }).catch(ignored);
    if (signal.aborted) return;
    if (state.running > 0 || (await leftIn(queue)) > 0) since = performance.now();
  }
}

async function leftIn(queue: DocumentQueue): Promise<number> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
