/** Where the business of a meeting begins: behind title and attendance. */
import { isSet } from '../document.ts';
import { wordKey, type Words } from '../formats/words.ts';
import { findDates } from '../language/dates.ts';
import { isSurelyPerson } from '../language/names.ts';
import { labelOf } from '../parsers/attendance/labels.ts';
import { hasAgendaWords } from '../parsers/items/agenda-words.ts';
import { hasFiniteVerb, isShouted } from '../parsers/items/titles.ts';
import { shapedNumber } from '../profile/numbering.ts';
import { countedLines } from './counted-lines.ts';
import type { Columns } from './columns.ts';
import { printed, type Passage } from './passages.ts';

/** "Agenda Item 5: …", "7. Title", "3 TITLE", "I. Title", "2023/045 TITLE": how an item of business may begin. */
const NUMBERED = new RegExp(
  [
    '^(?:agenda\\s+)?(?:item|minute)\\s*(?:no\\.?\\s*)?\\d',
    '^\\d{1,3}[a-z]?[.):]\\s',
    '^\\d{1,2}[.)]$',
    '^\\d{1,3}[a-h]\\s',
    '^(?:\\d{1,3}|(?:19|20)\\d{2})\\s?/\\s?\\d{2,4}\\b',
    '^\\d{1,3}(?:\\.\\d+)*[.)]?\\s+\\p{L}',
    '^[IVX]{1,4}[.)]?\\s+\\p{Lu}{2}',
    '^[IVXl]{1,4}[.)]\\s',
  ].join('|'),
  'iu',
);
/** "2.00 pm to 3.50 pm" is when, not which item. */
const TIME = /^\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\b|hrs\b|hours\b|noon\b|[-–—]|to\b|until\b)/i;
const BARE_NUMBER = /^\d{1,3}\s+/;
/** Titles are short. */
const MAX_TITLE = 160;
/** A paragraph of this length with a sentence's end inside is business, where attendance stood before it. */
const MIN_NARRATIVE = 220;

/** Index of the first passage of the business; what stands before it is title and attendance. */
export function findBody(passages: readonly Passage[], columns: readonly Columns[], words: Words): number {
  const counted = countedLines(passages);
  let sawAttendance = false;
  for (const passage of passages) {
    const value = printed(passage).value;
    const label = labelOf(passage.text.value.replace(/:.*$/, ''), words);
    const isItem = (sawAttendance || CODED.test(value)) && /^\d/.test(value);
    if ((label !== null && label.attendance !== null && !isItem) || LISTED_BELOW.test(value)) {
      sawAttendance = true;
      continue;
    }
    if (counted.has(passage) || isBusinessHeader(passage, columns)) return passage.index;
    if (opensMeeting(passage)) return passage.index;
    if (opensItem(passage, value, words)) return withHeading(passages, passage.index, words);
    if (passage.kind === 'heading' && sawAttendance && label === null && !isFactLabel(passage.text.value, words))
      return passage.index;
    if (sawAttendance && OPENS_NOTES.test(passage.text.value)) return passage.index + 1;
    if (sawAttendance && OPENED.test(passage.text.value)) return passage.index;
    if (sawAttendance && isNarrative(passage)) return firstStatement(passages, passage.index, words);
  }
  return sawAttendance ? firstStatement(passages, passages.length, words) : behindTitle(passages);
}

/** "… called the meeting to order. Those in attendance were:": the list stands below. */
const LISTED_BELOW = /[.!?]\s+[^.:]{0,60}\b(?:present|attendance|attending|absent)\b[^.:]{0,30}:$/i;

/** Lines at the start that may be the title. */
const TITLE_REACH = 8;
const MAX_TITLE_LINE = 120;

/** Where nobody is listed and nothing is numbered: behind the last of the short lines in front that dates or names the minutes. */
function behindTitle(passages: readonly Passage[]): number {
  let behind = 0;
  for (const passage of passages.slice(0, TITLE_REACH)) {
    const { value } = passage.text;
    if (passage.cell !== null || value.length > MAX_TITLE_LINE || /[.;]$/.test(value)) break;
    const isDated = findDates(value).some((date) => date.year !== null);
    if (isDated || /\b(?:minutes|meeting|notes)\b/i.test(value)) behind = passage.index + 1;
  }
  return behind < passages.length ? behind : 0;
}

/** A number of a series, be it in front of words of attendance: "2023/045 APOLOGIES". */
const CODED = /^\d{1,4}[/.]\d{2,4}\b/;
/** Headings above the first number begin the business: "NEW BUSINESS"; behind the lists of people the first of them. */
function withHeading(passages: readonly Passage[], index: number, words: Words): number {
  const lists = lastList(passages.slice(0, index), words);
  const isHead = (passage: Passage) =>
    isTitle(passage, words) && isSetOff(passage) && hasAgendaWords(passage.text.value);
  const first = lists < 0 ? undefined : passages.slice(lists + 1, index).find((one) => isHead(one));
  if (first !== undefined) return first.index;
  const above = passages[index - 1];
  if (above === undefined || index < 2) return index;
  const isOwn = (passage: Passage) => isHead(passage) && !/\bminutes\b/i.test(passage.text.value);
  const own = isOwn(above) ? above.index : index;
  const earlier = passages.slice(1, own).filter((passage) => {
    const next = passages[passage.index + 1];
    return next !== undefined && isOwn(passage) && isStatement(next);
  });
  return earlier.length < MIN_UNNUMBERED ? own : (earlier[0]?.index ?? own);
}

/** So many headings with text under them, in front of the first number, are items that carry none. */
const MIN_UNNUMBERED = 2;

function isSetOff({ kind, text }: Passage): boolean {
  return kind === 'heading' || isShouted(text.value) || isSet(text, 'bold');
}

/** Index of the last passage that begins a list of people; -1 where there is none. */
function lastList(passages: readonly Passage[], words: Words): number {
  return passages.findLastIndex((passage) => (labelOfLine(passage, words)?.attendance ?? null) !== null);
}

/** Nothing to say is said in a word or two. */
const NOTHING = /^(?:none|nil|no\s+\p{Ll}+)\b.{0,40}$/iu;
/** A sentence that tells something has at least so many words. */
const MIN_STATEMENT = 6;

/** Where no number and no markup opens the business: its first sentence behind the lists, and the heading above that. */
function firstStatement(passages: readonly Passage[], end: number, words: Words): number {
  const lists = lastList(passages.slice(0, end), words);
  const at = passages.findIndex(
    (passage) =>
      passage.index > lists && passage.index <= end && (isStatement(passage) || NOTHING.test(passage.text.value)),
  );
  const statement = at < 0 ? passages[end] : passages[at];
  if (statement === undefined) return end;
  const above = passages[statement.index - 1];
  return above !== undefined && above.index > lists && isTitle(above, words) ? above.index : statement.index;
}

function labelOfLine(passage: Passage, words: Words): ReturnType<typeof labelOf> {
  return labelOf(passage.text.value.replace(/:.*$/, ''), words);
}

function isStatement({ text: { value }, cell }: Passage): boolean {
  return cell === null && value.split(/\s+/).length >= MIN_STATEMENT && /[.;]$/.test(value) && hasFiniteVerb(value);
}

function isTitle(passage: Passage, words: Words): boolean {
  const { value } = passage.text;
  if (passage.cell !== null || value.length > MAX_TITLE || /[.;,]$/.test(value)) return false;
  return (
    !isSurelyPerson(value.split(/[,(–-]/)[0] ?? '') &&
    !isFactLabel(value, words) &&
    labelOfLine(passage, words) === null
  );
}

function isBusinessHeader(passage: Passage, columns: readonly Columns[]): boolean {
  if (passage.cell === null) return false;
  const told = columns[passage.cell.sheet];
  return (
    told !== undefined &&
    told.headerRows.size > 0 &&
    told.roles.some((role) => role === 'text' || role === 'action' || role === 'decision')
  );
}

/** "22/01/26 - Week 1" says when. */
function isDate(value: string): boolean {
  const [date] = findDates(value);
  if (date === undefined || date.from > 0 || date.year === null) return false;
  // "19.09.03 Minutes" is the number of an item.
  return !/^\d{2}\.\d{2}\.\d{2}$/.test(value.slice(0, date.to));
}

function opensItem(passage: Passage, value: string, words: Words): boolean {
  if (shapedNumber(value, words.numbering) !== null) return true;
  if (!NUMBERED.test(value) || TIME.test(value) || isDate(value) || passage.text.value.length > MAX_TITLE) return false;
  const title = passage.label === null ? value.replace(BARE_NUMBER, '') : passage.text.value;
  if (passage.label === null && BARE_NUMBER.test(value) && title !== title.toUpperCase()) return false;
  if (isSurelyPerson(title.split(/[,(–-]/)[0] ?? '')) return false;
  const isFact = (passage.label === null || title.includes(':')) && isFactLabel(title, words);
  return title !== '' && !isFact;
}

/** "CALL TO ORDER", "A. Call to Order and Roll Call": the first heading of many agendas, before anybody is listed. */
const OPENING =
  /^(?:(?:\d{1,2}|[A-Z]|[IVX]{1,3})[.):]?\s+)?(?:call(?:ed)? to order|opening of (?:the )?meeting)(?:\s*(?:[/&,]|and\b|with\b).{1,30})?[.:]?$/i;
/** "The meeting was called to order at 6:30 p.m." */
const OPENED = /^(?:the\s+)?meeting\s+(?:was\s+)?(?:called\s+to\s+order|opened|convened|commenced|began|started)\b/i;
/** "Agenda / Notes", "Discussion:": what stands behind the lists of notes without headings. */
const OPENS_NOTES =
  /^(?:meeting )?(?:agenda|notes|topics|discussion|minutes)(?: ?[/&+] ?(?:agenda|notes|topics|discussion|minutes))?:?$/i;
/** "CALL TO ORDER: The meeting …": the same with its text behind it. */
const OPENING_RUN_IN = /^CALL TO ORDER\b[^:.]{0,30}[:.–—-]\s/;

function opensMeeting({ text, cell }: Passage): boolean {
  if (cell !== null) return false;
  return OPENING.test(text.value) || OPENING_RUN_IN.test(text.value);
}

function isFactLabel(value: string, words: Words): boolean {
  const key = wordKey(value.replace(/:.*$/, ''));
  return Object.values(words.facts).some((names) => names.includes(key));
}

function isNarrative(passage: Passage): boolean {
  const { value } = passage.text;
  return (
    value.length >= MIN_NARRATIVE &&
    /\p{Ll}{3}\.\s+\p{Lu}/u.test(value) &&
    (value.match(/,|\(/g)?.length ?? 0) < value.length / 30
  );
}
