/** Open Civic Data's event, with all the fields that it requires. */
import type { Attendee, Minutes, NextMeeting } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { sourceLink } from '../source-link.ts';
import { agendaOf } from './agenda.ts';
import { entity } from './entity.ts';

/** Unicode's name for a zone that is not known: minutes state local times, and the standard requires a zone. */
const ZONE = 'Etc/Unknown';

/** What the standard requires and minutes may not state. */
const NO_NAME = 'Meeting';
const NO_DESCRIPTION = '';

const MEETING = 'meeting';

export function eventOf(minutes: Minutes, date: string, ids: Identities) {
  const { meeting, attendees } = minutes;
  return {
    ...frame(meeting.title ?? meeting.body ?? NO_NAME),
    ...times({ ...meeting, date }),
    status: 'passed',
    location: location(meeting.venue),
    participants: [...host(meeting.body), ...attendees.flatMap((person) => participant(person, meeting.chair))],
    agenda: agendaOf(minutes),
    sources: [{ url: ids.document, note: null }],
  };
}

/** Those next meetings that a date is given for. */
export function nextEventsOf({ meeting }: Minutes, ids: Identities) {
  return meeting.next.flatMap((next) => (next.date === null ? [] : [nextEvent(next, next.date, meeting.body, ids)]));
}

function nextEvent(next: NextMeeting, date: string, body: string | null, ids: Identities) {
  return {
    ...frame(body ?? NO_NAME),
    description: next.text,
    ...times({ ...next, date }),
    status: next.provisional ? 'tentative' : 'confirmed',
    location: location(next.venue),
    participants: host(body),
    agenda: [],
    sources: [sourceLink(ids, next.source)],
  };
}

function frame(name: string) {
  return {
    _type: 'event',
    name,
    description: NO_DESCRIPTION,
    classification: MEETING,
    media: [],
    links: [],
    documents: [],
  };
}

interface When {
  date: string;
  startTime: string | null;
  endTime: string | null;
}

/**
 * Local times as they stand, without an offset; the date alone where no hour is stated. An end that is earlier than the
 * start is on a day that is not stated.
 */
function times({ date, startTime, endTime }: When) {
  const endsThatDay = endTime !== null && (startTime === null || endTime >= startTime);
  return {
    start_time: startTime === null ? date : localTime(date, startTime),
    timezone: ZONE,
    end_time: endsThatDay ? localTime(date, endTime) : null,
    all_day: false,
  };
}

function localTime(date: string, time: string): string {
  return `${date}T${time}:00`;
}

function location(venue: string | null) {
  return venue === null ? null : { name: venue, coordinates: null };
}

function host(body: string | null) {
  return body === null ? [] : [entity('host', 'organization', body)];
}

/** Only who was there took part. */
function participant({ id, name, attendance, office }: Attendee, chair: string | null) {
  if (attendance !== 'present') return [];
  return [entity(id === chair ? 'chair' : (office ?? attendance), 'person', name)];
}
