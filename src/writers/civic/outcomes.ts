/** What became of a motion, and how votes are named: the words that Popolo and Open Civic Data share. */
import type { Resolution, Vote } from '../../schema.ts';

export type Outcome = 'pass' | 'fail' | 'tied' | 'withdrawn' | 'deferred';

const OF_RESULT: Record<NonNullable<Vote['result']>, Outcome> = {
  carried: 'pass',
  lost: 'fail',
  tied: 'tied',
  withdrawn: 'withdrawn',
  deferred: 'deferred',
};

/** What the word for the decision says by itself; to note a report is not to pass it. */
const OF_KIND: Record<Resolution['kind'], Outcome | null> = {
  resolved: 'pass',
  agreed: 'pass',
  approved: 'pass',
  appointed: 'pass',
  endorsed: 'pass',
  carried: 'pass',
  lost: 'fail',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
  noted: null,
  other: null,
};

/** The recorded result of the vote, else what the kind of decision says; null where neither tells. */
export function outcomeOf({ kind, vote }: Pick<Resolution, 'kind' | 'vote'>): Outcome | null {
  const result = vote?.result ?? null;
  return result === null ? OF_KIND[kind] : OF_RESULT[result];
}

export type Option = 'yes' | 'no' | 'abstain' | 'absent';

export const OPTIONS: Record<Vote['roll'][number]['vote'], Option> = {
  for: 'yes',
  against: 'no',
  abstain: 'abstain',
  absent: 'absent',
};

/** The numbers that are stated: nothing is counted from a roll. */
export function countsOf(vote: Vote): { option: Option; value: number }[] {
  return (['for', 'against', 'abstain'] as const).flatMap((side) => {
    const value = vote[side];
    return value === null ? [] : [{ option: OPTIONS[side], value }];
  });
}
