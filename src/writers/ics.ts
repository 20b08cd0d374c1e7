/** A calendar (RFC 5545): an event for each next meeting whose day is known, a task for each action; where there are none, a journal entry. */
import { hashOf } from '../hash.ts';
import type { Action, Minutes, NextMeeting, Source } from '../schema.ts';
import { VERSION } from '../version.ts';
import { contentLine, escapeText } from './content-line.ts';
import { indexById, itemLabel, lineWords, nameOf, namesOf } from './phrases.ts';
import { oneLine } from './printable.ts';
import type { Writer } from './writer.ts';

/** Name and value; an empty value leaves the line out. */
type Property = readonly [name: string, value: string];

/** "20140612" of a day; "T140000" of a time: local, whatever the place. */
const dayOf = (date: string): string => date.replaceAll('-', '');
const timeOf = (clock: string): string => `T${clock.replace(':', '')}00`;

const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60;
/** A meeting that ends at an earlier hour than it began went on past midnight, if that makes it no longer; else one is misread. */
const LONGEST_NIGHT = 8 * HOUR;

const STATUSES: Record<Action['status'], string> = {
  open: 'NEEDS-ACTION',
  done: 'COMPLETED',
  'carried-forward': 'NEEDS-ACTION',
};

/** One calendar. A document that is given twice is written once, and so is a next meeting that several minutes name alike. */
export const ics: Writer = () => {
  const written = new Set<string>();
  const once = (key: string, print: () => string): string => {
    if (written.has(key)) return '';
    written.add(key);
    return print();
  };
  let printed = 0;
  const begin = () => (printed++ === 0 ? BEGIN : '');
  /** Of the meetings so far, while they have given neither an event nor a task: a calendar must not be empty. */
  let journals: string[] | null = [];
  return {
    next(minutes) {
      const events = minutes.meeting.next.map((next, index) => {
        const id = idOf(minutes, `next${String(index + 1)}`);
        return next.date === null
          ? ''
          : once(keyOf(minutes, next) ?? id, () => event(minutes, next, next.date ?? '', id));
      });
      const tasks = minutes.actions.map((action) => {
        const id = idOf(minutes, action.id);
        return once(id, () => task(minutes, action, id));
      });
      const components = [...events, ...tasks].join('');
      if (components !== '') journals = null;
      const id = idOf(minutes, 'meeting');
      journals?.push(once(id, () => journal(minutes, id)));
      return begin() + components;
    },
    end: () => `${begin()}${(journals ?? []).join('')}${contentLine('END', 'VCALENDAR')}`,
  };
};

const BEGIN = [
  contentLine('BEGIN', 'VCALENDAR'),
  contentLine('VERSION', '2.0'),
  contentLine('PRODID', `-//minutes//minutes ${VERSION}//EN`),
  contentLine('CALSCALE', 'GREGORIAN'),
].join('');

/** The same in every calendar that is made of the same bytes, and of no other. */
function idOf({ source }: Minutes, id: string): string {
  return `${hashOf(`${source.sha256}/${String(source.part ?? 1)}/${id}`).slice(0, 40)}@minutes`;
}

/** What tells next meetings of a body apart; null where the body is unknown. */
function keyOf({ meeting }: Minutes, { date, startTime, provisional }: NextMeeting): string | null {
  return meeting.body === null ? null : JSON.stringify([meeting.body, date, startTime, provisional]);
}

function component(name: string, properties: readonly Property[]): string {
  const lines = properties.flatMap(([key, value]) => (value === '' ? [] : [contentLine(key, value)]));
  return [contentLine('BEGIN', name), ...lines, contentLine('END', name)].join('');
}

/** DTSTAMP must be there and must not be now: it is the start of the meeting's day, or of 1970 where that is unknown. */
function stampOf({ meeting }: Minutes): string {
  return `${dayOf(meeting.date ?? '1970-01-01')}T000000Z`;
}

/** On one line. */
const text = (value: string): string => escapeText(oneLine(value));

/** What there is to say of a meeting that tells of no other and sets no task. */
function journal(minutes: Minutes, id: string): string {
  const { body, title, date } = minutes.meeting;
  return component('VJOURNAL', [
    ['UID', id],
    ['DTSTAMP', stampOf(minutes)],
    ['DTSTART;VALUE=DATE', dayOf(date ?? '')],
    ['SUMMARY', text(body ?? '') || text(title ?? '') || 'Meeting'],
    ['CATEGORIES', 'Meeting'],
    ['DESCRIPTION', 'No next meeting and no action was read from these minutes.'],
  ]);
}

function event(minutes: Minutes, next: NextMeeting, date: string, id: string): string {
  const { body, title } = minutes.meeting;
  return component('VEVENT', [
    ['UID', id],
    ['DTSTAMP', stampOf(minutes)],
    ...when(next, date),
    ['SUMMARY', text(body ?? '') || text(title ?? '') || 'Next meeting'],
    ['LOCATION', text(next.venue ?? '')],
    ['STATUS', next.provisional ? 'TENTATIVE' : 'CONFIRMED'],
    ['CATEGORIES', 'Meeting'],
    ['DESCRIPTION', escapeText([next.text, originOf(minutes, next.source)].join('\n'))],
  ]);
}

function when({ startTime, endTime }: NextMeeting, date: string): Property[] {
  const day = dayOf(date);
  if (startTime === null) return [['DTSTART;VALUE=DATE', day]];
  const start: Property = ['DTSTART', day + timeOf(startTime)];
  const length = endTime === null ? 0 : minuteOf(endTime) - minuteOf(startTime);
  if (endTime === null || length === 0) return [start];
  if (length > 0) return [start, ['DTEND', day + timeOf(endTime)]];
  return length + 24 * HOUR > LONGEST_NIGHT ? [start] : [start, ['DTEND', dayAfter(date) + timeOf(endTime)]];
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes;
}

function dayAfter(date: string): string {
  return dayOf(new Date(Date.parse(date) + DAY).toISOString().slice(0, date.length));
}

/** Owners are contacts: no address of theirs is known. */
function task(minutes: Minutes, action: Action, id: string): string {
  const { owners, due, status, item, source } = action;
  const label = itemLabel(indexById(minutes).items.get(item ?? ''));
  const details = [
    owners.length === 0 ? null : `Who: ${namesOf(owners)}`,
    due === null ? null : `By when: ${due.text}`,
    label === '' ? null : `Item: ${label}`,
    originOf(minutes, source),
  ];
  return component('VTODO', [
    ['UID', id],
    ['DTSTAMP', stampOf(minutes)],
    ['SUMMARY', text(action.text) || 'Action'],
    ['DUE;VALUE=DATE', dayOf(due?.date ?? '')],
    ['STATUS', STATUSES[status]],
    ['CATEGORIES', status === 'carried-forward' ? 'Action,Carried forward' : 'Action'],
    ...owners.map((owner): Property => ['CONTACT', text(nameOf(owner))]),
    ['DESCRIPTION', escapeText(details.filter(Boolean).join('\n'))],
  ]);
}

/** "Ferry Trust Board, 2014-06-12 (board/2014-06.txt, lines 16–17)" */
function originOf({ meeting, source }: Minutes, place: Source): string {
  const named = [meeting.body ?? meeting.title ?? 'Minutes', meeting.date].filter(Boolean).join(', ');
  return `${named} (${[source.path, lineWords(place)].filter(Boolean).join(', ')})`;
}
