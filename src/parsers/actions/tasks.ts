/** One sentence as a task: who is to do something, by which rule; null where nobody is. */
import { DONE_ASIDE } from './action.ts';
import { xAgreedTo } from './agreed-to.ts';
import { agreedToAsk, askedTo, please } from './asked.ts';
import { commentsTo, requested } from './requested.ts';
import type { Reader, Task, TaskContext } from './task.ts';
import { doneBy, fallsTo, needsTo, toBeDone, xToDo } from './to-do.ts';
import { workingParty } from './working-party.ts';
import { xWillDo } from './will-do.ts';

const READERS: Reader[] = [
  agreedToAsk,
  workingParty,
  askedTo,
  xAgreedTo,
  fallsTo,
  xToDo,
  xWillDo,
  please,
  needsTo,
  commentsTo,
  requested,
  toBeDone,
  doneBy,
];
const CUE =
  /\bplease\b|^could|^can\b|['’]d\b|\bto\b|\bwill\b|\bshall\b|\bwould\b|\bshould\b|['’]ll\b|requested|asked|tasked|suggested|must\b|offered|volunteered|called|\btook\b/i;
/** "It was agreed that Cllr A would …": "would" and "should" say what was decided. */
const AGREED = /^it (?:was|is) (?:\p{Ll}+ ){0,2}(?:agreed|resolved|decided)\b/iu;
/** "AI-2024-07 PR to …", "A12. PR to …", "Action 2023/05-3: PR to …": the number of an action in a log. */
export const REFERENCE =
  /^(?:AI|AP|ACT|Action(?: (?:item|point|no\.?|number))?|A)[-\s#]{0,2}\d{1,4}(?:[-./]\d{1,4}){0,3}(?:[.:)]\s+|\s[-–—:]\s|\s)(?=\S)/i;

/** Reads a sentence as a task by the first rule that fits. */
export function taskIn(said: string, context: TaskContext): Task | null {
  const value = said.replace(REFERENCE, '');
  if (!CUE.test(value) || (/\?["'”’)]*$/.test(value) && !/\sto\s/.test(value)) || DONE_ASIDE.test(value)) return null;
  const told = AGREED.test(value) ? { ...context, decided: true } : context;
  for (const reader of READERS) {
    const task = reader(value, told);
    if (task !== null) return task;
  }
  return null;
}
