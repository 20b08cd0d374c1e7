/** The work that may be done in a thread of its own: plain values in, plain values out. */
import type { Document } from './document.ts';
import { explainAll, parseAll, readDocument, type Explanation, type ParseOptions } from './pipeline.ts';
import { surveyMinutes, type Survey } from './profile/survey.ts';
import type { Minutes } from './schema.ts';

export interface Results {
  /** Of each meeting in the file. */
  minutes: Minutes[];
  explanation: Explanation[];
  document: Document;
  survey: Survey;
}

export type TaskName = keyof Results;

const TASKS: { [T in TaskName]: (bytes: Uint8Array, options: ParseOptions) => Promise<Results[T]> } = {
  minutes: parseAll,
  explanation: explainAll,
  document: readDocument,
  survey: surveyMinutes,
};

/** Does a task. Rejects as the function of the library does that it stands for. */
export function perform<T extends TaskName>(task: T, bytes: Uint8Array, options: ParseOptions): Promise<Results[T]> {
  return TASKS[task](bytes, options);
}
