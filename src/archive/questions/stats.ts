/** Counts: all meetings, then each body and year. */
import { byText } from '../../compare.ts';
import type { Row, Store } from '../store/store.ts';
import { fieldsOf } from './fields.ts';
import { DONE, LAST } from './actions.ts';
import {
  bodyKeys,
  condition,
  cut,
  oneOf,
  where,
  type Answer,
  type AnswerRow,
  type Condition,
  type Filters,
} from './question.ts';

export interface StatsFilters extends Pick<Filters, 'body' | 'limit'> {
  /** The day that actions are counted at, YYYY-MM-DD. */
  asOf: string;
}

const COUNTS = [
  'meetings',
  'duplicates',
  'present',
  'apologies',
  'absent',
  'decisions',
  'actions',
  'open',
  'overdue',
  'done',
];

/** The first row is of all together: its body and year are null, and it alone tells what could not be read. */
export const STATS_COLUMNS = [
  'body',
  'year',
  'meetings',
  'duplicates',
  'firstDate',
  'lastDate',
  'attendanceRate',
  'present',
  'apologies',
  'absent',
  'decisions',
  'decisionsByKind',
  'actions',
  'open',
  'overdue',
  'done',
  'failures',
];

export async function stats(store: Store, { body, asOf, limit }: StatsFilters): Promise<Answer> {
  const keys = await bodyKeys(store, body);
  const years = await yearsOf(store, keys);
  const decided = await decisionsOf(store, keys);
  const tasks = await tasksOf(store, keys, asOf);
  const rows = years.map((row): Row => {
    const key = `${String(row['body_key'])}\n${String(row['year'])}`;
    const kinds = decided.get(key) ?? {};
    return {
      ...row,
      ...NO_TASKS,
      ...tasks.get(key),
      decisions: sum(Object.values(kinds)),
      kinds: JSON.stringify(kinds),
    };
  });
  const failures = await failuresOf(store);
  const flat = [{ ...totalOf(rows), failures: failures.length }, ...rows].map(finished);
  const { rows: kept, more } = cut(flat, limit);
  const nested = kept.map((row, index) => ({
    ...row,
    decisionsByKind: JSON.parse(String(row['decisionsByKind'])) as unknown,
    failures: index === 0 ? failures : null,
  }));
  return { columns: STATS_COLUMNS, rows: kept, nested, more, notes: failureNotes(failures) };
}

const NO_TASKS = { actions: 0, open: 0, overdue: 0, done: 0 };

function yearsOf(store: Store, keys: readonly string[] | null): Promise<Row[]> {
  const found = where(oneOf('y.body_key', keys));
  return store.all(
    `SELECT y.*, b.body FROM body_years y LEFT JOIN bodies b ON b.body_key = y.body_key${found.sql} ORDER BY y.body_key, y.year`,
    found.values,
  );
}

type Kinds = Record<string, number>;

async function decisionsOf(store: Store, keys: readonly string[] | null): Promise<Map<string, Kinds>> {
  const found = where(oneOf('body_key', keys));
  const rows = await store.all(`SELECT * FROM decision_counts${found.sql} ORDER BY body_key, year, kind`, found.values);
  const decided = new Map<string, Kinds>();
  for (const { body_key: body, year, kind, decisions } of rows) {
    const key = `${String(body)}\n${String(year)}`;
    decided.set(key, { ...decided.get(key), [String(kind)]: Number(decisions) });
  }
  return decided;
}

async function tasksOf(store: Store, keys: readonly string[] | null, asOf: string): Promise<Map<string, Row>> {
  const found: Condition = where([condition(LAST, asOf, asOf), ...oneOf('g.body_key', keys)]);
  const rows = await store.all(
    `SELECT g.body_key, g.year, count(*) AS actions, sum(CASE WHEN ${DONE} THEN 1 ELSE 0 END) AS done,
      sum(CASE WHEN g.done_day > ? AND g.due_date < ? THEN 1 ELSE 0 END) AS overdue
     FROM register g${found.sql} GROUP BY g.body_key, g.year`,
    [asOf, asOf, asOf, ...found.values],
  );
  return new Map(
    rows.map(({ body_key: body, year, actions, done, overdue }) => [
      `${String(body ?? '')}\n${String(year)}`,
      { actions: Number(actions), done: Number(done), overdue: Number(overdue), open: Number(actions) - Number(done) },
    ]),
  );
}

function totalOf(rows: readonly Row[]): Row {
  const kinds: Kinds = {};
  for (const row of rows) {
    for (const [kind, count] of Object.entries(JSON.parse(String(row['kinds'])) as Kinds))
      kinds[kind] = (kinds[kind] ?? 0) + count;
  }
  const dates = (name: string): string[] =>
    rows.flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : [])).sort();
  return {
    ...Object.fromEntries(COUNTS.map((name) => [name, sum(rows.map((row) => Number(row[name])))])),
    first_date: dates('first_date')[0] ?? null,
    last_date: dates('last_date').at(-1) ?? null,
    kinds: JSON.stringify(Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => byText(a, b)))),
  };
}

function finished(row: Row): AnswerRow {
  const listed = sum(['present', 'apologies', 'absent'].map((name) => Number(row[name])));
  const rate = listed === 0 ? null : Math.round((Number(row['present']) / listed) * 1000) / 1000;
  return fieldsOf(
    {
      ...row,
      year: row['year'] === '' ? null : (row['year'] ?? null),
      attendance_rate: rate,
      decisions_by_kind: row['kinds'] ?? '{}',
    },
    STATS_COLUMNS,
  );
}

interface Failed {
  path: string | null;
  code: string | null;
  message: string | null;
}

/** Documents that the archive could not read, then JSON files that the store could not. */
async function failuresOf(store: Store): Promise<Failed[]> {
  const failed = await store.all('SELECT path, code, message FROM failures ORDER BY place');
  const bad = await store.all(
    'SELECT document AS path, problem AS message FROM documents WHERE problem IS NOT NULL ORDER BY document',
  );
  return [...failed, ...bad].map(({ path = null, code = null, message = null }) => ({ path, code, message }) as Failed);
}

function failureNotes(failures: readonly Failed[]): string[] {
  return failures.map(({ path, code, message }) => `not read: ${[path, message ?? code].filter(Boolean).join(': ')}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
