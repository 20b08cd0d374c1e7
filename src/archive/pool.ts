/** Threads that convert documents side by side, each under limits of its own. */
import { ReadError } from '../diagnostics.ts';
import { openThread, type Thread, type ThreadLimits } from '../thread.ts';
import { hashOf } from '../hash.ts';
import { bytesOf } from './content.ts';
import { failureOf } from './failure.ts';
import { NO_OUTCOME, type Job, type Outcome } from './job.ts';

/** What a thread may have done before it is replaced, lest what readers leave in memory adds up; a new one warms up for long. */
const MAX_JOBS = 20_000;

export interface Pool {
  /** Waits until a thread is idle, and reserves it for the next job. */
  idle(): Promise<void>;
  /** Rejects only where results cannot be written. Once for each `idle`. */
  run(job: Job): Promise<Outcome>;
  /** Ends all threads at once. */
  close(): Promise<void>;
}

interface Slot {
  thread: Thread;
  jobs: number;
}

export function openPool(threads: number, limits: ThreadLimits): Pool {
  const slots = Array.from({ length: threads }, (): Slot => ({ thread: openThread(limits), jobs: 0 }));
  const free = [...slots];
  const waiting: (() => void)[] = [];
  const state = { closed: false };
  let reserved = 0;
  const release = (slot: Slot) => {
    free.push(slot);
    waiting.shift()?.();
  };
  return {
    idle: async () => {
      while (free.length - reserved <= 0) await new Promise<void>((resolve) => waiting.push(resolve));
      reserved++;
    },
    run: async (job) => {
      const slot = free.pop();
      if (slot === undefined) throw new RangeError('no thread is idle');
      reserved--;
      try {
        return await convertIn(slot, job, state);
      } finally {
        if (++slot.jobs % MAX_JOBS === 0) await slot.thread.close();
        release(slot);
      }
    },
    close: async () => {
      state.closed = true;
      await Promise.all(slots.map(({ thread }) => thread.close()));
    },
  };
}

/** A thread that died may have been worn out by earlier documents: a fresh one gets a second chance. */
async function convertIn({ thread, jobs }: Slot, job: Job, pool: { closed: boolean }): Promise<Outcome> {
  try {
    return await thread.run('conversion', job);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const mayBeWorn = jobs > 0 && !pool.closed && (error.code === 'crashed' || error.code === 'too-much-memory');
    if (mayBeWorn) return convertIn({ thread, jobs: 0 }, job, pool);
    const sha256 = await bytesOf(job.content).then(hashOf, () => null);
    return { ...NO_OUTCOME, status: 'failed', sha256, failure: failureOf(error) };
  }
}
