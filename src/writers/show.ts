/** A meeting for a person at a terminal: who attended, what was decided, who does what by when, each with its lines. */
import type { Action, Attendee, Minutes, Resolution } from '../schema.ts';
import type { Paint } from './paint.ts';
import { indexById, itemLabel, linesOf, motionOf, namesOf, whenOf } from './phrases.ts';
import { oneLine } from './printable.ts';
import { wrap } from './wrap.ts';

export interface ShowOptions {
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
}

/** An entry: the lines that it was read from, and its text in one or more parts that follow each other. */
interface Entry {
  lines: string;
  text: string;
  /** A second paragraph, indented and dim. */
  detail?: string;
}

interface Section {
  heading: string;
  entries: (Entry | string)[];
}

const NARROWEST = 30;
const WIDEST = 110;

const ATTENDANCES: [Attendee['attendance'], string][] = [
  ['present', 'Present'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
];

export function show(minutes: Minutes, { width, paint }: ShowOptions): string {
  const sections = [...people(minutes), decisions(minutes), actions(minutes), notes(minutes)];
  const gutter = Math.max(4, ...sections.flatMap(({ entries }) => entries.map(gutterOf)));
  const room = Math.max(NARROWEST, Math.min(width, WIDEST) - gutter - 2);
  const print = (entry: Entry | string): string[] => {
    if (typeof entry === 'string') {
      return wrap(oneLine(entry), room).map((line) => `${' '.repeat(gutter)}  ${paint.cyan(line)}`);
    }
    const [first = '', ...rest] = wrap(oneLine(entry.text), room);
    const detail = entry.detail ? wrap(oneLine(entry.detail), room - 2) : [];
    return [
      `${paint.dim(entry.lines.padStart(gutter))}  ${first}`,
      ...rest.map((line) => `${' '.repeat(gutter)}  ${line}`),
      ...detail.map((line) => `${' '.repeat(gutter)}    ${paint.dim(line)}`),
    ];
  };
  const printed = sections
    .filter(({ entries, heading }) => entries.length > 0 || heading !== '')
    .map(({ heading, entries }) => [paint.bold(heading), ...entries.flatMap(print)].join('\n'));
  return `${[header(minutes, Math.max(NARROWEST, Math.min(width, WIDEST)), paint), ...printed].join('\n\n')}\n`;
}

function gutterOf(entry: Entry | string): number {
  return typeof entry === 'string' ? 0 : entry.lines.length;
}

function header({ meeting, source, format }: Minutes, width: number, paint: Paint): string {
  const title = oneLine(meeting.title ?? meeting.body ?? '') || 'Minutes';
  const body = meeting.body !== null && !title.includes(oneLine(meeting.body)) ? meeting.body : null;
  const facts = [body, whenOf(meeting), meeting.venue, meeting.status === 'unknown' ? null : meeting.status];
  const origin = [source.path, `read as ${format.id} (${format.confidence.toFixed(2)})`];
  return [
    ...wrap(title, width).map(paint.bold),
    ...facts.filter(Boolean).flatMap((fact) => wrap(oneLine(fact ?? ''), width)),
    ...wrap(oneLine(origin.filter(Boolean).join(', ')), width).map(paint.dim),
  ].join('\n');
}

function people(minutes: Minutes): Section[] {
  const names = indexById(minutes).attendees;
  const entry = (person: Attendee): Entry => {
    const initials = person.initials === null ? null : `(${person.initials})`;
    const name = [person.honorific, person.name, initials].filter(Boolean).join(' ');
    const substitute = names.get(person.substitute ?? '')?.name;
    const chaired = minutes.meeting.chair === person.id && person.office !== 'chair' ? 'chaired the meeting' : null;
    const rest = [person.office, chaired, person.role, person.organisation, person.note];
    if (substitute !== undefined) rest.push(`substitute: ${substitute}`);
    return { lines: linesOf(person.source), text: [name, ...rest.filter(Boolean)].join(', ') };
  };
  const sections = ATTENDANCES.map(([attendance, label]) => {
    const entries = minutes.attendees.filter((person) => person.attendance === attendance).map(entry);
    return { heading: `${label} (${String(entries.length)})`, entries };
  });
  return sections.filter(({ entries }, index) => index === 0 || entries.length > 0);
}

/** Entries with the heading of their item before the first of each item. */
function underItems<Row extends { item: string | null }>(minutes: Minutes, rows: Row[], entry: (row: Row) => Entry) {
  const { items } = indexById(minutes);
  let under: string | null = null;
  return rows.flatMap((row): (Entry | string)[] => {
    const label = row.item === null || row.item === under ? '' : itemLabel(items.get(row.item));
    under = row.item;
    return label === '' ? [entry(row)] : [label, entry(row)];
  });
}

function decisions(minutes: Minutes): Section {
  const entry = (resolution: Resolution): Entry => ({
    lines: linesOf(resolution.source),
    text: [resolution.label, resolution.text, `[${resolution.kind}]`].filter(Boolean).join(' '),
    detail: motionOf(resolution),
  });
  const entries = underItems(minutes, minutes.resolutions, entry);
  return { heading: `Decided (${String(minutes.resolutions.length)})`, entries };
}

function actions(minutes: Minutes): Section {
  const entry = ({ text, owners, due, status, source }: Action): Entry => {
    const who = owners.length === 0 ? 'nobody named' : namesOf(owners);
    const when = due === null ? null : `due ${[due.date, due.text].filter(Boolean).join(', ')}`;
    const rest = [when, status === 'open' ? null : status].filter(Boolean).join('; ');
    return { lines: linesOf(source), text: `${who}: ${text}`, detail: rest };
  };
  return { heading: `To do (${String(minutes.actions.length)})`, entries: underItems(minutes, minutes.actions, entry) };
}

function notes({ diagnostics, meeting }: Minutes): Section {
  const next = meeting.next.map((each): Entry => {
    const known = [whenOf(each), each.venue, each.provisional ? 'provisional' : null].filter(Boolean).join(', ');
    return { lines: linesOf(each.source), text: `Next meeting: ${known || each.text}` };
  });
  const told = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ source, severity, message }): Entry => {
      return { lines: source === null ? '' : linesOf(source), text: `${severity}: ${message}` };
    });
  return { heading: next.length + told.length === 0 ? '' : 'Notes', entries: [...next, ...told] };
}
