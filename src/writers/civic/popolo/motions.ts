/** Popolo's Motion and VoteEvent: every decision is a motion, and those with a recorded vote have an event. */
import type { Minutes, Resolution, Vote } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { countsOf, OPTIONS, outcomeOf } from '../outcomes.ts';
import { sourceLink } from '../source-link.ts';
import { stated } from '../stated.ts';
import { referenceTo } from './people.ts';

/** The session is the meeting: Popolo has no other tie between a motion and an event. */
function within(ids: Identities) {
  return { organization_id: ids.body, legislative_session_id: ids.meeting };
}

export function motionsOf({ resolutions }: Minutes, ids: Identities) {
  return resolutions.map((resolution) =>
    stated({
      id: ids.of(resolution.id),
      ...within(ids),
      ...referenceTo('creator', resolution.mover, ids),
      text: resolution.text,
      identifier: resolution.label,
      classification: resolution.kind,
      result: outcomeOf(resolution),
      sources: [sourceLink(ids, resolution.source)],
    }),
  );
}

export function voteEventsOf({ resolutions }: Minutes, ids: Identities) {
  return resolutions.flatMap((resolution) =>
    resolution.vote === null ? [] : [voteEvent(resolution, resolution.vote, ids)],
  );
}

function voteEvent(resolution: Resolution, vote: Vote, ids: Identities) {
  return stated({
    id: ids.of(`${resolution.id}-vote`),
    ...within(ids),
    motion_id: ids.of(resolution.id),
    result: outcomeOf(resolution),
    counts: countsOf(vote),
    votes: vote.roll.map(({ person, vote: side }) => ({
      ...referenceTo('voter', person, ids),
      option: OPTIONS[side],
    })),
    sources: [sourceLink(ids, resolution.source)],
  });
}
