/** What the page tells, as objects that lead to each other. */
import type { Attendance } from '../../../archive/store/turnout.ts';
import { addTo } from '../../../add-to.ts';
import { unpack } from '../../archive/columns.ts';
import type {
  ActionRow,
  ArchiveData,
  AttendanceRow,
  DecisionRow,
  MeetingRow,
  PersonRow,
  RecordRow,
  UnreadRow,
} from '../../archive/rows.ts';

export type State = ActionRow['state'];

export interface Attending {
  meeting: Meeting;
  person: Person;
  state: Attendance;
}

export interface Meeting extends MeetingRow {
  attendance: Attending[];
  decisions: Decision[];
  actions: Action[];
  /** Other records of the same meeting. */
  records: RecordRow[];
}

export interface Person extends PersonRow {
  place: number;
}

export interface Decision extends Omit<DecisionRow, 'meeting'> {
  meeting: Meeting;
}

export interface Action extends Omit<ActionRow, 'meeting' | 'next' | 'owners'> {
  meeting: Meeting;
  /** The meeting that records the task later; null in the register. */
  next: Meeting | null;
  owners: string[];
  /** Days since it was raised, to the day of the register or to its closing; null where the day is not known. */
  age: number | null;
}

export interface Model {
  asOf: string;
  meetings: Meeting[];
  unread: UnreadRow[];
  others: UnreadRow[];
}

const DAY = 86_400_000;

export function modelOf({ asOf, packed }: ArchiveData): Model {
  const meetings = unpack<MeetingRow>(packed, 'meetings').map((row): Meeting => ({
    ...row,
    attendance: [],
    decisions: [],
    actions: [],
    records: [],
  }));
  const people = unpack<PersonRow>(packed, 'people').map((row, place): Person => ({ ...row, place }));
  for (const row of unpack<RecordRow>(packed, 'records')) meetings[row.meeting]?.records.push(row);
  for (const { meeting: at, person: who, state } of unpack<AttendanceRow>(packed, 'attendance')) {
    const [meeting, person] = [meetings[at], people[who]];
    if (meeting !== undefined && person !== undefined) meeting.attendance.push({ meeting, person, state });
  }
  for (const row of unpack<DecisionRow>(packed, 'decisions')) {
    const meeting = meetings[row.meeting];
    meeting?.decisions.push({ ...row, meeting });
  }
  for (const row of unpack<ActionRow>(packed, 'actions')) {
    const meeting = meetings[row.meeting];
    meeting?.actions.push(actionOf(row, meeting, meetings, asOf));
  }
  for (const { actions } of meetings) actions.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return { asOf, meetings, unread: unpack(packed, 'unread'), others: unpack(packed, 'others') };
}

function actionOf(row: ActionRow, meeting: Meeting, meetings: readonly Meeting[], asOf: string): Action {
  const until = row.state === 'done' && row.closedOn !== '' ? row.closedOn : asOf;
  return {
    ...row,
    meeting,
    next: row.next === null ? null : (meetings[row.next] ?? null),
    owners: row.owners === '' ? [] : row.owners.split('; '),
    age: row.raised === '' ? null : Math.round((Date.parse(until) - Date.parse(row.raised)) / DAY),
  };
}

/** What the filters of the page let through. */
export interface Selection {
  asOf: string;
  meetings: Meeting[];
  decisions: Decision[];
  /** The register: each task once. */
  tasks: Action[];
  /** Bodies by the number of their meetings. */
  bodies: Body[];
  /** People by their presence. */
  people: Turnout[];
}

export interface Body {
  name: string;
  meetings: Meeting[];
}

export interface Turnout {
  person: Person;
  attendance: Attending[];
  present: number;
}

export interface Filter {
  /** Null: all; "": meetings without one. */
  body: string | null;
  year: string | null;
}

export function yearOf({ date }: Meeting): string {
  return date.slice(0, 'YYYY'.length);
}

export function selectionOf({ asOf, meetings: all }: Model, { body, year }: Filter): Selection {
  const meetings = all.filter(
    (meeting) => (body === null || meeting.body === body) && (year === null || yearOf(meeting) === year),
  );
  return {
    asOf,
    meetings,
    decisions: meetings.flatMap(({ decisions }) => decisions),
    tasks: meetings.flatMap(({ actions }) => actions.filter(({ next }) => next === null)),
    bodies: bodiesOf(meetings),
    people: peopleOf(meetings),
  };
}

export function bodiesOf(meetings: readonly Meeting[]): Body[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) addTo(groups, meeting.body, meeting);
  const bodies = [...groups].map(([name, own]) => ({ name, meetings: own }));
  return bodies.sort((a, b) => b.meetings.length - a.meetings.length || (a.name < b.name ? -1 : 1));
}

function peopleOf(meetings: readonly Meeting[]): Turnout[] {
  const groups = new Map<Person, Attending[]>();
  for (const { attendance } of meetings) for (const each of attendance) addTo(groups, each.person, each);
  const people = [...groups].map(([person, attendance]): Turnout => {
    return { person, attendance, present: attendance.filter(({ state }) => state === 'present').length };
  });
  return people.sort(
    (a, b) => b.present - a.present || b.attendance.length - a.attendance.length || a.person.place - b.person.place,
  );
}
