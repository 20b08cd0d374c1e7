/** What a decision's own words say it is. */
import type { Resolution } from '../../schema.ts';

type Verdict = Resolution['kind'];

/** In order: the first that fits says more than those below it. */
const VERDICTS: [Verdict, RegExp][] = [
  [
    'lost',
    /\b(?:was|were|be|is|motion|amendment|proposal) (?:\w+ )?(?:lost|defeated|rejected|refused|not carried|not agreed|failed)\b|\bnot (?:agreed|supported|approved|accepted)\b/i,
  ],
  ['withdrawn', /\b(?:was|were|be) withdrawn\b/i],
  [
    'deferred',
    /\b(?:deferred?|postponed?|(?:item|matter|application|discussion|consideration|hearing|debate|it) (?:\w+ ){0,4}adjourned|held over|laid over|roll(?:ed)? (?:the|this)?\s*(?:(?:item|matter)\s*)?forward|carried forward to|carry forward)\b/i,
  ],
  [
    'appointed',
    /\b(?:be|is|was|were|are|been) (?:duly |unanimously )?(?:re-?)?(?:elected|appointed|co-opted|nominated)\b|^(?:to )?(?:re-?)?(?:elect|appoint|co-opt)\b|\b(?:agreed|resolved) to (?:re-?)?(?:elect|appoint|co-opt)\b|\b(?:assembly|association|board|commission|committee|council|meeting|members|society|trustees|we) (?:\w+ly |then |hereby )*(?:re-?)?(?:elected|appointed|co-opted)\b/i,
  ],
  [
    'noted',
    /\b(?:be|is|was|were|are) (?:duly |received and )?noted\b|\b(?:noted|took note of) (?:the|this|that|both|these)\b|^to note\b|\b(?:agreed|resolved) to note\b|\bnoted\.?$/i,
  ],
  [
    'approved',
    /\b(?:be|is|was|were|are|and|as) (?:\w+ )?(?:approved|adopted|ratified|confirmed|accepted)\b|\b(?:approve|adopt|ratify|confirm|accept) the\b|\b(?:approved|adopted|ratified|confirmed|accepted) (?:the|as)\b|\b(?:correct|true|accurate) (?:and \w+ )?record\b/i,
  ],
  ['endorsed', /\b(?:be|was|were|is) (?:\w+ )?(?:endorsed|supported)\b|\b(?:endorse[sd]?|support(?:ed)?) the\b/i],
  ['carried', /\bcarried\b|\bpassed\b/i],
];

/** The verdict of a clause; `fallback` where its words say no more than the trigger did. */
export function verdictOf(text: string, fallback: Verdict): Verdict {
  return VERDICTS.find(([, pattern]) => pattern.test(text))?.[0] ?? fallback;
}
