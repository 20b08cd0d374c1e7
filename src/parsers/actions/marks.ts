/** Actions behind a mark: "ACTION: …", "Action point 3 – …", "[Action: KT]", "ACTION KT". */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import type { ActionFinding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Words } from '../../formats/words.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import { leaveRest, type Parser, type Reading } from '../../reading.ts';
import { directoryFor } from '../statements.ts';
import { action } from './action.ts';
import { compoundTasks } from './compound.ts';
import { isImperative, taskDegree } from './degrees.ts';
import { leadOwner, ownersAround, ownersOf } from './named.ts';
import { taskIn } from './tasks.ts';

interface MarkPatterns {
  /** "ACTION:", "Action point 3 –", "AP (KT):", "Action 2023/05-3:" */
  mark: RegExp;
  /** "ACTION KT", "Action by the Clerk", "Action Clerk: …": the owner stands in the mark. */
  owned: RegExp;
}
const patterns = new WeakMap<Words, MarkPatterns>();

const NUMBER = '(?:(?:no\\.?\\s*|#)?-?\\d+(?:[./-]\\d+)*)?';
/** A mark stands at the start of a passage or behind a sentence's end or an opening bracket. */
const PLACE = '(?:^|(?<=[.!?;:)\\]]\\s{1,3})|(?<=\\s)(?=ACTION-\\d{1,4}:)|[([]\\s*)';

function patternsFor(words: Words): MarkPatterns {
  let known = patterns.get(words);
  if (known === undefined) {
    const marks = [...words.actionMarks].sort((a, b) => b.length - a.length).join('|');
    const separator = '(?:[:–—]|\\s[-–—])';
    known = {
      mark: new RegExp(`${PLACE}(?:${marks})\\s*${NUMBER}\\s*(?:\\((@?[^()]{1,40})\\)\\s*)?${separator}\\s*`, 'gi'),
      owned: new RegExp(
        `${PLACE}(?:ACTIONS?|Actions?|A[PI])(?: (?:by|for|on))?\\s(\\S[^:–—]{1,50}?)(?:[)\\]]?\\s*\\.?$|\\s*${separator}\\s*)`,
        'gu',
      ),
    };
    patterns.set(words, known);
  }
  return known;
}

/** Whether a text begins with a mark of an action: no heading does. */
export function isActionMark(text: Text, words: Words): boolean {
  return text.value.search(patternsFor(words).mark) === 0;
}

const NOTHING = /^(?:none|nil|n\/?a|no action|noted|-)?[.\s]*$/i;

export const actionMarks: Parser = {
  name: 'action-marks',
  parse(reading) {
    const found: ActionFinding[] = [];
    const { passages, bodyFrom } = reading.outline;
    for (const passage of passages.slice(bodyFrom)) {
      if (reading.taken.has(passage) || isHeaderCell(reading.outline, passage)) continue;
      const role = roleOf(reading.outline, passage);
      if (role === 'owner' || role === 'due' || role === 'status') continue;
      addAll(found, readPassage(passage, reading));
    }
    return found;
  },
};

interface Mark {
  index: number;
  text: string;
  /** Who stands in the mark itself. */
  owners: string[] | null;
}

function marksIn(value: string, reading: Reading): Mark[] {
  const { mark, owned } = patternsFor(reading.words);
  const { knows } = directoryFor(reading);
  const marks = [...value.matchAll(mark)].map((match): Mark => ({
    index: match.index,
    text: match[0],
    owners: readActors(match[1] ?? '', knows)?.map((actor) => actor.text) ?? null,
  }));
  for (const match of value.matchAll(owned)) {
    const actors = readActors(match[1] ?? '', knows);
    const isRead = marks.some((one) => Math.abs(one.index - match.index) <= 1);
    if (actors !== null && !isRead)
      marks.push({ index: match.index, text: match[0], owners: actors.map((actor) => actor.text) });
  }
  return marks.sort((a, b) => a.index - b.index);
}

function readPassage(passage: Passage, reading: Reading): ActionFinding[] {
  const marks = marksIn(passage.text.value, reading);
  const [first] = marks;
  if (first === undefined) return [];
  const found: ActionFinding[] = [];
  /** What is no part of an action: other parsers still see it. */
  const left: Text[] = [];
  let rest: Text | null = null;
  marks.forEach((mark, i) => {
    const from = mark.index + mark.text.length;
    const content = withoutBracket(trimText(sliceText(passage.text, from, marks[i + 1]?.index)), mark.text);
    const before = rest ?? trimText(sliceText(passage.text, marks[i - 1]?.index ?? 0, mark.index));
    const known = left.length;
    if (content.value === '' && mark.owners !== null) addAll(found, ownedBefore(mark.owners, before, passage, reading));
    else if (content.value === '') addAll(found, listBelow(passage, reading));
    else if (!NOTHING.test(content.value) && !(NUMBERED.test(mark.text) && REPORTED.test(content.value)))
      addAll(found, markedAction(mark, content, before, passage, reading, left));
    rest = left[known] ?? null;
  });
  const lead = trimText(sliceText(passage.text, 0, first.index));
  if (lead.value !== '') left.unshift(lead);
  if (left.length === 0) reading.taken.add(passage);
  else {
    passage.whole ??= passage.text;
    leaveRest(reading, passage, joinTexts(left));
  }
  return found;
}

function withoutBracket(content: Text, mark: string): Text {
  if (!/^\s*[([]/.test(mark)) return content;
  const end = content.value.search(/[)\]]/);
  return end < 0 ? content : trimText(sliceText(content, 0, end));
}

/** "Action 2.4 (leaflet) – OC had rung the printers": how an earlier action went. */
const NUMBERED = /\d/;
const REPORTED = /^\S+ (?:\S+ ){0,3}(?:had|has|have|advised|confirmed|reported)\s/i;

/** Names alone are shorter. */
const MAX_NAMES = 60;
/** What follows a mark is one action up to this many sentences; beyond, only the first is. */
const MAX_SENTENCES = 3;

function markedAction(
  mark: Mark,
  content: Text,
  before: Text,
  passage: Passage,
  reading: Reading,
  left: Text[],
): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const sentences = sentencesOf(content);
  const [opening, ...others] = sentences;
  const named =
    opening === undefined || opening.value.length >= MAX_NAMES || / [-–—] /.test(opening.value)
      ? null
      : readActors(opening.value.replace(/[.;,]$/, ''), knows);
  if (named !== null && mark.owners === null) {
    const owners = named.map((actor) => actor.text);
    const rest = others.length === 0 ? null : joinTexts(others);
    if (rest === null || !isImperative(rest.value)) {
      if (rest !== null) left.push(rest);
      return ownedBefore(owners, before, passage, reading);
    }
    return [action('action-mark', [rest], rest.value, owners)];
  }
  const led = mark.owners === null ? leadOwner(content, knows) : { owners: mark.owners, task: content };
  const several = led === null ? tasksIn(content, knows) : [];
  if (several.length > 1) return several.map((one) => action('action-mark', [one.text], one.text.value, one.owners));
  const kept = sentences.length > MAX_SENTENCES ? joinTexts(sentences.slice(0, 1)) : content;
  return [action('action-mark', [kept], kept.value, led?.owners ?? ownersOfMarked(content, knows))];
}

function ownersOfMarked(content: Text, knows: (word: string) => boolean): string[] {
  const [first] = sentencesOf(content);
  const task = taskIn(first?.value ?? '', { knows, speaker: null, decided: false });
  if (task !== null && task.owners.length > 0 && task.rule !== 'asked-to') return task.owners;
  return ownersAround(content.value, knows);
}

/** The tasks behind one mark, each with its owner. */
function tasksIn(content: Text, knows: (word: string) => boolean): { text: Text; owners: string[] }[] {
  const context = { knows, speaker: null, decided: false };
  return sentencesOf(content).flatMap((sentence) => {
    const parts = compoundTasks(sentence, context);
    if (parts.length > 0) return parts.map(({ text, task }) => ({ text, owners: task.owners }));
    const task = taskIn(sentence.value, context);
    return task === null || task.owners.length === 0 || task.rule === 'asked-to'
      ? []
      : [{ text: sentence, owners: task.owners }];
  });
}

function ownedBefore(owners: string[], before: Text, passage: Passage, reading: Reading): ActionFinding[] {
  const task = taskBefore(before, passage, reading);
  return task === null ? [] : [action('action-mark', [task], task.value, owners)];
}

/** "ACTION: KT" names only who: the task is the plainest sentence before it, or the last one. */
function taskBefore(before: Text, passage: Passage, reading: Reading): Text | null {
  const above = reading.outline.passages[passage.index - 1];
  const isText = above !== undefined && above.kind !== 'heading' && !reading.taken.has(above);
  const own = before.value !== '' ? before : isText ? above.text : null;
  if (own === null || own.value === '') return null;
  const sentences = sentencesOf(own);
  if (namesItsOwners(sentences, reading)) return null;
  const plainest = sentences.reduce<Text | null>(
    (best, sentence) => (best === null || degree(sentence) >= degree(best) ? sentence : best),
    null,
  );
  return plainest;
}

/** Where the sentences say themselves who is to do what, the mark only repeats the names. */
function namesItsOwners(sentences: readonly Text[], reading: Reading): boolean {
  const context = { knows: directoryFor(reading).knows, speaker: null, decided: false };
  return sentences.slice(-MAX_SENTENCES).some((sentence) => {
    const task = taskIn(sentence.value, context);
    return task !== null && task.owners.length > 0 && STATED.has(task.rule);
  });
}
const STATED: ReadonlySet<string> = new Set(['x-to-do', 'x-will-do', 'x-agreed-to']);

function degree(sentence: Text): number {
  return isImperative(sentence.value) ? 5 : taskDegree(sentence.value);
}

/** "Actions:" with a list below it. */
function listBelow(passage: Passage, reading: Reading): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const found: ActionFinding[] = [];
  for (let at = passage.index + 1; at < reading.outline.passages.length; at++) {
    const next = reading.outline.passages[at];
    if (next === undefined || next.label === null || reading.taken.has(next) || next.text.value === '') break;
    found.push(action('action-mark', [next.text], next.text.value, ownersOf(next.text, knows)));
    reading.taken.add(next);
  }
  return found;
}
