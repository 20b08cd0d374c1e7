/** Tasks that share a sentence: "OC to price the pump and PR to check the budget", "Ann will call, and Bob will write". */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { Task, TaskContext } from './task.ts';
import { taskIn } from './tasks.ts';

export interface Part {
  text: Text;
  task: Task;
}

/** Where a task that names its owner may begin. */
const NEXT_TASK =
  /(?:;(?: and)?|,?\s+and|[.;]?\s+\d[.)])\s+(?=\S{1,30}(?:\s\S{1,20}){0,3}? (?:to|will|would|(?:is|are|was|were) (?:asked )?to|(?:agreed|offered|undertook|volunteered|promised) to) \p{Ll})|,\s+(?=\p{Lu}\S{1,20}(?:\s\p{Lu}\S{1,20}){0,2} (?:to|will) \p{Ll})/gu;

/** The tasks of a sentence, each with the words that state it; empty unless there are at least two, each with its owner. */
export function compoundTasks(sentence: Text, context: TaskContext): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of sentence.value.matchAll(NEXT_TASK)) {
    const behind = match.index + match[0].length;
    const task = ownTask(sentence.value.slice(from, match.index), context);
    if (task === null || ownTask(sentence.value.slice(behind), context) === null) continue;
    parts.push({ text: trimText(sliceText(sentence, from, match.index)), task });
    from = behind;
  }
  const last = from === 0 ? null : ownTask(sentence.value.slice(from), context);
  return last === null ? [] : [...parts, { text: trimText(sliceText(sentence, from)), task: last }];
}

/** "the Clerk was asked to write" */
const IS_ASKED = /^\S{1,30}(?:\s\S{1,20}){0,3} (?:is|are|was|were) asked to\b/u;

function ownTask(value: string, context: TaskContext): Task | null {
  const task = taskIn(value.replace(/^\d[.)]\s+/, ''), context);
  const isOwn =
    task !== null && task.owners.length > 0 && !task.owners.some((owner) => /^(?:he|she|they)$/i.test(owner));
  return isOwn && (task.rule !== 'asked-to' || IS_ASKED.test(value)) ? task : null;
}
