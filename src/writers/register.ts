/** The register that a clerk keeps: what is on each of its sheets, row by row. */
import type { CellKind } from '../workbook/cell.ts';
import type { SheetColumn } from '../workbook/sheet.ts';
import type { Action, Attendee, Minutes, Resolution, Source } from '../schema.ts';
import { type indexById, itemLabel, linesOf, nameOf, namesOf, voteOf } from './phrases.ts';

/** A meeting with what its rows need of it. */
export interface Held {
  minutes: Minutes;
  index: ReturnType<typeof indexById>;
  /** Where a click on the file leads. */
  link: string | null;
}

/** A row of a sheet: an entity, and the meeting that it is of. */
export type RowOf<Entity> = Held & { entity: Entity };

type Columns<Row> = readonly SheetColumn<Row>[];
type Read = Attendee | Resolution | Action;

function column<Row>(heading: string, width: number, of: SheetColumn<Row>['of'], kind: CellKind = 'text') {
  return { heading, width, of, kind };
}

const DAY_WIDTH = 13;

const MEETING: Columns<Held> = [
  column('Meeting', DAY_WIDTH, ({ minutes }) => minutes.meeting.date, 'date'),
  column('Body', 24, ({ minutes }) => minutes.meeting.body ?? minutes.meeting.title),
];

const FILE: SheetColumn<Held> = {
  ...column('File', 32, ({ minutes }) => minutes.source.path),
  link: ({ link }) => link,
};

/** Where and how surely the row was read. */
const ORIGIN: Columns<RowOf<Read>> = [
  column('Confidence', 12, ({ entity }) => entity.confidence, 'share'),
  column('Lines', 9, ({ entity }) => linesOf(entity.source)),
  column('Page', 7, ({ entity }) => entity.source.page, 'count'),
  FILE,
];

function itemOf({ entity, index }: RowOf<{ item: string | null }>): string {
  return itemLabel(index.items.get(entity.item ?? ''));
}

export const ACTIONS: Columns<RowOf<Action>> = [
  ...MEETING,
  column('Item', 24, itemOf),
  column('Task', 60, ({ entity }) => entity.text),
  column('Owners', 24, ({ entity }) => namesOf(entity.owners, '; ')),
  column('Due', 20, ({ entity }) => entity.due?.text),
  column('Due date', DAY_WIDTH, ({ entity }) => entity.due?.date, 'date'),
  column('Status', 14, ({ entity }) => entity.status),
  ...ORIGIN,
];

export const DECISIONS: Columns<RowOf<Resolution>> = [
  ...MEETING,
  column('Item', 24, itemOf),
  column('Label', 9, ({ entity }) => entity.label),
  column('Decision', 60, ({ entity }) => entity.text),
  column('Kind', 12, ({ entity }) => entity.kind),
  column('Proposed by', 20, ({ entity }) => entity.mover && nameOf(entity.mover)),
  column('Seconded by', 20, ({ entity }) => entity.seconder && nameOf(entity.seconder)),
  column('Vote', 24, ({ entity }) => entity.vote && voteOf(entity.vote)),
  ...ORIGIN,
];

export const ATTENDANCE: Columns<RowOf<Attendee>> = [
  ...MEETING,
  column('Name', 26, ({ entity }) => [entity.honorific, entity.name].filter(Boolean).join(' ')),
  column('Initials', 9, ({ entity }) => entity.initials),
  column('Attendance', 12, ({ entity }) => entity.attendance),
  column('Office', 12, ({ entity }) => entity.office),
  column('Role', 24, ({ entity }) => entity.role),
  column('Organisation', 24, ({ entity }) => entity.organisation),
  column('Group', 20, ({ entity }) => entity.group),
  column('Substitute', 20, ({ entity, index }) => index.attendees.get(entity.substitute ?? '')?.name),
  column('Note', 20, ({ entity }) => entity.note),
  ...ORIGIN,
];

/** What was doubtful, with the line. */
function doubts({ minutes }: Held): string {
  const where = (source: Source | null) => (source === null ? '' : ` (${linesOf(source)})`);
  return minutes.diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, source }) => `${message}${where(source)}`)
    .join('\n');
}

export const MEETINGS: Columns<Held> = [
  ...MEETING,
  column('Title', 32, ({ minutes }) => minutes.meeting.title),
  column('Start', 8, ({ minutes }) => minutes.meeting.startTime, 'time'),
  column('End', 8, ({ minutes }) => minutes.meeting.endTime, 'time'),
  column('Venue', 28, ({ minutes }) => minutes.meeting.venue),
  column('Status', 10, ({ minutes }) => (minutes.meeting.status === 'unknown' ? null : minutes.meeting.status)),
  column('Chair', 22, ({ minutes, index }) => index.attendees.get(minutes.meeting.chair ?? '')?.name),
  column('Next meeting', DAY_WIDTH, ({ minutes }) => minutes.meeting.next[0]?.date, 'date'),
  column('Present', 9, ({ minutes }) => present(minutes), 'count'),
  column('Decisions', 10, ({ minutes }) => minutes.resolutions.length, 'count'),
  column('Actions', 9, ({ minutes }) => minutes.actions.length, 'count'),
  column('Not done', 9, ({ minutes }) => minutes.actions.filter(({ status }) => status !== 'done').length, 'count'),
  column('Doubts', 40, doubts),
  column('Layout', 22, ({ minutes }) => minutes.format.id),
  column('Confidence', 12, ({ minutes }) => minutes.format.confidence, 'share'),
  FILE,
];

function present({ attendees }: Minutes): number {
  return attendees.filter(({ attendance }) => attendance === 'present').length;
}
