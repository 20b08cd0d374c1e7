import type { Text } from '../../document.ts';
import { mention, type ActionFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';

/** "(Actioned – …)": what became of the task before it. */
export const DONE_ASIDE = /^[([]\s*(?:actioned|completed?|done|closed)\b/i;
/** Words that say that it was done. */
const DONE =
  /[([]\s*(?:actioned|completed?|done|closed)\b|(?:[-–—:]\s*|\[)(?:done|completed?|closed|actioned)[\].]*\s*$/i;
const CARRIED = /\b(?:carried (?:forward|over)|c\/f|ongoing|outstanding)[\].)]*\s*$/i;

/** What the cell of a status says: "Done", "Complete – letter sent", "Ongoing", "c/f". */
const DONE_CELL =
  /^(?:done|completed?|closed|actioned|achieved|finished|discharged|resolved|yes|[✓✔☑])(?!\p{L})|\b(?:actioned|closed|done|completed?)\.?$/iu;
const NOT_DONE =
  /\b(?:not|un|in|to be|partly|partially|being|when|until)[ -]?(?:yet )?(?:done|completed?|closed|actioned)\b/i;
const CARRIED_CELL = /\b(?:carr(?:y|ied) (?:forward|over)|rolled over|c\/?fwd|c\/f|on-?going|outstanding|deferred)\b/i;

export function statusOf(said: string): ActionFinding['status'] {
  if (DONE_CELL.test(said) && !NOT_DONE.test(said)) return 'done';
  return CARRIED_CELL.test(said) ? 'carried-forward' : 'open';
}

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
