/** Actions behind a mark: "ACTION: …", "Action point 3 – …", "[Action: KT]". */
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
import { isImperative, taskDegree, taskIn } from './tasks.ts';

const patterns = new WeakMap<Words, RegExp>();

/** A mark at the start of a passage or behind a sentence's end or an opening bracket. */
function markPattern(words: Words): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    const alternatives = [...words.actionMarks].sort((a, b) => b.length - a.length);
    pattern = new RegExp(
      `(?:^|(?<=[.!?;:)\\]]\\s{1,3})|[([]\\s*)(?:${alternatives.join('|')})\\s*(?:(?:no\\.?\\s*)?\\d+(?:[./]\\d+)*)?\\s*(?:\\((@?[^()]{1,40})\\)\\s*)?(?::|\\s[-–—]|[–—])\\s*`,
      'gi',
    );
    patterns.set(words, pattern);
  }
  return pattern;
}

/** Whether a text begins with a mark of an action: no heading does. */
export function isActionMark(text: Text, words: Words): boolean {
  return text.value.search(markPattern(words)) === 0;
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
      found.push(...readPassage(passage, reading));
    }
    return found;
  },
};

function readPassage(passage: Passage, reading: Reading): ActionFinding[] {
  const marks = [...passage.text.value.matchAll(markPattern(reading.words))];
  const [first] = marks;
  if (first === undefined) return [];
  const found: ActionFinding[] = [];
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length;
    const content = withoutBracket(trimText(sliceText(passage.text, from, marks[i + 1]?.index)), mark[0]);
    if (NOTHING.test(content.value)) {
      if (content.value === '') found.push(...listBelow(passage, reading));
      return;
    }
    const before = trimText(
      sliceText(passage.text, marks[i - 1] === undefined ? 0 : (marks[i - 1]?.index ?? 0), mark.index),
    );
    found.push(...markedAction(mark[0], content, before, passage, reading));
  });
  const lead = trimText(sliceText(passage.text, 0, first.index));
  if (lead.value === '') reading.taken.add(passage);
  else {
    passage.whole ??= passage.text;
    leaveRest(reading, passage, lead);
  }
  return found;
}

function withoutBracket(content: Text, mark: string): Text {
  if (!/^\s*[([]/.test(mark)) return content;
  const end = content.value.search(/[)\]]/);
  return end < 0 ? content : trimText(sliceText(content, 0, end));
}

/** "ACTION (KT): …" */
function markOwner(
  mark: string,
  task: Text,
  knows: (word: string) => boolean,
): { owners: string[]; task: Text } | null {
  const said = /\((@?[^()]{1,40})\)/.exec(mark)?.[1];
  const actors = said === undefined ? null : readActors(said, knows);
  return actors === null ? null : { owners: actors.map((actor) => actor.text), task };
}

function markedAction(mark: string, content: Text, before: Text, passage: Passage, reading: Reading): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const actors = readActors(content.value, knows);
  if (actors !== null && content.value.length < 60) {
    const task = taskBefore(before, passage, reading);
    return task === null
      ? []
      : [
          action(
            'action-mark',
            [task],
            task.value,
            actors.map((actor) => actor.text),
          ),
        ];
  }
  const led = markOwner(mark, content, knows) ?? leadOwner(content, knows);
  const sentences = sentencesOf(led?.task ?? content);
  const context = { knows, speaker: null, decided: false };
  const tasks = sentences.map((sentence) => taskIn(sentence.value, context));
  const strict = tasks.filter((task) => task !== null && task.owners.length > 0 && task.rule !== 'asked-to');
  if (strict.length > 1) {
    return sentences.flatMap((sentence, i) => {
      const task = tasks[i];
      return task === null || task === undefined
        ? []
        : [action('action-mark', [sentence], sentence.value, task.owners)];
    });
  }
  const [first] = tasks;
  const owners =
    led?.owners ??
    (first !== undefined && first !== null && strict.includes(first)
      ? first.owners
      : trailingOwner(content.value, knows));
  const kept = sentences.length > MAX_SENTENCES ? joinTexts(sentences.slice(0, 1)) : content;
  return [action('action-mark', [kept], kept.value, owners)];
}

/** What follows a mark is one action up to this many sentences; beyond, only the first is. */
const MAX_SENTENCES = 3;

/** "KT – write to …", "Ann Lee: write to …": the owner in front. */
function leadOwner(content: Text, knows: (word: string) => boolean): { owners: string[]; task: Text } | null {
  const match = /^(.{2,50}?)(?:\s*:\s*| [-–—] |\s*[–—]\s*)(?=\S)/.exec(content.value);
  const actors = match === null ? null : readActors(match[1] ?? '', knows);
  if (match === null || actors === null) return null;
  return { owners: actors.map((actor) => actor.text), task: trimText(sliceText(content, match[0].length)) };
}

/** "Write to the school (KT)", "Write to the school – KT". */
export function trailingOwner(value: string, knows: (word: string) => boolean): string[] {
  const match = /(?:\(([^()]{2,40})\)|\s[-–—] ([^–—]{2,40}?))[.\s]*$/.exec(value);
  const actors = match === null ? null : readActors(match[1] ?? match[2] ?? '', knows);
  return actors === null || actors.some((actor) => actor.kind === 'body' && !/^\p{Lu}+$/u.test(actor.text))
    ? []
    : actors.map((actor) => actor.text);
}

/** "ACTION: KT" names only who: the task is the plainest sentence before it, or the last one. */
function taskBefore(before: Text, passage: Passage, reading: Reading): Text | null {
  const own = before.value === '' ? reading.outline.passages[passage.index - 1]?.text : before;
  if (own === undefined || own.value === '') return null;
  const sentences = sentencesOf(own);
  const plainest = sentences.reduce<Text | null>(
    (best, sentence) => (best === null || degree(sentence) >= degree(best) ? sentence : best),
    null,
  );
  return plainest;
}

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
    const led = leadOwner(next.text, knows);
    const task = taskIn(next.text.value, { knows, speaker: null, decided: false });
    const owners = led?.owners ?? task?.owners ?? trailingOwner(next.text.value, knows);
    found.push(action('action-mark', [next.text], next.text.value, owners));
    reading.taken.add(next);
  }
  return found;
}
