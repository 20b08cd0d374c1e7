/** What a store tells, as the rows of a page. */
import type { Value } from '../../archive/tables/table.ts';
import { bodyKeys } from '../../archive/questions/question.ts';
import { addTurn, noTurnout, type Attendance, type Turnout } from '../../archive/store/turnout.ts';
import type { Row, Store } from '../../archive/store/store.ts';
import { byText } from '../../compare.ts';
import { printable } from '../../writers/printable.ts';
import type {
  ActionRow,
  ArchiveTables,
  AttendanceRow,
  DecisionRow,
  MeetingRow,
  PersonRow,
  RecordRow,
  UnreadRow,
} from './rows.ts';

export interface Scope {
  /** The day that the register is of, YYYY-MM-DD. */
  asOf: string;
  /** Words of the body's name. */
  body?: string | undefined;
  /** The first and the last day, YYYY-MM-DD. */
  since?: string | undefined;
  until?: string | undefined;
}

/** Gives the link to a document by its path, "" where there is none. */
export type HrefOf = (path: string) => string;

const MEETINGS = `SELECT m.meeting, m.date, m.body_key, b.body, m.venue, m.status, coalesce(m.path, m.meeting) AS file,
  m.duplicate_of FROM meetings m LEFT JOIN bodies b ON b.body_key = m.body_key ORDER BY m.date, m.meeting`;

const ATTENDANCE = `SELECT a.meeting, a.person, a.attendance FROM attendance a ORDER BY a.meeting, a.start_line, a.person`;

const DECISIONS = `SELECT r.meeting, r.id, r.kind, r.text, i.number, i.title, r.result, r.votes_for, r.votes_against,
  r.votes_abstain, r.start_line, r.end_line, r.page, coalesce(p.name, r.mover_name, r.mover) AS mover
FROM resolutions r
LEFT JOIN items i ON i.meeting = r.meeting AND i.id = r.item
LEFT JOIN person_mentions pm ON pm.meeting = r.meeting AND pm.attendee = r.mover_attendee
LEFT JOIN people p ON p.person = pm.person
ORDER BY r.meeting, r.start_line, r.id`;

const ACTIONS = `SELECT t.*, g.continued_meeting FROM tasks t JOIN register g ON g.place = t.place ORDER BY t.place`;

/** A day before all others, for meetings without one: as in the register. */
const NO_DAY = '0001-01-01';

/** Everything of the scope but for the documents that are no minutes. */
export async function readArchive(store: Store, scope: Scope, hrefOf: HrefOf): Promise<ArchiveTables> {
  const all = await store.all(MEETINGS);
  const inScope = await scopeOf(store, scope);
  const counted = all.filter((row) => row['duplicate_of'] === null && inScope(row)).sort(inTime);
  const places = new Map(counted.map((row, place) => [row['meeting'] ?? null, place]));
  const meetings = counted.map((row): MeetingRow => ({ ...meetingOf(row), ...documentOf(row, hrefOf) }));
  const records = all.flatMap((row): RecordRow[] => {
    const meeting = places.get(row['duplicate_of'] ?? null);
    return meeting === undefined ? [] : [{ meeting, ...documentOf(row, hrefOf) }];
  });
  return {
    meetings,
    records,
    ...(await peopleOf(store, places)),
    decisions: await decisionsOf(store, places),
    actions: await actionsOf(store, places, scope.asOf),
    unread: await unreadOf(store),
    others: [],
  };
}

async function scopeOf(store: Store, { body, since, until }: Scope): Promise<(row: Row) => boolean> {
  const keys = await bodyKeys(store, body);
  const wanted = keys === null ? null : new Set<Value>(keys);
  return (row) => {
    const day = String(row['date'] ?? NO_DAY);
    const inTime = (since === undefined || day >= since) && (until === undefined || day <= until);
    return inTime && (wanted === null || wanted.has(row['body_key'] ?? null));
  };
}

/** Those without a date first, whatever a database makes of them. */
function inTime(a: Row, b: Row): number {
  return byText(text(a['date']), text(b['date'])) || byText(text(a['meeting']), text(b['meeting']));
}

function meetingOf(row: Row): Omit<MeetingRow, 'file' | 'href'> {
  return { body: text(row['body']), date: text(row['date']), venue: text(row['venue']), status: text(row['status']) };
}

function documentOf(row: Row, hrefOf: HrefOf): { file: string; href: string } {
  return { file: text(row['file']), href: hrefOf(String(row['file'])) };
}

type Places = ReadonlyMap<Value, number>;

async function peopleOf(store: Store, places: Places): Promise<{ people: PersonRow[]; attendance: AttendanceRow[] }> {
  const names = new Map<Value, string>();
  for (const row of await store.all('SELECT person, name FROM people ORDER BY name, person'))
    names.set(row['person'] ?? null, text(row['name']));
  const turnouts = new Map<Value, Turnout>();
  for (const row of await store.all(ATTENDANCE)) {
    if (!places.has(row['meeting'] ?? null)) continue;
    const person = row['person'] ?? null;
    const turn = { meeting: String(row['meeting']), attendee: '', date: null };
    const attendance = row['attendance'] as Attendance;
    turnouts.set(person, addTurn(turnouts.get(person) ?? noTurnout(), { ...turn, attendance }));
  }
  const known = [...names].filter(([person]) => turnouts.has(person));
  const attendance = known.flatMap(([person], place) =>
    [...(turnouts.get(person)?.meetings ?? [])].map(([meeting, state]) => ({
      meeting: places.get(meeting) ?? 0,
      person: place,
      state,
    })),
  );
  attendance.sort((a, b) => a.meeting - b.meeting || a.person - b.person);
  return { people: known.map(([, name]) => ({ name })), attendance };
}

async function decisionsOf(store: Store, places: Places): Promise<DecisionRow[]> {
  const rows = (await store.all(DECISIONS)).flatMap((row): DecisionRow[] => {
    const meeting = places.get(row['meeting'] ?? null);
    if (meeting === undefined) return [];
    return [
      {
        meeting,
        kind: text(row['kind']),
        text: text(row['text']),
        item: itemOf(row['number'], row['title']),
        mover: text(row['mover']),
        result: text(row['result']),
        for: number(row['votes_for']),
        against: number(row['votes_against']),
        abstain: number(row['votes_abstain']),
        ...linesOf(row),
      },
    ];
  });
  return rows.sort((a, b) => a.meeting - b.meeting);
}

/** Records of tasks up to the day; what is told of them after it is left out. */
async function actionsOf(store: Store, places: Places, asOf: string): Promise<ActionRow[]> {
  return (await store.all(ACTIONS)).flatMap((row): ActionRow[] => {
    const meeting = places.get(row['meeting'] ?? null);
    if (meeting === undefined || String(row['from_day']) > asOf) return [];
    const done = String(row['done_day']) <= asOf;
    const due = text(row['due_date']);
    const goesOn = String(row['until_day']) <= asOf;
    return [
      {
        meeting,
        text: text(row['text']),
        owners: text(row['owners']),
        due,
        dueText: text(row['due_text']),
        state: done ? 'done' : due !== '' && due < asOf ? 'overdue' : 'open',
        next: goesOn ? (places.get(row['continued_meeting'] ?? null) ?? meeting) : null,
        raised: text(row['raised_on']),
        times: Number(row['times']),
        closedOn: done ? text(row['closed_on']) : '',
        ...linesOf(row),
      },
    ];
  });
}

/** Documents that the archive could not read, then JSON files that the store could not. */
async function unreadOf(store: Store): Promise<UnreadRow[]> {
  const failed = await store.all('SELECT path, coalesce(message, code) AS why FROM failures ORDER BY place');
  const bad = await store.all(
    'SELECT document AS path, problem AS why FROM documents WHERE problem IS NOT NULL ORDER BY document',
  );
  return [...failed, ...bad].map((row) => ({ path: text(row['path']), why: text(row['why']) }));
}

function linesOf(row: Row): Pick<DecisionRow, 'start' | 'end' | 'page'> {
  return { start: number(row['start_line']), end: number(row['end_line']), page: number(row['page']) };
}

function itemOf(printed: Value | undefined, title: Value | undefined): string {
  return [text(printed), text(title)].filter(Boolean).join(' ');
}

function number(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Nothing in it turns the order of characters round. */
function text(value: Value | undefined): string {
  return value === null || value === undefined ? '' : printable(String(value));
}
