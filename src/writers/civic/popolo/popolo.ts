/** Popolo: who is who, the meeting and its items as events, motions with their votes, and speeches. */
import type { Minutes } from '../../../schema.ts';
import { jsonOf } from '../../json.ts';
import { identitiesOf } from '../identities.ts';
import { eventsOf, speechesOf } from './events.ts';
import { motionsOf, voteEventsOf } from './motions.ts';
import { membershipsOf, organizationsOf, personsOf } from './people.ts';

/** One Popolo object for each meeting; an array where there may be several. */
export const popolo = jsonOf(popoloOf);

/** One list for each class of the standard; references go by id. */
function popoloOf(minutes: Minutes) {
  const ids = identitiesOf(minutes);
  return {
    persons: personsOf(minutes, ids),
    organizations: organizationsOf(ids),
    memberships: membershipsOf(minutes, ids),
    events: eventsOf(minutes, ids),
    motions: motionsOf(minutes, ids),
    vote_events: voteEventsOf(minutes, ids),
    speeches: speechesOf(minutes, ids),
  };
}
