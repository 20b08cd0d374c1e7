/** Lines of a paragraph that a converter or an editor broke where the page ended, and not where a person does. */
import type { Text } from '../../document.ts';
import type { Words } from '../../formats/words.ts';
import { attendanceLabel } from './labels.ts';
import { peopleIn } from './people.ts';

/** Narrower lines are broken by whoever wrote them. */
const MIN_WIDTH = 60;

/** Every line that holds several people is as full as it could be: the next word had no room, and begins no list. */
export function isWrapped(lines: readonly Text[], words: Words): boolean {
  const width = Math.max(...lines.map(({ value }) => value.length));
  if (width < MIN_WIDTH) return false;
  return lines.slice(0, -1).every((line, index) => {
    const next = lines[index + 1];
    const word = /^\S+/.exec(next?.value ?? '')?.[0].length ?? 0;
    const isFull = line.value.length + 1 + word > width;
    return isFull && next !== undefined && attendanceLabel(next, words) === null && holdsSeveral(line);
  });
}

function holdsSeveral(line: Text): boolean {
  return /[,;&]$|\band$/.test(line.value) || peopleIn(line, true).length > 1;
}
