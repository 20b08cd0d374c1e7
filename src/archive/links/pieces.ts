/** Paragraphs that go through several tasks: what is told of each. */
import { textAt } from '../../document.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Progress } from './follow.ts';

/** "Done.", "He had had no answer yet.": sentences that name nobody and nothing speak of what was named before. */
const NAMES = /\s["'“(]?\p{Lu}/u;
/** "No answer from the County, carried forward." speaks of it, too, whomever it names; "The slates: carried forward." does not. */
const GOES_ON = /^[^:–]*\b(?:carried (?:forward|over)|c\/f|on-?going|outstanding|in progress)\b/i;

/** The paragraph, and where it has several sentences those that belong together. */
export function piecesOf(paragraph: Progress): Progress[] {
  const pieces: string[] = [];
  for (const { value } of sentencesOf(textAt(paragraph.text, 0))) {
    const last = pieces.at(-1);
    if (last === undefined || (NAMES.test(value) && !GOES_ON.test(value))) pieces.push(value);
    else pieces[pieces.length - 1] = `${last} ${value}`;
  }
  return pieces.length < 2 ? [paragraph] : [paragraph, ...pieces.map((text) => ({ ...paragraph, text }))];
}
