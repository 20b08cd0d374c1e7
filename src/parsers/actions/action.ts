import type { Text } from '../../document.ts';
import { mention, type ActionFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';

/** "(Actioned – …)": what became of the task before it. */
export const DONE_ASIDE = /^[([]\s*(?:actioned|completed?|done|closed)\b/i;
/** Words that say that it was done. */
const DONE =
  /[([]\s*(?:actioned|completed?|done|closed)\b|(?:[-–—:]\s*|\[)(?:done|completed?|closed|actioned)[\].]*\s*$/i;
const CARRIED = /\b(?:carried (?:forward|over)|c\/f|ongoing|outstanding)[\].)]*\s*$/i;

export function action(rule: RuleName, at: Text[], text: string, owners: readonly string[]): ActionFinding {
  return {
    kind: 'action',
    rule,
    confidence: RULES[rule].confidence,
    at,
    text,
    owners: owners.map(mention),
    due: null,
    status: DONE.test(text) ? 'done' : CARRIED.test(text) ? 'carried-forward' : 'open',
    resolution: null,
  };
}
