/** Tasks with a box to tick, "- [ ] @ann write the notes", and marks with their owner: "AI @ann: …", "AI(ann): …". */
import { joinTexts, lastAtOrBelow, sliceText, trimText, type Text } from '../../document.ts';
import { mention, type ActionFinding } from '../../finding.ts';
import { passageStart, type Passage } from '../../outline/passages.ts';
import { isGivenName } from '../../language/given-names.ts';
import { parsePersonName } from '../../language/names.ts';
import { findingsOf, leaveRest, type Parser, type Reading } from '../../reading.ts';
import { action } from '../actions/action.ts';
import { isImperative } from '../actions/degrees.ts';
import { directoryFor } from '../statements.ts';
import { partsOf } from './parts.ts';
import { textKey } from '../tagged/decisions.ts';
import { namesOf, ownersIn } from '../tagged/owners.ts';

/** Headings above tasks. */
const OF_TASKS = /\b(?:action|actions|action items?|todos?|to-?dos?|next steps|tasks|follow-?ups?)\b/i;
/** What is ticked there was to be talked about. */
const OF_AGENDA = /^(?:proposed )?(?:agenda|topics)\b/i;
/** "AI @ann: …", "AI(ann): …", "ACTION ITEM - ann: …": a mark without a colon of its own, before who is to act. */
const MARK =
  /^(?:AI|ACTION(?: ITEM)?|Action(?: [Ii]tem)?|TODO)\s?(?:\((@?[^()\s][^()]{0,40})\)|(@[\w-]+)|[-–—]\s(?=\S{2,40}:))\s?:?\s+(?=\S)/;
/** "ACTION: Ann Lee to …", "AI: @ann …" */
const MARK_AND_COLON = /^(?:AI|ACTION(?: ITEM)?|Action(?: [Ii]tem)?|TODO)\s?:\s+(?=\S)/;

export const boxes: Parser = {
  name: 'boxes',
  parse(reading) {
    const { passages } = reading.outline;
    const headings = headingsOf(reading);
    const found: ActionFinding[] = [];
    const seen = new Set<string>();
    for (const passage of passages) {
      if (reading.taken.has(passage) || passage.cell !== null || passage.kind === 'heading') continue;
      const parts = partsOf(passage, reading);
      const marked = parts.map((part) => fromMark(part, reading));
      const rest = parts.filter((_, index) => marked[index] === null);
      const isWhole = rest.length === parts.length;
      if (!isWhole && rest.length > 0) leaveRest(reading, passage, joinTexts(rest));
      const whole = isWhole ? (fromBrackets(passage, reading) ?? fromBox(passage, headings(passage), reading)) : null;
      if (rest.length === 0 || whole !== null) reading.taken.add(passage);
      for (const made of [...marked, whole]) {
        if (made === null || seen.has(taskKey(made))) continue;
        seen.add(taskKey(made));
        found.push(made);
      }
    }
    return found;
  },
};

/** A closing list repeats what stands above it, with the owner put otherwise. */
function taskKey({ text, owners }: ActionFinding): string {
  const words = textKey(text.replace(/^@?[\p{L}\p{N}_ -]{2,40}?(?::|\s(?:to|will|should)\s)/u, ''));
  const names = owners.map((owner) => textKey(owner.text));
  return words.replace(new RegExp(`^(?:${names.join('|')})\\s`), '');
}

/** The heading or title that a passage stands under. */
function headingsOf(reading: Reading): (passage: Passage) => string {
  const headings = reading.outline.passages.filter((one) => one.kind === 'heading').map((one) => one.text);
  const titles = findingsOf(reading, 'item').flatMap((item) => item.at.slice(-1));
  const all = [...headings, ...titles].sort((a, b) => (a.start[0] ?? 0) - (b.start[0] ?? 0));
  const starts = all.map((text) => text.start[0] ?? 0);
  return (passage) => all[lastAtOrBelow(starts, passageStart(passage))]?.value ?? '';
}

function fromMark(part: Text, reading: Reading): ActionFinding | null {
  const mark = MARK.exec(part.value);
  const colon = mark === null ? MARK_AND_COLON.exec(part.value) : null;
  const length = mark?.[0].length ?? colon?.[0].length;
  if (length === undefined) return null;
  const task = trimText(sliceText(part, length));
  const said = mark?.[1] ?? mark?.[2];
  const owners = said === undefined ? named(task.value, reading) : namesOf(said);
  return owners.length === 0 ? null : made('action-mark', task, owners);
}

/** Owners in front of a task, where all are handles or surely people. */
function named(task: string, reading: Reading): string[] {
  const { knows } = directoryFor(reading);
  const isPerson = (name: string) => name.split(' ').some((word) => /^\p{Lu}/u.test(word) && knows(word));
  const owners = ownersIn(task, isPerson);
  return owners.every((name) => name.startsWith('@') || isPerson(name) || FULL_NAME.test(name)) ? owners : [];
}
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

function fromBox(passage: Passage, heading: string, reading: Reading): ActionFinding | null {
  const { box } = passage;
  if (box === null || passage.label === null || OF_AGENDA.test(heading)) return null;
  const owners = named(passage.text.value, reading);
  if (owners.length === 0 && !OF_TASKS.test(heading)) return null;
  const task = made('task-box', passage.text, owners);
  if (box === 'ticked') task.status = 'done';
  return task;
}

/** "Mail the photos to the list [Ann]", "Task: order the tube [Ann, Rob]": an order, with its owners in square brackets. */
const IN_BRACKETS = /\s\[([^[\]]{2,60})\]\.?$/;
function fromBrackets(passage: Passage, reading: Reading): ActionFinding | null {
  const { value } = passage.text;
  const brackets = passage.kind === 'list-item' ? IN_BRACKETS.exec(value) : null;
  if (brackets === null) return null;
  const owners = namesOf(brackets[1]);
  if (!owners.every((name) => name.startsWith('@') || isPerson(name, reading))) return null;
  const isOrder =
    isImperative(value) || /^task\s*:/i.test(value) || owners.some((name) => value.startsWith(`${name} `));
  const task = trimText(sliceText(passage.text, 0, brackets.index));
  return isOrder || passage.box !== null ? made('owner-in-brackets', task, owners) : null;
}

/** What became of a task is nobody. */
const STATUS = /^(?:done|open|closed|completed?|ongoing|started|blocked|cancell?ed|carried|todo|high|low)$/i;
/** Whether a name in brackets is somebody of these notes: on a list, with a given name, or named a second time. */
function isPerson(name: string, reading: Reading): boolean {
  const [first = ''] = name.split(' ');
  if (STATUS.test(name) || parsePersonName(name, true) === null) return false;
  return directoryFor(reading).knows(first) || isGivenName(first) || (capitalsOf(reading).get(first) ?? 0) > 1;
}

const capitals = new WeakMap<Reading, ReadonlyMap<string, number>>();
/** How often each word with a capital stands in the document. */
function capitalsOf(reading: Reading): ReadonlyMap<string, number> {
  const known = capitals.get(reading);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const [word] of reading.document.text.matchAll(/\p{Lu}[\p{L}'’-]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  capitals.set(reading, counts);
  return counts;
}

function made(rule: Parameters<typeof action>[0], task: Text, owners: readonly string[]): ActionFinding {
  return { ...action(rule, [task], task.value, []), owners: owners.map(mention) };
}
