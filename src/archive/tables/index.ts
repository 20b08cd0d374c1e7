/**
 * Meetings as tables of plain rows: the one definition that CSV sets, their `datapackage.json` and both stores are made
 * from. Names are those of the canonical JSON, in snake case.
 */
import type {
  Action,
  Attendee,
  Entry,
  Item,
  Minutes,
  NextMeeting,
  PersonRef,
  Resolution,
  Source,
  Vote,
} from '../../schema.ts';
import { columnsOf, type ColumnSpec, type ForeignKey, type Table, type Value } from './table.ts';

export type TableName = keyof typeof TABLES;

/** Rows of each table; the values of a row are in the order of the table's columns. */
export type Rows = Record<TableName, Value[][]>;

/** What a row below a meeting is made of: `place` counts the rows of one parent from 1. */
export interface Part<Own> {
  meeting: string;
  parent: string;
  place: number;
  own: Own;
}

export interface Whole {
  meeting: string;
  minutes: Minutes;
}

function inMeeting<Own>(): ColumnSpec<Part<Own>>[] {
  return [['meeting', 'string!', 'the meeting: meetings.meeting', ({ meeting }) => meeting]];
}

function lines<Own extends { source: Source }>(): ColumnSpec<Part<Own>>[] {
  return [
    ['start_line', 'integer!', 'first line it was read from, counted from 1', ({ own }) => own.source.startLine],
    ['end_line', 'integer!', 'last line it was read from', ({ own }) => own.source.endLine],
    ['page', 'integer', 'page it was read from, where the type has pages', ({ own }) => own.source.page],
  ];
}

function origin<Own extends { rule: string; confidence: number; source: Source }>(): ColumnSpec<Part<Own>>[] {
  return [
    ['rule', 'string!', 'the rule that found it', ({ own }) => own.rule],
    ['confidence', 'number!', 'how sure it is, from 0 to 1', ({ own }) => own.confidence],
    ...lines<Own>(),
  ];
}

/** Someone who is mentioned, as three columns: as printed, in full, as an attendee. */
function person<Own>(name: string, describes: string, of: (own: Own) => PersonRef | null): ColumnSpec<Part<Own>>[] {
  return [
    [name, 'string', `${describes}, as printed`, ({ own }) => of(own)?.text ?? null],
    [
      `${name}_name`,
      'string',
      `${describes}: the full name, where the document tells it`,
      ({ own }) => of(own)?.name ?? null,
    ],
    [
      `${name}_attendee`,
      'string',
      `${describes}: attendees.id, where it is one`,
      ({ own }) => of(own)?.attendee ?? null,
    ],
  ];
}

const OF_MEETING: ForeignKey = { columns: ['meeting'], table: 'meetings', to: ['meeting'] };

function to(table: string, column: string, key = 'id'): ForeignKey {
  return { columns: ['meeting', column], table, to: ['meeting', key] };
}

function namesOf(people: readonly PersonRef[]): string | null {
  return people.length === 0 ? null : people.map(({ name, text }) => name ?? text).join('; ');
}

const next = ({ minutes }: Whole): NextMeeting | undefined => minutes.meeting.next[0];

const meetings: Table<Whole> = {
  describes: 'one row a meeting',
  primaryKey: ['meeting'],
  foreignKeys: [{ columns: ['meeting', 'chair'], table: 'attendees', to: ['meeting', 'id'] }],
  columns: columnsOf<Whole>([
    [
      'meeting',
      'string!',
      'name of the meeting in the archive: its JSON file, without ".json"',
      ({ meeting }) => meeting,
    ],
    ['path', 'string', 'path of the document, as given', ({ minutes }) => minutes.source.path],
    ['part', 'integer', '1, 2, … where the document holds several meetings', ({ minutes }) => minutes.source.part],
    ['sha256', 'string!', 'SHA-256 of the document', ({ minutes }) => minutes.source.sha256],
    ['media_type', 'string!', 'type of the document', ({ minutes }) => minutes.source.mediaType],
    ['bytes', 'integer!', 'size of the document', ({ minutes }) => minutes.source.bytes],
    ['pages', 'integer', 'pages of the document, where the type has pages', ({ minutes }) => minutes.source.pages],
    ['format', 'string!', 'the layout it was read as', ({ minutes }) => minutes.format.id],
    ['format_confidence', 'number!', 'how sure the layout is, from 0 to 1', ({ minutes }) => minutes.format.confidence],
    ['body', 'string', 'the committee that met', ({ minutes }) => minutes.meeting.body],
    ['title', 'string', 'the heading as printed', ({ minutes }) => minutes.meeting.title],
    ['date', 'date', 'day of the meeting', ({ minutes }) => minutes.meeting.date],
    ['start_time', 'time', 'local time', ({ minutes }) => minutes.meeting.startTime],
    ['end_time', 'time', 'local time', ({ minutes }) => minutes.meeting.endTime],
    ['venue', 'string', 'where it met', ({ minutes }) => minutes.meeting.venue],
    ['status', 'string!', 'of the minutes: draft, approved, unknown', ({ minutes }) => minutes.meeting.status],
    ['chair', 'string', 'who chaired: attendees.id', ({ minutes }) => minutes.meeting.chair],
    ['next_date', 'date', 'day of the next meeting', (whole) => next(whole)?.date ?? null],
    ['next_text', 'string', 'the next meeting, as printed', (whole) => next(whole)?.text ?? null],
  ]),
};

const attendees: Table<Part<Attendee>> = {
  describes: 'one row a person and meeting: present, with apologies, or absent',
  primaryKey: ['meeting', 'id'],
  foreignKeys: [OF_MEETING, to('attendees', 'substitute')],
  columns: columnsOf<Part<Attendee>>([
    ...inMeeting<Attendee>(),
    ['id', 'string!', 'of the attendee in this meeting', ({ own }) => own.id],
    ['name', 'string!', 'without honorific, initials or post-nominals', ({ own }) => own.name],
    ['honorific', 'string', 'Cllr, Dr, …', ({ own }) => own.honorific],
    ['initials', 'string', 'as the document gives them', ({ own }) => own.initials],
    ['role', 'string', 'post', ({ own }) => own.role],
    ['organisation', 'string', 'whom the person stands for', ({ own }) => own.organisation],
    ['attendance', 'string!', 'present, apologies, absent', ({ own }) => own.attendance],
    ['office', 'string', 'chair, vice-chair, secretary', ({ own }) => own.office],
    ['group_name', 'string', 'the heading that the person stood under, as printed', ({ own }) => own.group],
    ['substitute', 'string', 'who stood in: attendees.id', ({ own }) => own.substitute],
    ['note', 'string', 'partial attendance and the like, as printed', ({ own }) => own.note],
    ...origin<Attendee>(),
  ]),
};

const items: Table<Part<Item>> = {
  describes: 'one row an item of the agenda',
  primaryKey: ['meeting', 'id'],
  foreignKeys: [OF_MEETING, to('items', 'parent')],
  columns: columnsOf<Part<Item>>([
    ...inMeeting<Item>(),
    ['id', 'string!', 'of the item in this meeting', ({ own }) => own.id],
    ['number', 'string', 'normalised: 4a', ({ own }) => own.number],
    ['printed_number', 'string', 'as printed: 4 (a)', ({ own }) => own.printedNumber],
    ['title', 'string', 'heading', ({ own }) => own.title],
    ['section', 'string', 'the heading above several items', ({ own }) => own.section],
    ['parent', 'string', 'the item that it is part of: items.id', ({ own }) => own.parent],
    ['presenters', 'string', 'names, joined by "; "', ({ own }) => namesOf(own.presenters)],
    ...origin<Item>(),
  ]),
};

const entries: Table<Part<Entry>> = {
  describes: 'one row a speech, paragraph of discussion or heading below an item',
  primaryKey: ['meeting', 'item', 'place'],
  foreignKeys: [OF_MEETING, to('items', 'item'), to('attendees', 'speaker_attendee')],
  columns: columnsOf<Part<Entry>>([
    ...inMeeting<Entry>(),
    ['item', 'string!', 'items.id', ({ parent }) => parent],
    ['place', 'integer!', 'counted from 1 in its item', ({ place }) => place],
    ['kind', 'string!', 'speech, discussion, heading', ({ own }) => own.kind],
    ...person<Entry>('speaker', 'who spoke', ({ speaker }) => speaker),
    ['text', 'string!', 'what was said', ({ own }) => own.text],
    ...lines<Entry>(),
  ]),
};

const resolutions: Table<Part<Resolution>> = {
  describes: 'one row a decision',
  primaryKey: ['meeting', 'id'],
  foreignKeys: [
    OF_MEETING,
    to('items', 'item'),
    to('attendees', 'mover_attendee'),
    to('attendees', 'seconder_attendee'),
  ],
  columns: columnsOf<Part<Resolution>>([
    ...inMeeting<Resolution>(),
    ['id', 'string!', 'of the decision in this meeting', ({ own }) => own.id],
    ['item', 'string', 'items.id', ({ own }) => own.item],
    ['label', 'string', '(a)', ({ own }) => own.label],
    ['kind', 'string!', 'resolved, agreed, approved, noted, …', ({ own }) => own.kind],
    ['text', 'string!', 'what was decided', ({ own }) => own.text],
    ...person<Resolution>('mover', 'who moved it', ({ mover }) => mover),
    ...person<Resolution>('seconder', 'who seconded it', ({ seconder }) => seconder),
    ['result', 'string', 'carried, lost, tied, withdrawn, deferred', ({ own }) => own.vote?.result ?? null],
    ['unanimous', 'boolean', 'null where no vote is recorded', ({ own }) => own.vote?.unanimous ?? null],
    ['votes_for', 'integer', 'count', ({ own }) => own.vote?.for ?? null],
    ['votes_against', 'integer', 'count', ({ own }) => own.vote?.against ?? null],
    ['votes_abstain', 'integer', 'count', ({ own }) => own.vote?.abstain ?? null],
    ...origin<Resolution>(),
  ]),
};

type Ballot = Vote['roll'][number];

const votes: Table<Part<Ballot>> = {
  describes: 'one row a vote that is recorded with a name',
  primaryKey: ['meeting', 'resolution', 'place'],
  foreignKeys: [OF_MEETING, to('resolutions', 'resolution'), to('attendees', 'person_attendee')],
  columns: columnsOf<Part<Ballot>>([
    ...inMeeting<Ballot>(),
    ['resolution', 'string!', 'resolutions.id', ({ parent }) => parent],
    ['place', 'integer!', 'counted from 1 in its roll', ({ place }) => place],
    ...person<Ballot>('person', 'who voted', (own) => own.person),
    ['vote', 'string!', 'for, against, abstain, absent', ({ own }) => own.vote],
  ]),
};

const actions: Table<Part<Action>> = {
  describes: 'one row a task',
  primaryKey: ['meeting', 'id'],
  foreignKeys: [OF_MEETING, to('items', 'item'), to('resolutions', 'resolution')],
  columns: columnsOf<Part<Action>>([
    ...inMeeting<Action>(),
    ['id', 'string!', 'of the task in this meeting', ({ own }) => own.id],
    ['item', 'string', 'items.id', ({ own }) => own.item],
    ['text', 'string!', 'what is to be done', ({ own }) => own.text],
    ['owners', 'string', 'names, joined by "; "; one by one in owners', ({ own }) => namesOf(own.owners)],
    ['due_text', 'string', 'as printed', ({ own }) => own.due?.text ?? null],
    ['due_date', 'date', 'the day that the words mean, where they fix one', ({ own }) => own.due?.date ?? null],
    ['status', 'string!', 'open, done, carried-forward: as the document says', ({ own }) => own.status],
    ['resolution', 'string', 'the decision that set it: resolutions.id', ({ own }) => own.resolution],
    ...origin<Action>(),
  ]),
};

const owners: Table<Part<PersonRef>> = {
  describes: 'one row a person or group that has a task',
  primaryKey: ['meeting', 'action', 'place'],
  foreignKeys: [OF_MEETING, to('actions', 'action'), to('attendees', 'owner_attendee')],
  columns: columnsOf<Part<PersonRef>>([
    ...inMeeting<PersonRef>(),
    ['action', 'string!', 'actions.id', ({ parent }) => parent],
    ['place', 'integer!', 'counted from 1 in its task', ({ place }) => place],
    ...person<PersonRef>('owner', 'who has the task', (own) => own),
  ]),
};

/** In an order in which each refers to those before it, but for meetings.chair and references within a table. */
export const TABLES = { meetings, attendees, items, entries, resolutions, votes, actions, owners };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The rows of one meeting; `meeting` is its name in the archive. */
export function rowsOf(meeting: string, minutes: Minutes): Rows {
  const parts = <Own>(parent: string, list: readonly Own[]): Part<Own>[] =>
    list.map((own, index) => ({ meeting, parent, place: index + 1, own }));
  const rows = <Row>(table: Table<Row>, list: readonly Row[]): Value[][] =>
    list.map((row) => table.columns.map((column) => column.of(row)));
  const { resolutions: decided } = minutes;
  return {
    meetings: rows(meetings, [{ meeting, minutes }]),
    attendees: rows(attendees, parts('', minutes.attendees)),
    items: rows(items, parts('', minutes.items)),
    entries: rows(
      entries,
      minutes.items.flatMap((item) => parts(item.id, item.entries)),
    ),
    resolutions: rows(resolutions, parts('', decided)),
    votes: rows(
      votes,
      decided.flatMap(({ id, vote }) => parts(id, vote?.roll ?? [])),
    ),
    actions: rows(actions, parts('', minutes.actions)),
    owners: rows(
      owners,
      minutes.actions.flatMap((action) => parts(action.id, action.owners)),
    ),
  };
}
