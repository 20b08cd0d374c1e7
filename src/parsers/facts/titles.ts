/** The heading lines in front of attendance and business. */
import { joinTexts, linesOf, sliceText, trimText, type Document, type Text } from '../../document.ts';
import { findDates, type DayOrder } from '../../language/dates.ts';
import { findTimes } from '../../language/times.ts';
import { isSurelyPerson } from '../../language/names.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { isOrganisation } from '../attendance/affiliation.ts';
import { officeLabel } from '../attendance/lists.ts';
import { peopleIn } from '../attendance/people.ts';
import { isSurelyOne } from '../attendance/prose.ts';
import { hasFiniteVerb, isDangling } from '../items/titles.ts';
import { bodyIn, isGenericBody, isNoBody, withoutKind } from './bodies.ts';
import { between, HELD } from './cues.ts';
import type { Add } from './index.ts';
import { factOf } from './labels.ts';
import { tidy } from './tidy.ts';
import { beforeDate, besideDate, heldAt, isNoPlace, placeLine } from './venues.ts';
import { addDateAndTime } from './when.ts';

/** How many passages at the start are looked at: where nothing is known of the business, and at the most. */
const REACH = 12;
const LONG_REACH = 25;
const MAX_TITLE = 200;
/** Titles that are not the first line are trusted less, and less by each line. */
const LATER_SHARE = 0.9;
const STEP = 0.01;
const MAX_STEPS = 20;

export function fromTitles(reading: Reading, add: Add): void {
  const lines = frontLines(reading);
  const order = reading.dayOrder;
  const state: Front = { organisation: null, isTitled: false };
  lines.forEach((line, index) => fromTitleLine(line, index, state, order, add));
  reading.outline.furniture
    .filter((text) => /\b(?:minutes|notes)\b|\b(?:19|20)\d{2}\b/i.test(text.value))
    .slice(0, 2)
    .forEach((line) => fromTitleLine(line, REACH, { organisation: null, isTitled: false }, order, add));
  venueOfOpening(reading, add);
  dateOfHeading(reading, add);
}

/** How far down notes that are kept in one file have the heading of the meeting. */
const HEADING_REACH = 40;
const HEADING_DATE = 0.8;

/** "## Oct 8, 2024": a heading that is a date and nothing else. */
function dateOfHeading(reading: Reading, add: Add): void {
  for (const { kind, text } of reading.outline.passages.slice(0, HEADING_REACH)) {
    const [date] = kind === 'heading' ? findDates(text.value, reading.dayOrder) : [];
    if (date === undefined || date.year === null || date.from > 0 || date.to < text.value.length) continue;
    addDateAndTime(text, reading.dayOrder, add, 'title-line', HEADING_DATE);
    return;
  }
}

/** What the lines before have told. */
interface Front {
  /** The last line that names an organisation. */
  organisation: { name: string; at: Text } | null;
  /** Whether a line said that these are minutes, or gave their date. */
  isTitled: boolean;
}

function frontLines(reading: Reading): Text[] {
  const { passages, bodyFrom } = reading.outline;
  const reach = bodyFrom === 0 ? REACH : Math.min(bodyFrom, LONG_REACH);
  const front = passages.slice(0, Math.max(1, reach));
  const lines: Text[] = [];
  for (const passage of front) {
    if (isLabelledRow(passage, reading) || isOfficer(passage, reading)) continue;
    if (attendanceLabel(passage.text, reading.words) !== null || reading.taken.has(passage)) {
      const [opening] = sentencesOf(passage.text);
      if (opening !== undefined && HELD_ON.test(opening.value)) lines.push(opening);
      break;
    }
    for (const line of linesOrWhole(passage, reading)) {
      const last = lines.at(-1);
      if (last !== undefined && goesOn(last, line)) lines[lines.length - 1] = joinTexts([last, line]);
      else lines.push(line);
    }
  }
  return lines;
}

/** "A regular meeting of the Board occurred on May 3, 2018 at …": in front of the lists, in one paragraph with them. */
const HELD_ON = /\bmeeting\b.{1,160}\b(?:held|occurred|took\s+place|convened|met)\b.{1,40}\b(?:19|20)\d{2}\b/i;

/** "Clerk: Mrs A Lee, tel. 01632 960417" in the letterhead: who is to be written to, above what the minutes are of. */
function isOfficer({ text }: Passage, reading: Reading): boolean {
  const label = /^[^:]{3,40}(?=:\s)/.exec(text.value)?.[0];
  return label !== undefined && officeLabel(label, reading.words) !== null;
}

/** "… HELD IN THE" goes on in the next line. */
function goesOn(last: Text, next: Text): boolean {
  return (
    last.value.length + next.value.length < 2 * MAX_TITLE &&
    isDangling(last.value) &&
    /\b(?:minutes|meeting|held)\b/i.test(last.value)
  );
}

/** A row of label and value is read elsewhere. */
function isLabelledRow(passage: Passage, reading: Reading): boolean {
  const { cell, index } = passage;
  if (cell === null) return false;
  const row = [-1, 0, 1]
    .map((step) => reading.outline.passages[index + step])
    .filter((one) => one?.cell?.rows[0] === cell.rows[0]);
  if (row.length < 2) return false;
  const label = row[0]?.text.value ?? '';
  return (
    /:$/.test(label) ||
    factOf(label.replace(/:.*$/, ''), reading.words) !== null ||
    attendanceLabel(passage.text, reading.words) !== null
  );
}

function linesOrWhole(passage: Passage, reading: Reading): Text[] {
  const whole = printed(passage);
  if (between(whole.value, HELD) !== null && /\bheld\b/i.test(whole.value)) return [whole];
  // A sentence runs over its lines.
  if (OPENING.test(whole.value) && /\.$/.test(whole.value) && whole.value.length < MAX_OPENING) return [whole];
  return linesOf(reading.document, whole).flatMap((line) => atGaps(line, reading.document));
}

/** Blanks that part two columns of a letterhead. */
const GAP = /\s{3,}/;

/** The parts of a line that wide gaps part in the document. */
function atGaps(line: Text, document: Document): Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (let piece = 1; piece < line.at.length; piece++) {
    const at = line.at[piece] ?? 0;
    const before = (line.start[piece - 1] ?? 0) + at - (line.at[piece - 1] ?? 0);
    if (!GAP.test(document.text.slice(before - 1, line.start[piece] ?? 0))) continue;
    parts.push(trimText(sliceText(line, from, at)));
    from = at;
  }
  parts.push(trimText(sliceText(line, from)));
  return parts.filter((part) => part.value !== '');
}

/** What meets, more than what it belongs to. */
const GATHERING =
  /\b(?:committee|group|board|panel|forum|partnership|sub-?committee|network|team|executive|alliance|commission|senate|task ?force|municipal district|selectmen)\b/i;

function fromTitleLine(line: Text, index: number, front: Front, order: DayOrder, add: Add): void {
  const { value } = line;
  if (value.length > 2 * MAX_TITLE || /^note\b/i.test(value)) return;
  const share = index === 0 ? 1 : LATER_SHARE - STEP * Math.min(index, MAX_STEPS);
  const confidence = RULES['title-line'].confidence * share;
  const isTitle = /\b(?:minutes|meeting|notes of)\b/i.test(value);
  if (isTitle || index === 0)
    add('title', tidy(value), line, 'title-line', isTitle ? RULES['title-line'].confidence : confidence);
  addDateAndTime(line, order, add, 'title-line', share, dateShare(value, order));
  addBody(line, index, front, order, confidence, add);
  addVenue(line, index, front, order, confidence, add);
  front.isTitled ||= isTitle || findDates(value, order).some((date) => date.year !== null);
}

/** A date with the time of a meeting is surer than one alone, and that of writing or approving is another one. */
const WITH_TIME = 1.1;
const OF_WRITING = 0.7;
const WRITTEN =
  /^(?:secretariat|issued|published|posted|printed|distributed|circulated|approved|adopted|prepared|revised|updated|version)\b/i;

function dateShare(value: string, order: DayOrder): number {
  if (WRITTEN.test(value)) return OF_WRITING;
  return findDates(value, order).length > 0 && findTimes(value).length > 0 ? WITH_TIME : 1;
}

/** "CITY OF ANYTOWN", "Municipality of Anytown": a place that has a council. */
const PLACE_WITH_RULE =
  /^(?:the\s+)?(?:corporation\s+of\s+the\s+)?(?:city|town|township|village|borough|county|shire|municipality|parish|district|port|region)\s+of\s/i;
/** "Council Chambers, 210 Main Street" is where, not who. */
function isPlaceName(name: string): boolean {
  return (
    /\b(?:chambers?|room(?:\s+\w+)?|floor)[\s,.]*$/i.test(name) ||
    /^(?:council|board|committee)\s+(?:chambers?|room)\b/i.test(name)
  );
}

/** "CITY CLERK'S DEPARTMENT": who wrote the minutes, and not whose council it is. */
const OF_STAFF = /\b(?:department|directorate|secretariat|clerk['’]?s?|office of)\b/i;

/** A body that is named with what it belongs to is surer than the line above it alone. */
const OF_ORGANISATION = 1.02;
const NAMED_MEETING = 1.05;
const GATHERING_SHARE = 1.05;
const OTHER_SHARE = 0.8;
const GENERIC_SHARE = 0.75;
const STAFF_SHARE = 0.6;

function addBody(line: Text, index: number, front: Front, order: DayOrder, confidence: number, add: Add): void {
  const { value } = line;
  if (listsPeople(line)) return;
  const body = withoutKind(bodyIn(value, order));
  if (isNoBody(body)) {
    // "REGULAR BOARD MEETING": whose board, the line above tells.
    if (!/^(?:board|council|committee|commission|trustees)$/i.test(body) || front.organisation === null) return;
  }
  const top = RULES['title-line'].confidence;
  if (isGenericBody(body)) {
    const { organisation } = front;
    const isNamed = organisation?.name.toLowerCase().endsWith(body.split(' ').at(-1)?.toLowerCase() ?? '') === true;
    if (isNamed) return;
    if (organisation !== null)
      add('body', `${organisation.name} ${body}`, [organisation.at, line], 'title-line', top * OF_ORGANISATION);
    else add('body', body, line, 'title-line', confidence * GENERIC_SHARE);
    return;
  }
  const name = body.replace(/\s+\d{1,5}\s+\p{Lu}.*$/u, '');
  if (isSurelyPerson(name.split(/[,(–]/)[0] ?? '') || isPlaceName(name) || hasFiniteVerb(name)) return;
  const isGathering = GATHERING.test(name);
  const later = front.isTitled ? 1 : 1 - STEP * Math.min(index, MAX_STEPS);
  const own = isGathering && index > 0 ? top * later : confidence;
  const isBody = isOrganisation(name) || PLACE_WITH_RULE.test(name);
  const kind = isGathering ? GATHERING_SHARE : OF_STAFF.test(name) ? STAFF_SHARE : isBody ? 1 : OTHER_SHARE;
  add('body', name, line, 'title-line', own * kind * (between(value, HELD) !== null ? NAMED_MEETING : 1));
  if (isBody && !isGathering && !OF_STAFF.test(name)) front.organisation = { name, at: line };
}

/** "Select Board: Ann Lee, Chair; Rob Day": who is of the body. */
function listsPeople(line: Text): boolean {
  const label = /^[^:]{2,60}:\s+/.exec(line.value)?.[0] ?? '';
  return label !== '' && peopleIn(trimText(sliceText(line, label.length)), true).filter(isSurelyOne).length > 1;
}

/** An address above the title is that of the letterhead. */
const LETTERHEAD_SHARE = 0.7;

function addVenue(line: Text, index: number, front: Front, order: DayOrder, confidence: number, add: Add): void {
  const { value } = line;
  if (WRITTEN.test(value)) return;
  const isTitle = /\b(?:minutes|meeting|held|sitting|session)\b/i.test(value);
  const isSure = /\bheld\s+(?:\S+\s+){0,8}?(?:at|in)\b|\bmeeting\b.{1,60}\bat\b/i.test(value);
  const stated = heldAt(value, order, isSure);
  const own = index > 0 ? placeLine(value) : null;
  const before = index > 0 && !isTitle ? beforeDate(value, order) : null;
  const venue = (isTitle ? stated : null) ?? besideDate(value, order) ?? before ?? own ?? stated;
  if (venue === null || isNoPlace(venue) || findDates(venue, order).length > 0) return;
  const isHead = !front.isTitled && !isTitle && stated === null;
  add('venue', venue, line, 'title-line', confidence * (isHead ? LETTERHEAD_SHARE : 1));
}

/** Passages of the business in which the opening is told. */
const OPENING_REACH = 4;
const MAX_OPENING = 600;
const OPENING =
  /\b(?:meeting|session|sitting)\b.{1,80}\b(?:held|open|opened|called to order|convened|commenced|began|occurred|took place)\b|\b(?:called|declared|opened)\b.{1,40}\bmeeting\b|\bmet\s+in\s+(?:regular|special)/i;
/** Told in passing, a place is less sure than in a title. */
const OPENING_SHARE = 0.75;

function venueOfOpening(reading: Reading, add: Add): void {
  const { passages, bodyFrom } = reading.outline;
  for (const { text } of passages.slice(0, bodyFrom + OPENING_REACH)) {
    const [sentence = ''] = /^.*?(?:[.!?](?=\s+\p{Lu}\p{Ll}+\s)|$)/u.exec(text.value.slice(0, MAX_OPENING)) ?? [];
    if (!OPENING.test(sentence) || /\b(?:next|last|previous)\s+(?:\w+\s+){0,2}meeting\b/i.test(sentence)) continue;
    const venue = heldAt(sentence, reading.dayOrder, false);
    if (venue !== null)
      add(
        'venue',
        venue,
        sliceText(text, 0, sentence.length),
        'title-line',
        RULES['title-line'].confidence * OPENING_SHARE,
      );
  }
}
