/** Lines of a paragraph that a converter or an editor broke where the page ended, and not where a person does. */
import { greatest } from '../../extremes.ts';
import { joinTexts, type Text } from '../../document.ts';
import type { Words } from '../../formats/words.ts';
import { attendanceLabel } from './labels.ts';
import { peopleIn } from './people.ts';

/** Narrower lines are broken by whoever wrote them. */
const MIN_WIDTH = 50;

/** The lines with those joined that hold several people and had no room for the next word. */
export function unwrapped(lines: readonly Text[], words: Words): Text[] {
  const width = greatest(lines.map(({ value }) => value.length));
  if (width < MIN_WIDTH) return [...lines];
  const joined: Text[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    const above = lines[index - 1];
    if (before !== undefined && above !== undefined && isFull(above, line, width) && goesOn(above, line, words))
      joined[joined.length - 1] = joinTexts([before, line]);
    else joined.push(line);
  });
  return joined;
}

function isFull(line: Text, next: Text, width: number): boolean {
  const word = /^\S+/.exec(next.value)?.[0].length ?? 0;
  return line.value.length + 1 + word > width;
}

/** A line of several people, and below it no line with a label of its own. */
function goesOn(line: Text, next: Text, words: Words): boolean {
  if (attendanceLabel(next, words) !== null || /^[^:]{2,40}:\s/.test(next.value)) return false;
  const list = attendanceLabel(line, words)?.rest ?? line;
  if (next.value.startsWith('(') || OPEN_BRACKET.test(line.value)) return true;
  return /[,;&]$|\band$/.test(line.value) || /[,;]$/.test(next.value) || peopleIn(list, true).length > 1;
}

/** "Ann Lee (Hon." */
const OPEN_BRACKET = /\([^()]*$/;
