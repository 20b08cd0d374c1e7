/** Facts about the meeting: body, title, date, times, venue, status, from labels, titles and sentences. */
import { linesOf, sliceText, trimText, type Text } from '../document.ts';
import type { FactFinding } from '../finding.ts';
import { findDates, resolveDate, type DayOrder } from '../language/dates.ts';
import { findTimes } from '../language/times.ts';
import { wordKey, type Words } from '../formats/words.ts';
import { hasFiniteVerb } from './items/titles.ts';
import { printed, type Passage } from '../outline/passages.ts';
import type { Parser, Reading } from '../reading.ts';
import { RULES, type RuleName } from '../rules.ts';
import { attendanceLabel } from './attendance/labels.ts';
import { isOrganisation } from './attendance/affiliation.ts';

type Field = FactFinding['field'];

/** How many passages at the start and at the end are looked at for titles and closing times. */
const TITLE_REACH = 12;
const CLOSING_REACH = 12;
const MAX_TITLE = 200;

export const facts: Parser = {
  name: 'facts',
  parse(reading) {
    const found: FactFinding[] = [];
    const order = reading.dayOrder;
    const add = (field: Field, value: string, at: Text, rule: RuleName, confidence = RULES[rule].confidence) => {
      if (value !== '') found.push({ kind: 'fact', field, value, rule, confidence, at: [at] });
    };
    fromLabels(reading, order, add);
    fromTitles(reading, order, add);
    fromSentences(reading, order, add);
    fromMetadata(reading, order, add);
    fromStatus(reading, add);
    return found;
  },
};

type Add = (field: Field, value: string, at: Text, rule: RuleName, confidence?: number) => void;

/** "Date: …", "Venue ⇥ …". */
function fromLabels(reading: Reading, order: DayOrder, add: Add): void {
  for (const { label, value } of labelled(reading)) {
    const field = factOf(label, reading.words);
    if (field === null || value.value === '') continue;
    if (field === 'venue') add('venue', tidy(value.value), value, 'labelled-fact');
    if (field === 'body' && value.value.length < MAX_TITLE) {
      const cleaned = bodyIn(value.value, order);
      if (cleaned !== '') add('body', cleaned, value, 'labelled-fact');
    }
    if (field === 'date' || field === 'time') addDateAndTime(value, order, add, 'labelled-fact', 1);
  }
}

function labelled(reading: Reading): { label: string; value: Text }[] {
  const pairs: { label: string; value: Text }[] = [];
  const { passages, bodyFrom } = reading.outline;
  const front = passages.slice(0, Math.max(bodyFrom, TITLE_REACH));
  front.forEach((passage, index) => {
    for (const line of linesOf(reading.document, passage.text)) {
      const colon = /^([^:]{2,40}?)\s*:\s+/.exec(line.value);
      if (colon?.[1] !== undefined) pairs.push({ label: colon[1], value: trimText(sliceText(line, colon[0].length)) });
    }
    const next = front[index + 1];
    const isRow = next !== undefined && passage.cell !== null && next.cell?.rows[0] === passage.cell.rows[0];
    if (isRow) pairs.push({ label: passage.text.value, value: next.text });
  });
  return pairs;
}

function factOf(label: string, words: Words): keyof Words['facts'] | null {
  const key = wordKey(label);
  for (const [field, names] of Object.entries(words.facts))
    if (names.includes(key)) return field as keyof Words['facts'];
  return null;
}

function addDateAndTime(text: Text, order: DayOrder, add: Add, rule: RuleName, share: number): void {
  const confidence = RULES[rule].confidence * share;
  const date = findDates(text.value, order).find((found) => found.year !== null);
  if (date !== undefined)
    add('date', resolveDate(date, null) ?? '', sliceText(text, date.from, date.to), rule, confidence);
  const time = findTimes(text.value)[0];
  if (time === undefined) return;
  const at = sliceText(text, time.from, time.to);
  add('startTime', time.start, at, rule, confidence);
  if (time.end !== null) add('endTime', time.end, at, rule, confidence);
}

/** What is named between two cues of a title. */
interface Cues {
  opens: RegExp;
  /** The first of these ends it, else the end of the title. */
  ends: RegExp;
}

/** "Minutes of a meeting of the [Anytown Board] held on …". */
const HELD: Cues = {
  opens:
    /\bminutes\s+of\s+(?:proceedings\s+(?:at|of)\s+)?(?:(?:the|a|an)\s+)?(?:(?:\w+\s+){0,3}meeting\s+of\s+)?(?:the\s+)?/i,
  ends: /,?\s+(?:which\s+was\s+)?(?:held|convened|that took place|on)\b/i,
};
/** "Proceedings of the [Anytown Board] – …". */
const MEETING_OF: Cues = {
  opens: /\b(?:meeting|minutes|proceedings)\s+of\s+(?:the\s+)?/i,
  ends: /,?\s+(?:held|on|at)\b|\s+(?:minutes|[-–—])/i,
};
/** "held remotely at [the Town Hall, Anytown], on 3 June". */
const HELD_AT: Cues = {
  opens: /\bheld\s+(?:(?:remotely|virtually|online)\s+)?(?:at|in|via|on|by|using)\s+/i,
  ends: /,?\s+(?:on|at|commencing|from|starting)\s+(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
};
/** "at the [Town Hall, Anytown] at 7 pm". */
const ON_AT: Cues = {
  opens: /\bat\s+(?:the\s+)?(?=\p{Lu}.)/iu,
  ends: /,?\s+(?:on|at|commencing|from|starting)\s+(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun)/i,
};

/** The words that stand between two cues, on one line; null where there are none. */
function between(value: string, { opens, ends }: Cues): string | null {
  const opened = opens.exec(value);
  if (opened === null) return null;
  const behind = value.slice(opened.index + opened[0].length);
  const end = behind.slice(1).search(ends) + 1;
  const words = end === 0 ? behind : behind.slice(0, end);
  return words === '' || words.includes('\n') ? null : words;
}

/** The heading lines in front of attendance and business. */
function fromTitles(reading: Reading, order: DayOrder, add: Add): void {
  const { passages, bodyFrom } = reading.outline;
  const front = passages.slice(0, Math.max(1, Math.min(bodyFrom === 0 ? TITLE_REACH : bodyFrom, TITLE_REACH)));
  const titles: Text[] = [];
  for (const passage of front) {
    if (
      sharesRow(passage, reading) ||
      attendanceLabel(passage.text, reading.words) !== null ||
      reading.taken.has(passage)
    )
      break;
    for (const line of linesOrWhole(passage, reading)) titles.push(line);
  }
  const furniture = reading.outline.furniture.filter((text) =>
    /\b(?:minutes|notes)\b|\b(?:19|20)\d{2}\b/i.test(text.value),
  );
  titles.forEach((line, index) => fromTitleLine(line, index, order, add));
  furniture.slice(0, 2).forEach((line) => fromTitleLine(line, TITLE_REACH, order, add));
}

function sharesRow(passage: Passage, reading: Reading): boolean {
  const next = reading.outline.passages[passage.index + 1];
  return passage.cell !== null && next?.cell?.rows[0] === passage.cell.rows[0];
}

function linesOrWhole(passage: Passage, reading: Reading): Text[] {
  const whole = printed(passage);
  return between(whole.value, HELD) !== null ? [whole] : linesOf(reading.document, whole);
}

/** What meets, more than what it belongs to. */
const GATHERING =
  /\b(?:committee|group|board|panel|forum|partnership|sub-?committee|network|team|executive|alliance)\b/i;
/** Titles that are not the first line are trusted less. */
const FIRST_SHARE = 1;
const LATER_SHARE = 0.9;
function fromTitleLine(line: Text, index: number, order: DayOrder, add: Add): void {
  const { value } = line;
  if (value.length > 2 * MAX_TITLE || /^note\b/i.test(value)) return;
  const share = index === 0 ? FIRST_SHARE : LATER_SHARE - 0.01 * Math.min(index, 20);
  const confidence = RULES['title-line'].confidence * share;
  const isTitle = /\b(?:minutes|meeting|notes of)\b/i.test(value);
  if (isTitle || index === 0)
    add('title', tidy(value), line, 'title-line', isTitle ? RULES['title-line'].confidence : confidence);
  addDateAndTime(line, order, add, 'title-line', share);
  const body = bodyIn(value, order);
  if (body !== '')
    add(
      'body',
      body,
      line,
      'title-line',
      confidence *
        (GATHERING.test(body) ? 1.05 : isOrganisation(body) ? 1 : 0.8) *
        (between(value, HELD) !== null ? 1.05 : 1),
    );
  const held = between(value, HELD_AT) ?? (isTitle ? between(value, ON_AT) : null);
  const venue = held ?? venueBesideDate(value, order) ?? (isPlaceLine(value, index) ? withoutTimes(value) : null);
  if (venue !== null && tidy(venue) !== '' && findDates(venue, order).length === 0)
    add('venue', tidy(venue), line, 'title-line', confidence);
}

/** "2.00 pm to 3.50 pm, Committee Room 2": the place behind the times. */
const TIMES =
  /^(?:from )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs)?(?:\s?(?:to|until|[-–—])\s?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs)?)?[,;:\s]+(?=\p{L})/iu;
function withoutTimes(value: string): string {
  const times = TIMES.exec(value)?.[0] ?? '';
  return findTimes(times).length > 0 ? value.slice(times.length) : value;
}

/** "28 July 2020 13:00 - 16:00 Town Hall": what stands behind date and time. */
function venueBesideDate(value: string, order: DayOrder): string | null {
  const spans = [...findDates(value, order).filter((date) => date.year !== null), ...findTimes(value)].sort(
    (a, b) => a.from - b.from,
  );
  const last = spans.at(-1);
  if (last === undefined || (spans.length < 2 && !/^[,\s]*(?:at|in|via|by)\s/i.test(value.slice(last.to)))) return null;
  const rest = value
    .slice(last.to)
    .replace(/^[\s.,;:|–—-]+/, '')
    .replace(/^(?:at|in|via|by)\s+(?:the\s+)?/i, '');
  return (/^\p{Lu}/u.test(rest) || PLACE.test(rest)) &&
    rest.length < 120 &&
    !/\b(?:minutes|meeting|present)\b/i.test(rest)
    ? rest
    : null;
}

/** A line of its own below the title that names a place: "Committee Room 2, The Maltings". */
const PLACE =
  /\b(?:room|hall|centre|center|building|house|chamber|chambers|offices?|library|church|school|pavilion|suite|theatre|hotel|inn|club|street|road|lane|zoom|teams|skype|webex|jitsi|online|video(?:\s|-)?(?:call|link|conference)?|telephone|headquarters|hq|station|college|barn|cafe|museum|institute|fire station)\b/i;
function isPlaceLine(value: string, index: number): boolean {
  return (
    index > 0 &&
    value.length <= 100 &&
    PLACE.test(value) &&
    !/\b(?:minutes|meeting|agenda|committee of|council|board|notes of|present|draft)\b/i.test(value) &&
    !/[.!?]$/.test(value)
  );
}

/** The body's name in a title: what is left without date, time, and the words for minutes and meeting. */
function bodyIn(value: string, order: DayOrder): string {
  const named = between(value, HELD) ?? between(value, MEETING_OF);
  // "President Lee called the meeting to order." tells no body.
  if (named === null && /[.!?]$/.test(value) && hasFiniteVerb(value)) return '';
  const from = named ?? value;
  const spans = [...findDates(from, order), ...findTimes(from)].sort((a, b) => a.from - b.from);
  const before = spans.length === 0 ? from : from.slice(0, spans[0]?.from);
  const stripped = before
    .replace(/\b(?:approved|unapproved|unconfirmed|confirmed|draft|final|signed)\b/gi, ' ')
    .replace(
      /\b(?:(?:the\s+)?minutes|notes)\s+(?:of|from|for)\s+(?:(?:the|a|an)\s+)?(?:\w+\s+){0,2}meeting\s*(?:of\s+(?:the\s+)?)?|\b(?:minutes|notes|meeting|agenda)\b(?:\s+(?:of|for)\s+the\b)?/gi,
      ' ',
    )
    .replace(/\b(?:held|on|at|dated?)[\s:,]*$/gi, ' ')
    .replace(MONTH_AND_YEAR, ' ');
  return tidy(stripped.replace(/^(?:\s*(?:of|from|for|the|and|to)\b)+/i, ''));
}

/** "September 2020" says when, and names nobody. */
const MONTH_AND_YEAR =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?:19|20)\d{2}\b/gi;

function tidy(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/g, '')
    .replace(/\s+\($/, '');
}

const STARTED =
  /\b(?:started|commenced|began|opened|convened|called\s+(?:\w+\s+){0,3}to\s+order|start(?:ing)?\s+time)\b:?\s*/i;
const ENDED =
  /\b(?:finished|ended|concluded|adjourned|terminated|closed?|rose|finish(?:ing)?\s+time|end\s+time|adjournment|declared\s+(?:the\s+meeting\s+)?closed)\b:?\s*/i;
const NOT_THIS =
  /\b(?:next|previous|last|office|shop|library opens|doors|consultation|applications?|survey|road|bids?)\b/i;

/** "The meeting started at 10 am and finished at 1.10 pm"; a line of times or a date at the end. */
function fromSentences(reading: Reading, order: DayOrder, add: Add): void {
  const { passages, bodyFrom } = reading.outline;
  passages.forEach((passage, index) => {
    const isEdge = index < bodyFrom + 4 || index >= passages.length - CLOSING_REACH;
    const text = printed(passage);
    const { value } = text;
    if (!isEdge || value.length > 400) return;
    timesAfter(text, STARTED, 'startTime', add);
    timesAfter(text, ENDED, 'endTime', add);
    if (index < passages.length - CLOSING_REACH || value.length > 60) return;
    const times = findTimes(value);
    const [time] = times;
    if (time !== undefined && time.end !== null && value.replace(/\P{L}/gu, '').length <= 12) {
      add('startTime', time.start, text, 'closing-line');
      add('endTime', time.end, text, 'closing-line');
    }
    const [date] = findDates(value, order);
    const isWhole = date !== undefined && date.year !== null && date.from === 0 && date.to >= value.length - 1;
    if (isWhole && !isListed(passages, index, order)) {
      add('date', resolveDate(date, null) ?? '', text, 'closing-line', CLOSING_DATE);
    }
  });
}

/** A date at the end may be another one: of signing, of the next meeting. */
const CLOSING_DATE = 0.6;

/** One of several dates below each other: a list of meetings to come. */
function isListed(passages: readonly Passage[], index: number, order: DayOrder): boolean {
  return [-1, 1].some((step) => findDates(passages[index + step]?.text.value ?? '', order).length > 0);
}

function timesAfter(text: Text, cue: RegExp, field: Field, add: Add): void {
  const match = cue.exec(text.value);
  if (match === null || NOT_THIS.test(text.value.slice(0, match.index))) return;
  const behind = sliceText(text, match.index + match[0].length);
  const time = findTimes(behind.value)[0];
  if (time === undefined || time.from > 40) return;
  add(field, time.start, sliceText(behind, time.from, time.to), 'times-in-sentence');
}

function fromMetadata(reading: Reading, order: DayOrder, add: Add): void {
  const { title, subtitle, date } = reading.document.metadata;
  if (subtitle !== undefined) {
    const body = bodyIn(subtitle.value, order);
    if (isOrganisation(body)) add('body', body, subtitle, 'metadata');
  }
  if (title !== undefined) {
    add('title', title.value, title, 'metadata');
    const body = bodyIn(title.value.replace(/^\d+(?:st|nd|rd|th)\s+/i, ''), order);
    if (body !== '') add('body', body, title, 'metadata', RULES.metadata.confidence * (isOrganisation(body) ? 1 : 0.7));
    addDateAndTime(title, order, add, 'metadata', 1);
  }
  if (date !== undefined) addDateAndTime(date, order, add, 'metadata', 0.8);
}

/** Draft or approved, where titles, running headers or a note in front say so. */
function fromStatus(reading: Reading, add: Add): void {
  const { passages, bodyFrom, furniture } = reading.outline;
  const front = passages.slice(0, Math.min(Math.max(bodyFrom, 3), TITLE_REACH)).map((passage) => passage.text);
  for (const text of [...furniture, ...front]) {
    if (text.value.length > 300) continue;
    const draft = /\b(?:draft|unapproved|unconfirmed|subject to (?:approval|confirmation))\b/i.exec(text.value);
    const approved = /\b(?:approved|confirmed|adopted)(?=\s+(?:draft\s+)?(?:minutes|record)|\s*(?:[.)\]]\s*)?$)/i.exec(
      text.value,
    );
    if (approved !== null && (draft === null || approved.index < draft.index))
      add('status', 'approved', text, 'status-word');
    else if (draft !== null) add('status', 'draft', text, 'status-word');
  }
}
