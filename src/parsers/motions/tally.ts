/** What is known of a vote: outcome, counts and roll, gathered from the sentences that tell it. */
import { mention, type ResolutionFinding } from '../../finding.ts';
import { countsIn, type Counts } from './counts.ts';
import { outcomeIn, type Outcome } from './outcomes.ts';
import { labelledRoll, spokenRoll, type Ballot, type Side } from './roll.ts';

export type Vote = NonNullable<ResolutionFinding['vote']>;

export interface Tally {
  outcome: Outcome | null;
  counts: Counts | null;
  roll: Ballot[];
  /** Sides whose voters are listed by name, be it that there are none. */
  listed: ReadonlySet<Side>;
  unanimous: boolean;
}

/** Where nothing of a vote is told. */
export const UNTOLD: Tally = { outcome: null, counts: null, roll: [], listed: new Set(), unanimous: false };

const UNANIMOUS = /\bunanim(?:ous(?:ly)?|ity)\b|\bnem\.?\s*con\b|\bcarried with no dissent/i;
/** "is not unanimous" */
const NOT_UNANIMOUS = /\bnot unanimous|\bnot be unanimous|\bunless unanimous/i;

/** Reads one sentence or line. */
export function tallyIn(value: string): Tally {
  const roll = labelledRoll(value) ?? spokenRoll(value);
  return {
    outcome: outcomeIn(value),
    counts: countsIn(value),
    roll: roll.ballots,
    listed: new Set(roll.listed),
    unanimous: UNANIMOUS.test(value) && !NOT_UNANIMOUS.test(value),
  };
}

export function isEmpty(tally: Tally): boolean {
  return (
    tally.outcome === null &&
    tally.counts === null &&
    tally.roll.length === 0 &&
    tally.listed.size === 0 &&
    !tally.unanimous
  );
}

/** Both together; what `a` tells stands. */
export function together(a: Tally, b: Tally): Tally {
  const isPlainer = a.outcome === null || (!a.outcome.isPlain && b.outcome?.isPlain === true);
  return {
    outcome: isPlainer ? (b.outcome ?? a.outcome) : a.outcome,
    counts: countsOf(a.counts, b.counts),
    roll: [...a.roll, ...b.roll.filter(({ name }) => !a.roll.some((one) => one.name === name))],
    listed: new Set([...a.listed, ...b.listed]),
    unanimous: a.unanimous || b.unanimous,
  };
}

function countsOf(a: Counts | null, b: Counts | null): Counts | null {
  if (a === null || b === null) return a ?? b;
  return { for: a.for ?? b.for, against: a.against ?? b.against, abstain: a.abstain ?? b.abstain };
}

/** The vote of the output; null where nothing of a vote is told. Voters that are named are counted where no count is printed. */
export function voteOf(tally: Tally): Vote | null {
  if (isEmpty(tally)) return null;
  const named = (side: Side) => tally.roll.filter(({ vote }) => vote === side).length;
  const hasRoll = tally.listed.has('for');
  const counts = tally.counts ?? { for: null, against: null, abstain: null };
  const yes = counts.for ?? (hasRoll ? named('for') : null);
  const no = counts.against ?? (tally.listed.has('against') ? named('against') : null);
  return {
    result: resultOf(tally, yes, no),
    unanimous: tally.unanimous,
    for: yes,
    against: no,
    abstain: counts.abstain ?? (tally.listed.has('abstain') && hasRoll ? named('abstain') : null),
    roll: tally.roll.map(({ name, vote }) => ({ person: mention(name), vote })),
  };
}

function resultOf({ outcome, unanimous }: Tally, yes: number | null, no: number | null): Vote['result'] {
  const isPutOff = outcome?.result === 'deferred' && (unanimous || yes !== null);
  if (outcome !== null && outcome.isPlain && !isPutOff) return outcome.result;
  if (yes !== null && no !== null && yes !== no) return yes > no ? 'carried' : 'lost';
  if (isPutOff) return 'carried';
  if (outcome !== null) return outcome.result;
  if (unanimous) return 'carried';
  return yes !== null && yes === no ? 'tied' : null;
}

/** Whether the counts that are printed disagree with the names that are. */
export function disagrees({ counts, roll, listed }: Tally): boolean {
  const named = (side: Side) => roll.filter(({ vote }) => vote === side).length;
  const differs = (side: 'for' | 'against') =>
    typeof counts?.[side] === 'number' && listed.has(side) && named(side) !== counts[side];
  return differs('for') || differs('against');
}

/** The vote that the words of a decision tell; null where they tell none. */
export function voteIn(text: string): Vote | null {
  const tally = tallyIn(text);
  const isVote = tally.counts !== null || tally.unanimous || tally.roll.length > 0 || tally.outcome?.isPlain === true;
  return isVote || /\ball\b.{1,30}\b(?:in favou?r|agreed|in agreement)\b/i.test(text) ? voteOf(tally) : null;
}
