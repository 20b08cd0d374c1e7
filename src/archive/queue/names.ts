/** The parts of BullMQ that the two sides of a queue share. */
import type { JobsOptions } from 'bullmq';
import { hostname } from 'node:os';
import { ATTEMPTS, BACKOFF, KEEP_OUTCOME } from './limits.ts';

/** What every document is called in the queue. */
export const JOB_NAME = 'document';

/** `attempts` null: as many as usual. */
export function optionsOfJob(id: string, attempts: number | null): JobsOptions {
  return {
    jobId: id,
    attempts: attempts ?? ATTEMPTS,
    backoff: { type: 'exponential', delay: BACKOFF },
    removeOnComplete: { age: KEEP_OUTCOME },
    removeOnFail: false,
    stackTraceLimit: 0,
  };
}

/** By which Redis knows a worker: the machine, the process, and how many threads it has. */
export function workerName(threads: number): string {
  return `${hostname()}-${process.pid}*${threads}`;
}

export function workerNamed(name: string): { name: string; threads: number } {
  const [process = '', threads = ''] = name.split('*');
  return { name: process, threads: Number(threads) };
}
