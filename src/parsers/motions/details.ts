/** Movers and votes that stand beside a decision which another rule found: "… were approved. Proposed: Lee, seconded: Day." */
import { endOf as endOfText, lastAtOrBelow, startOf } from '../../document.ts';
import { placeOf, type ResolutionFinding } from '../../finding.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { handedBetween } from './handed.ts';
import { mentionOf } from './movers.ts';
import { stepsOf, type Step } from './steps.ts';
import { together, voteOf, type Tally, type Vote } from './tally.ts';
import type { Decided } from './walk.ts';

/** How many sentences in front of a decision and behind it are looked at. */
const REACH = 3;

/** Fills the decisions that were found; finds nothing new. */
export const voteDetails: Parser = {
  name: 'vote-details',
  parse(reading) {
    const steps = stepsOf(reading);
    const starts = steps.map((step) => startOf(step.text));
    const resolutions = findingsOf(reading, 'resolution').sort((a, b) => placeOf(a) - placeOf(b));
    let handed: Decided | null = null;
    resolutions.forEach((one, i) => {
      if (one.rule === 'motion') return;
      const above = handedBetween(i === 0 ? -1 : endOf(resolutions[i - 1]), placeOf(one), reading);
      const { item } = steps[lastAtOrBelow(starts, placeOf(one))] ?? {};
      if (above !== null || one.label === null || handed?.steps.at(-1)?.item !== item) handed = above;
      if (handed !== null) take(one, handed);
      const first = lastAtOrBelow(starts, placeOf(one));
      const last = lastAtOrBelow(starts, endOf(one));
      const next = resolutions[i + 1];
      const before = near(steps, first, -1, resolutions[i - 1], reading);
      const after = near(steps, last, 1, next, reading);
      fill(one, before, after);
    });
    shareWithin(resolutions, reading.document.text);
    return [];
  },
};

function endOf(one: ResolutionFinding | undefined): number {
  const last = one?.at.at(-1);
  return last === undefined ? -1 : startOf(last);
}

/** "(a) …; (b) …. (Prop: Lee, 2nd: Day)": so little stands between the clauses of one sentence. */
const MAX_JOINT = 14;
function shareWithin(resolutions: readonly ResolutionFinding[], text: string): void {
  resolutions.toReversed().forEach((next, i) => {
    const one = resolutions[resolutions.length - 2 - i];
    const last = one?.at.at(-1);
    if (one === undefined || last === undefined || one.label === null || next.label === null) return;
    const joint = text.slice(endOfText(last), placeOf(next));
    if (one.rule === 'motion' || joint.length > MAX_JOINT || /[\n\r]/.test(joint)) return;
    if (one.mover === null && one.seconder === null) [one.mover, one.seconder] = [next.mover, next.seconder];
    one.vote ??= next.vote;
  });
}

/** The clauses under "and it was" are what was moved and voted upon. */
function take(one: ResolutionFinding, { mover, seconder, tally }: Decided): void {
  one.mover ??= mentionOf(mover);
  one.seconder ??= mentionOf(seconder);
  one.vote ??= voteOf(tally);
}

/** The steps on one side that tell only of movers and votes, up to the first that tells something else. */
function near(
  steps: readonly Step[],
  from: number,
  way: 1 | -1,
  other: ResolutionFinding | undefined,
  reading: Reading,
): Step[] {
  const own = steps[from];
  const found: Step[] = [];
  for (let at = from + way; found.length < REACH; at += way) {
    const step = steps[at];
    if (step === undefined || own === undefined || step.item !== own.item) break;
    const isOther =
      other !== undefined && (way > 0 ? startOf(step.text) >= placeOf(other) : startOf(step.text) <= endOf(other));
    if (way > 0 && ANNOUNCES.test(step.text.value)) continue;
    const isBare = step.movement === null ? step.tally !== null : !step.movement.hasWords;
    if (
      isOther ||
      !isBare ||
      step.form === 'words' ||
      step.form === 'block' ||
      reading.claimed.has(startOf(step.sentence)) ||
      step.text.value.length > MAX_BARE
    )
      break;
    found.push(step);
  }
  return found;
}

/** "A vote was taken by roll call, which resulted as follows:" */
const ANNOUNCES = /\b(?:vote|voting|roll call|ballot|poll)\b.{0,80}:$/i;

/** "Proposed by Ann Lee, seconded by Rob Day, all in favour" is not longer. */
const MAX_BARE = 200;

function fill(one: ResolutionFinding, before: readonly Step[], after: readonly Step[]): void {
  const movements = [...after, ...before].map((step) => step.movement).filter((movement) => movement !== null);
  if (one.mover === null && one.seconder === null) {
    one.mover = mentionOf(movements.find(({ mover }) => mover !== null)?.mover ?? null);
    one.seconder = mentionOf(movements.find(({ seconder }) => seconder !== null)?.seconder ?? null);
  }
  const tallies = [...after, ...before].map((step) => step.tally).filter((tally): tally is Tally => tally !== null);
  const [first, ...others] = tallies;
  const told = first === undefined ? null : voteOf(others.reduce(together, first));
  if (told !== null) one.vote = withCounts(one.vote, told);
}

/** What the decision itself tells stands; counts and names beside it are added where it tells none. */
function withCounts(own: ResolutionFinding['vote'], told: Vote): Vote {
  if (own === null) return told;
  const isCounted = own.for !== null || own.against !== null || own.abstain !== null || own.roll.length > 0;
  const differs = told.result !== null && own.result !== null && told.result !== own.result;
  if (isCounted || differs) return own;
  return { ...told, result: own.result ?? told.result, unanimous: own.unanimous || told.unanimous };
}
