/** One table of a meeting as RFC 4180 CSV: a header row, CRLF, people joined by "; ". */
import type { Action, Attendee, Item, Minutes, Resolution } from '../schema.ts';
import { recordOf, type Value } from './csv-record.ts';
import { indexById, namesOf } from './phrases.ts';
import type { TableId, Writer } from './writer.ts';

type Index = ReturnType<typeof indexById>;
type Columns<Row> = Record<string, (row: Row, index: Index) => Value>;
/** A table of a meeting as its header and its rows. */
type Table = (minutes: Minutes) => { header: string[]; rows: Value[][] };

/** Where and how the row was read: the last columns of every table of entities. */
const ORIGIN: Columns<Action | Attendee | Item | Resolution> = {
  startLine: ({ source }) => source.startLine,
  endLine: ({ source }) => source.endLine,
  page: ({ source }) => source.page,
  rule: ({ rule }) => rule,
  confidence: ({ confidence }) => confidence,
};

/** The item that a decision or an action stands under. */
const UNDER: Columns<Action | Resolution> = {
  item: ({ item }, { items }) => items.get(item ?? '')?.number,
  itemTitle: ({ item }, { items }) => items.get(item ?? '')?.title,
};

const ATTENDEES: Columns<Attendee> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  honorific: ({ honorific }) => honorific,
  initials: ({ initials }) => initials,
  role: ({ role }) => role,
  organisation: ({ organisation }) => organisation,
  attendance: ({ attendance }) => attendance,
  office: ({ office }) => office,
  group: ({ group }) => group,
  substitute: ({ substitute }, { attendees }) => attendees.get(substitute ?? '')?.name,
  note: ({ note }) => note,
  ...ORIGIN,
};

const ITEMS: Columns<Item> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  printedNumber: ({ printedNumber }) => printedNumber,
  title: ({ title }) => title,
  section: ({ section }) => section,
  parent: ({ parent }, { items }) => items.get(parent ?? '')?.number,
  presenters: ({ presenters }) => namesOf(presenters, '; '),
  text: ({ entries }) =>
    entries.map(({ speaker, text }) => (speaker === null ? text : `${speaker.text}: ${text}`)).join('\n'),
  ...ORIGIN,
};

const RESOLUTIONS: Columns<Resolution> = {
  id: ({ id }) => id,
  ...UNDER,
  label: ({ label }) => label,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  mover: ({ mover }) => mover && namesOf([mover]),
  seconder: ({ seconder }) => seconder && namesOf([seconder]),
  result: ({ vote }) => vote?.result,
  unanimous: ({ vote }) => vote?.unanimous,
  for: ({ vote }) => vote?.for,
  against: ({ vote }) => vote?.against,
  abstain: ({ vote }) => vote?.abstain,
  ...ORIGIN,
};

const ACTIONS: Columns<Action> = {
  id: ({ id }) => id,
  ...UNDER,
  text: ({ text }) => text,
  owners: ({ owners }) => namesOf(owners, '; '),
  due: ({ due }) => due?.text,
  dueDate: ({ due }) => due?.date,
  status: ({ status }) => status,
  ...ORIGIN,
};

const MEETING: Columns<Minutes> = {
  body: ({ meeting }) => meeting.body,
  title: ({ meeting }) => meeting.title,
  date: ({ meeting }) => meeting.date,
  startTime: ({ meeting }) => meeting.startTime,
  endTime: ({ meeting }) => meeting.endTime,
  venue: ({ meeting }) => meeting.venue,
  status: ({ meeting }) => meeting.status,
  chair: ({ meeting }, { attendees }) => attendees.get(meeting.chair ?? '')?.name,
  nextDate: ({ meeting }) => meeting.next[0]?.date,
  attendees: ({ attendees }) => attendees.length,
  items: ({ items }) => items.length,
  resolutions: ({ resolutions }) => resolutions.length,
  actions: ({ actions }) => actions.length,
  format: ({ format }) => format.id,
  confidence: ({ format }) => format.confidence,
};

function table<Row>(columns: Columns<Row>, rowsOf: (minutes: Minutes) => readonly Row[]): Table {
  const cells = Object.values(columns);
  return (minutes) => {
    const index = indexById(minutes);
    const rows = rowsOf(minutes).map((row) => cells.map((cell) => cell(row, index)));
    return { header: Object.keys(columns), rows };
  };
}

const TABLES: Record<TableId, Table> = {
  attendees: table(ATTENDEES, ({ attendees }) => attendees),
  items: table(ITEMS, ({ items }) => items),
  resolutions: table(RESOLUTIONS, ({ resolutions }) => resolutions),
  actions: table(ACTIONS, ({ actions }) => actions),
  meeting: table(MEETING, (minutes) => [minutes]),
};

/** One table (`table`) as RFC 4180 CSV: a header, CRLF; with a column `path` where there may be several meetings. */
export const csv: Writer = (options) => {
  let printed = 0;
  return {
    next(minutes) {
      const { header, rows } = TABLES[options.table ?? 'actions'](minutes);
      const path = options.several ? [minutes.source.path] : [];
      const lines = rows.map((row) => [...path, ...row]);
      if (printed++ === 0) lines.unshift([...(options.several ? ['path'] : []), ...header]);
      return lines.map(recordOf).join('');
    },
    end: () => '',
  };
};
