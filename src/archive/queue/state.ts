/** What a queue holds, for those who look after it; and what they may do with what was given up. */
import type { Job as QueueJob } from 'bullmq';
import { byText } from '../../compare.ts';
import type { Outcome } from '../job.ts';
import { workerNamed } from './names.ts';
import type { OpenQueue } from './open-queue.ts';
import type { Parcel } from './parcel.ts';

export interface QueueState {
  /** Not yet begun; being read; waiting for another try; done, until the run has taken the outcome; given up. */
  waiting: number;
  active: number;
  delayed: number;
  completed: number;
  dead: number;
  /** Documents that are done, a minute, over the last minutes. */
  rate: number;
  workers: WorkerState[];
}

export interface WorkerState {
  name: string;
  threads: number;
  address: string;
  /** Seconds since it came. */
  age: number;
}

export interface DeadLetter {
  id: string;
  path: string;
  attempts: number;
  message: string;
}

/** Minutes over which the rate is taken. */
const RATE_MINUTES = 5;

export async function stateOf({ queue }: OpenQueue): Promise<QueueState> {
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'completed', 'failed');
  const { data } = await queue.getMetrics('completed', 0, RATE_MINUTES - 1);
  const of = (name: string) => counts[name] ?? 0;
  return {
    waiting: of('wait') + of('prioritized'),
    active: of('active'),
    delayed: of('delayed'),
    completed: of('completed'),
    dead: of('failed'),
    rate: data.length === 0 ? 0 : data.reduce((sum, count) => sum + count, 0) / data.length,
    workers: (await queue.getWorkers()).map(workerOf).sort((a, b) => byText(a.name, b.name)),
  };
}

function workerOf({ rawname = '', addr = '', age = '' }: Record<string, string>): WorkerState {
  return { ...workerNamed(rawname.split(':w:')[1] ?? ''), address: addr, age: Number(age) };
}

/** Dead letters that are held in memory at once. */
const PAGE = 200;

/** In the order in which they died. */
export async function* deadLetters({ queue }: OpenQueue): AsyncGenerator<DeadLetter> {
  for (let at = 0; ; at += PAGE) {
    const page = await queue.getFailed(at, at + PAGE - 1);
    for (const job of page) yield letterOf(job);
    if (page.length < PAGE) return;
  }
}

function letterOf({ id = '', data, attemptsMade, failedReason }: QueueJob<Parcel, Outcome>): DeadLetter {
  return { id, path: data.job.path, attempts: attemptsMade, message: failedReason ?? '' };
}

/** What BullMQ keeps of workers that were lost over a document. */
const LOSSES = ['stc', 'defa'];

/** Every dead letter is tried again, as often as a new one. Gives their number. */
export async function retryDead({ queue, redis }: OpenQueue): Promise<number> {
  let retried = 0;
  for (let page; (page = await queue.getFailed(0, PAGE - 1)).length > 0;) {
    for (const job of page) {
      await redis.hdel(queue.toKey(job.id ?? ''), ...LOSSES);
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      retried++;
    }
  }
  return retried;
}

/** Removes all that is in the queue, what is being read as well. */
export async function clearQueue({ queue }: OpenQueue): Promise<void> {
  await queue.obliterate({ force: true });
}
