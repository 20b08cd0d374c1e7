/** Tables with a column of names and columns of posts, bodies and who was there, as systems for agendas print them. */
import { joinTexts, type Text } from '../../document.ts';
import { wordKey, type Attendance } from '../../formats/words.ts';
import { INITIALS } from '../../language/names.ts';
import type { Passage, Sheet } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { parseAffiliation } from './affiliation.ts';
import { push, type State } from './lists.ts';
import { peopleIn } from './people.ts';
import { isSurelyOne } from './prose.ts';

export type Head =
  | 'name'
  | 'title'
  | 'organisation'
  | 'status'
  | 'present'
  | 'apologies'
  | 'absent'
  | 'arrived'
  | 'left'
  | 'initials'
  | 'aside'
  | 'other';

const HEADS: [Exclude<Head, 'other'>, RegExp][] = [
  [
    'name',
    /^(?:(?:attendee|member|full|delegate|participant|councill?or|director|trustee|commissioner|board member|committee member|representative|governor)s?[’']?s? )?names?$|^(?:attendee|delegate|participant|member|board member|committee member|councill?or|director|trustee|commissioner|governor|representative|senator)s?$/,
  ],
  [
    'title',
    /^(?:job )?(?:title|role|position|post|office|capacity|designation|function|rank|title role)(?: ?(?:\/|and|or) ?(?:organi[sz]ation|affiliation|agency|title|role|representing))?$/,
  ],
  [
    'organisation',
    /^(?:organi[sz]ation|company|affiliation|agency|employer|representing|body|delegations?|countr(?:y|ies)|member states?|state|nation|party|ward|district|constituency|member body|department|institution|association|club|team|unit|parish)(?: name)?$/,
  ],
  ['status', /^(?:status|attendance|attended|attending|in attendance|p\/a|here|attendance status)$/],
  ['present', /^present$/],
  ['apologies', /^(?:apologies|apology|excused|regrets|apols)$/],
  ['absent', /^absent$/],
  ['initials', /^(?:initials?|init|abbreviation|abbr)$/],
  ['arrived', /^(?:arrived|arrival|arrival time|time arrived|time in|joined)$/],
  ['aside', /^(?:voting|vote|votes|voting member|proxy|e-?mail|phone|contact|no|#)$/],
  ['left', /^(?:departed|departure|left|time out|time left)$/],
];

export function headOf(value: string): Head {
  const key = wordKey(value);
  return HEADS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}

/** "Member Delegate Voting": the heads of a table whose header a converter wrote as a line. */
export function areHeads(value: string): boolean {
  const words = value.split(/\s+/);
  return words.length > 1 && words.every((word) => headOf(word) !== 'other');
}

const STATUSES: [Attendance, RegExp][] = [
  [
    'present',
    /^(?:present|remote(?:ly)?|late|in[ -]person|online|virtual(?:ly)?|zoom|teams|via .{2,20}|by .{2,20}|yes|[ypx✓✔√]|here|attended|arrived.*|phone|electronic(?:ally)?)$/i,
  ],
  [
    'apologies',
    /^(?:excused|apolog(?:y|ies)|regrets|away|leave(?: of absence)?|on leave|loa|sent apologies|excused absence|absent [-–] excused|absent \(excused\)|e|apols?)$/i,
  ],
  ['absent', /^(?:absent|no|[na\-–—✗✘]|unexcused|did not attend|dna|vacant)$/i],
];

export function statusOf(value: string): Attendance | null {
  const said = value.trim();
  const bare = said.replace(/\s*\([^()]*\)$/, '');
  return [said, bare].flatMap((one) => STATUSES.find(([, pattern]) => pattern.test(one))?.[0] ?? [])[0] ?? null;
}

/** What says no more than that somebody was there. */
const PLAIN = /^(?:present|yes|[ypx✓✔√]|here|attended|absent|excused|apologies|no|[nae\-–—✗✘])$/i;
/** Share of the rows that must hold a person, and a known status. */
const MIN_SHARE = 0.6;

/** Reads the tables that are such lists; gives the passages that they hold. */
export function readTables(state: State, reading: Reading): Set<Passage> {
  const read = new Set<Passage>();
  for (const sheet of reading.outline.sheets) {
    const at = sheet.rows.findIndex((row) => isHeader(row));
    if (at < 0) continue;
    const heads = headsIn(sheet.rows[at] ?? []);
    const rows = rowsUnder(sheet, at, heads);
    if (!isAttendance(rows, heads)) continue;
    for (const row of rows) readRowUnder(row, heads, state);
    for (const row of sheet.rows.slice(at, at + 1 + rows.length)) for (const passage of row) read.add(passage);
  }
  for (const passage of read) reading.taken.add(passage);
  return read;
}

/** A head for names and one that only lists of people have, and none of a table of votes or tasks. */
function isHeader(row: readonly Passage[]): boolean {
  const heads = row.map(({ text }) => headOf(text.value));
  const isTask = row.some(({ text }) => /^(?:votes?|action|due)\b/i.test(wordKey(text.value)));
  const telling = heads.filter((head) => ['status', 'present', 'apologies', 'arrived'].includes(head)).length;
  return heads.includes('name') && telling > 0 && !isTask && !isVoteHeader(row);
}

/** "Name | For | Against": what is below are votes. */
export function isVoteHeader(row: readonly Passage[]): boolean {
  const votes = row.filter(({ text }) =>
    /^(?:ayes?|nays?|noes|for|against|abstain\w*|yes|no)$/i.test(text.value.trim()),
  );
  return votes.length > 1;
}

function headsIn(row: readonly Passage[]): Map<number, Head> {
  const heads = new Map(row.map((passage) => [passage.cell?.column ?? 0, headOf(passage.text.value)]));
  const names = [...heads].filter(([, head]) => head === 'name');
  for (const [column] of names.slice(0, -1)) heads.set(column, 'organisation');
  return heads;
}

function rowsUnder(sheet: Sheet, at: number, heads: ReadonlyMap<number, Head>): Passage[][] {
  const rows = sheet.rows.slice(at + 1);
  const end = rows.findIndex((row) => cellOf(row, heads, 'name') === null && row.length > 0);
  return end < 0 ? rows : rows.slice(0, end);
}

function cellOf(row: readonly Passage[], heads: ReadonlyMap<number, Head>, wanted: Head): Passage | null {
  return row.find((passage) => heads.get(passage.cell?.column ?? 0) === wanted) ?? null;
}

function isAttendance(rows: readonly Passage[][], heads: ReadonlyMap<number, Head>): boolean {
  const people = rows.filter((row) => personIn(cellOf(row, heads, 'name')?.text) !== null).length;
  const told = rows.filter((row) => attendanceIn(row, heads) !== null).length;
  return rows.length > 0 && people >= MIN_SHARE * rows.length && told >= MIN_SHARE * rows.length;
}

function personIn(text: Text | undefined): ReturnType<typeof peopleIn>[number] | null {
  const people = text === undefined ? [] : peopleIn(text, true);
  return people.length === 1 ? (people[0] ?? null) : null;
}

function attendanceIn(row: readonly Passage[], heads: ReadonlyMap<number, Head>): Attendance | null {
  for (const head of ['apologies', 'absent', 'present'] as const) {
    const cell = cellOf(row, heads, head);
    if (cell !== null && statusOf(cell.text.value) !== 'absent')
      return statusOf(cell.text.value) === 'apologies' ? 'apologies' : head;
  }
  const status = cellOf(row, heads, 'status');
  if (status !== null) return statusOf(status.text.value);
  if (cellOf(row, heads, 'arrived') !== null) return 'present';
  return [...heads.values()].includes('status') ? null : 'absent';
}

function readRowUnder(row: readonly Passage[], heads: ReadonlyMap<number, Head>, state: State): void {
  const person = personIn(cellOf(row, heads, 'name')?.text);
  const attendance = attendanceIn(row, heads);
  if (person === null || attendance === null) return;
  const said = ['title', 'organisation'] as const;
  const texts = said.flatMap((head) => cellOf(row, heads, head)?.text ?? []);
  const initials = cellOf(row, heads, 'initials')?.text.value ?? '';
  pushTold(
    INITIALS.test(initials) ? { ...person, initials: person.initials ?? initials } : person,
    attendance,
    texts,
    noteOf(row, heads),
    row.map(({ text }) => text),
    state,
  );
}

function noteOf(row: readonly Passage[], heads: ReadonlyMap<number, Head>): string | null {
  const status = cellOf(row, heads, 'status')?.text.value ?? '';
  const arrived = /\blate\b/i.test(status) ? cellOf(row, heads, 'arrived')?.text.value : undefined;
  const left = cellOf(row, heads, 'left')?.text.value;
  const [, inside = ''] = /^\w+\s*\(([^()]*)\)$/.exec(status) ?? [];
  const said = [PLAIN.test(status) ? '' : inside || status, arrived ?? '', left === undefined ? '' : `left ${left}`];
  return said.filter((part) => part !== '').join(', ') || null;
}

/** One person of a table: who they are as two cells say it. */
export function pushTold(
  person: ReturnType<typeof peopleIn>[number],
  attendance: Attendance,
  said: readonly Text[],
  note: string | null,
  at: Text[],
  state: State,
): void {
  const affiliation = parseAffiliation(said.length === 0 ? '' : joinTexts(said, ' – ').value);
  state.attendance = attendance;
  state.group = null;
  push(
    {
      ...person,
      role: affiliation.role ?? person.role,
      organisation: affiliation.organisation ?? person.organisation,
      office: affiliation.office ?? person.office,
      note: note ?? person.note ?? affiliation.note,
    },
    state,
    'attendance-table',
    at,
  );
}

/** Share of a column's cells that are surely people, for the column of names where no header tells it. */
const NAMES_SHARE = 0.4;

/** The column of names in a table without a header that stands in a list; null where it is the first. */
export function nameColumn(sheet: Sheet): number | null {
  let column = nameColumns.get(sheet);
  if (column === undefined) nameColumns.set(sheet, (column = findNameColumn(sheet)));
  return column;
}

const nameColumns = new WeakMap<Sheet, number | null>();
function findNameColumn(sheet: Sheet): number | null {
  const share = (column: number) => {
    const cells = sheet.rows.flatMap((row) => row.filter((passage) => passage.cell?.column === column));
    const sure = cells.filter(({ text }) => {
      const person = personIn(text);
      return person !== null && isSurelyOne(person);
    });
    return cells.length === 0 ? 0 : sure.length / cells.length;
  };
  const first = share(0);
  for (let column = 1; column < sheet.columns; column++)
    if (share(column) >= NAMES_SHARE && share(column) > 2 * first) return column;
  return null;
}
