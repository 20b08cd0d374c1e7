/** Headings without a number: the only ones of minutes that number nothing, or between numbered ones. */
import { addAll } from '../../add-all.ts';
import { isSet, sliceText, trimText } from '../../document.ts';
import { placeOf, type ItemFinding } from '../../finding.ts';
import { wordKey } from '../../formats/words.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import { passageStart, type Passage } from '../../outline/passages.ts';
import { INITIALS, isSurelyPerson, parsePersonName } from '../../language/names.ts';
import { findingsOf, leaveRest, type Reading } from '../../reading.ts';
import { isActionMark } from '../actions/marks.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { agendaOf, type Agenda } from './agenda.ts';
import { hasAgendaWords, isOutcome, namesPart } from './agenda-words.ts';
import { isBanner } from './banners.ts';
import { itemFinding } from './item.ts';
import { bareNumber } from './numbers.ts';
import { SETTINGS, type SetOff, type SettingName } from './settings.ts';
import { hasFiniteVerb, isShouted } from './titles.ts';

export interface Heading extends SetOff {
  passage: Passage;
  setting: SettingName;
}

const MAX_HEADING = 110;
const MIN_HEADINGS = 2;
/** The words of a signature, and names of those who speak or sign, head nothing. */
const SIGNATURE =
  /^(?:attest(?:ed)?|signed|dated?(?!,? (?:and|of|time)\b)|approved by|respectfully|submitted|(?:minutes|notes) (?:taken|prepared|recorded) by|page \d)\b|^(?:cathaoirleach|chair(?:man|person|woman)?|clerk|secretary|mayor|president)\.?$/i;

/** "Jane Doe, 5600 Elm Drive": who spoke, and where they live. */
const ADDRESS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:,| –| -)? \d{3,6}[A-Z]? \p{Lu}/u;

export function isSignature(value: string): boolean {
  return SIGNATURE.test(value) || ADDRESS.test(value) || isSurelyPerson(value.split(/[,(–-]/)[0] ?? '');
}

/** A heading that returns so often is a label inside of items: "COUNCIL RESOLUTION", "Discussion". */
const LABEL_FROM = 3;
/** Headings that run into their text are few by chance; so many are the document's way. */
const MIN_RUN_IN = 3;

/** The headings of minutes in which nothing is numbered; nothing is taken yet. */
export function unnumberedHeadings(reading: Reading): Heading[] {
  const agenda = agendaOf(reading);
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const headings = headingsIn(name, reading, agenda);
    if (headings.length < MIN_HEADINGS) continue;
    const shouted = headings.filter(({ title }) => isShouted(title.value)).length;
    const isMixed = name === 'bold' && shouted >= MIN_HEADINGS;
    const also = isMixed ? headingsIn('capitals', reading, agenda) : [];
    const known = new Set(headings.map((heading) => heading.passage));
    return [...headings, ...also.filter(({ passage }) => !known.has(passage))];
  }
  return [];
}

/** Where most numbered titles are set in one way, what is set so without a number is an item too, unless a banner. */
const MOSTLY = 0.6;
/** Lines in capitals that head numbered items: so many of them have words of agendas. */
const MIN_AGENDA_WORDS = 2;

export function headingsBeside(found: readonly ItemFinding[], reading: Reading): ItemFinding[] {
  const titled = found.filter((item) => item.title !== null);
  const share = (test: (item: ItemFinding) => boolean) => titled.filter(test).length / Math.max(1, found.length);
  const agenda = agendaOf(reading);
  const titleOf = (item: ItemFinding) => item.at[1] ?? item.at[0];
  const made: Heading[] = [];
  const capitals = headingsIn('capitals', reading, agenda).filter(
    (one) => isPlainHeading(one) && standsAlone(one, reading),
  );
  const inAgendaWords = capitals.filter(({ title }) => hasAgendaWords(title.value)).length;
  if (share((item) => isShouted(item.title ?? '')) >= MOSTLY || inAgendaWords >= MIN_AGENDA_WORDS)
    addAll(made, capitals);
  const isBold = (item: ItemFinding) => {
    const title = titleOf(item);
    return title !== undefined && isSet(title, 'bold');
  };
  const headed = new Set(
    reading.outline.passages.flatMap((one) => (one.kind === 'heading' ? [passageStart(one)] : [])),
  );
  if (share(isBold) >= MOSTLY)
    addAll(
      made,
      headingsIn('bold', reading, agenda).filter((one) => headsText(one, reading)),
    );
  if (share((item) => headed.has(placeOf(item))) >= MOSTLY)
    addAll(
      made,
      headingsIn('markup', reading, agenda).filter((one) => headsText(one, reading) || hasAgendaWords(one.title.value)),
    );
  const seen = new Set<Passage>();
  return take(
    made.filter(({ passage }) => !seen.has(passage) && seen.add(passage)),
    reading,
  );
}

/** A line in bold between numbered items heads text; among rows of figures and other bold lines it does not. */
const MIN_TEXT = 40;
function headsText(heading: Heading, reading: Reading): boolean {
  const next = reading.outline.passages[heading.passage.index + 1];
  if (heading.rest !== null || next === undefined || /[£$€]\s?\d/.test(heading.title.value)) return false;
  const isText = next.text.value.length >= MIN_TEXT || next.label !== null;
  return isText && next.kind !== 'heading' && !isSet(next.text, 'bold') && standsAlone(heading, reading);
}

/** Words quoted in capitals run over several lines; a heading is one line, or one that agendas use. */
const MAX_BESIDE = 50;
function standsAlone({ passage, title }: Heading, { outline }: Reading): boolean {
  if (/^[‘“"']/.test(title.value)) return false;
  const isText = (step: number) => {
    const beside = outline.passages[passage.index + step];
    return beside !== undefined && beside.label === null && isShouted(beside.text.value) && isShouted(title.value);
  };
  return !(isText(-1) || isText(1)) || (hasAgendaWords(title.value) && title.value.length < MAX_BESIDE);
}

/** Between numbered items a heading has two words, or one that agendas use, and no figures or full stop. */
function isPlainHeading({ title, rest }: Heading): boolean {
  const { value } = title;
  const isLong = value.split(/\s+/).length > 1 || hasAgendaWords(value);
  return isLong && !/[.!?]$/.test(value) && (rest === null || hasAgendaWords(value));
}

function headingsIn(name: SettingName, reading: Reading, agenda: Agenda): Heading[] {
  const { passages, bodyFrom } = reading.outline;
  const found: Heading[] = [];
  for (const passage of passages.slice(bodyFrom)) {
    if (passage.label !== null || reading.taken.has(passage) || agenda.lines.has(passage)) continue;
    const next = passages[passage.index + 1];
    const set = agenda.titles.has(wordKey(passage.text.value))
      ? { title: passage.text, rest: null }
      : SETTINGS[name].read(passage, next);
    if (set !== null && headsSomething(set, passage, reading)) found.push({ ...set, passage, setting: name });
  }
  return withoutLabels(found);
}

function withoutLabels(headings: readonly Heading[]): Heading[] {
  const counts = new Map<string, number>();
  for (const { title } of headings) counts.set(wordKey(title.value), (counts.get(wordKey(title.value)) ?? 0) + 1);
  const kept = headings.filter(({ title }) => (counts.get(wordKey(title.value)) ?? 0) < LABEL_FROM);
  const runIn = kept.filter(({ rest }) => rest !== null);
  if (runIn.length >= MIN_RUN_IN) return kept;
  const whole = kept.length - runIn.length;
  return kept.filter(({ rest, title }) => rest === null || (whole >= MIN_RUN_IN && hasAgendaWords(title.value)));
}

function headsSomething({ title, rest }: SetOff, passage: Passage, reading: Reading): boolean {
  const { value } = title;
  if (
    value.length > MAX_HEADING ||
    !(/\p{L}{2}/u.test(value) || hasAgendaWords(value)) ||
    /^\([^()]*\)$/.test(value) ||
    isHeaderCell(reading.outline, passage)
  )
    return false;
  const label = attendanceLabel(rest === null ? title : passage.text, reading.words);
  if (label !== null && !(label.attendance === null && headsProse(passage, reading))) return false;
  if (isActionMark(title, reading.words) || isActionMark(passage.text, reading.words)) return false;
  if (
    isSignature(value) ||
    isBanner(value) ||
    (namesPart(value) && !isTalkedAbout(value, passage, reading)) ||
    isSigned(passage, reading) ||
    isOutcome(value) ||
    isInOtherColumn(passage, reading)
  )
    return false;
  if (passage.kind !== 'heading' && isInitials(value, reading) && !hasAgendaWords(value)) return false;
  return rest === null || !(isSpeaker(value, reading) || hasFiniteVerb(value));
}

/** "Agenda", "Minutes" above a sentence were talked about; above a list they are that list. */
function isTalkedAbout(value: string, passage: Passage, { outline }: Reading): boolean {
  const next = outline.passages[passage.index + 1];
  const isSentence = next?.kind === 'paragraph' && next.cell === null && /\.$/.test(next.text.value);
  return /^(?:agenda|minutes)$/i.test(value) && passage.index > outline.bodyFrom && isSentence;
}

/** "ELECTION OF OFFICERS", "Committee" above sentences is no label of a list. */
function headsProse(passage: Passage, { outline }: Reading): boolean {
  const value = outline.passages[passage.index + 1]?.text.value ?? '';
  return passage.kind === 'heading' && value.length >= MIN_TEXT && /[.:]$/.test(value) && hasFiniteVerb(value);
}

/** Cells of rows with several cells hold figures and names, if they are not a column of items. */
function isInOtherColumn(passage: Passage, reading: Reading): boolean {
  const role = roleOf(reading.outline, passage);
  if (role === 'owner' || role === 'action' || role === 'due' || role === 'status') return true;
  return role !== 'item' && isSharedRow(passage, reading);
}

function isSharedRow(passage: Passage, reading: Reading): boolean {
  const { cell } = passage;
  if (cell === null) return false;
  return [-1, 1].some((step) => {
    const beside = reading.outline.passages[passage.index + step]?.cell;
    return beside?.rows[0] === cell.rows[0] && beside?.column !== cell.column;
  });
}

/** What stands above a line for a signature is who signs. */
function isSigned(passage: Passage, { outline }: Reading): boolean {
  return /^_{3,}/.test(outline.passages[passage.index + 1]?.text.value ?? '');
}

/** Four capitals are as often a word. */
const MAX_INITIALS = 3;
/** "NB", "SR / LF" */
function isInitials(value: string, reading: Reading): boolean {
  return value.split(/\s*[/,&+]\s*/).every((part) => {
    if (!INITIALS.test(part)) return false;
    return part.length <= MAX_INITIALS || findingsOf(reading, 'attendee').some((one) => one.initials === part);
  });
}

/** "Ann:", "AL:", "Big Dave:" in front of what they said. */
function isSpeaker(value: string, reading: Reading): boolean {
  if (hasAgendaWords(value)) return false;
  const names = findingsOf(reading, 'attendee').map((attendee) => attendee.name.toLowerCase());
  const key = value.toLowerCase();
  return (
    names.some((name) => name === key || name.split(' ').includes(key)) ||
    (parsePersonName(value)?.honorific ?? null) !== null
  );
}

/** "1. Ordinance 80", "(A) Membership" as a heading: the number in front of the title. */
const NUMBER = /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,5})[.)]\s+(?=\S)|^\((?:\d{1,2}|[A-Za-z])\)\s+(?=\S)/;

export function take(headings: readonly Heading[], reading: Reading): ItemFinding[] {
  return headings.map(({ passage, title, rest, setting }) => {
    if (rest === null) reading.taken.add(passage);
    else leaveRest(reading, passage, rest);
    const { rule } = SETTINGS[setting];
    const printed = NUMBER.exec(title.value)?.[0] ?? '';
    if (printed === '') return itemFinding(rule, title);
    const number = trimText(sliceText(title, 0, printed.length));
    return { ...itemFinding(rule, sliceText(title, printed.length), number), number: bareNumber(number.value) };
  });
}
