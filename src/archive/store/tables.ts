/** The tables of a store: those of `../tables/`, and what a store keeps beside them. */
import { TABLES } from '../tables/index.ts';
import { columnsOf, type Column, type ColumnSpec, type ColumnType, type Table, type Value } from '../tables/table.ts';

type RowOf<Name extends string> = Record<Name, Value>;

type Spec<Name extends string> = readonly [name: Name, type: ColumnType | `${ColumnType}!`, describes: string];

/** A table whose rows are objects with a member a column. */
function table<Name extends string>(
  describes: string,
  primaryKey: NoInfer<Name>[],
  columns: readonly Spec<Name>[],
): Table<RowOf<Name>> {
  const specs = columns.map(([name, type, says]): ColumnSpec<RowOf<Name>> => [name, type, says, (row) => row[name]]);
  return { describes, primaryKey, foreignKeys: [], columns: columnsOf(specs) };
}

const PLACE = [
  ['start_line', 'integer', 'first line, counted from 1'],
  ['end_line', 'integer', 'last line'],
  ['page', 'integer', 'page, where the type has pages'],
] as const;

const TURNOUT = [
  ['meetings', 'integer!', 'meetings that name the person; a meeting that is recorded twice counts once'],
  ['present', 'integer!', 'of these: present'],
  ['apologies', 'integer!', 'of these: sent apologies'],
  ['absent', 'integer!', 'of these: absent'],
  ['first_date', 'date', 'day of the first of them'],
  ['last_date', 'date', 'day of the last of them'],
  ['last_meeting', 'string', 'the last of them: meetings.meeting'],
  ['last_attendee', 'string', 'who the person is there: attendees.id'],
] as const;

const storeInfo = table(
  'what the store itself is',
  ['name'],
  [
    [
      'name',
      'string!',
      'version; linked (yes, no: whether the tables below are made of all meetings); merges, failures (SHA-256 of what was read)',
    ],
    ['value', 'string!', 'its value'],
  ],
);

const documents = table(
  'one row a JSON file that was indexed: what tells whether it has changed',
  ['document'],
  [
    ['document', 'string!', 'path of the JSON file, relative to the archive'],
    ['size', 'integer!', 'bytes'],
    ['modified', 'integer!', 'when it was last written: milliseconds since 1970'],
    ['sha256', 'string!', 'SHA-256 of the JSON file'],
    ['problem', 'string', 'why it is not in the store'],
  ],
);

const failures = table(
  'one row a document that could not be read when the archive was made (failures.ndjson)',
  ['place'],
  [
    ['place', 'integer!', 'line of failures.ndjson'],
    ['path', 'string', 'the document'],
    ['code', 'string', 'why, as a word'],
    ['message', 'string', 'why, in words'],
  ],
);

const outdatedBodies = table(
  'one row a body whose tasks are to be linked anew',
  ['body_key'],
  [['body_key', 'string!', 'bodies.body_key']],
);

type Plain = Record<string, Value>;

/** The meeting's columns that only a store has; they follow those of `meetings`. */
export const OF_STORED_MEETING: readonly Column<Plain>[] = columnsOf<Plain>([
  ['document', 'string', 'the JSON file: documents.document', (row) => row['document'] ?? null],
  [
    'body_key',
    'string',
    'the body, whatever its capitals and punctuation: bodies.body_key',
    (row) => row['body_key'] ?? null,
  ],
  ['entities', 'integer', 'attendees, items, decisions and actions', (row) => row['entities'] ?? null],
  [
    'duplicate_of',
    'string',
    'the meeting that is counted instead, where one is recorded twice: meetings.meeting',
    (row) => row['duplicate_of'] ?? null,
  ],
]);

const meetings = {
  ...TABLES.meetings,
  columns: [...TABLES.meetings.columns, ...OF_STORED_MEETING] as readonly Column[],
};

const bodies = table(
  'one row a body',
  ['body_key'],
  [
    ['body_key', 'string!', 'small letters and digits of its name'],
    ['body', 'string!', 'its name as most of its minutes print it'],
    ['words', 'string!', 'what --body is looked up in'],
    ['meetings', 'integer!', 'meetings; one that is recorded twice counts once'],
  ],
);

const people = table(
  'one row a person across meetings',
  ['person'],
  [
    ['person', 'string!', 'the person'],
    ['name', 'string!', 'the fullest name'],
    ['variants', 'string!', 'every way in which the name is printed, joined by "; "'],
    ['organisations', 'string!', 'organisations, joined by "; "'],
    ['words', 'string!', 'what names are looked up in'],
    ...TURNOUT,
  ],
);

const personMentions = table(
  'one row a person and meeting: which attendee is which person',
  ['meeting', 'attendee'],
  [
    ['meeting', 'string!', 'meetings.meeting'],
    ['attendee', 'string!', 'attendees.id'],
    ['person', 'string!', 'people.person'],
  ],
);

const personBodies = table(
  'one row a person and body',
  ['person', 'body_key'],
  [
    ['person', 'string!', 'people.person'],
    ['body_key', 'string!', 'bodies.body_key; "" where none is told'],
    ...TURNOUT,
  ],
);

const offices = table(
  'one row an office that a person held in a body',
  ['person', 'body_key', 'office'],
  [
    ['person', 'string!', 'people.person'],
    ['body_key', 'string!', 'bodies.body_key; "" where none is told'],
    ['office', 'string!', 'chair, vice-chair, secretary'],
    ['meetings', 'integer!', 'meetings in which the person is named so'],
    ['first_date', 'date', 'day of the first of them'],
    ['last_date', 'date', 'day of the last of them'],
  ],
);

const actionLinks = table(
  'one row a link from a task to a later meeting that tells of it',
  ['meeting', 'action', 'place'],
  [
    ['meeting', 'string!', 'meetings.meeting'],
    ['action', 'string!', 'actions.id'],
    ['place', 'integer!', 'counted from 1 for the task'],
    ['body_key', 'string!', 'bodies.body_key'],
    ['to_meeting', 'string!', 'the later meeting: meetings.meeting'],
    ['to_action', 'string', 'its action, where it is one: actions.id'],
    ['relation', 'string!', 'repeated, closed, carried-forward'],
    ['rule', 'string!', 'the rule that found it'],
    ['confidence', 'number!', 'how sure it is, from 0 to 1'],
    ...PLACE,
  ],
);

const register = table(
  'one row a task as a meeting records it, with what later meetings say of it; duplicates are left out',
  ['place'],
  [
    ['place', 'integer!', 'in the order of due dates, then of the days on which tasks were raised'],
    ['meeting', 'string!', 'meetings.meeting'],
    ['action', 'string!', 'actions.id'],
    ['body_key', 'string', 'bodies.body_key'],
    ['year', 'string!', 'YYYY of the meeting; "" where no date is told'],
    ['from_day', 'date!', 'the record holds from this day on: that of the meeting; 0001-01-01 where none is told'],
    [
      'until_day',
      'date!',
      'and until before this one: that of the next meeting that records the task; else 9999-12-31',
    ],
    ['done_day', 'date!', 'the task is done from this day on; else 9999-12-31'],
    ['due_date', 'date', 'the day that the words mean'],
    ['due_text', 'string', 'as printed; as an earlier meeting says where this one does not'],
    ['owners', 'string', 'who has it, joined by "; "; as an earlier meeting says where this one does not'],
    ['owner_words', 'string!', 'what --owner is looked up in'],
    ['owner_ids', 'string!', 'who has it as this meeting says: people.person, or the printed words, joined by "; "'],
    ['status', 'string!', 'open, done, carried-forward: as this meeting says'],
    ['raised_on', 'date', 'day of the first meeting that records the task'],
    ['raised_meeting', 'string!', 'that meeting'],
    ['times', 'integer!', 'meetings that record the task, up to this one'],
    ['continued_meeting', 'string', 'the next meeting that records the task'],
    ['continued_action', 'string', 'its action: actions.id'],
    ['closed_on', 'date', 'day of the meeting that says it is done'],
    ['closed_meeting', 'string', 'that meeting'],
    ['closed_start_line', 'integer', 'where it says so: first line'],
    ['closed_end_line', 'integer', 'last line'],
    ['closed_page', 'integer', 'page, where the type has pages'],
  ],
);

const bodyYears = table(
  'one row a body and year: counts for statistics; duplicates are left out',
  ['body_key', 'year'],
  [
    ['body_key', 'string!', 'bodies.body_key; "" where none is told'],
    ['year', 'string!', 'YYYY; "" where no date is told'],
    ['meetings', 'integer!', 'meetings'],
    ['duplicates', 'integer!', 'further records of the same meetings'],
    ['present', 'integer!', 'attendees who were present'],
    ['apologies', 'integer!', 'attendees who sent apologies'],
    ['absent', 'integer!', 'attendees who were absent'],
    ['first_date', 'date', 'day of the first meeting'],
    ['last_date', 'date', 'day of the last meeting'],
  ],
);

const decisionCounts = table(
  'one row a body, year and kind of decision; duplicates are left out',
  ['body_key', 'year', 'kind'],
  [
    ['body_key', 'string!', 'bodies.body_key; "" where none is told'],
    ['year', 'string!', 'YYYY; "" where no date is told'],
    ['kind', 'string!', 'resolutions.kind'],
    ['decisions', 'integer!', 'decisions'],
  ],
);

const passages = table(
  'one row a text that is searched: the title of an item, an entry, a decision, an action',
  ['passage'],
  [
    ['passage', 'integer!', 'its place in the order of answers: the higher, the later'],
    ['meeting', 'string!', 'meetings.meeting'],
    ['kind', 'string!', 'item, entry, decision, action'],
    ['id', 'string!', 'items.id (of an entry: its item), resolutions.id, actions.id'],
    ['place', 'integer', 'entries.place, where it is an entry'],
  ],
);

/** What is made of one meeting alone; a meeting that is put again or removed takes its rows with it. */
export const FACTS = { ...TABLES, meetings, passages };

/** What is made of all meetings together, whenever one has changed. */
export const DERIVED = {
  bodies,
  people,
  person_mentions: personMentions,
  person_bodies: personBodies,
  offices,
  action_links: actionLinks,
  register,
  body_years: bodyYears,
  decision_counts: decisionCounts,
};

export const KEPT = { store_info: storeInfo, documents, failures, outdated_bodies: outdatedBodies };

export const STORE_TABLES: Readonly<Record<string, Table>> = { ...KEPT, ...FACTS, ...DERIVED };

export type DerivedName = keyof typeof DERIVED;

/** A row of a store's own table. */
export type StoreRow<Name extends DerivedName> =
  (typeof DERIVED)[Name] extends Table<infer Row> ? { [Key in keyof Row]: Row[Key] } : never;

/** Columns that questions look rows up by. */
export const INDEXES: readonly [table: string, columns: readonly string[]][] = [
  ['meetings', ['body_key', 'date']],
  ['meetings', ['date', 'meeting']],
  ['meetings', ['document']],
  ['passages', ['meeting']],
  ['person_mentions', ['person']],
  ['person_bodies', ['body_key']],
  ['action_links', ['body_key']],
  ['register', ['meeting', 'action']],
  ['register', ['from_day']],
  ['register', ['place', 'from_day', 'until_day', 'done_day', 'due_date', 'body_key', 'owner_words']],
  ['register', ['body_key', 'year', 'from_day', 'until_day', 'done_day', 'due_date']],
];
