/** One sentence with several decisions: "RESOLVED (a) that …; (b) that …", "The Board APPROVED the plan and AGREED that …". */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import type { Resolution } from '../../schema.ts';
import { inlineClauses } from './inline.ts';
import { verdictOf } from './verdict.ts';

const VERBS = 'APPROVED|AGREED|NOTED|RESOLVED|ENDORSED|RATIFIED|DELEGATED|SUPPORTED|AUTHORI[SZ]ED|ACCEPTED|ADOPTED';
/** The verb in capitals, and the same again in front of a further decision. */
const SHOUTED = new RegExp(`\\b(?:${VERBS})\\b`);
const AND_SHOUTED = new RegExp(`[,;]? and (?=(?:${VERBS})\\b)`, 'g');
/** What leads to "(a)": the verb, with little behind it. */
const LEADS = /\b(?:resolved|agreed|decided)(?: unanimously)?(?: that| to)?[:–-]?\s*$/i;

/** The decisions of a sentence, each with its own words; movers and vote are of all. */
export function apart(whole: ResolutionFinding): ResolutionFinding[] {
  const [text, other] = whole.at;
  if (text === undefined || other !== undefined) return [whole];
  const clauses = inlineClauses(text);
  const [first] = clauses;
  if (first !== undefined && clauses.length > 1) {
    const lead = text.value.slice(0, text.value.indexOf(first.text.value)).replace(/\S+\s*$/, '');
    return LEADS.test(lead) ? clauses.map((clause) => partOf(whole, clause.text, clause.label, plain(whole))) : [whole];
  }
  const cuts = [...text.value.matchAll(AND_SHOUTED)];
  if (cuts.length === 0 || !SHOUTED.test(text.value.slice(0, cuts[0]?.index))) return [whole];
  return [...cuts, null].map((cut, i) => {
    const before = cuts[i - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const own = trimText(sliceText(text, from, cut?.index));
    return partOf(whole, own, null, KINDS[SHOUTED.exec(own.value)?.[0] ?? ''] ?? 'agreed');
  });
}

const KINDS: Record<string, Resolution['kind']> = { NOTED: 'noted', APPROVED: 'approved', ENDORSED: 'endorsed' };

/** What a clause is that says nothing of its own. */
function plain({ rule }: ResolutionFinding): Resolution['kind'] {
  return rule === 'resolved-clause' ? 'resolved' : 'agreed';
}

function partOf(
  whole: ResolutionFinding,
  text: Text,
  label: string | null,
  fallback: Resolution['kind'],
): ResolutionFinding {
  return { ...whole, at: [text], text: text.value, label, verdict: verdictOf(text.value, fallback) };
}
