/** Tasks that meeting after meeting records: what each record says, and what the earlier and later ones add. */
import { byText } from '../../compare.ts';
import type { Follow, Task } from '../links/actions.ts';
import type { StoreRow } from './tables.ts';

/** What of a link the register tells. */
export type Step = Pick<Follow, 'from' | 'to' | 'relation'>;

/** A task as one meeting records it. */
export interface Recorded {
  task: Task;
  bodyKey: string | null;
  owners: string | null;
  ownerWords: string;
  dueText: string | null;
}

type DateOf = (meeting: string) => string | null;
/** A day before and one after all others. */
const BEGINNING = '0001-01-01';
const NEVER = '9999-12-31';

type Entry = StoreRow<'register'> & {
  set_on: string | null;
  times: number;
  raised_on: string | null;
  due_date: string | null;
  closed_on: string | null;
  closed_meeting: string | null;
};

/** The register: a row a record, each with what the records before it and the closing after it tell. */
export function followed(
  recorded: ReadonlyMap<string, Recorded>,
  follows: readonly Step[],
  dateOf: DateOf,
): StoreRow<'register'>[] {
  const order = [...recorded].sort(([, a], [, b]) => inTime(a.task, b.task));
  const entries = new Map(order.map(([key, each]) => [key, entryOf(each)]));
  const rank = new Map(order.map(([key], index) => [key, index]));
  const from = new Map<string, Step[]>();
  for (const follow of inOrder(follows, dateOf)) {
    const own = key(follow.from.meeting, follow.from.action);
    from.set(own, [...(from.get(own) ?? []), follow]);
  }
  for (const [own] of order) {
    const entry = entries.get(own);
    if (entry === undefined) continue;
    for (const { to, relation } of from.get(own) ?? []) {
      const later = to.action === null ? null : key(to.meeting, to.action);
      const next = later === null ? undefined : entries.get(later);
      if (next !== undefined && (rank.get(later ?? '') ?? 0) <= (rank.get(own) ?? 0)) continue;
      if (relation === 'closed' && entry.closed_meeting === null) close(entry, to, dateOf);
      if (next === undefined || to.action === null || entry.continued_meeting !== null) continue;
      entry.until_day = dateOf(to.meeting) ?? BEGINNING;
      entry.continued_meeting = to.meeting;
      entry.continued_action = to.action;
      carryOver(entry, next);
    }
    const next = entries.get(key(String(entry.continued_meeting), String(entry.continued_action)));
    if (next !== undefined) carryClosing(entry, next);
  }
  return [...entries.values()].sort(byDue).map((entry, index) => ({
    ...entry,
    place: index + 1,
    done_day: entry.closed_meeting === null ? NEVER : (entry.closed_on ?? BEGINNING),
  }));
}

function entryOf({ task, bodyKey, owners, ownerWords, dueText }: Recorded): Entry {
  const done = task.status === 'done';
  return {
    place: 0,
    meeting: task.meeting,
    action: task.id,
    body_key: bodyKey,
    set_on: task.date,
    year: task.date?.slice(0, 'YYYY'.length) ?? '',
    from_day: task.date ?? BEGINNING,
    until_day: NEVER,
    done_day: NEVER,
    raised_on: task.date,
    raised_meeting: task.meeting,
    times: 1,
    owners,
    owner_words: ownerWords,
    due_text: dueText,
    due_date: task.dueDate,
    owner_ids: task.owners.join('; '),
    status: task.status,
    continued_meeting: null,
    continued_action: null,
    closed_on: done ? task.date : null,
    closed_meeting: done ? task.meeting : null,
    closed_start_line: done ? task.startLine : null,
    closed_end_line: done ? task.endLine : null,
    closed_page: done ? task.page : null,
  };
}

function close(entry: Entry, to: Follow['to'], dateOf: DateOf): void {
  entry.closed_on = dateOf(to.meeting);
  entry.closed_meeting = to.meeting;
  entry.closed_start_line = to.startLine;
  entry.closed_end_line = to.endLine;
  entry.closed_page = to.page;
}

/** The later record keeps what it does not say anew. */
function carryOver(entry: Entry, next: Entry): void {
  next.times = Math.max(next.times, entry.times + 1);
  if (entry.raised_on !== null && (next.raised_on === null || entry.raised_on < next.raised_on)) {
    next.raised_on = entry.raised_on;
    next.raised_meeting = entry.raised_meeting;
  }
  if (next.owners === null) {
    next.owners = entry.owners;
    next.owner_words = entry.owner_words;
  }
  if (next.due_date === null && next.due_text === null) {
    next.due_text = entry.due_text;
    next.due_date = entry.due_date;
  }
}

/** What closes a task after its later record closes that record too. */
function carryClosing(entry: Entry, next: Entry): void {
  if (next.closed_meeting !== null || entry.closed_on === null || entry.closed_meeting === entry.meeting) return;
  if (next.set_on !== null && String(entry.closed_on) < next.set_on) return;
  const { closed_on, closed_meeting, closed_start_line, closed_end_line, closed_page } = entry;
  Object.assign(next, { closed_on, closed_meeting, closed_start_line, closed_end_line, closed_page });
}

function inOrder(follows: readonly Step[], dateOf: DateOf): Step[] {
  return [...follows].sort(
    (a, b) =>
      byText(dateOf(a.to.meeting) ?? '', dateOf(b.to.meeting) ?? '') ||
      byText(a.to.meeting, b.to.meeting) ||
      a.to.startLine - b.to.startLine,
  );
}

/** Those without a date last. */
function byDue(a: Entry, b: Entry): number {
  const order = ['due_date', 'raised_on', 'meeting', 'action'] as const;
  const differences = order.map((column) => byText(String(a[column] ?? NEVER), String(b[column] ?? NEVER)));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function inTime(a: Task, b: Task): number {
  return byText(a.date ?? '', b.date ?? '') || byText(a.meeting, b.meeting) || byText(a.id, b.id);
}

const key = (meeting: string, action: string): string => `${meeting}\n${action}`;
