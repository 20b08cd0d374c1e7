/** Open Civic Data: an event for the meeting, a vote for each vote of it, and an event for each next meeting. */
import type { Minutes } from '../../../schema.ts';
import { jsonArrayOf } from '../../json.ts';
import { WriteError } from '../../writer.ts';
import { identitiesOf } from '../identities.ts';
import { eventOf, nextEventsOf } from './event.ts';
import { votesOf } from './vote.ts';

/** An array of Open Civic Data events and votes. Throws WriteError for a meeting without a date. */
export const ocd = jsonArrayOf(ocdOf);

/** WriteError for a meeting without a date: neither an event nor a vote can be without one. */
function ocdOf(minutes: Minutes) {
  const { date } = minutes.meeting;
  if (date === null) throw new WriteError('states no date, and Open Civic Data has no event without one');
  const ids = identitiesOf(minutes);
  return [eventOf(minutes, date, ids), ...votesOf(minutes, date, ids), ...nextEventsOf(minutes, ids)];
}
