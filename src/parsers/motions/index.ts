/** Motions with their outcome: moved and seconded, put to the vote, carried or lost. */
import { sliceText, sourceOf, startOf, trimText, type Text } from '../../document.ts';
import { diagnostic } from '../../diagnostics.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { verdictOf } from '../decisions/verdict.ts';
import { isHandedOver } from './handed.ts';
import { mentionOf } from './movers.ts';
import { stepsOf, type Step } from './steps.ts';
import { disagrees, voteOf, type Tally } from './tally.ts';
import { walk, type Decided } from './walk.ts';

export const motions: Parser = {
  name: 'motions',
  parse(reading) {
    const items = findingsOf(reading, 'item');
    return byItem(stepsOf(reading)).flatMap((steps) =>
      walk(steps, items[steps[0]?.item ?? -1]?.at.at(-1)).flatMap((decided) =>
        isHandedOver(decided, reading) ? [] : findings(decided, reading),
      ),
    );
  },
};

function byItem(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.item === step.item) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function findings(decided: Decided, reading: Reading): ResolutionFinding[] {
  for (const step of decided.steps) reading.claimed.add(startOf(step.sentence));
  if (disagrees(decided.tally)) {
    const source = sourceOf(reading.document, ...decided.texts);
    reading.diagnostics.push(diagnostic('vote-mismatch', 'the counts of this vote are not those of the names', source));
  }
  return decided.texts.flatMap(clausesOf).map((text): ResolutionFinding => ({
    kind: 'resolution',
    rule: 'motion',
    confidence: RULES.motion.confidence,
    at: [text],
    label: decided.label,
    verdict: kindOf(text.value, decided.tally),
    text: text.value,
    mover: mentionOf(decided.mover),
    seconder: mentionOf(decided.seconder),
    vote: voteOf(decided.tally),
  }));
}

/** What was not carried is decided by the vote, not by its words. */
function kindOf(text: string, tally: Tally): ResolutionFinding['verdict'] {
  const result = voteOf(tally)?.result ?? 'carried';
  if (result === 'lost' || result === 'tied') return 'lost';
  const put = tally.outcome?.result;
  if (put === 'withdrawn' || put === 'deferred') return put;
  return verdictOf(text, tally.outcome?.isAgreement === true ? 'agreed' : 'carried');
}

/** "THAT the report be received; and THAT staff report back": each is a clause. */
const AND_THAT = /[;,]\s*(?:and\s+|AND\s+)?(?:further\s+|FURTHER\s+)?(?=THAT\s)/g;
function clausesOf(text: Text): Text[] {
  const cuts = [...text.value.matchAll(AND_THAT)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const clauses = [...cuts, { from: text.value.length, to: text.value.length }].map((cut, i) =>
    trimText(sliceText(text, cuts[i - 1]?.to ?? 0, cut.from)),
  );
  return clauses.filter((clause) => clause.value !== '');
}
