/** Open Civic Data's vote: the decisions that minutes record a vote for, with all the fields that it requires. */
import type { Minutes, Resolution } from '../../../schema.ts';
import { nameOf } from '../../phrases.ts';
import type { Identities } from '../identities.ts';
import { countsOf, OPTIONS, outcomeOf } from '../outcomes.ts';
import { sourceLink } from '../source-link.ts';

/** What the standard requires and minutes do not state. */
const NO_SESSION = '';

/** Whether a decision is told as a vote: one is recorded, and it is plain whether it passed. */
export function isVote(resolution: Resolution): boolean {
  return resolution.vote !== null && outcomeOf(resolution) !== null;
}

export function votesOf({ meeting, resolutions }: Minutes, date: string, ids: Identities) {
  return resolutions.filter(isVote).map((resolution) => ({
    _type: 'vote',
    organization: meeting.body,
    organization_id: null,
    session: NO_SESSION,
    chamber: null,
    date,
    motion: resolution.text,
    type: [],
    passed: outcomeOf(resolution) === 'pass',
    bill: null,
    ...ballotsOf(resolution),
    sources: [sourceLink(ids, resolution.source)],
  }));
}

function ballotsOf({ vote }: Resolution) {
  return {
    vote_counts: vote === null ? [] : countsOf(vote).map(({ option, value }) => ({ vote_type: option, count: value })),
    roll_call: (vote?.roll ?? []).map(({ person, vote: side }) => ({
      person: { name: nameOf(person), id: null },
      vote_type: OPTIONS[side],
    })),
  };
}
