/** When the meeting began and ended, told in sentences; a line of times or a date at the end. */
import { addAll } from '../../add-all.ts';
import { sliceText, type Text } from '../../document.ts';
import type { FactFinding } from '../../finding.ts';
import { findDates, resolveDate, type DayOrder } from '../../language/dates.ts';
import { findTimes, minutesOfDay, type FoundTime } from '../../language/times.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import type { Add } from './index.ts';

/** Passages behind the start of the business and before the end in which beginning and end are told. */
const OPENING_REACH = 4;
const CLOSING_REACH = 12;
const MAX_TELLING = 400;
/** A time stands not farther behind the word that it belongs to. */
const MAX_BETWEEN = 40;

const STARTED =
  /\b(?:started|commenced|began|opened|open|convened|call(?:ed)?\s+(?:[\w’'-]+\s+){0,12}?to\s+order|start(?:ing)?\s+time)\b:?\s*/gi;
const ENDED =
  /\b(?:finished|ended|concluded|adjourned|adjourn|terminated|closed?(?!\s+(?:session|meeting|to\s+the\s+public))|rose|finish(?:ing)?\s+time|end\s+time|adjournment|declared\s+(?:the\s+meeting\s+)?closed)\b:?\s*/gi;
const NOT_THIS =
  /\b(?:next|previous|last|office|shop|library opens|doors|consultation|applications?|survey|road|bids?|hearing|forum|polls?|recording)\b/i;
/** "was adjourned at 7.38 p.m. to allow the public to speak": it went on. */
const WENT_ON =
  /^[^.]{0,20}?\b(?:to\s+(?:allow|enable|permit|hear)|for\s+(?:a\s+)?(?:\w+\s+)?(?:break|recess|minutes|public)|until|and\s+(?:was\s+)?(?:re-?convened|resumed)|into\s+(?:closed|executive))\b/i;
/** In the middle of the minutes, what ended must be said. */
const MEETING_ENDED =
  /\b(?:meeting|council|board|committee|commission|senate|session|assembly|motion|chair(?:man|woman|person)?|mayor|president|proceedings)\b[^.]{0,80}$/i;

interface Told {
  time: FoundTime;
  at: Text;
}

export function fromSentences(reading: Reading, found: readonly FactFinding[], add: Add): void {
  const { passages, bodyFrom } = reading.outline;
  const ends: Told[] = [];
  let start: Told | null = null;
  passages.forEach((passage, index) => {
    const isClosing = index >= passages.length - CLOSING_REACH;
    const isEdge = index < bodyFrom + OPENING_REACH || isClosing;
    const text = printed(passage);
    if (isEdge && start === null) [start = null] = timesAfter(text, STARTED);
    const own = timesAfter(text, ENDED).filter(
      ({ before }) => isEdge || MEETING_ENDED.test(before) || isEndLine(text, before),
    );
    if (index > bodyFrom || isEdge) addAll(ends, own);
    if (isClosing) fromClosingLine(passages, index, text, reading.dayOrder, add);
  });
  addStartAndEnd(start, ends, found, add);
}

/** "Adjourned 8:40 pm": a short line that begins with the word and has the time behind it. */
const MAX_END_LINE = 60;
function isEndLine(text: Text, before: string): boolean {
  return (
    text.value.length < MAX_END_LINE &&
    /^(?:adjourned|adjournment|closed|ended|concluded|finished)[:\s]*$/i.test(before)
  );
}

/** The last telling of the end is the end; earlier ones may be of a part. */
const EARLIER_SHARE = 0.9;

function addStartAndEnd(start: Told | null, ends: readonly Told[], found: readonly FactFinding[], add: Add): void {
  const stated = found.find((fact) => fact.field === 'startTime' && isHalfKnown(fact))?.value ?? null;
  const began = start === null ? stated : halfNear(start.time, stated);
  if (start !== null && began !== null) add('startTime', began, start.at, 'times-in-sentence');
  ends.forEach(({ time, at }, index) => {
    const { confidence } = RULES['times-in-sentence'];
    const share = index === ends.length - 1 ? 1 : EARLIER_SHARE;
    add('endTime', halfAfter(time, began), at, 'times-in-sentence', confidence * share);
  });
}

function isHalfKnown(fact: FactFinding): boolean {
  return fact.at.some((text) => findTimes(text.value).some((time) => time.isHalfKnown));
}

const HALF_DAY = 12 * 60;
/** Before this hour no meeting begins: what is printed without am or pm is of the afternoon. */
const EARLIEST = 7 * 60;

/** No meeting ends before this hour in the morning. */
const EARLIEST_END = 10 * 60;

/** The time in that half of the day which is nearer to another time of the same meeting. */
function halfNear(time: FoundTime, other: string | null): string {
  const at = minutesOfDay(time.start);
  if (time.isHalfKnown || at >= HALF_DAY) return time.start;
  if (other === null) return at >= 60 && at < EARLIEST ? clockOf(at + HALF_DAY) : time.start;
  const wanted = minutesOfDay(other);
  return Math.abs(at - wanted) <= Math.abs(at + HALF_DAY - wanted) ? time.start : clockOf(at + HALF_DAY);
}

/** The time in that half of the day which comes after the start. */
function halfAfter(time: FoundTime, start: string | null): string {
  const at = minutesOfDay(time.start);
  if (time.isHalfKnown || at >= HALF_DAY) return time.start;
  const isBefore = start === null ? at >= 60 && at < EARLIEST_END : at < minutesOfDay(start);
  return isBefore ? clockOf(at + HALF_DAY) : time.start;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function timesAfter(text: Text, cue: RegExp): (Told & { before: string })[] {
  const told: (Told & { before: string })[] = [];
  if (text.value.length > MAX_TELLING * 5) return told;
  for (const match of text.value.matchAll(cue)) {
    const sentence =
      text.value
        .slice(0, match.index)
        .split(/[.!?]\s+(?=\p{Lu})/u)
        .at(-1) ?? '';
    if (NOT_THIS.test(sentence)) continue;
    const behind = sliceText(text, match.index + match[0].length);
    const [time] = findTimes(behind.value.slice(0, MAX_TELLING));
    if (time === undefined || time.from > MAX_BETWEEN || WENT_ON.test(behind.value.slice(time.to))) continue;
    told.push({ time, at: sliceText(behind, time.from, time.to), before: `${sentence}${match[0]}` });
  }
  return told;
}

/** A closing line is short. */
const MAX_CLOSING = 60;
const MAX_LETTERS = 12;
/** A date at the end may be another one: of signing, of the next meeting. */
const CLOSING_DATE = 0.6;

function fromClosingLine(passages: readonly Passage[], index: number, text: Text, order: DayOrder, add: Add): void {
  const { value } = text;
  if (value.length > MAX_CLOSING) return;
  const [time] = findTimes(value);
  if (time !== undefined && time.end !== null && value.replace(/\P{L}/gu, '').length <= MAX_LETTERS) {
    add('startTime', time.start, text, 'closing-line');
    add('endTime', time.end, text, 'closing-line');
  }
  const [date] = findDates(value, order);
  const isWhole = date !== undefined && date.year !== null && date.from === 0 && date.to >= value.length - 1;
  if (isWhole && !isListed(passages, index, order))
    add('date', resolveDate(date, null) ?? '', text, 'closing-line', CLOSING_DATE);
}

/** One of several dates below each other: a list of meetings to come. */
function isListed(passages: readonly Passage[], index: number, order: DayOrder): boolean {
  return [-1, 1].some((step) => findDates(passages[index + step]?.text.value ?? '', order).length > 0);
}
