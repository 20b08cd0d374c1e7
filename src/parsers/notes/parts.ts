/** Lines of notes that a reader took for one paragraph: each that has a speaker, a mark or a label in front is its own. */
import { joinTexts, linesOf, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';

/** "Ann Lee (AL): we have.", "Tomasz Bielak (remote): why?", "AL: no." */
export const SPEAKS =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \((\p{Lu}{2,4})\)| \([^()]{1,30}\))?:\s+(?=\S)/u;
/** "AI @ann: …", "ACTION (ann): …" */
const MARKED = /^(?:AI|ACTION|Action|TODO)\b.{0,40}?[:)@]/;

export function partsOf(passage: Passage, reading: Reading): Text[] {
  const groups: Text[][] = [];
  for (const line of linesOf(reading.document, passage.text)) {
    const last = groups.at(-1);
    if (last === undefined || SPEAKS.test(line.value) || MARKED.test(line.value)) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => joinTexts(group));
}
