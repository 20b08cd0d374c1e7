/** The columns of which only certain words are values; the words are those of the schema. */
import { Action, Attendee, Entry, Meeting, RESOLUTION_KINDS, Vote } from '../../schema.ts';

/** By "table.column". */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  'meetings.status': Meeting.shape.status.options,
  'attendees.attendance': Attendee.shape.attendance.options,
  'attendees.office': Attendee.shape.office.unwrap().options,
  'entries.kind': Entry.shape.kind.options,
  'resolutions.kind': RESOLUTION_KINDS,
  'resolutions.result': Vote.shape.result.unwrap().options,
  'votes.vote': Vote.shape.roll.element.shape.vote.options,
  'actions.status': Action.shape.status.options,
};
