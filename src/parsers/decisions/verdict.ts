/** What a decision's own words say it is. */
import type { Resolution } from '../../schema.ts';

type Verdict = Resolution['kind'];

/** In order: the first that fits says more than those below it. */
const VERDICTS: [Verdict, RegExp][] = [
  [
    'lost',
    /\b(?:was|were|be|is|motion|amendment|proposal)\s+(?:\w+\s+)?(?:lost|defeated|rejected|refused|not carried|not agreed|failed)\b|\bnot agreed\b/i,
  ],
  ['withdrawn', /\b(?:was|were|be)\s+withdrawn\b/i],
  [
    'deferred',
    /\b(?:deferred?|postponed?|adjourned|held over|laid over|roll(?:ed)? (?:the|this)?\s*(?:(?:item|matter)\s*)?forward|carried forward to|carry forward)\b/i,
  ],
  [
    'appointed',
    /\b(?:be|is|was|were|are|been)\s+(?:duly\s+|unanimously\s+)?(?:re-?)?(?:elected|appointed|co-opted|nominated)\b|^(?:to\s+)?(?:re-?)?(?:elect|appoint|co-opt)\b|\b(?:agreed|resolved)\s+to\s+(?:re-?)?(?:elect|appoint|co-opt)\b/i,
  ],
  [
    'noted',
    /\b(?:be|is|was|were|are)\s+(?:duly\s+|received and\s+)?noted\b|\bnoted\s+(?:the|this|that)\b|^to note\b|\b(?:agreed|resolved)\s+to\s+note\b|\bnoted\.?$/i,
  ],
  [
    'approved',
    /\b(?:be|is|was|were|are|and|as)\s+(?:\w+\s+)?(?:approved|adopted|ratified|confirmed|accepted)\b|\b(?:approve|adopt|ratify|confirm|accept)\s+the\b|\b(?:approved|adopted|ratified|confirmed|accepted)\s+(?:the|as)\b|\b(?:correct|true|accurate)\s+(?:and\s+\w+\s+)?record\b/i,
  ],
  ['endorsed', /\b(?:be|was|were|is)\s+(?:\w+\s+)?(?:endorsed|supported)\b|\b(?:endorse[sd]?|support(?:ed)?)\s+the\b/i],
  ['carried', /\bcarried\b|\bpassed\b/i],
];

/** The verdict of a clause; `fallback` where its words say no more than the trigger did. */
export function verdictOf(text: string, fallback: Verdict): Verdict {
  return VERDICTS.find(([, pattern]) => pattern.test(text))?.[0] ?? fallback;
}
