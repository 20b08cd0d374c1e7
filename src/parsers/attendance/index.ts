/** Attendance lists in front of the business: labels, groups, people with post and organisation. */
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { wordKey, type Attendance, type Words } from '../../formats/words.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import { isGivenName } from '../../language/given-names.ts';
import { isSurelyPerson } from '../../language/names.ts';
import type { Parser, Reading } from '../../reading.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { parseAffiliation } from './affiliation.ts';
import { attendanceLabel, type AttendanceLabel } from './labels.ts';
import { peopleIn, type ListedPerson } from './people.ts';

/** Where in the lists the walk is. */
interface State {
  attendance: Attendance | null;
  group: string | null;
  /** By column, where the header of a table names a list for each. */
  byColumn: Map<number, { attendance: Attendance | null; group: string | null }> | null;
  /** The last person, while what follows may still be theirs. */
  open: AttendeeFinding | null;
  found: AttendeeFinding[];
  /** Whether the rows of the lists hold two people each, and no affiliations. */
  inPairs: boolean;
}

type Office = 'chair' | 'vice-chair' | 'secretary';

export const attendance: Parser = {
  name: 'attendance',
  parse(reading) {
    const rows = rowsOf(reading);
    const state: State = {
      attendance: null,
      group: null,
      byColumn: null,
      open: null,
      found: [],
      inPairs: areInPairs(rows),
    };
    for (const row of rows) {
      if (row.length > 1 || (state.byColumn !== null && (row[0]?.cell ?? null) !== null)) readRow(row, state, reading);
      else if (row[0] !== undefined) readLine(row[0], state, reading);
    }
    if (state.found.length < FEW) readInBusiness(state, reading);
    else if (!state.found.some((person) => person.attendance === 'apologies')) readApologies(state, reading);
    return state.found;
  },
};

/** With fewer people than this in front, the list stands in the business, under roll call or apologies. */
const FEW = 2;
/** How far into the business a list may stand. */
const REACH = 60;

/** Labelled lists in the first items: each ends at the first passage that holds nobody. */
function readInBusiness(state: State, reading: Reading): void {
  state.attendance = null;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom, reading.outline.bodyFrom + REACH)) {
    const label = passage.label === null ? attendanceLabel(passage.text, reading.words) : null;
    const before = state.found.length;
    const isList = label !== null && (label.attendance !== null || state.attendance !== null);
    if (isList || (state.attendance !== null && passage.kind !== 'heading' && passage.text.value.length < 160))
      readLine(passage, state, reading);
    if (state.found.length === before && !(isList && label.rest.value === '')) state.attendance = null;
  }
}

/** Apologies that are an item of the business: those named under it, or on its line, were not there after all. */
function readApologies(state: State, reading: Reading): void {
  const { passages, bodyFrom } = reading.outline;
  const at = passages.findIndex(
    ({ index, text }) =>
      index >= bodyFrom &&
      index < bodyFrom + REACH &&
      attendanceLabel(withoutNumber(text), reading.words)?.attendance === 'apologies',
  );
  const [heading, below] = [passages[at], passages[at + 1]];
  if (heading === undefined) return;
  const label = attendanceLabel(withoutNumber(heading.text), reading.words);
  const isBelow = label?.rest.value === '' && below?.label === null && below.kind !== 'heading';
  const list = isBelow ? below.text : label?.rest;
  if (list === undefined) return;
  const [, second] = sentenceStarts(list);
  const first = second === undefined ? list : trimText(sliceText(list, 0, second));
  const run = attendanceLabel(first, reading.words);
  if (run?.attendance !== 'apologies' && isSentence(first.value)) return;
  const before = state.found.length;
  state.attendance = 'apologies';
  state.group = null;
  addPeople(run?.attendance === 'apologies' ? run.rest : first, state, 'attendance-list');
  for (const person of state.found.splice(before)) {
    const listed = state.found.find((one) => one.name === person.name);
    if (listed === undefined) state.found.push(person);
    else {
      listed.attendance = 'apologies';
      listed.at.push(...person.at);
    }
  }
}

const LEADING_NUMBER = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]?\s+/;
function withoutNumber(text: Text): Text {
  const number = LEADING_NUMBER.exec(text.value)?.[0].length ?? 0;
  return number === 0 ? text : sliceText(text, number);
}

/** The passages in front of the business; those of one table row together. */
function rowsOf(reading: Reading): Passage[][] {
  const rows: Passage[][] = [];
  for (const passage of reading.outline.passages.slice(0, reading.outline.bodyFrom)) {
    const last = rows.at(-1)?.[0];
    if (passage.cell !== null && last?.cell?.rows[0] === passage.cell.rows[0]) rows.at(-1)?.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

/** Rows of two cells or more whose second cell is mostly surely a person. */
function areInPairs(rows: readonly Passage[][]): boolean {
  const seconds = rows.flatMap((row) => row.slice(1, 2));
  return seconds.length > 0 && seconds.filter((passage) => parsePerson(passage.text)).length * 2 >= seconds.length;
}

function readRow(row: readonly Passage[], state: State, reading: Reading): void {
  const labels = row.map((passage) => attendanceLabel(passage.text, reading.words));
  const alone = labels.filter((label) => label !== null && label.attendance !== null && label.rest.value === '').length;
  const told = labels.filter((label) => label !== null && label.attendance !== null).length;
  if (told > 1 && alone < row.length && labels[0] !== null) {
    readLabelledCells(row, labels, state, reading);
    return;
  }
  if (alone > 1) {
    state.byColumn = new Map(
      row.map((passage, i) => [columnOf(passage), labels[i] ?? { attendance: null, group: null }]),
    );
    for (const passage of row) reading.taken.add(passage);
    return;
  }
  if (state.byColumn !== null) {
    row.forEach((passage, i) => {
      const own = labels[i] ?? null;
      if (own === null || own.attendance === null || own.rest.value !== '') readValues(passage, null, state, reading);
      else {
        state.byColumn?.set(columnOf(passage), own);
        reading.taken.add(passage);
      }
    });
    return;
  }
  const [first, ...others] = row;
  if (first === undefined) return;
  const label = labels[0] ?? null;
  const office = officeLabel(first.text.value, reading.words);
  if (label !== null || office !== null || isFact(first.text.value, reading.words)) {
    if (label !== null) enter(state, label);
    reading.taken.add(first);
    if (label === null && office === null) return;
    if (label !== null && label.rest.value !== '') addPeople(label.rest, state, 'attendance-list');
    for (const passage of others) readValues(passage, office, state, reading);
    return;
  }
  if (state.attendance === null) return;
  if (columnOf(first) > 0 && others.length === 0) readValues(first, null, state, reading);
  else if (!readNameAndAffiliation(first, others, state, reading))
    for (const passage of row) readValues(passage, null, state, reading);
}

/** "Present: ⇥ names ⇥ Apologies: ⇥ names": each label holds for the column on its right, in the rows below too. */
function readLabelledCells(
  row: readonly Passage[],
  labels: readonly (AttendanceLabel | null)[],
  state: State,
  reading: Reading,
): void {
  const byColumn: NonNullable<State['byColumn']> = new Map();
  state.byColumn = byColumn;
  let current: AttendanceLabel | null = null;
  row.forEach((passage, i) => {
    const label = labels[i] ?? null;
    if (label !== null) {
      current = label;
      reading.taken.add(passage);
      if (label.rest.value === '') return;
      byColumn.set(columnOf(passage), label);
      enter(state, label);
      addPeople(label.rest, state, 'attendance-list');
      return;
    }
    if (current !== null) byColumn.set(columnOf(passage), current);
    readValues(passage, null, state, reading);
  });
}

/** The cell beside a label: people, however they are run together. */
function readValues(passage: Passage, office: Office | null, state: State, reading: Reading): void {
  const column = state.byColumn?.get(columnOf(passage));
  if (column !== undefined) enter(state, column);
  const text = withoutLabelEcho(passage.text);
  const before = state.found.length;
  if (office !== null && state.attendance === null) state.attendance = 'present';
  addPeople(text, state, 'attendance-list');
  const holder = state.found[before];
  if (office !== null && holder !== undefined && holder.office === null) holder.office = office;
  if (state.found.length > before) reading.taken.add(passage);
}

/** "airman: Ann Lee": the end of the label, torn off and printed again in front of its value. */
function withoutLabelEcho(text: Text): Text {
  const echo = /^\p{L}\p{Ll}{1,12}:\s*/u.exec(text.value);
  return echo === null ? text : trimText(sliceText(text, echo[0].length));
}

/** "Ann Lee – Anytown BC": in two cells of a row, two people. */
const PLACED = /^\p{Lu}[^–—-]{2,60}\s[–—-]\s+\p{Lu}/u;

/** "Name ⇥ Post or organisation": one person a row. */
function readNameAndAffiliation(first: Passage, others: readonly Passage[], state: State, reading: Reading): boolean {
  const people = peopleIn(first.text, true);
  const [person] = people;
  if (people.length !== 1 || person === undefined || others.length === 0 || state.inPairs) return false;
  const isPlaced = PLACED.test(first.text.value);
  const isPerson = ({ text }: Passage) => parsePerson(text) || (isPlaced && PLACED.test(text.value));
  if (others.some((other) => peopleIn(other.text).length > 0 && isPerson(other))) return false;
  const affiliation = parseAffiliation([...others.map((other) => other.text.value)].join(' – '));
  const merged: ListedPerson = { ...person, ...affiliation, office: person.office ?? affiliation.office };
  merged.role ??= person.role;
  merged.organisation ??= person.organisation;
  push(merged, state, 'attendance-row', [first.text, ...others.map((other) => other.text)]);
  for (const passage of [first, ...others]) reading.taken.add(passage);
  return true;
}

/** Whether a cell holds a person and not an affiliation that begins like one. */
function parsePerson(text: Text): boolean {
  const [person] = peopleIn(text);
  if (person === undefined || person.at.value.length < 0.9 * text.value.length || person.role !== null) return false;
  return (
    isSurelyPerson([person.honorific, person.name].filter((part) => part !== null).join(' ')) ||
    person.initials !== null
  );
}

function readLine(passage: Passage, state: State, reading: Reading): void {
  const lines = linesOf(reading.document, passage.text);
  const perLine =
    lines.length > 1 && lines.filter((line) => startsPersonOrLabel(line, reading.words)).length * 2 > lines.length;
  for (const line of perLine ? lines : [isInitial(passage) ? printed(passage) : passage.text])
    readOneLine(line, passage, state, reading);
}

/** "V. Lee": an initial that looked like a list's number. */
function isInitial(passage: Passage): boolean {
  return passage.label !== null && /^[A-Z]\.$/.test(passage.label.value);
}

function startsPersonOrLabel(line: Text, words: Words): boolean {
  return attendanceLabel(line, words) !== null || peopleIn(line, true).length > 0;
}

function readOneLine(line: Text, passage: Passage, state: State, reading: Reading): void {
  const label = attendanceLabel(line, reading.words);
  if (label !== null && (label.attendance !== null || state.attendance !== null)) {
    enter(state, label);
    reading.taken.add(passage);
    if (label.rest.value !== '') addPeople(label.rest, state, 'attendance-list');
    return;
  }
  const colon = /^[^:]{2,40}:\s*/.exec(line.value);
  const office = colon === null ? null : officeLabel(colon[0], reading.words);
  if (office !== null && colon !== null) {
    const before = state.found.length;
    const was = state.attendance;
    state.attendance = 'present';
    addPeople(trimText(sliceText(line, colon[0].length)), state, 'attendance-list');
    state.attendance = was;
    const holder = state.found[before];
    if (holder !== undefined) holder.office ??= office;
    return;
  }
  if (state.attendance === null || isFact(line.value, reading.words)) return;
  const people = peopleIn(line, true);
  if (people.some(isNamed) && !isSentence(line.value)) {
    addPeople(line, state, 'attendance-list');
    reading.taken.add(passage);
  } else if (state.open !== null && isBare(state.open) && !isSentence(line.value)) {
    Object.assign(state.open, withNote(parseAffiliation(line.value), state.open));
    state.open.at.push(line);
    reading.taken.add(passage);
    state.open = null;
  } else if (isSentence(line.value)) state.open = null;
}

/** One word alone on its line is a person only where it is a known given name or has a title. */
function isNamed(person: ListedPerson): boolean {
  return person.name.includes(' ') || person.honorific !== null || person.initials !== null || isGivenName(person.name);
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

/** A line of an attendance list has no verb; this is what a sentence shows. */
function isSentence(value: string): boolean {
  return (
    /[.!?]\s*$/.test(value) &&
    value.split(/\s+/).length > 6 &&
    /\s(?:was|were|is|are|has|had|will|at|that|opened|welcomed|started)\s/.test(value)
  );
}

function addPeople(text: Text, state: State, rule: RuleName): void {
  for (const person of peopleIn(text, true)) push(person, state, rule, [person.at]);
}

function push(person: ListedPerson, state: State, rule: RuleName, at: Text[]): void {
  if (state.attendance === null) return;
  const finding: AttendeeFinding = {
    kind: 'attendee',
    rule,
    confidence: RULES[rule].confidence,
    at,
    name: person.name,
    honorific: person.honorific,
    initials: person.initials,
    role: person.role,
    organisation: person.organisation,
    attendance: state.attendance,
    office: person.office,
    group: state.group,
    substitute: person.substitute,
    note: person.note,
  };
  state.found.push(finding);
  state.open = finding;
}

function enter(state: State, label: { attendance: Attendance | null; group: string | null }): void {
  if (label.attendance !== null) state.attendance = label.attendance;
  state.group = label.group;
  state.open = null;
}

function columnOf(passage: Passage): number {
  return passage.cell?.column ?? 0;
}

function officeLabel(value: string, words: Words): Office | null {
  const key = wordKey(value);
  if (words.facts.chair.includes(key)) return 'chair';
  if (words.facts.viceChair.includes(key)) return 'vice-chair';
  if (words.facts.secretary.includes(key) && key !== 'minutes') return 'secretary';
  return null;
}

function isFact(value: string, words: Words): boolean {
  const key = wordKey(value.replace(/:.*$/s, ''));
  return [words.facts.date, words.facts.time, words.facts.venue, words.facts.body].some((names) => names.includes(key));
}
