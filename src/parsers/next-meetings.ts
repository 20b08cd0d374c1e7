/** Meetings to come: an item of their own, a line at the end, or a sentence. */
import { addAll } from '../add-all.ts';
import { byText } from '../compare.ts';
import { lastAtOrBelow, sliceText, type Text } from '../document.ts';
import { placeOf, type NextFinding } from '../finding.ts';
import { findDates, resolveDate, type DayOrder } from '../language/dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { findTimes } from '../language/times.ts';
import { passageStart, printed, type Passage } from '../outline/passages.ts';
import { bestFact, findingsOf, type Parser, type Reading } from '../reading.ts';
import { RULES } from '../rules.ts';
import { heldAt } from './facts/venues.ts';

const MEETINGS = '(?:meetings?|calls?|sessions?|sittings?|teleconferences?|telcons?|agms?|interims?|gatherings?)';
/** "Date of next meeting", "Future meetings", "Next call": the title of an item, or a line of its own. */
const TITLE = new RegExp(
  `\\b(?:dates?|times?)\\b[^.]{1,30}\\b(?:next|future|forthcoming|further)\\b|\\b(?:next|future|forthcoming|upcoming)\\s+(?:\\p{L}+\\s+){0,3}?(?:meetings?|sittings?|agms?)\\b|^next\\s+(?:\\p{L}+\\s+)?${MEETINGS}\\b|\\bmeeting dates\\b|\\bdates?\\s+of\\s+meetings?\\b|\\bcyfarfod\\s+nesaf\\b`,
  'iu',
);
/** "14 May 2018" behind it tells that "Next hui" or "Next:" is one. */
const NEXT = /^next(?:\s+\p{L}+)?\s*[:–—-]/iu;
const SENTENCE = new RegExp(
  [
    `\\b(?:next|future|following)\\s+(?:\\p{L}+\\s+){0,4}?${MEETINGS}\\b`,
    '\\b(?:will|shall|to)\\s+(?:next\\s+)?(?:meet|reconvene)\\s+(?:again|next|on|at)\\b',
    `\\bhave\\s+(?:an?|our|the)\\s+(?:\\p{L}+\\s+){0,2}?${MEETINGS}\\s+on\\b`,
    '\\bmeets?\\s+(?:again|next)\\s+on\\b',
  ].join('|'),
  'iu',
);
const NOT_OURS =
  /\b(working group|sub-?committee|sub-?group|task and finish|circulated|submitted|minutes of)\b|\bthe (committee|panel|team|task ?force) (?:will|shall|is to)\b/i;
/** "Agenda for the next meeting", "deferred to the next meeting": what is for it, not when it is. */
const ABOUT = /\bagenda\s+(?:for|of|items?)\b|\bitems?\s+for\b|\bpostponed\b|\bdeferred\b/i;
const PROVISIONAL = /\b(?:provisional(?:ly)?|tbc|to be confirmed|tentative(?:ly)?)\b|\?\s*$/i;
const MAX_LINE = 160;
interface Candidate {
  text: Text;
  /** Whether it stands under a title about meetings to come, or is one. */
  isTitled: boolean;
}

/** Where a title tells, a sentence in front of it is of some other group's meetings. */
function ownFirst(candidates: readonly Candidate[], order: DayOrder): Text[] {
  const titled = candidates.findIndex(({ text, isTitled }) => isTitled && findDates(text.value, order).length > 0);
  return candidates.filter(({ isTitled }, index) => isTitled || index > titled).map(({ text }) => text);
}

/** What stands under an item about meetings to come is short, and ends with it. */
const MAX_BELOW = 8;

export const nextMeetings: Parser = {
  name: 'next-meetings',
  parse(reading) {
    const date = bestFact(reading, 'date')?.value ?? null;
    const order = reading.dayOrder;
    const found = new Map<string, NextFinding>();
    for (const text of ownFirst(candidates(reading), order)) {
      for (const next of read(text, date, order)) {
        const key = next.next.date ?? '';
        if (key !== '' && (date === null || key > date) && !found.has(key)) found.set(key, next);
      }
    }
    return [...found.values()].sort((a, b) => byText(a.next.date ?? '', b.next.date ?? ''));
  },
};

/** What stands under an item about meetings to come, and any sentence that names the next one. */
function candidates(reading: Reading): Candidate[] {
  const { passages, bodyFrom } = reading.outline;
  const items = findingsOf(reading, 'item');
  const starts = items.map(placeOf);
  const body = bestFact(reading, 'body')?.value ?? '';
  const below = new Map<number, number>();
  const texts: Candidate[] = [];
  const add = (isTitled: boolean, ...some: Text[]) =>
    addAll(
      texts,
      some.map((text) => ({ text, isTitled })),
    );
  let heading: Passage | undefined;
  let above: Passage | undefined;
  for (const passage of passages.slice(bodyFrom)) {
    const index = lastAtOrBelow(starts, passageStart(passage));
    const item = items[index];
    const title = [item?.title, item?.parent?.title].find((one) => isAbout(one ?? '')) ?? '';
    if (starts[index] === passageStart(passage)) heading = passage;
    const count = (below.get(index) ?? 0) + 1;
    below.set(index, count);
    const { value } = passage.text;
    const isUnder = above !== undefined && isBelow(passage, above) && isDateLine(value, reading);
    above = isAbout(value) && isTitleLine(value, reading) ? passage : undefined;
    if (isSignedOff(passage.text, reading)) continue;
    if (ENDED.test(value)) below.set(index, MAX_BELOW + 1);
    if (isUnder) add(true, passage.text);
    else if (isAbout(title) && count <= MAX_BELOW + 1 && isBelow(passage, heading)) add(true, printed(passage));
    else if (isDatedNext(passage, reading)) add(true, passage.text);
    else if (isAbout(value) && value.length < MAX_LINE) {
      for (const one of sentencesOf(passage.text)) {
        if (isAbout(one.value)) add(OPENS.test(one.value), one);
      }
    } else if (SENTENCE.test(value)) add(false, ...sentencesOf(passage.text).filter((one) => isOurs(one.value, body)));
  }
  return texts;
}

/** "The meeting closed at 9.20 p.m.": what stands below is no part of the item. */
const ENDED = /\b(?:meeting|session|there being)\b.{1,60}\b(?:closed|ended|concluded|adjourned|finished|rose)\b/i;
/** "P.I. 29/4/19 – please let me have corrections", "Page last updated 21 May", "Signed: … Date: …": of the writing, not of a meeting. */
const SIGNED_OFF =
  /^(?:signed|signature|chair(?:man|person)?\s*[:.…_]|dated?\s*[:.…_]|(?:page\s+)?(?:last\s+)?(?:updated|modified|reviewed|published|posted|printed|circulated|issued|typed|uploaded)\b|(?:minutes|notes)\s+(?:prepared|taken|by|typed|written|recorded|circulated|submitted|approved|published)|respectfully\s+submitted|(?:approved|adopted|confirmed)\b)/i;
const INITIALLED = /^(?:\p{Lu}\.?\s?){2,4},?\s*(?=\d)/u;

function isSignedOff(text: Text, reading: Reading): boolean {
  if (SIGNED_OFF.test(text.value)) return true;
  const initials = INITIALLED.exec(text.value)?.[0].length ?? 0;
  const [date] = initials === 0 ? [] : findDates(text.value.slice(initials), reading.dayOrder);
  return date?.from === 0;
}

/** A line that begins with what it is about, and does not mention it. */
const OPENS = /^[\W\d]*(?:the\s+)?(?:provisional\s+)?(?:dates?|times?|next|future|forthcoming|upcoming|meeting)\b/i;
const MAX_TITLE = 60;
/** "Date of next meeting" on a line of its own, be it an item or not. */
function isTitleLine(value: string, reading: Reading): boolean {
  return value.length <= MAX_TITLE && findDates(value, reading.dayOrder).length === 0;
}

/** "Wednesday 11 January 2023, 10.00, Zoom" below it: a line that begins with the date. */
const BEFORE_DATE = /^(?:(?:the|on|is|at|will be|to be held)\s+){0,4}$/i;
function isDateLine(value: string, reading: Reading): boolean {
  const [date] = findDates(value, reading.dayOrder);
  return value.length < MAX_LINE && date !== undefined && BEFORE_DATE.test(value.slice(0, date.from));
}

function isAbout(title: string): boolean {
  return TITLE.test(title) && !ABOUT.test(title);
}

/** Headings behind the last item, and tables that are not the item's own, are no part of it. */
function isBelow(passage: Passage, heading: Passage | undefined): boolean {
  if (passage === heading) return true;
  const isOwn = passage.cell === null || passage.cell.sheet === heading?.cell?.sheet;
  return passage.kind !== 'heading' && isOwn;
}

function isDatedNext({ text }: Passage, reading: Reading): boolean {
  return NEXT.test(text.value) && text.value.length < MAX_LINE && findDates(text.value, reading.dayOrder).length > 0;
}

function isOurs(sentence: string, body: string): boolean {
  if (!SENTENCE.test(sentence)) return false;
  const [, named, acting] = NOT_OURS.exec(sentence) ?? [];
  const other = named ?? acting;
  return other === undefined || body.toLowerCase().includes(other.toLowerCase());
}

/** "Time: 8:38 p.m. Next meeting": when the meeting ended stands in a sentence before. */
function lastSentence(value: string): string {
  return value.split(/\.\s+(?=\p{Lu})/u).at(-1) ?? '';
}

function read(text: Text, after: string | null, order: DayOrder): NextFinding[] {
  const dates = findDates(text.value, order);
  return dates.flatMap((date, i): NextFinding[] => {
    const iso = resolveDate(date, after);
    if (iso === null) return [];
    const from = i === 0 ? 0 : date.from;
    const to = dates[i + 1]?.from ?? text.value.length;
    const own = sliceText(text, from, to);
    const time =
      findTimes(text.value.slice(date.from, to))[0] ?? findTimes(lastSentence(text.value.slice(from, date.from)))[0];
    return [
      {
        kind: 'next',
        rule: 'next-meeting',
        confidence: RULES['next-meeting'].confidence,
        at: [own],
        next: {
          date: iso,
          startTime: time?.start ?? null,
          endTime: time?.end ?? null,
          venue: heldAt(own.value, order, true),
          provisional: PROVISIONAL.test(own.value),
          text: own.value.trim(),
        },
      },
    ];
  });
}
