/** A thread that does tasks one after the other: what a file does to it, it does not do to the program. */
import { parentPort, workerData } from 'node:worker_threads';
import { ReadError, type ReadErrorCode } from './diagnostics.ts';
import type { perform as performTask, TaskInput, TaskName } from './task.ts';

export interface Order<T extends TaskName = TaskName> {
  task: T;
  input: TaskInput<T>;
}

/** `code` null: an error that nobody foresaw. */
export type Answer = { result: unknown } | { error: { code: ReadErrorCode | null; message: string; stack: string } };

/** What a thread is started with. */
export interface Start {
  /** The type of its first file, where it is known. */
  type: string | undefined;
}

/** What readers take long to start: an engine that is compiled while the rest of the code is loaded. */
const ENGINES: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['pdf', async () => (await import('./readers/pdf/engine.ts')).loadEngine()],
]);

/** Said once all code is loaded: the time of a task begins with the task. */
const READY = 'ready';

/** Does what the thread that has started this one orders. */
export async function serve(): Promise<void> {
  const { type = '' } = workerData as Start;
  // Whatever is wrong with an engine is told of by the file that it is to read.
  void ENGINES.get(type)?.().catch(() => undefined);
  const { perform } = await import('./task.ts');
  parentPort?.on('message', (order: Order) => {
    void answer(perform, order).then((message) => parentPort?.postMessage(message));
  });
  parentPort?.postMessage(READY);
}

async function answer(perform: typeof performTask, { task, input }: Order): Promise<Answer> {
  try {
    return { result: await perform(task, input) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { error: { code: error instanceof ReadError ? error.code : null, message, stack } };
  }
}
