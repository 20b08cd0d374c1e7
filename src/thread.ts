/** A thread with limits of time and memory, which is replaced when a file hangs or kills it. */
import { existsSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { ReadError } from './diagnostics.ts';
import type { TaskInput, TaskName, TaskResult } from './task.ts';
import type { Answer, Order, Start } from './worker.ts';

/** Seconds for one file where none are given: a hundred scanned pages take about as long. */
export const DEFAULT_TIMEOUT = 600;
/** Megabytes of objects where none are given: what 25 MB of minutes in one file take. From 2048 on V8 lets garbage grow threefold. */
export const DEFAULT_MEMORY = 1536;
/** What timers can count, in milliseconds: more than three weeks. */
const MAX_DELAY = 2 ** 31 - 1;

export interface ThreadLimits {
  /** Seconds for each task. */
  timeout?: number | undefined;
  /** Megabytes of objects that the thread may hold. */
  memory?: number | undefined;
}

export interface Thread {
  /**
   * Does one task; the one before must have ended. Rejects as the task does, and with ReadError where time or memory are
   * used up or the thread dies: `timeout`, `too-much-memory`, `crashed`.
   */
  run<T extends TaskName>(task: T, input: TaskInput<T>): Promise<TaskResult<T>>;
  /** Ends the thread at once; the next task starts another. */
  close(): Promise<void>;
}

/** Whether there are threads: the sources, which are not built, do everything in one. */
export const HAS_THREADS = findScript() !== null;

/** The thread starts with its first task. */
export function openThread({ timeout = DEFAULT_TIMEOUT, memory = DEFAULT_MEMORY }: ThreadLimits = {}): Thread {
  const script = findScript();
  let worker: Worker | null = null;
  const close = async () => {
    const last = worker;
    worker = null;
    await last?.terminate();
  };
  const start = async (file: URL, workerData: Start) => {
    const { Worker } = await import('node:worker_threads');
    const started = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: memory } });
    // What a thread throws between two tasks, or while it is being stopped, concerns nobody.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    const isReady = await new Promise<boolean>((resolve) =>
      started.once('message', () => resolve(true)).once('exit', () => resolve(false)),
    );
    if (!isReady) throw CRASHED;
    return started;
  };
  return {
    close,
    run: async (task, input) => {
      if (script === null) return (await import('./task.ts')).perform(task, input);
      worker ??= await start(script, { type: 'options' in input ? input.options.type : undefined });
      const answer = await ask(worker, { task, input }, timeout);
      if (answer instanceof ReadError) {
        await close();
        throw answer;
      }
      if ('result' in answer) return answer.result as TaskResult<typeof task>;
      const { code, message, stack } = answer.error;
      throw code === null ? Object.assign(new Error(message), { stack }) : new ReadError(code, message);
    },
  };
}

/** The thread's file beside this one or above it, as built; null where the sources run. */
function findScript(): URL | null {
  const places = ['./worker.js', '../worker.js'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? null;
}

function ask(worker: Worker, order: Order, seconds: number): Promise<Answer | ReadError> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | ReadError) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', died).off('exit', died);
      resolve(answer);
    };
    const died = (error: NodeJS.ErrnoException | number) => {
      const isMemory = typeof error === 'object' && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(isMemory ? NO_MEMORY : CRASHED);
    };
    const late = () => {
      settle(new ReadError('timeout', `takes longer than ${seconds} seconds (--timeout)`));
    };
    const timer = setTimeout(late, Math.min(seconds * 1000, MAX_DELAY));
    worker.on('message', settle).on('error', died).on('exit', died);
    worker.postMessage(order);
  });
}

const NO_MEMORY = new ReadError('too-much-memory', 'cannot be read: it takes more memory than one file may');
const CRASHED = new ReadError('crashed', 'cannot be read: it breaks its reader');
