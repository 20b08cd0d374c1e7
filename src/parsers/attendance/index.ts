/** Who was there and who was not: lists in front of the business, items for it, tables, sentences. */
import { placeOf, type AttendeeFinding } from '../../finding.ts';
import { nameKey } from '../../language/names.ts';
import type { Parser, Reading } from '../../reading.ts';
import { chairedBy } from '../chair.ts';
import { readBlocks } from './blocks.ts';
import { labelAtEnd, readBodies } from './bodies.ts';
import { isVote, readBusiness } from './business.ts';
import { readLine } from './lines.ts';
import { enter, newState, push, type State } from './lists.ts';
import { mergeLists, mergeShort } from './merge.ts';
import { noteMovements } from './movements.ts';
import { noteSubstitutes } from './substitutes.ts';
import { officeOf } from './affiliation.ts';
import { peopleIn } from './people.ts';
import { isSurelyOne } from './prose.ts';
import { areInPairs, readRow, rowsOf } from './rows.ts';
import { attendanceLabel } from './labels.ts';
import { sectionOf, titleIn } from './sections.ts';
import { isVoteHeader, readTables } from './tables.ts';
import type { Passage } from '../../outline/passages.ts';

export const attendance: Parser = {
  name: 'attendance',
  parse(reading) {
    const tables = newState(false);
    const held = new Set([...readTables(tables, reading), ...readBlocks(tables, reading)]);
    const front = readFront(reading, held);
    const business = newState(false);
    readBusiness(business, reading, held);
    front.found = withoutStanding(front, [...tables.found, ...business.found]);
    const listed = front.found.filter((one) => !front.officers.includes(one));
    const lists = [
      front.officers.filter((one) => front.found.includes(one)),
      listed,
      tables.found,
      business.found,
    ].filter((list) => list.length > 0);
    if (lists.every((list) => list.every(isBeside))) lists.push(readBodies(reading).found);
    lists.sort((a, b) => firstPlace(a) - firstPlace(b));
    const merged = mergeLists(lists, reading);
    const all = mergeShort(mergeLists([merged, presiding(reading)], reading), reading);
    noteMovements(all, reading);
    noteSubstitutes(all, reading);
    return all;
  },
};

/** "Also present": who was there beside those whom another list names, or who are not there. */
function isBeside({ group, attendance }: AttendeeFinding): boolean {
  return attendance !== 'present' || /^(?:also|others?)\b/i.test(group ?? '');
}

/** Fewer people are no list of who was there. */
const MIN_LISTED = 3;

/** Where those present are listed, an officer of the group who is not among them was not there. */
function withoutStanding({ found, standing }: State, others: readonly AttendeeFinding[]): AttendeeFinding[] {
  const listed = [...found, ...others].filter((one) => !standing.includes(one));
  if (listed.filter(({ attendance }) => attendance === 'present').length < MIN_LISTED) return found;
  for (const officer of standing) {
    const twin = listed.find(({ name }) => nameKey(name) === nameKey(officer.name));
    if (twin !== undefined) twin.office ??= officer.office;
  }
  return found.filter((one) => !standing.includes(one));
}

function firstPlace([first]: readonly AttendeeFinding[]): number {
  return first === undefined ? 0 : placeOf(first);
}

function readFront(reading: Reading, held: ReadonlySet<Passage>): State {
  const front = reading.outline.passages.slice(0, reading.outline.bodyFrom).filter((passage) => !held.has(passage));
  const rows = rowsOf(front);
  const state = newState(areInPairs(rows));
  for (const row of rows) {
    if (isVoteHeader(row)) state.attendance = null;
    else if (state.attendance !== null && areLists(row)) for (const passage of row) readLine(passage, state, reading);
    else if (row.length > 1 || (state.byColumn !== null && (row[0]?.cell ?? null) !== null))
      readRow(row, state, reading);
    else if (row[0] !== undefined && !isVote(row[0], reading)) {
      const told = sectionOf(titleIn(row[0])?.value ?? '')?.attendance;
      if (told !== undefined && told !== null && attendanceLabel(row[0].text, reading.words) === null)
        enter(state, { attendance: told, group: null });
      readLine(row[0], state, reading);
      const below = labelAtEnd(row[0].text, reading);
      if (below !== null) enter(state, below);
    }
  }
  return state;
}

/** Side by side in one row, lists of several lines each: every cell holds its own label and its people. */
function areLists(row: readonly Passage[]): boolean {
  const columns = new Set(row.map((passage) => passage.cell?.column));
  return columns.size > 1 && row.length >= 2 * columns.size;
}

/** Who is said by name to have chaired was there, on a list or not. */
function presiding(reading: Reading): AttendeeFinding[] {
  const state = newState(false);
  state.attendance = 'present';
  for (const { rule, who, isCertain } of chairedBy(reading)) {
    const [person] = peopleIn(who);
    if (person === undefined || !isCertain || !isSurelyOne(person)) continue;
    const office = person.office ?? officeOf(person.role ?? '') ?? (rule === 'in-the-chair' ? 'chair' : null);
    push({ ...person, office }, state, 'presided', [person.at]);
  }
  return state.found;
}
