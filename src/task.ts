/** The work that may be done in a thread of its own: plain values in, plain values out. */
import { processDocument } from './archive/process.ts';
import type { Job, Outcome } from './archive/job.ts';
import type { Document } from './document.ts';
import {
  explainAll,
  parseAll,
  readDocument,
  readRecord,
  type Explanation,
  type MinutesRecord,
  type ParseOptions,
} from './pipeline.ts';
import { surveyMinutes, type Survey } from './profile/survey.ts';
import { picturesOf, type Picture, type PictureOptions } from './readers/pictures/index.ts';
import type { Minutes } from './schema.ts';

/** What the tasks that read one file are given. */
export interface Reading {
  bytes: Uint8Array;
  options: ParseOptions;
}

export interface Tasks {
  /** Of each meeting in the file. */
  minutes: [Reading, Minutes[]];
  record: [Reading, MinutesRecord];
  explanation: [Reading, Explanation[]];
  document: [Reading, Document];
  survey: [Reading, Survey];
  /** Of the pages of a PDF or scan. */
  pictures: [{ bytes: Uint8Array; options: PictureOptions }, Picture[]];
  /** Of one document of an archive, written where the job says. */
  conversion: [Job, Outcome];
}

export type TaskName = keyof Tasks;
export type TaskInput<T extends TaskName> = Tasks[T][0];
export type TaskResult<T extends TaskName> = Tasks[T][1];

const TASKS: { [T in TaskName]: (input: TaskInput<T>) => Promise<TaskResult<T>> } = {
  minutes: ({ bytes, options }) => parseAll(bytes, options),
  record: ({ bytes, options }) => readRecord(bytes, options),
  explanation: ({ bytes, options }) => explainAll(bytes, options),
  document: ({ bytes, options }) => readDocument(bytes, options),
  survey: ({ bytes, options }) => surveyMinutes(bytes, options),
  pictures: ({ bytes, options }) => picturesOf(bytes, options),
  conversion: processDocument,
};

/** Does a task. Rejects as the function does that it stands for. */
export function perform<T extends TaskName>(task: T, input: TaskInput<T>): Promise<TaskResult<T>> {
  return TASKS[task](input);
}
