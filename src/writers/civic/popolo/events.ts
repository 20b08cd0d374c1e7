/** Popolo's Event and Speech: the meeting, its items as events within it, the next meetings, and what was said. */
import type { Entry, Item, Minutes, NextMeeting } from '../../../schema.ts';
import { itemLabel } from '../../phrases.ts';
import type { Identities } from '../identities.ts';
import { sourceLink } from '../source-link.ts';
import { stated } from '../stated.ts';
import { referenceTo } from './people.ts';

const MEETING = 'meeting';
const AGENDA_ITEM = 'agenda item';

/** The types of parts of a transcript, as Popolo and Akoma Ntoso call them. */
const SPEECH_TYPES: Record<Entry['kind'], string> = { speech: 'speech', discussion: 'narrative', heading: 'heading' };

/** Dates go without a time: Popolo has none without a zone, and minutes state no zone. */
export function eventsOf(minutes: Minutes, ids: Identities) {
  return [
    meetingEvent(minutes, ids),
    ...minutes.items.map((item) => itemEvent(item, ids)),
    ...minutes.meeting.next.map((next, index) => nextEvent(next, index, ids)),
  ];
}

function meetingEvent({ meeting, attendees }: Minutes, ids: Identities) {
  const present = attendees.filter(({ attendance }) => attendance === 'present');
  return stated({
    id: ids.meeting,
    name: meeting.title ?? meeting.body,
    start_date: meeting.date,
    location: meeting.venue,
    classification: MEETING,
    organization_id: ids.body,
    attendees: present.map(({ id, name }) => ({ id: ids.of(id), name })),
    sources: [{ url: ids.document }],
  });
}

function itemEvent(item: Item, ids: Identities) {
  return stated({
    id: ids.of(item.id),
    name: item.title ?? (itemLabel(item) || null),
    identifiers: item.number === null ? null : [{ identifier: item.number }],
    classification: AGENDA_ITEM,
    parent_id: item.parent === null ? ids.meeting : ids.of(item.parent),
    sources: [sourceLink(ids, item.source)],
  });
}

function nextEvent(next: NextMeeting, index: number, ids: Identities) {
  return stated({
    id: ids.of(`next${index + 1}`),
    description: next.text,
    start_date: next.date,
    location: next.venue,
    status: next.provisional ? 'tentative' : null,
    classification: MEETING,
    organization_id: ids.body,
    sources: [sourceLink(ids, next.source)],
  });
}

export function speechesOf({ items }: Minutes, ids: Identities) {
  return items.flatMap(({ id, entries }) =>
    entries.map((entry, index) =>
      stated({
        id: ids.of(`${id}-${index + 1}`),
        ...(entry.speaker?.attendee ? referenceTo('creator', entry.speaker, ids) : {}),
        attribution_text: entry.speaker?.text,
        text: entry.text,
        type: SPEECH_TYPES[entry.kind],
        position: index + 1,
        event_id: ids.of(id),
        sources: [sourceLink(ids, entry.source)],
      }),
    ),
  );
}
