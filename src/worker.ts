/** A thread that does tasks one after the other: what a file does to it, it does not do to the program. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { ReadError, type ReadErrorCode } from './diagnostics.ts';
import type { TaskInput, TaskName } from './task.ts';

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

/**
 * Code of an engine is compiled anew, to faster code, once it has run so often; with V8's own measure (1.8 million bytes) that
 * takes longer than it saves on fewer than a hundred pages.
 */
setFlagsFromString('--wasm-tiering-budget=20000000');

const { type = '' } = workerData as Start;
// Whatever is wrong with an engine is told of by the file that it is to read.
void ENGINES.get(type)?.().catch(() => undefined);
const { perform } = await import('./task.ts');

parentPort?.on('message', (order: Order) => {
  void answer(order).then((message) => parentPort?.postMessage(message));
});
parentPort?.postMessage(READY);

async function answer({ task, input }: Order): Promise<Answer> {
  try {
    return { result: await perform(task, input) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { error: { code: error instanceof ReadError ? error.code : null, message, stack } };
  }
}
