/** Rows of tables that hold attendance lists: labels over columns, labels beside cells, one person a row. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { areInitialsOf, INITIALS, isSurelyPerson } from '../../language/names.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isShouted } from '../items/titles.ts';
import { parseAffiliation } from './affiliation.ts';
import { attendanceLabel, type AttendanceLabel } from './labels.ts';
import { addPeople, enter, isFact, officeLabel, push, type Office, type State } from './lists.ts';
import { peopleIn, type ListedPerson } from './people.ts';
import { headOf, nameColumn, type Head } from './tables.ts';
import { segmentsOf } from './segments.ts';

/** The head of a column is short. */
const MAX_HEAD = 60;

/** The passages of one table row together, every other one alone. */
export function rowsOf(passages: readonly Passage[]): Passage[][] {
  const rows: Passage[][] = [];
  for (const passage of passages) {
    const last = rows.at(-1)?.[0];
    if (passage.cell !== null && last?.cell?.rows[0] === passage.cell.rows[0]) rows.at(-1)?.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

/** Rows of two cells or more whose second cell is mostly surely a person. */
export function areInPairs(rows: readonly Passage[][]): boolean {
  const seconds = rows.flatMap((row) => (row[0] !== undefined && parsePerson(row[0].text) ? row.slice(1, 2) : []));
  return seconds.length > 0 && seconds.filter((passage) => parsePerson(passage.text)).length * 2 >= seconds.length;
}

export function readRow(row: readonly Passage[], state: State, reading: Reading): void {
  const labels = row.map((passage) => attendanceLabel(passage.text, reading.words));
  const alone = labels.filter((label) => label !== null && label.attendance !== null && label.rest.value === '').length;
  const told = labels.filter((label) => label !== null && label.attendance !== null).length;
  if (told > 1 && alone < row.length && labels[0] !== null) {
    readLabelledCells(row, labels, state, reading);
    return;
  }
  if (headsNames(row, labels)) {
    enter(state, labels.find((label) => (label?.attendance ?? null) !== null) ?? { attendance: null, group: null });
    for (const passage of row) reading.taken.add(passage);
    return;
  }
  if (alone > 1 || headsColumns(row, labels)) {
    state.byColumn = new Map(
      row.map((passage, i) => {
        const { attendance, group } = labels[i] ?? { attendance: null, group: passage.text.value };
        return [columnOf(passage), { attendance: attendance ?? (group === null ? null : 'present'), group }];
      }),
    );
    for (const passage of row) reading.taken.add(passage);
    return;
  }
  if (state.byColumn !== null) {
    row.forEach((passage, i) => {
      readUnderHead(passage, labels[i] ?? null, state, reading);
    });
    return;
  }
  readLabelBeside(row, labels, state, reading);
}

/** "Attendees | Initials | Organisation", "Delegation | Members": heads of one column of names, and of what stands beside it. */
function headsNames(row: readonly Passage[], labels: readonly (AttendanceLabel | null)[]): boolean {
  const heads = row.map(({ text }) => headOf(text.value));
  const names = row.filter((_, index) => {
    const label = labels[index] ?? null;
    return heads[index] === 'name' || (label !== null && label.attendance !== null && label.rest.value === '');
  });
  const beside = heads.filter((head) => BESIDE_NAMES.has(head)).length;
  return names.length === 1 && beside === row.length - 1 && beside > 0;
}
const BESIDE_NAMES: ReadonlySet<Head> = new Set(['title', 'organisation', 'aside', 'initials']);

/** "Present | Officers", "MEMBERS PRESENT | CITY STAFF": a row of labels, or of capitals with one among them. */
function headsColumns(row: readonly Passage[], labels: readonly (AttendanceLabel | null)[]): boolean {
  const isHead = ({ text }: Passage, label: AttendanceLabel | null) =>
    label === null
      ? isShouted(text.value) && text.value.length < MAX_HEAD && !/\d/.test(text.value)
      : label.rest.value === '';
  return (
    row.length > 1 &&
    (labels.every((label) => label !== null) || row.every(({ text }) => isShouted(text.value))) &&
    row.every((passage, index) => isHead(passage, labels[index] ?? null)) &&
    labels.some((label) => (label?.attendance ?? null) !== null) &&
    new Set(row.map(columnOf)).size === row.length
  );
}

function readUnderHead(passage: Passage, own: AttendanceLabel | null, state: State, reading: Reading): void {
  if (own === null || own.rest.value !== '' || (own.attendance === null && own.group === null))
    readValues(passage, null, state, reading);
  else {
    const attendance = own.attendance ?? state.byColumn?.get(columnOf(passage))?.attendance ?? 'present';
    state.byColumn?.set(columnOf(passage), { ...own, attendance });
    reading.taken.add(passage);
  }
}

function readLabelBeside(
  row: readonly Passage[],
  labels: readonly (AttendanceLabel | null)[],
  state: State,
  reading: Reading,
): void {
  const [first, ...others] = row;
  if (first === undefined) return;
  const label = labels[0] ?? null;
  const office = officeLabel(first.text.value, reading.words);
  if (label !== null || office !== null || isFact(first.text.value, reading.words)) {
    if (label !== null) enter(state, label);
    reading.taken.add(first);
    if (label === null && office === null) return;
    if (
      label !== null &&
      label.rest.value !== '' &&
      addPeople(label.rest, state, 'attendance-list') === 1 &&
      readBehind(others, state, reading)
    )
      return;
    const [name, ...behind] = others;
    const isOnlyOne = behind.every((passage) => name === undefined || columnOf(passage) !== columnOf(name));
    const isOne = label !== null && office === null && name !== undefined && state.attendance !== null && isOnlyOne;
    if (isOne && readNameAndAffiliation(name, behind, state, reading)) return;
    for (const passage of others) readValues(passage, office, state, reading);
    return;
  }
  if (state.attendance === null) return;
  if (readNamesBehind(row, state, reading)) return;
  if (columnOf(first) > 0 && others.length === 0) readValues(first, null, state, reading);
  else if (!readNameAndAffiliation(first, others, state, reading))
    for (const passage of row) readValues(passage, null, state, reading);
}

/** "Apologies: Ann Lee ⇥ Public Health": whom the one behind the label is of. */
function readBehind(others: readonly Passage[], state: State, reading: Reading): boolean {
  const { open } = state;
  if (
    open === null ||
    others.length === 0 ||
    open.organisation !== null ||
    others.some(({ text }) => parsePerson(text))
  )
    return false;
  const { role, organisation, office, note } = parseAffiliation(others.map(({ text }) => text.value).join(' – '));
  Object.assign(open, {
    role: open.role ?? role,
    organisation,
    office: open.office ?? office,
    note: open.note ?? note,
  });
  for (const passage of others) {
    open.at.push(passage.text);
    reading.taken.add(passage);
  }
  return true;
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
  const before = state.found.length;
  if (office !== null && state.attendance === null) state.attendance = 'present';
  for (const { label, text } of segmentsOf(withoutLabelEcho(passage.text), reading.words)) {
    if (label !== null && label.attendance !== null && label.rest.value !== '') enter(state, label);
    addPeople(label === null || label.rest.value === '' ? text : label.rest, state, 'attendance-list');
  }
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

/** Whether a cell holds another person than the cell of one beside it. */
function isAnother(one: Passage, { text }: Passage): boolean {
  return parsePerson(text) || (PLACED.test(one.text.value) && PLACED.test(text.value));
}

/** "Name ⇥ Post or organisation": one person a row. */
function readNameAndAffiliation(first: Passage, others: readonly Passage[], state: State, reading: Reading): boolean {
  const people = peopleIn(first.text, true);
  const [person] = people;
  if (people.length !== 1 || person === undefined || others.length === 0 || state.inPairs) return false;
  if (first.text.value.endsWith(':')) return false;
  const isPlaced = PLACED.test(first.text.value);
  if (others.some((other) => peopleIn(other.text, isPlaced).length > 0 && isAnother(first, other))) return false;
  const initials = others.find((other) => areInitials(other.text.value, person));
  const beside = others.filter((other) => other !== initials);
  const affiliation = parseAffiliation(beside.map((other) => other.text.value).join(' – '));
  const merged: ListedPerson = { ...person, ...affiliation, office: person.office ?? affiliation.office };
  merged.initials ??= initials?.text.value ?? null;
  merged.substitute ??= person.substitute;
  merged.role ??= person.role;
  merged.organisation ??= person.organisation;
  merged.note ??= person.note;
  push(merged, state, 'attendance-row', [first.text, ...others.map((other) => other.text)]);
  for (const passage of [first, ...others]) reading.taken.add(passage);
  return true;
}

/** "Ann Lee ⇥ AL ⇥ Clerk": a cell of initials. */
function areInitials(value: string, { name }: ListedPerson): boolean {
  return INITIALS.test(value) && areInitialsOf(value, name);
}

/** "Fluxia ⇥ Ann Lee ⇥ Y", "Denmark ⇥ Ms Lee / Mr Day": whom they are of first, where names stand in another column. */
function readNamesBehind(row: readonly Passage[], state: State, reading: Reading): boolean {
  const sheet = reading.outline.sheets[row[0]?.cell?.sheet ?? -1];
  const column = sheet === undefined ? null : nameColumn(sheet);
  if (column === null) return false;
  const cells = row.filter((passage) => columnOf(passage) === column);
  const people = cells.map((cell) => peopleIn(cell.text, true));
  if (cells.length === 0 || people.some((some) => some.length === 0)) return false;
  const others = row.filter((passage) => !cells.includes(passage));
  if (others.some((passage) => cells.some((cell) => isAnother(cell, passage)))) return false;
  const before = others.filter((passage) => columnOf(passage) < column).map(({ text }) => text.value);
  const isOne = people.flat().length === 1;
  const after = others.filter((passage) => columnOf(passage) > column && MARK.test(passage.text.value) === false);
  const behind = parseAffiliation(isOne ? after.map(({ text }) => text.value).join(' – ') : '');
  cells.forEach((_, index) => {
    for (const person of people[index] ?? []) {
      const organisation = person.organisation ?? (before.join(', ') || behind.organisation);
      const told = { role: person.role ?? behind.role, office: person.office ?? behind.office, organisation };
      push({ ...person, ...told }, state, 'attendance-row', isOne ? row.map(({ text }) => text) : [person.at]);
    }
  });
  for (const passage of row) reading.taken.add(passage);
  return true;
}

/** "Y", "✓", "in person": a cell that says no more than that somebody was there. */
const MARK = /^(?:\P{L}*|\p{L}{1,2}|yes|present|absent|apologies|in person|remote(?:ly)?|online)$/iu;

/** Whether a cell holds a person and not an affiliation that begins like one. */
function parsePerson(text: Text): boolean {
  const [person] = peopleIn(text);
  if (person === undefined || person.at.value.length < 0.9 * text.value.length) return false;
  if (person.role !== null && person.honorific === null) return false;
  return (
    isSurelyPerson([person.honorific, person.name].filter((part) => part !== null).join(' ')) ||
    person.initials !== null
  );
}

function columnOf(passage: Passage): number {
  return passage.cell?.column ?? 0;
}
