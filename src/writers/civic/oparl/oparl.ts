/** OParl 1.1: the meeting with its agenda, the next meetings, and the objects that they name, one after the other. */
import type { Minutes } from '../../../schema.ts';
import { jsonArrayOf } from '../../json.ts';
import { identitiesOf } from '../identities.ts';
import { meetingOf, nextMeetingsOf } from './meeting.ts';
import { papersOf } from './paper.ts';
import { organizationsOf, personsOf } from './people.ts';

/** An array of OParl objects: each meeting with its agenda, people and papers. */
export const oparl = jsonArrayOf(oparlOf);

function oparlOf(minutes: Minutes) {
  const ids = identitiesOf(minutes);
  return [
    meetingOf(minutes, ids),
    ...organizationsOf(minutes, ids),
    ...personsOf(minutes, ids),
    ...papersOf(minutes, ids),
    ...nextMeetingsOf(minutes, ids),
  ];
}
