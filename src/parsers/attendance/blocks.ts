/** An attendance table whose columns a converter wrote one below the other: names, then titles, then statuses. */
import { linesOf, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isRole } from './affiliation.ts';
import type { State } from './lists.ts';
import { peopleIn } from './people.ts';
import { headOf, pushTold, statusOf } from './tables.ts';

interface Line {
  text: Text;
  passage: Passage;
}

type Kind = 'name' | 'title' | 'status' | 'time';

/** The heads of such a table stand in so many lines. */
const HEAD_LINES = 6;
const TIME = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?$/i;
/** Fewer people are no table. */
const MIN_PEOPLE = 2;

/** Reads such tables; gives the passages that they hold. */
export function readBlocks(state: State, reading: Reading): Set<Passage> {
  const read = new Set<Passage>();
  const lines: Line[] = reading.outline.passages
    .filter(({ cell }) => cell === null)
    .flatMap((passage) => linesOf(reading.document, passage.text).map((text) => ({ text, passage })));
  for (let at = 0; at < lines.length; at++) {
    const from = headEnd(lines, at);
    if (from === null) continue;
    const block = blockFrom(lines, from);
    if (!readBlock(block, state)) continue;
    for (const { passage } of [...lines.slice(at, from), ...block.map(({ line }) => line)]) read.add(passage);
    at = from + block.length - 1;
  }
  for (const passage of read) reading.taken.add(passage);
  return read;
}

/** Where the lines behind the heads begin: a head for names, and close behind it one for titles or statuses. */
function headEnd(lines: readonly Line[], at: number): number | null {
  if (headOf(lines[at]?.text.value ?? '') !== 'name') return null;
  let end = at + 1;
  while (
    end < at + HEAD_LINES &&
    ['title', 'status', 'arrived', 'left', 'organisation'].includes(headOf(lines[end]?.text.value ?? ''))
  )
    end++;
  return end > at + 1 ? end : null;
}

function blockFrom(lines: readonly Line[], from: number): { line: Line; kind: Kind }[] {
  const block: { line: Line; kind: Kind }[] = [];
  for (const line of lines.slice(from)) {
    const kind = kindOf(line.text);
    if (kind === null) break;
    block.push({ line, kind });
  }
  return block;
}

function kindOf(text: Text): Kind | null {
  if (TIME.test(text.value)) return 'time';
  if (statusOf(text.value) !== null) return 'status';
  const people = peopleIn(text, true);
  const [person] = people;
  if (people.length === 1 && person?.at.value === text.value && person.name.includes(' ') && person.role === null)
    return 'name';
  return isRole(text.value) ? 'title' : null;
}

/** The n-th name has the n-th title and the n-th status. False where there are not as many. */
function readBlock(block: readonly { line: Line; kind: Kind }[], state: State): boolean {
  const of = (kind: Kind) => block.filter((one) => one.kind === kind).map(({ line }) => line.text);
  const [names, titles, statuses] = [of('name'), of('title'), of('status')];
  if (names.length < MIN_PEOPLE || statuses.length !== names.length) return false;
  names.forEach((name, index) => {
    const [person] = peopleIn(name, true);
    const status = statuses[index];
    const title = titles.length === names.length ? titles[index] : undefined;
    if (person === undefined || status === undefined) return;
    const note = /^(?:present|absent|excused)$/i.test(status.value) ? null : status.value;
    pushTold(person, statusOf(status.value) ?? 'present', title === undefined ? [] : [title], note, [name], state);
  });
  return true;
}
