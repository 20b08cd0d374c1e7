/** A thread that does tasks one after the other: what a file does to it, it does not do to the program. */
import { parentPort } from 'node:worker_threads';
import { ReadError, type ReadErrorCode } from './diagnostics.ts';
import { perform, type TaskInput, type TaskName } from './task.ts';

export interface Order<T extends TaskName = TaskName> {
  task: T;
  input: TaskInput<T>;
}

/** `code` null: an error that nobody foresaw. */
export type Answer = { result: unknown } | { error: { code: ReadErrorCode | null; message: string; stack: string } };

/** Said once all code is loaded: the time of a task begins with the task. */
const READY = 'ready';

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
