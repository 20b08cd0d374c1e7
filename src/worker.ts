/** A thread that does tasks one after the other: what a file does to it, it does not do to the program. */
import { parentPort } from 'node:worker_threads';
import { ReadError, type ReadErrorCode } from './diagnostics.ts';
import type { ParseOptions } from './pipeline.ts';
import { perform, type TaskName } from './task.ts';

export interface Order {
  task: TaskName;
  bytes: Uint8Array;
  options: ParseOptions;
}

/** `code` null: an error that nobody foresaw. */
export type Answer = { result: unknown } | { error: { code: ReadErrorCode | null; message: string; stack: string } };

parentPort?.on('message', (order: Order) => {
  void answer(order).then((message) => parentPort?.postMessage(message));
});

async function answer({ task, bytes, options }: Order): Promise<Answer> {
  try {
    return { result: await perform(task, bytes, options) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { error: { code: error instanceof ReadError ? error.code : null, message, stack } };
  }
}
