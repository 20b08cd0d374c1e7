/** Where files are parsed: text here, at once; other types in a thread that a file may hang or kill. */
import { existsSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { ReadError } from '../diagnostics.ts';
import type { ParseOptions } from '../pipeline.ts';
import { detectType } from '../readers/types.ts';
import type { Results, TaskName } from '../task.ts';
import type { Answer, Order } from '../worker.ts';

/** Seconds for one file where none are given: a hundred scanned pages take about as long. */
export const DEFAULT_TIMEOUT = 600;
/** What timers can count, in milliseconds: more than three weeks. */
const MAX_DELAY = 2 ** 31 - 1;
/** Megabytes of objects: a hundred times what the largest minutes take. */
const MAX_HEAP = 2048;
/** Read in time that grows with their size alone, by code that cannot crash. */
const SAFE_TYPES = new Set(['text', 'markdown', 'html']);

export interface Engine {
  /** Rejects as the library does, and with ReadError where time or memory are used up. */
  run<T extends TaskName>(task: T, bytes: Uint8Array, options: ParseOptions): Promise<Results[T]>;
  close(): Promise<void>;
}

/** `timeout` in seconds, undefined where none is asked for. */
export function openEngine(timeout: number | undefined): Engine {
  const script = findScript();
  let worker: Worker | null = null;
  const close = async () => {
    const last = worker;
    worker = null;
    await last?.terminate();
  };
  const start = async (file: URL) => {
    const { Worker } = await import('node:worker_threads');
    return new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP } });
  };
  return {
    close,
    run: async (task, bytes, options) => {
      const type = options.type ?? (await detectType(bytes));
      if (script === null || (timeout === undefined && SAFE_TYPES.has(type))) {
        const { perform } = await import('../task.ts');
        return perform(task, bytes, options);
      }
      worker ??= await start(script);
      const answer = await ask(worker, { task, bytes, options: { ...options, type } }, timeout ?? DEFAULT_TIMEOUT);
      if (answer === 'lost' || answer === 'late') {
        await close();
        if (answer === 'late')
          throw new ReadError('timeout', `takes longer than ${timeout ?? DEFAULT_TIMEOUT} seconds (--timeout)`);
        throw new ReadError('damaged', 'cannot be read: it takes more memory than there is, or breaks its reader');
      }
      if ('result' in answer) return answer.result as Results[typeof task];
      const { code, message, stack } = answer.error;
      throw code === null ? Object.assign(new Error(message), { stack }) : new ReadError(code, message);
    },
  };
}

/** The thread's file beside this one or above it, as built; null where the sources run, which do everything in one thread. */
function findScript(): URL | null {
  const places = ['./worker.js', '../worker.js'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? null;
}

function ask(worker: Worker, order: Order, seconds: number): Promise<Answer | 'lost' | 'late'> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | 'lost' | 'late') => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      // What a thread throws while it is being stopped concerns nobody.
      worker.on('error', () => undefined);
      resolve(answer);
    };
    const timer = setTimeout(
      () => {
        settle('late');
      },
      Math.min(seconds * 1000, MAX_DELAY),
    );
    worker.once('message', settle);
    worker.once('error', () => {
      settle('lost');
    });
    worker.once('exit', () => {
      settle('lost');
    });
    worker.postMessage(order);
  });
}
