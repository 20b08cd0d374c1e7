/** OParl's Meeting, with its Location and the minutes themselves as its File. */
import type { Minutes, NextMeeting } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { agendaItemsOf } from './agenda-item.ts';
import { object } from './object.ts';

export function meetingOf(minutes: Minutes, ids: Identities) {
  const { meeting, attendees } = minutes;
  return object('Meeting', ids.meeting, {
    name: meeting.title ?? meeting.body,
    ...localTimes(meeting),
    location: location('venue', meeting.venue, ids),
    organization: bodies(ids),
    participant: attendees.filter(({ attendance }) => attendance === 'present').map(({ id }) => ids.of(id)),
    resultsProtocol: protocol(minutes, ids),
    agendaItem: agendaItemsOf(minutes, ids),
  });
}

export function nextMeetingsOf({ meeting }: Minutes, ids: Identities) {
  return meeting.next.map((next, index) => nextMeeting(next, `next${index + 1}`, ids));
}

function nextMeeting(next: NextMeeting, id: string, ids: Identities) {
  return object('Meeting', ids.of(id), {
    name: next.text,
    ...localTimes(next),
    location: location(`${id}-venue`, next.venue, ids),
    organization: bodies(ids),
  });
}

/**
 * OParl's `start` and `end` are of a day, a time and a zone together, which minutes do not state. Its rule for fields that it
 * does not have is the maker's name before a colon.
 */
function localTimes({ date, startTime, endTime }: Pick<NextMeeting, 'date' | 'startTime' | 'endTime'>) {
  return { 'minutes:date': date, 'minutes:startTime': startTime, 'minutes:endTime': endTime };
}

function bodies({ body }: Identities) {
  return body === null ? [] : [body];
}

function location(id: string, venue: string | null, ids: Identities) {
  return venue === null ? null : object('Location', ids.of(id), { description: venue });
}

/** The address that the standard requires is the name of the bytes: minutes do not say where they are published. */
function protocol({ source }: Minutes, { document }: Identities) {
  return object('File', document, {
    fileName: source.path?.split('/').at(-1),
    mimeType: source.mediaType,
    size: source.bytes,
    accessUrl: document,
  });
}
