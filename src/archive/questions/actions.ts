/** The register across meetings: each task once, as the last meeting up to a day records it. */
import type { Store } from '../store/store.ts';
import { fieldsOf, ORIGIN } from './fields.ts';
import {
  atMost,
  bodyKeys,
  condition,
  cut,
  daysBetween,
  looked,
  oneOf,
  where,
  type Answer,
  type Condition,
  type Filters,
} from './question.ts';

export interface ActionFilters extends Filters {
  /** The day that the register is of, YYYY-MM-DD: what later meetings say does not count. */
  asOf: string;
  open?: boolean | undefined;
  done?: boolean | undefined;
  /** Open, and due before the day. */
  overdue?: boolean | undefined;
  /** Words of the owner's name, or initials. */
  owner?: string | undefined;
}

const STORED = [
  'owners',
  'dueDate',
  'dueText',
  'text',
  'body',
  'date',
  'raisedOn',
  'times',
  'itemNumber',
  'itemTitle',
  'status',
  'closedOn',
  'closedFile',
  'closedStartLine',
  'closedEndLine',
  'closedPage',
  'id',
  ...ORIGIN,
];

export const ACTION_COLUMNS = ['state', 'overdue', 'age', ...STORED];

/** Holds for records of tasks that are done by a day. */
export const DONE = 'g.done_day <= ?';
/** Holds for the last record of a task up to a day. */
export const LAST = 'g.from_day <= ? AND g.until_day > ?';

/** Tasks by due date, those without one last. */
export async function actions(store: Store, filters: ActionFilters): Promise<Answer> {
  const { asOf, limit } = filters;
  const found = where(await conditionsOf(store, filters));
  const few = atMost(limit);
  const places = `SELECT g.place FROM register g${found.sql} ORDER BY g.place${few.sql}`;
  const rows = await store.all(`SELECT * FROM tasks WHERE place IN (${places}) ORDER BY place`, [
    ...found.values,
    ...few.values,
  ]);
  const later = await store.all('SELECT count(*) AS later FROM register WHERE from_day > ?', [asOf]);
  const answered = rows.map((row) => {
    const finished = String(row['done_day']) <= asOf;
    const due = row['due_date'] as string | null;
    return {
      state: finished ? 'done' : 'open',
      overdue: !finished && due !== null && due < asOf,
      age: daysBetween(row['raised_on'] as string | null, finished ? String(row['done_day']) : asOf),
      ...fieldsOf(finished ? row : { ...row, ...NOT_CLOSED }, STORED),
    };
  });
  const count = Number(later[0]?.['later']);
  const notes = count === 0 ? [] : [`left out: ${String(count)} recorded by meetings after ${asOf}`];
  return { columns: ACTION_COLUMNS, ...cut(answered, limit), notes };
}

/** A closing after the day is not told. */
const NOT_CLOSED = {
  closed_on: null,
  closed_file: null,
  closed_start_line: null,
  closed_end_line: null,
  closed_page: null,
};

async function conditionsOf(store: Store, filters: ActionFilters): Promise<Condition[]> {
  const { asOf, open, done, overdue, owner, body, since, until } = filters;
  return [
    condition(LAST, asOf, asOf),
    ...(open || overdue ? [condition('g.done_day > ?', asOf)] : []),
    ...(done ? [condition(DONE, asOf)] : []),
    ...(overdue ? [condition('g.due_date < ?', asOf)] : []),
    ...(owner === undefined ? [] : asked(looked('g.owner_words', owner))),
    ...oneOf('g.body_key', await bodyKeys(store, body)),
    ...(since === undefined ? [] : [condition('g.from_day >= ?', since)]),
    ...(until === undefined ? [] : [condition('g.from_day <= ?', until)]),
  ];
}

/** Words without a letter are in no name. */
function asked(conditions: Condition[]): Condition[] {
  return conditions.length === 0 ? [condition('1 = 0')] : conditions;
}
