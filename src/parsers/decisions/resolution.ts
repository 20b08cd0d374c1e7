import type { Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';
import type { Resolution } from '../../schema.ts';
import { verdictOf } from './verdict.ts';
import { moversIn } from '../motions/movers.ts';
import { voteIn } from '../motions/tally.ts';

/** A resolution in the document's own words. `context` is looked at for movers and vote. */
export function resolution(
  rule: RuleName,
  at: Text[],
  text: string,
  fallback: Resolution['kind'],
  label: string | null = null,
  context = text,
): ResolutionFinding {
  return {
    kind: 'resolution',
    rule,
    confidence: RULES[rule].confidence,
    at,
    label,
    verdict: verdictOf(text, fallback),
    text,
    ...moversIn(context),
    vote: voteIn(context),
  };
}
