/** Where files are parsed: text here, at once; other types in a thread that a file may hang or kill. */
import { detectType } from '../readers/types.ts';
import type { TaskInput, TaskName, TaskResult } from '../task.ts';
import { HAS_THREADS, openThread } from '../thread.ts';

/** Read in time that grows with their size alone, by code that cannot crash. */
const SAFE_TYPES = new Set(['text', 'markdown', 'html']);

/** The tasks that read one file. */
type ReadingTask = Exclude<TaskName, 'conversion'>;

export interface Engine {
  /** Rejects as the library does, and with ReadError where time or memory are used up. */
  run<T extends ReadingTask>(task: T, bytes: Uint8Array, options: TaskInput<T>['options']): Promise<TaskResult<T>>;
  close(): Promise<void>;
}

/** `timeout` in seconds, undefined where none is asked for. */
export function openEngine(timeout: number | undefined): Engine {
  const thread = openThread({ timeout });
  return {
    close: () => thread.close(),
    run: async (task, bytes, options) => {
      const type = options.type ?? (await detectType(bytes));
      if (HAS_THREADS && (timeout !== undefined || !SAFE_TYPES.has(type)))
        return thread.run(task, { bytes, options: { ...options, type } });
      return (await import('../task.ts')).perform(task, { bytes, options });
    },
  };
}
