/** What a sentence that states a task tells, and what its readers are given. */
import type { Actor } from '../../language/actors.ts';
import { TASK_VERBS } from '../../language/vocabulary.ts';
import type { RuleName } from '../../rules.ts';

export interface Task {
  rule: RuleName;
  /** As printed; empty where the sentence names nobody. */
  owners: string[];
}

export interface TaskContext {
  knows: (word: string) => boolean;
  /** Who speaks, as printed. */
  speaker: string | null;
  /** Whom "he" and "she" mean at the start of the sentence, where the sentences before it tell. */
  he?: readonly string[];
  /** Whether the sentence states a decision: then "X would do" and "that X do" are tasks. */
  decided: boolean;
  /** The body that meets, at the start of a sentence: what it agrees to do is a decision. */
  own?: RegExp | null;
}

export type Reader = (value: string, context: TaskContext) => Task | null;

export const ADVERB =
  '(?:(?:also|again|now|then|therefore|please|still|first|both|all|(?!(?:sup|ap|re|com|im|multi)p?ly\\b|rely\\b)\\p{Ll}+ly) )*';

export function isTaskVerb(verb: string): boolean {
  return (
    TASK_VERBS.has(verb) ||
    TASK_VERBS.has(verb.replace(/^re-?/, '')) ||
    TASK_VERBS.has(verb.replace(/^follow-up$/, 'follow'))
  );
}

export function names(actors: readonly Actor[]): string[] {
  return actors.map((actor) => actor.text);
}
