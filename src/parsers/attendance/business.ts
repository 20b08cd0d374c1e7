/** Attendance that stands in the business: under items for it, behind labels, in sentences. */
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import { isHeaderCell } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isRole } from './affiliation.ts';
import { attendanceLabel, listBehind, type AttendanceLabel } from './labels.ts';
import { addHolders, addPeople, enter, officeLabel, readBoxed, type State } from './lists.ts';
import { answersIn, isPeople, sentenceList } from './prose.ts';
import { readRow, rowsOf } from './rows.ts';
import { behindTitle, sectionOf, titleIn, type Section } from './sections.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { unwrapped } from './wrapped.ts';

/** How far into the business labels and sentences outside of items for it are taken for the meeting's attendance. */
const REACH = 60;
/** Who chaired stands so near to the start. */
const OFFICE_REACH = 12;
/** Votes name who is absent too: so many passages around. */
const VOTE_REACH = 6;
const VOTE =
  /^(?:ayes?|nays?|noes|yeas?|mover|seconder|results?|in favou?r|against|abstain\w*|abstentions?|recused|voting|votes?)\s*[:(–-]|\b(?:roll[\s-]call vote|ayes|nays|abstain(?:ed|ing|s)?|seconded by|motion (?:carried|passed|failed))\b/i;

export function readBusiness(state: State, reading: Reading, skip: ReadonlySet<Passage>): void {
  const { passages, bodyFrom } = reading.outline;
  let section: Section | null = null;
  state.byColumn = null;
  state.attendance = null;
  for (const row of rowsOf(passages.slice(bodyFrom))) {
    const [first] = row;
    if (first === undefined || row.some((passage) => skip.has(passage))) continue;
    const title = row.length === 1 ? titleIn(first) : null;
    if (title !== null) {
      section = sectionOf(title.value);
      open(state, section);
      const rest = section === null ? first.text : behindTitle(first, title);
      if (section !== null || first.index < bodyFrom + REACH) readStrictly(rest, first, state, reading);
    } else if (first.cell !== null && section !== null && !isHeaderCell(reading.outline, first))
      readRow(row, state, reading);
    else if (first.cell !== null && isListRow(row, state, reading)) readListRow(row, state, reading);
    else if (section !== null || first.index < bodyFrom + REACH) {
      for (const passage of row) readPassage(passage, section, state, reading);
    }
  }
}

/** A row with a label of a list in front, or below such a row. */
function isListRow(row: readonly Passage[], state: State, reading: Reading): boolean {
  const [first] = row;
  if (first === undefined || first.index >= reading.outline.bodyFrom + REACH || isVote(first, reading)) return false;
  const label = attendanceLabel(first.text, reading.words);
  return (label !== null && label.attendance !== null && row.length > 1) || state.attendance !== null;
}

function readListRow(row: readonly Passage[], state: State, reading: Reading): void {
  const before = state.found.length;
  readRow(row, state, reading);
  const isLabel = row.some(({ text }) => attendanceLabel(text, reading.words) !== null);
  if (state.found.length === before && !isLabel) open(state, null);
}

function open(state: State, section: Section | null): void {
  state.attendance = section?.attendance ?? null;
  state.group = null;
  state.open = null;
  state.byColumn = null;
  state.isFilled = false;
}

function readPassage(passage: Passage, section: Section | null, state: State, reading: Reading): void {
  if (isHeaderCell(reading.outline, passage) || isVote(passage, reading)) return;
  const before = state.found.length;
  if (readBoxed(passage, state)) {
    reading.taken.add(passage);
    return;
  }
  const was = state.attendance;
  const lines = unwrapped(linesOf(reading.document, passage.text), reading.words);
  const perLine =
    lines.length > 1 && lines.every((line) => attendanceLabel(line, reading.words) !== null || isPeople(line));
  for (const line of perLine ? lines : [passage.text]) readStrictly(line, passage, state, reading);
  const isLabel = state.attendance !== was;
  if (state.found.length === before && !isLabel) open(state, section);
}

export function isVote(passage: Passage, reading: Reading): boolean {
  const { passages } = reading.outline;
  return passages
    .slice(Math.max(0, passage.index - VOTE_REACH), passage.index + 2)
    .some(({ text }) => VOTE.test(text.value));
}

/** Only what is a list of people and nothing else, or says of them that they were there or not. */
function readStrictly(text: Text, passage: Passage, state: State, reading: Reading): void {
  const answers = state.attendance === 'present' ? answersIn(text) : [];
  let isWhole = true;
  if (answers.length > 0) readAnswers(answers, state);
  else {
    for (const segment of segmentsOf(text, reading.words)) {
      const before = state.found.length;
      readSegment(segment, passage, state, reading);
      isWhole &&= state.found.length > before;
    }
  }
  // What else is said beside the list is business.
  const isList = passage.label === null && passage.kind !== 'heading' && text === passage.text;
  if (isWhole && isList) reading.taken.add(passage);
}

function readAnswers(answers: ReturnType<typeof answersIn>, state: State): void {
  for (const { attendance, name } of answers) {
    enter(state, { attendance, group: null });
    addPeople(name, state, 'attendance-sentence');
  }
  enter(state, { attendance: 'present', group: null });
}

function readSegment(segment: Segment, passage: Passage, state: State, reading: Reading): void {
  const { text, label } = segment;
  if (label !== null && (label.attendance !== null || state.attendance !== null))
    readLabelled(text, label, state, reading);
  else if (!readHolders(text, passage, state, reading)) readUnlabelled(text, state);
}

function readLabelled(text: Text, label: AttendanceLabel, state: State, reading: Reading): void {
  const rest = listBehind(label, reading.words);
  if (rest.value !== '' && !isList(rest)) return;
  enter(state, label);
  if (label.rest.value === '') state.office = officeLabel(text.value, reading.words);
  else addPeople(rest, state, 'attendance-list');
}

/** "Chair: Ann Lee" near the start, or in a list. */
function readHolders(text: Text, passage: Passage, state: State, reading: Reading): boolean {
  const colon = /^[^:]{2,40}:\s*/.exec(text.value);
  const office = colon === null ? null : officeLabel(colon[0], reading.words);
  if (office === null || colon === null) return false;
  const who = trimText(sliceText(text, colon[0].length));
  const isEarly = passage.index < reading.outline.bodyFrom + OFFICE_REACH;
  if (isPeople(who) && (state.attendance !== null || isEarly)) addHolders(who, office, state);
  return true;
}

function readUnlabelled(text: Text, state: State): void {
  const told = sentenceList(text);
  if (told !== null) {
    const was = { attendance: state.attendance, group: state.group };
    enter(state, told);
    addPeople(told.rest, state, 'attendance-sentence');
    state.attendance = was.attendance;
    state.group = was.group;
  } else if (state.attendance !== null && isPeople(text)) addPeople(text, state, 'attendance-list');
  else if (state.attendance !== null) readPosts(text, state);
}

/** "Expert: Dr Ann Lee", "Legal counsel: Bob Day" among the lists: the post in front of whoever holds it. */
function readPosts(text: Text, state: State): void {
  const colon = /^(\p{Lu}[^:.,]{2,40}):\s+/u.exec(text.value);
  if (colon?.[1] === undefined || !isRole(colon[1])) return;
  const who = trimText(sliceText(text, colon[0].length));
  if (!isPeople(who)) return;
  const before = state.found.length;
  addPeople(who, state, 'attendance-list');
  for (const holder of state.found.slice(before)) holder.role ??= colon[1];
}

/** Behind a label, people and at the most a sentence's end. */
function isList(text: Text): boolean {
  return isPeople(text) || sentenceList(text) !== null;
}
