/** People across meetings: how often they came, which offices they held; and each meeting of one of them. */
import { byText } from '../../compare.ts';
import type { Row, Store } from '../store/store.ts';
import { foldedWords } from '../store/fold.ts';
import { fieldsOf, ORIGIN } from './fields.ts';
import {
  atMost,
  bodyKeys,
  condition,
  cut,
  looked,
  oneOf,
  where,
  type Answer,
  type AnswerRow,
  type Condition,
  type Filters,
} from './question.ts';

export interface PeopleFilters extends Pick<Filters, 'body' | 'limit'> {
  /** Words of the name, or initials. */
  name?: string | undefined;
}

export const PEOPLE_COLUMNS = [
  'name',
  'variants',
  'organisations',
  'offices',
  'meetings',
  'present',
  'apologies',
  'absent',
  'rate',
  'firstDate',
  'lastDate',
  'person',
  ...ORIGIN,
];

const PLACE = 'm.meeting, coalesce(m.path, m.meeting) AS file, a.start_line, a.end_line, a.page';
const LAST_MENTION = (table: string): string =>
  `LEFT JOIN attendees a ON a.meeting = ${table}.last_meeting AND a.id = ${table}.last_attendee
   LEFT JOIN meetings m ON m.meeting = a.meeting`;

/** People by the number of their meetings; the file and lines are those of the last one. */
export async function people(store: Store, filters: PeopleFilters): Promise<Answer> {
  const keys = await bodyKeys(store, filters.body);
  const named = filters.name === undefined ? [] : namedBy('p.words', filters.name);
  const rows = keys === null ? await inAll(store, named, filters.limit) : await inBodies(store, keys, where(named));
  rows.sort(
    (a, b) =>
      Number(b['meetings']) - Number(a['meetings']) ||
      byText(String(a['name']), String(b['name'])) ||
      byText(String(a['person']), String(b['person'])),
  );
  const { rows: kept, more } = cut(rows, filters.limit);
  const offices = await officesOf(store, keys);
  const answered = kept.map((row): AnswerRow => {
    const held = (offices.get(String(row['person'])) ?? []).map(officeWords).join('; ');
    return fieldsOf({ ...row, offices: held || null, rate: rateOf(row) }, PEOPLE_COLUMNS);
  });
  return { columns: PEOPLE_COLUMNS, rows: answered, more, notes: [] };
}

export const PERSON_COLUMNS = [
  'name',
  'date',
  'body',
  'attendance',
  'office',
  'printedName',
  'role',
  'organisation',
  'person',
  ...ORIGIN,
];

/** Every meeting of the people who have the name, the latest first; as JSON a record a person. */
export async function person(store: Store, filters: PeopleFilters & { name: string }): Promise<Answer> {
  const summary = await people(store, { ...filters, limit: undefined });
  const ids = summary.rows.map((row) => String(row['person']));
  if (ids.length === 0) return { columns: PERSON_COLUMNS, rows: [], nested: [], more: false, notes: [] };
  const keys = await bodyKeys(store, filters.body);
  const meetings: AnswerRow[] = [];
  for (const id of ids) {
    const found = where([condition('a.person = ?', id), ...oneOf('a.body_key', keys)]);
    const rows = await store.all(
      `SELECT a.* FROM attendance a${found.sql} ORDER BY a.date IS NULL, a.date DESC, a.meeting, a.start_line`,
      found.values,
    );
    for (const row of rows) meetings.push(fieldsOf(row, PERSON_COLUMNS));
  }
  const offices = await officesOf(store, keys);
  const nested = summary.rows.map((row) => ({
    ...row,
    variants: String(row['variants']).split('; '),
    offices: (offices.get(String(row['person'])) ?? []).map((held) =>
      fieldsOf(held, ['office', 'body', 'meetings', 'firstDate', 'lastDate']),
    ),
    attendance: meetings.filter((each) => each['person'] === row['person']),
  }));
  const notes = ids.length === 1 ? [] : [`${String(ids.length)} people have this name`];
  return { columns: PERSON_COLUMNS, ...cut(meetings, filters.limit), nested, notes };
}

/** Every word is to be in the name. */
function namedBy(column: string, words: string): Condition[] {
  return foldedWords(words).length === 0 ? [condition('1 = 0')] : looked(column, words);
}

async function inAll(store: Store, named: readonly Condition[], limit: number | undefined): Promise<Row[]> {
  const found = where([condition('p.meetings > 0'), ...named]);
  const few = atMost(limit);
  const most = `SELECT p.* FROM people p${found.sql} ORDER BY p.meetings DESC, p.name, p.person${few.sql}`;
  return store.all(`SELECT p.*, ${PLACE} FROM (${most}) p ${LAST_MENTION('p')}`, [...found.values, ...few.values]);
}

const SUMS = ['meetings', 'present', 'apologies', 'absent'];

/** One row a person, for all of the bodies together. */
async function inBodies(store: Store, keys: readonly string[], found: Condition): Promise<Row[]> {
  const inKeys = oneOf('b.body_key', keys)[0] ?? condition('1 = 1');
  const rows = await store.all(
    `SELECT b.*, p.name, p.variants, p.organisations, ${PLACE}
     FROM person_bodies b JOIN people p ON p.person = b.person ${LAST_MENTION('b')}
     ${found.sql === '' ? 'WHERE' : `${found.sql} AND`} ${inKeys.sql} ORDER BY b.person, b.body_key`,
    [...found.values, ...inKeys.values],
  );
  const people = new Map<string, Row>();
  for (const row of rows) {
    const known = people.get(String(row['person']));
    people.set(String(row['person']), known === undefined ? row : together(known, row));
  }
  return [...people.values()].filter((row) => Number(row['meetings']) > 0);
}

function together(one: Row, other: Row): Row {
  const sums = Object.fromEntries(SUMS.map((name) => [name, Number(one[name]) + Number(other[name])]));
  const [earlier, later] =
    byText(String(one['last_date'] ?? ''), String(other['last_date'] ?? '')) > 0 ? [other, one] : [one, other];
  const first = [one['first_date'], other['first_date']].filter((date) => typeof date === 'string').sort()[0] ?? null;
  return { ...earlier, ...later, ...sums, first_date: first };
}

async function officesOf(store: Store, keys: readonly string[] | null): Promise<Map<string, Row[]>> {
  const found = where(oneOf('o.body_key', keys));
  const rows = await store.all(
    `SELECT o.person, o.office, b.body, o.meetings, o.first_date, o.last_date
     FROM offices o LEFT JOIN bodies b ON b.body_key = o.body_key${found.sql} ORDER BY o.person, o.first_date, o.body_key, o.office`,
    found.values,
  );
  const offices = new Map<string, Row[]>();
  for (const row of rows) {
    const own = String(row['person']);
    offices.set(own, [...(offices.get(own) ?? []), row]);
  }
  return offices;
}

/** "chair of Parish Council, 2014-06-12 to 2016-01-03" */
function officeWords(row: Row): string {
  const [first, last] = [row['first_date'], row['last_date']];
  const when =
    first === null || last === null ? null : first === last ? String(first) : `${String(first)} to ${String(last)}`;
  return [[row['office'], row['body']].filter(Boolean).join(' of '), when].filter(Boolean).join(', ');
}

/** Present of all meetings that name the person, to three places. */
function rateOf(row: Row): number {
  return Math.round((Number(row['present']) / Number(row['meetings'])) * 1000) / 1000;
}
