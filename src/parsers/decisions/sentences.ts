/** Decisions that stand in the sentences: "It was agreed that …", "The report was noted.", "Minutes were approved". */
import { joinTexts, sliceText, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { BODY_NOUNS } from '../../language/vocabulary.ts';
import type { Parser } from '../../reading.ts';
import type { RuleName } from '../../rules.ts';
import type { Resolution } from '../../schema.ts';
import { ownNames, statementsOf, type Statement } from '../statements.ts';
import { resolution } from './resolution.ts';

interface SentenceRule {
  rule: RuleName;
  fallback: Resolution['kind'];
  /** Where the decision's words begin in the sentence; -1 where it is none. */
  at: (value: string, statement: Statement) => number;
  /** Whether the sentence before states what was decided ("This was agreed."). */
  needsBefore?: boolean;
}

const ADVERBS = '(?:(?:\\w+ly|also|then|further|therefore|thus|again|so|hereby) )*';
const BODY = `(?:the |all )?(?:${[...BODY_NOUNS].join('|')})(?: (?:of the \\w+|present))?`;

const IT_WAS = new RegExp(
  `\\bit (?:was|is|has been) ${ADVERBS}(?:(?:proposed|moved|put forward),?\\s*(?:and )?(?:seconded,?\\s*)?(?:and )?)?${ADVERBS}(?:agreed|resolved|decided)\\b(?! (?:at|in|last|with|previously|during|by the)\\b)`,
  'i',
);
const PROPOSED =
  /\bproposed,? (?:by [^.]{2,60},? )?(?:and )?seconded,? (?:by [^.]{2,60},? )?and (?:\w+ly )?(?:agreed|resolved|carried)\b/i;
const BODY_DECIDED = new RegExp(
  `(?:^|^(?:after|following|having|with|on|in)\\b[^.;]{2,80}?[,n] )${BODY} ${ADVERBS}(?:agreed|resolved|decided|approved|endorsed|adopted|ratified|voted|settled|opted|instructed|authori[sz]ed|directed|delegated) (?:that|to|the|a|an|this|these|unanimously|its|on|for)\\b`,
  'i',
);
/** RESOLVED in capitals is the meeting's own wherever it stands: "It was moved by A, seconded by B and RESOLVED that …". */
const RESOLVED = /\bRESOLVED\b(?=.{0,160}[ ,;](?:that|to|unanimously)\b)/;
/** "by 8 votes to 3", "on a show of hands": the meeting voted. */
const VOTED = /\bby \w+ votes? to \w+\b|\bon a show of hands\b|\bby (?:general )?consensus\b/i;
/** "The policy was approved.", "The plan was adopted unanimously." */
const APPROVED =
  /^(?:the|this|these|that|both|all|its|their|payments|accounts|invoices|apologies|[A-Z]\S*[’']s) (?:[^.;:]|\.\d){3,120}?\b(?:was|were) (?:(?:\w+ly|then|also|all) )*(?:not )?(?:approved|adopted|ratified|endorsed|accepted|confirmed|authori[sz]ed|granted|refused|rejected|turned down)(?:,?\s*(?:unanimously|nem\.?\s*con\.?|as (?:presented|circulated|amended|submitted|drafted)|by (?:the )?(?:board|committee|members|meeting|council|group|trustees|governors|all)|subject to\b.*|with (?:the|that|one|no|two|a)\b.*|in (?:full|principle|part)|on (?:a show|the (?:proposal|motion|proposition))\b.*|(?:because|having)\b.*))?[.;:]?$/i;
/** What was approved inside a clause of its own is told about, not decided. */
const SUBORDINATE = /\b(?:which|who|when|if|until|once|whether)\b/i;
const APPROVED_LIST =
  /(?:,|\band) the [^.;:,]{3,80} (?:was|were) (?:\w+ly )?(?:approved|adopted|ratified|endorsed|accepted)(?: unanimously)?\.?$/i;
const ELIDED =
  /^(?:agreed|resolved|approved|endorsed)(?:\s*(?:[:–-]\s*)?\b(?:that|to|the|this|by|unanimously|as)\b|,[^.]{3,60}, that\b)/i;
const MINUTES_SUBJECT = /^(?:[^.]{0,60}\b)?(?:minutes|notes|record)\b/i;
const MINUTES_APPROVED =
  /\b(?:was|were|be|is|are|as|and|then|having been) (?:\w+ly |then |taken as read[, ]+(?:and )?)*(?:agreed|approved|confirmed|accepted|adopted|signed|ratified|passed)\b|\btaken as read\b|\b(?:agreed|approved|confirmed|accepted|adopted|ratified) (?:as (?:a|an|the|being|true|correct|accurate)|without|subject|with|and signed|unanimously)\b|^(?:previous |last )?(?:minutes|notes) (?:(?:of|from) [^.]{3,50}? )?(?:agreed|approved|confirmed|accepted)\b/i;
const APPROVED_MINUTES = new RegExp(
  `^(?:${BODY} )?${ADVERBS}(?:agreed|approved|confirmed|accepted|adopted|signed) (?:as \\w+ )?the (?:\\w+ ){0,3}(?:minutes|notes)\\b`,
  'i',
);
const UNSETTLED =
  /\b(?:will|would|should|to|(?<!w(?:as|ere) )not|cannot|yet to|unable to|whether|if) (?:now |then )?(?:be )?(?:agreed|approved|confirmed|accepted|adopted|signed|noted|resolved|decided|endorsed)\b|\bhad (?:been |previously |already )*(?:agreed|approved|noted|resolved|decided|carried|endorsed|adopted|lost|defeated|passed|voted)\b|\ba (?:motion|resolution) is\b|\b(?:previously|already) (?:agreed|approved|resolved)\b/i;
/** What is noted when a meeting notes it. */
const NOTED_PAPER =
  /\b(?:reports?|updates?|presentations?|papers?|briefings?|positions?|letters?|accounts?|statements?|reconciliations?|summar(?:y|ies)|figures|contents?|information|progress|plans?|dashboards?|minutes|correspondence)\b[^.;]{0,60}?(?:, which)? (?:was|were) (?:\w+ly |then |received and )?noted\b(?! that)/i;
const NOTED_END =
  /^(?:(?:the|this|that|both|all|a|these) )?[^.,;:]{2,140}?\b(?:was|were|is|are|be)?\s*(?:\w+ly |received and |also )?noted(?: (?:by (?:the )?(?:board|committee|members|council|meeting|group|trustees|governors)|with thanks|accordingly))?[.;]?$/i;
const NOT_NOTED =
  /^(?:it|apolog|points?|the following|as|he|she|they|having|cllr|mr|declaration|no\b|none)|\b(?:apologies|points|following|who|which)\b|\bhad\b/i;
/** A verb and its month or year: what some body approved before this meeting. */
const DATED_PAST =
  /\b(?:approved|adopted|endorsed|ratified|resolved) (?:.* )?(?:in|last|on) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|\d{4})\b/i;
const BODY_NOTED = new RegExp(
  `^${BODY} ${ADVERBS}(?:noted|received and noted|endorsed|accepted|supported) (?:the|both|this|these) (?!fact|need|difficult|importance|concern|absence|lack|challenge|impact|success|increase|decrease)\\w+`,
  'i',
);
const THIS_WAS =
  /^(?:with that put right,? )?(?:this|these|that|which|they|the (?:proposals?|recommendations?|suggestion|amendments?|changes?|request)) (?:was|were) (?:\w+ly |all )?(?:agreed|approved|accepted|adopted|carried)(?: (?:by (?:all|the|members|everyone)\b.*|unanimously|nem con|in principle|and signed|and [A-Z].*))?[.;!]?$|^(?:agreed|approved|accepted|adopted|carried)(?: unanimously)?[.!]?$/i;
/** "…, this was AGREED.", "… – this was supported by all present." at the end of the sentence that states it. */
const AND_THIS_WAS =
  /[,–-]\s*(?:and )?(?:\w+ ){0,6}?this was (?:\w+ly )?(?:agreed|approved|carried|supported)(?: (?:by (?:all|everyone|the \w+)\b[^.]*|unanimously))?\.?$/i;
/** "This was not supported, as …", "All in agreement." */
const THIS_WAS_TOO =
  /^(?:after (?:\w+ ){0,3}discussion,? )?(?:this|these|that) (?:was|were) (?:not (?:agreed|supported|approved|carried)\b|supported(?: by (?:all|everyone|the \w+)\b.*)?\.?$)|^(?:all|everyone) (?:were |was )?(?:in agreement|agreed|in favou?r)[.!]?$/i;
const MOTION =
  /\b(?:motion|resolution|amendment|vote)\b[^.]{0,80}\b(?:was|were|is|declared)?\s*(?:\w+ly )?(?:carried|passed|lost|defeated|withdrawn|failed|adopted)\b|[-–,]\s*(?:agreed,? )?(?:and )?carried\b|^(?:motion )?carried\b/i;
const ELECTED =
  /\b(?:was|were) (?:\w+ly |then )*(?:re-?)?(?:elected|appointed|co-opted) (?:as |to (?:be |the (?:post|role|position|office) of )?|onto )?(?:the |a |new )*(?:its |their )?(?:vice|deputy|chair|president|treasurer|secretary|clerk|member|councillor|trustee|governor|auditor|representative|minute|board|committee|co-|conven[eo]r|link|lead|champion|\p{Lu}\p{Ll}+ (?:for|of|governor|representative))/iu;
const AGREED_TO_BE = /^\S+(?: \S+){0,3} was agreed (?:to be|as)\b/i;
/** "agreed that it was worthwhile": an opinion; a decision says what shall be, or what is done by it. */
const AGREED_THAT = /\bagreed that (.*)$/is;
const SHALL =
  /\b(?:would|should|will|shall|must|be|to|can|could|may|not)\b|\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:re-?)?\p{Ll}+(?:ed|en|wn)\b/u;
const STATES = /\b(?:was|were|had|made|did)\b/;
function isOpinion(value: string): boolean {
  const what = AGREED_THAT.exec(value)?.[1];
  return what !== undefined && !SHALL.test(what) && STATES.test(what);
}

/** "The Council has no objection to application 12/34" */
const NO_OBJECTION = new RegExp(`^${BODY} (?:has|have|had|raised|made) no objections?\\b`, 'i');
const DEFERRED =
  /^(?:the |this )?(?:agenda )?(?:item|matter|decision|report|discussion|application|consideration|election|vote|paper|presentation)\b[^.]{0,80}?\b(?:was|were|be)?\s*(?:deferred|postponed|adjourned|held over|carried over|withdrawn|put off)\b|^deferred\b/i;
const PAST =
  /\b(?:last|previous) (?:year|month|week|autumn|spring|summer|winter)\b|\brecently\b|\bhad been\b|\bhas been\b/i;

const RULES_IN_ORDER: SentenceRule[] = [
  {
    rule: 'this-was-agreed',
    fallback: 'agreed',
    at: (value) => (THIS_WAS.test(value) || THIS_WAS_TOO.test(value) ? 0 : -1),
    needsBefore: true,
  },
  { rule: 'this-was-agreed', fallback: 'agreed', at: (value) => (AND_THIS_WAS.test(value) ? 0 : -1) },
  {
    rule: 'minutes-approved',
    fallback: 'approved',
    at: (value) =>
      (MINUTES_SUBJECT.test(value) && MINUTES_APPROVED.test(value)) || APPROVED_MINUTES.test(value)
        ? UNSETTLED.test(value)
          ? -1
          : 0
        : -1,
  },
  {
    rule: 'resolved-clause',
    fallback: 'resolved',
    at: (value) => (RESOLVED.test(value) && !UNSETTLED.test(value) ? 0 : -1),
  },
  { rule: 'agreed-sentence', fallback: 'agreed', at: (value) => clauseAt(value, IT_WAS) },
  { rule: 'agreed-sentence', fallback: 'agreed', at: (value) => clauseAt(value, PROPOSED) },
  {
    rule: 'body-agreed',
    fallback: 'agreed',
    at: (value) => (BODY_DECIDED.test(value) && !DATED_PAST.test(value) && !UNSETTLED.test(value) ? 0 : -1),
  },
  {
    rule: 'agreed-sentence',
    fallback: 'agreed',
    at: (value, statement) => (statement.speaker === null && ELIDED.test(value) ? 0 : -1),
  },
  {
    rule: 'noted-sentence',
    fallback: 'noted',
    at: (value) => (NOTED_END.test(value) && !NOT_NOTED.test(value) ? 0 : -1),
  },
  { rule: 'noted-sentence', fallback: 'noted', at: (value) => (BODY_NOTED.test(value) ? 0 : -1) },
  { rule: 'body-agreed', fallback: 'other', at: (value) => (NO_OBJECTION.test(value) ? 0 : -1) },
  {
    rule: 'noted-sentence',
    fallback: 'noted',
    at: (value) => (NOTED_PAPER.test(value) && !UNSETTLED.test(value) && !/\bfollowing\b|:$/.test(value) ? 0 : -1),
  },
  {
    rule: 'body-agreed',
    fallback: 'approved',
    at: (value) =>
      (APPROVED.test(value) || APPROVED_LIST.test(value)) && !SUBORDINATE.test(value) && !UNSETTLED.test(value)
        ? 0
        : -1,
  },
  { rule: 'carried', fallback: 'carried', at: (value) => (VOTED.test(value) && !UNSETTLED.test(value) ? 0 : -1) },
  { rule: 'carried', fallback: 'carried', at: (value) => (MOTION.test(value) && !UNSETTLED.test(value) ? 0 : -1) },
  {
    rule: 'elected',
    fallback: 'appointed',
    at: (value) => ((ELECTED.test(value) || AGREED_TO_BE.test(value)) && !PAST.test(value) ? 0 : -1),
  },
  {
    rule: 'deferred',
    fallback: 'deferred',
    at: (value) => (DEFERRED.test(value) && !/\bby the applicant/i.test(value) && !UNSETTLED.test(value) ? 0 : -1),
  },
];

export const decisionSentences: Parser = {
  name: 'decision-sentences',
  parse(reading) {
    const found: ResolutionFinding[] = [];
    const statements = statementsOf(reading);
    const own = ownNames(reading);
    statements.forEach((statement, index) => {
      if (statement.role === 'action' || statement.role === 'decision') return;
      const made = outcome(statements, index) ?? read(statement, own);
      if (made !== null) found.push(made);
    });
    return found;
  },
};

const CUE =
  /agreement|in favou?r|supported|instructed|authori[sz]ed|objection|refused|granted|rejected|turned down|votes|hands|consensus|put off|settled|agreed|resolved|decided|approved|confirmed|accepted|adopted|noted|carried|passed|lost|elected|appointed|co-opted|deferred|postponed|adjourned|endorsed|read|held over|withdrawn|signed|ratified|voted|defeated|failed/i;

/** "Motion carried.", "Carried unanimously.", "Vote: 5-0": the outcome of a motion that stands before it. */
const OUTCOME =
  /^(?:the )?(?:motion|vote|resolution|amendment) (?:[^.]{0,60} )?(?:carried|passed|failed|lost|defeated|fell)\b|^(?:carried|passed|lost|defeated|all in favou?r)\b|^voice vote\b/i;
const MOVED = /\b(?:motion (?:was )?(?:made )?by|moved|on the motion of|proposed)\b/i;
const BETWEEN = /\b(?:seconded|second|supported|ayes?|nays?|vote|roll call|in favou?r|against|discussion|abstain)/i;
/** A motion and its outcome are not further apart. */
const MAX_APART = 5;

/** A motion with its outcome, from the sentence that moves it on; null where the statement is no such outcome. */
function outcome(statements: readonly Statement[], index: number): ResolutionFinding | null {
  const last = statements[index];
  if (last === undefined || !OUTCOME.test(last.said.value)) return null;
  for (let at = index - 1; at >= Math.max(0, index - MAX_APART); at--) {
    const statement = statements[at];
    if (statement === undefined) return null;
    if (MOVED.test(statement.said.value)) {
      const texts = statements.slice(at, index + 1).map((one) => one.text);
      const text = joinTexts(texts).value;
      return {
        ...resolution('carried', texts, text, 'carried'),
        verdict: /\b(?:lost|failed|fell|defeated)\b/i.test(last.said.value) ? 'lost' : 'carried',
      };
    }
    if (!BETWEEN.test(statement.said.value)) return null;
  }
  return null;
}

function read(statement: Statement, own: RegExp | null): ResolutionFinding | null {
  const { value: said } = statement.said;
  const value = own === null ? said : said.replace(own, 'The Board');
  if (!CUE.test(value) || /\?$/.test(value)) return null;
  for (const { rule, fallback, at, needsBefore } of RULES_IN_ORDER) {
    const from = at(value, statement);
    if (from < 0 || isOpinion(value)) continue;
    const stated = from === 0 ? statement.text : sliceText(statement.said, from + said.length - value.length);
    const texts = needsBefore === true ? withBefore(statement, stated) : [stated];
    return resolution(rule, texts, joinTexts(texts).value, fallback);
  }
  return null;
}

function withBefore(statement: Statement, own: Text): Text[] {
  return statement.before === null ? [own] : [statement.before.text, own];
}

/** "…, and it was agreed that …": the decision begins at its own clause, unless what stands before only leads in. */
function clauseAt(value: string, pattern: RegExp): number {
  const match = pattern.exec(value);
  if (match === null || UNSETTLED.test(value)) return -1;
  const joint = /(?:;|\band|\bso|, but) $/i.exec(value.slice(0, match.index));
  return joint === null || joint.index < 40 ? 0 : match.index;
}
