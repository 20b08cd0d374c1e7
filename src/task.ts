/** The work that may be done in a thread of its own: plain values in, plain values out. */
import type { Document } from './document.ts';
import { explainMinutes, parseMinutes, readDocument, type Explanation, type ParseOptions } from './pipeline.ts';
import type { Minutes } from './schema.ts';

export interface Results {
  minutes: Minutes;
  explanation: Explanation;
  document: Document;
}

export type TaskName = keyof Results;

const TASKS: { [T in TaskName]: (bytes: Uint8Array, options: ParseOptions) => Promise<Results[T]> } = {
  minutes: parseMinutes,
  explanation: explainMinutes,
  document: readDocument,
};

/** Does a task. Rejects as the function of the library does that it stands for. */
export function perform<T extends TaskName>(task: T, bytes: Uint8Array, options: ParseOptions): Promise<Results[T]> {
  return TASKS[task](bytes, options);
}
