/** One line or paragraph of an attendance list, in front of the business. */
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import type { AttendeeFinding } from '../../finding.ts';
import type { Words } from '../../formats/words.ts';
import { isGivenName } from '../../language/given-names.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isShouted } from '../items/titles.ts';
import { parseAffiliation } from './affiliation.ts';
import { attendanceLabel, listBehind } from './labels.ts';
import { addPeople, addHolders, enter, isFact, officeLabel, readBoxed, type State } from './lists.ts';
import { peopleIn, type ListedPerson } from './people.ts';
import { areHeads } from './tables.ts';
import { isDecided, segmentsOf } from './segments.ts';
import { isPeople, isSentence, isSurelyOne, sentenceList } from './prose.ts';
import { unwrapped } from './wrapped.ts';

export function readLine(passage: Passage, state: State, reading: Reading): void {
  if (readBoxed(passage, state)) {
    reading.taken.add(passage);
    return;
  }
  const lines = unwrapped(linesOf(reading.document, passage.text), reading.words);
  const perLine =
    lines.length > 1 &&
    !isProse(passage.text) &&
    (lines.every(({ value }) => FIELD.test(value)) ||
      lines.filter((line) => startsPersonOrLabel(line, reading.words)).length * 2 > lines.length);
  for (const line of perLine ? lines : [isInitial(passage) ? printed(passage) : passage.text])
    readOneLine(line, passage, state, reading);
}

/** "Tech leads: ann, bob": lines that are all a word with its value. */
const FIELD = /^\p{Lu}[^:.,]{1,30}:\s/u;

/** "Apologies had been received from A and B, who …": a list wrapped in a sentence, whose lines mean nothing. */
function isProse(text: Text): boolean {
  return RUN_IN.test(text.value);
}
const RUN_IN = /^[^:.]{0,60}\b(?:was|were|been)\s+(?:received|present|absent|excused|accepted|given|sent)\b/i;

/** "V. Lee": an initial that looked like a list's number. */
function isInitial(passage: Passage): boolean {
  return passage.label !== null && /^[A-Z]\.$/.test(passage.label.value);
}

function startsPersonOrLabel(line: Text, words: Words): boolean {
  return attendanceLabel(line, words) !== null || peopleIn(line, true).length > 0;
}

function readOneLine(line: Text, passage: Passage, state: State, reading: Reading): void {
  for (const { label, text } of segmentsOf(line, reading.words)) {
    if ((label?.attendance ?? null) === null && readOffice(text, state, reading)) reading.taken.add(passage);
    else if (label !== null && (label.attendance !== null || state.attendance !== null)) {
      enter(state, label);
      if (label.rest.value === '') state.office = officeLabel(text.value, reading.words);
      reading.taken.add(passage);
      if (label.rest.value !== '') addPeople(listBehind(label, reading.words), state, 'attendance-list');
    } else readUnlabelled(text, passage, state, reading);
  }
}

/** "Chair: Ann Lee", "Minutes taken by: Rob Day". */
function readOffice(line: Text, state: State, reading: Reading): boolean {
  const colon = /^[^:]{2,40}:\s*/.exec(line.value);
  const office = colon === null ? null : officeLabel(colon[0], reading.words);
  if (office === null || colon === null) return false;
  const holders = trimText(sliceText(line, colon[0].length));
  // "Notes: @ann" is whom the list names with a handle.
  if (/^notes/i.test(colon[0]) && (!peopleIn(holders, true).some(isSurelyOne) || holders.value.startsWith('@')))
    return false;
  const before = state.found.length;
  addHolders(holders, office, state);
  const label = colon[0].replace(/:\s*$/, '');
  for (const holder of state.found.slice(before)) {
    if (OF_STAFF.test(label)) holder.role ??= label;
    if (SEVERAL.test(label)) state.standing.push(holder);
    if (state.attendance === null) state.officers.push(holder);
  }
  return true;
}

/** "Clerk: Mrs A Lee": a post, too. */
const OF_STAFF = /^(?:(?:parish|town|village|acting|deputy|council|the) )*clerk$/i;
/** "Chairs: Ann Lee, Bob Day": whoever holds the office, here or not. */
const SEVERAL = /^(?:co-?)?chairs$/i;

/** Whoever is named behind this is named by the business. */
const OPENED =
  /\b(?:called\s+(?:the\s+\w+\s+)?to\s+order|(?:opened|commenced|started)\s+at|declared\s+(?:the\s+\w+\s+)?open)\b/i;
function readUnlabelled(line: Text, passage: Passage, state: State, reading: Reading): void {
  if (OPENED.test(line.value) && state.found.length > 0) state.attendance = null;
  const told = sentenceList(line);
  if (told !== null) {
    enter(state, told);
    addPeople(told.rest, state, 'attendance-list');
    reading.taken.add(passage);
    return;
  }
  if (
    state.attendance === null ||
    isFact(line.value, reading.words) ||
    areHeads(line.value) ||
    COUNTED.test(line.value)
  )
    return;
  if (readUnknownGroup(line, state)) {
    reading.taken.add(passage);
    return;
  }
  const people = peopleIn(line, true);
  if (people.some(isNamed) && !isSentence(line.value)) {
    addPeople(line, state, 'attendance-list');
    reading.taken.add(passage);
  } else if (state.open !== null && isBare(state.open) && isAffiliation(line.value)) {
    Object.assign(state.open, withNote(parseAffiliation(line.value), state.open));
    state.open.at.push(line);
    reading.taken.add(passage);
    state.open = null;
  } else if (isSentence(line.value)) state.open = null;
}

/** "There were two bids: Hall Builders, Day Works" */
const COUNTED = /^there\s+(?:was|were)\s/i;

/** "College of Business: Lee, Ann; Day, Rob": whatever stands before a colon and people only is their group. */
function readUnknownGroup(line: Text, state: State): boolean {
  const colon = /^\p{Lu}[^:.]{2,60}:\s+/u.exec(line.value);
  if (colon === null || /\s(?:was|were|is|are|had|has)\s/.test(colon[0])) return false;
  const rest = trimText(sliceText(line, colon[0].length));
  if (!isPeople(rest, state.isInverted)) return false;
  if (!state.isInverted && peopleIn(rest, true).some(({ organisation }) => organisation !== null)) return false;
  enter(state, { attendance: null, group: colon[0].replace(/:\s+$/, '') });
  addPeople(rest, state, 'attendance-list');
  return true;
}

/** What may stand below a name and say who it is: no sentence, no date, no heading in capitals. */
function isAffiliation(value: string): boolean {
  return (
    !isSentence(value) &&
    !isDecided(value) &&
    !value.endsWith(':') &&
    !/\d{4}/.test(value) &&
    !(isShouted(value) && value.includes(' '))
  );
}

/** One word alone on its line is a person only where it is a known given name or has a title. */
function isNamed(person: ListedPerson): boolean {
  return (
    /^\p{Ll}|\s/u.test(person.name) || person.honorific !== null || person.initials !== null || isGivenName(person.name)
  );
}

function isBare(person: AttendeeFinding): boolean {
  return person.role === null && person.organisation === null;
}

function withNote<T extends { note: string | null; office: AttendeeFinding['office'] }>(
  read: T,
  person: AttendeeFinding,
): T {
  return { ...read, note: read.note ?? person.note, office: read.office ?? person.office };
}
