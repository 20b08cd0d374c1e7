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

const ADVERBS = '(?:(?:\\w+ly|also|then|further|therefore|thus|again|so|hereby|duly)\\s+)*';
const BODY = `(?:the\\s+|all\\s+)?(?:${[...BODY_NOUNS].join('|')})(?:\\s+(?:of the \\w+|present))?`;

const IT_WAS = new RegExp(
  `\\bit\\s+(?:was|is|has been)\\s+${ADVERBS}(?:(?:proposed|moved|put forward),?\\s*(?:and\\s+)?(?:(?:duly\\s+)?seconded,?\\s*)?(?:and\\s+)?)?${ADVERBS}(?:agreed|resolved|decided)\\b(?!\\s+(?:at|in|last|with|previously|during|by\\s+the)\\b)`,
  'i',
);
const PROPOSED =
  /\bproposed,?\s+(?:by\s+[^.]{2,60},?\s+)?(?:and\s+)?seconded,?\s+(?:by\s+[^.]{2,60},?\s+)?and\s+(?:\w+ly\s+)?(?:agreed|resolved|carried)\b/i;
const BODY_DECIDED = new RegExp(
  `(?:^|^(?:after|following|having|with|on|in)\\b[^.;]{2,80}?[,n]\\s+)${BODY}\\s+${ADVERBS}(?:agreed|resolved|decided|approved|endorsed|adopted|ratified|voted|settled|opted|instructed|authori[sz]ed|directed|delegated)\\s+(?:that|to|the|a|an|this|these|unanimously|its|on|for)\\b`,
  'i',
);
/** RESOLVED in capitals is the meeting's own wherever it stands: "It was moved by A, seconded by B and RESOLVED that …". */
const RESOLVED = /\bRESOLVED\b(?=.{0,160}\b(?:that|to|unanimously)\b)/;
/** "by 8 votes to 3", "on a show of hands": the meeting voted. */
const VOTED = /\bby\s+(?:\w+)\s+votes?\s+to\s+\w+\b|\bon\s+a\s+show\s+of\s+hands\b|\bby\s+(?:general\s+)?consensus\b/i;
/** "The policy was approved.", "The plan was adopted unanimously." */
const APPROVED =
  /^(?:the|this|these|that|both|all|its|their|payments|accounts|invoices|apologies|[A-Z]\S*[’']s)\s+(?:[^.;:]|\.\d){3,120}?\b(?:was|were)\s+(?:(?:\w+ly|then|duly|also|all)\s+)*(?:not\s+)?(?:approved|adopted|ratified|endorsed|accepted|confirmed|authori[sz]ed|granted|refused|rejected|turned\s+down)(?:,?\s*(?:unanimously|nem\.?\s*con\.?|as\s+(?:presented|circulated|amended|submitted|drafted)|by\s+(?:the\s+)?(?:board|committee|members|meeting|council|group|trustees|governors|all)|subject\s+to\b.*|with\s+(?:the|that|one|no|two|a)\b.*|in\s+(?:full|principle|part)|on\s+(?:a\s+show|the\s+(?:proposal|motion|proposition))\b.*|(?:because|having)\b.*))?[.;:]?$/i;
/** What was approved inside a clause of its own is told about, not decided. */
const SUBORDINATE = /\b(?:which|who|when|if|until|once|whether)\b/i;
const APPROVED_LIST =
  /(?:,|\band)\s+(?:the\s+)[^.;:,]{3,80}\s+(?:was|were)\s+(?:\w+ly\s+)?(?:approved|adopted|ratified|endorsed|accepted)(?:\s+unanimously)?\.?$/i;
const ELIDED =
  /^(?:agreed|resolved|approved|endorsed)(?:\s*(?:[:–-]\s*)?\b(?:that|to|the|this|by|unanimously|as)\b|,[^.]{3,60},\s+that\b)/i;
const MINUTES_SUBJECT = /^(?:[^.]{0,60}\b)?(?:minutes|notes|record)\b/i;
const MINUTES_APPROVED =
  /\b(?:was|were|be|is|are|as|and|then|having been)\s+(?:\w+ly\s+|then\s+|taken as read[, ]+(?:and\s+)?)*(?:agreed|approved|confirmed|accepted|adopted|signed|ratified|passed)\b|\btaken as read\b|\b(?:agreed|approved|confirmed|accepted|adopted|ratified)\s+(?:as\s+(?:a|an|the|being|true|correct|accurate)|without|subject|with|and signed|unanimously)\b|^(?:previous\s+|last\s+)?(?:minutes|notes)\s+(?:(?:of|from)\s+[^.]{3,50}?\s+)?(?:agreed|approved|confirmed|accepted)\b/i;
const APPROVED_MINUTES = new RegExp(
  `^(?:${BODY}\\s+)?${ADVERBS}(?:agreed|approved|confirmed|accepted|adopted|signed)\\s+(?:as\\s+\\w+\\s+)?the\\s+(?:\\w+\\s+){0,3}(?:minutes|notes)\\b`,
  'i',
);
const UNSETTLED =
  /\b(?:will|would|should|to|(?<!w(?:as|ere) )not|cannot|yet to|unable to|whether|if)\s+(?:now\s+|then\s+)?(?:be\s+)?(?:agreed|approved|confirmed|accepted|adopted|signed|noted|resolved|decided|endorsed)\b|\bhad\s+(?:been\s+|previously\s+|already\s+)*(?:agreed|approved|noted|resolved|decided|carried|endorsed|adopted|lost|defeated|passed|voted)\b|\ba\s+(?:motion|resolution)\s+is\b|\b(?:previously|already)\s+(?:agreed|approved|resolved)\b/i;
/** What is noted when a meeting notes it. */
const NOTED_PAPER =
  /\b(?:reports?|updates?|presentations?|papers?|briefings?|positions?|letters?|accounts?|statements?|reconciliations?|summar(?:y|ies)|figures|contents?|information|progress|plans?|dashboards?|minutes|correspondence)\b[^.;]{0,60}?(?:,\s+which)?\s+(?:was|were)\s+(?:\w+ly\s+|then\s+|received\s+and\s+)?noted\b(?!\s+that)/i;
const NOTED_END =
  /^(?:(?:the|this|that|both|all|a|these)\s+)?[^.,;:]{2,140}?\b(?:was|were|is|are|be)?\s*(?:\w+ly\s+|received and\s+|also\s+)?noted(?:\s+(?:by\s+(?:the\s+)?(?:board|committee|members|council|meeting|group|trustees|governors)|with\s+thanks|accordingly))?[.;]?$/i;
const NOT_NOTED =
  /^(?:it|apolog|points?|the following|as|he|she|they|having|cllr|mr|mrs|declaration|no\b|none)|\b(?:apologies|points|following|who|which)\b|\bhad\b/i;
/** A verb and its month or year: what some body approved before this meeting. */
const DATED_PAST =
  /\b(?:approved|adopted|endorsed|ratified|resolved)\b.*\b(?:in|last|on)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|\d{4})\b/i;
const BODY_NOTED = new RegExp(
  `^${BODY}\\s+${ADVERBS}(?:noted|received and noted|endorsed|accepted|supported)\\s+(?:the|both|this|these)\\s+(?!fact|need|difficult|importance|concern|absence|lack|challenge|impact|success|increase|decrease)\\w+`,
  'i',
);
const THIS_WAS =
  /^(?:with that put right,?\s+)?(?:this|these|that|which|they|the (?:proposals?|recommendations?|suggestion|amendments?|changes?|request))\s+(?:was|were)\s+(?:\w+ly\s+|all\s+)?(?:agreed|approved|accepted|adopted|carried)(?:\s+(?:by\s+(?:all|the|members|everyone)\b.*|unanimously|nem con|in principle|and\s+signed|and\s+[A-Z].*))?[.;!]?$|^(?:agreed|approved|accepted|adopted|carried)(?:\s+unanimously)?[.!]?$/i;
/** "…, this was AGREED.", "… – this was supported by all present." at the end of the sentence that states it. */
const AND_THIS_WAS =
  /[,–-]\s*(?:and\s+)?(?:\w+\s+){0,6}?this\s+was\s+(?:\w+ly\s+)?(?:agreed|approved|carried|supported)(?:\s+(?:by\s+(?:all|everyone|the\s+\w+)\b[^.]*|unanimously))?\.?$/i;
/** "This was not supported, as …", "All in agreement." */
const THIS_WAS_TOO =
  /^(?:after\s+(?:\w+\s+){0,3}discussion,?\s+)?(?:this|these|that)\s+(?:was|were)\s+(?:not\s+(?:agreed|supported|approved|carried)\b|supported(?:\s+by\s+(?:all|everyone|the\s+\w+)\b.*)?\.?$)|^(?:all|everyone)\s+(?:were\s+|was\s+)?(?:in\s+agreement|agreed|in\s+favou?r)[.!]?$/i;
const MOTION =
  /\b(?:motion|resolution|amendment|vote)\b[^.]{0,80}\b(?:was|were|is|declared)?\s*(?:\w+ly\s+)?(?:carried|passed|lost|defeated|withdrawn|failed|adopted)\b|[-–,]\s*(?:agreed,?\s+)?(?:and\s+)?carried\b|^(?:motion\s+)?carried\b/i;
const ELECTED =
  /\b(?:was|were)\s+(?:\w+ly\s+|then\s+)*(?:re-?)?(?:elected|appointed|co-opted)\s+(?:as\s+|to\s+(?:be\s+|the\s+(?:post|role|position|office)\s+of\s+)?|onto\s+)?(?:the\s+|a\s+|new\s+)*(?:its\s+|their\s+)?(?:vice|deputy|chair|president|treasurer|secretary|clerk|member|councillor|trustee|governor|auditor|representative|minute|board|committee|co-|conven[eo]r|link|lead|champion|\p{Lu}\p{Ll}+\s+(?:for|of|governor|representative))/iu;
const AGREED_TO_BE = /^\S+(?:\s+\S+){0,3}\s+was\s+agreed\s+(?:to\s+be|as)\b/i;
/** "agreed that it was worthwhile": an opinion; a decision says what shall be, or what is done by it. */
const AGREED_THAT = /\bagreed\s+that\s+(.*)$/is;
const SHALL =
  /\b(?:would|should|will|shall|must|be|to|can|could|may|not)\b|\b(?:is|are|was|were)\s+(?:\p{Ll}+ly\s+)?(?:re-?)?\p{Ll}+(?:ed|en|wn)\b/u;
const STATES = /\b(?:was|were|had|made|did)\b/;
function isOpinion(value: string): boolean {
  const what = AGREED_THAT.exec(value)?.[1];
  return what !== undefined && !SHALL.test(what) && STATES.test(what);
}

/** "The Council has no objection to application 12/34" */
const NO_OBJECTION = new RegExp(`^${BODY}\\s+(?:has|have|had|raised|made)\\s+no\\s+objections?\\b`, 'i');
const DEFERRED =
  /^(?:the\s+|this\s+)?(?:agenda\s+)?(?:item|matter|decision|report|discussion|application|consideration|election|vote|paper|presentation)\b[^.]{0,80}?\b(?:was|were|be)?\s*(?:deferred|postponed|adjourned|held over|carried over|withdrawn|put\s+off)\b|^deferred\b/i;
const PAST =
  /\b(?:last|previous)\s+(?:year|month|week|autumn|spring|summer|winter)\b|\brecently\b|\bhad\s+been\b|\bhas\s+been\b/i;

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
    at: (value) => (DEFERRED.test(value) && !/\bby\s+the\s+applicant/i.test(value) && !UNSETTLED.test(value) ? 0 : -1),
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
  /agreement|in favou?r|supported|instructed|authori[sz]ed|objection|refused|granted|rejected|turned down|votes|hands|consensus|put off|settled|agreed|resolved|decided|approved|confirmed|accepted|adopted|noted|carried|passed|lost|elected|appointed|co-opted|deferred|postponed|adjourned|endorsed|read|held over|carried over|withdrawn|signed|ratified|voted|defeated|supported|failed/i;

/** "Motion carried.", "Carried unanimously.", "Vote: 5-0": the outcome of a motion that stands before it. */
const OUTCOME =
  /^(?:the\s+)?(?:motion|vote|resolution|amendment)\b[^.]{0,60}\b(?:carried|passed|failed|lost|defeated|fell)\b|^(?:carried|passed|lost|defeated|all\s+in\s+favou?r)\b|^voice\s+vote\b/i;
const MOVED = /\b(?:motion\s+(?:was\s+)?(?:made\s+)?by|moved|on\s+the\s+motion\s+of|proposed)\b/i;
const BETWEEN = /\b(?:seconded|second|supported|ayes?|nays?|vote|roll\s+call|in\s+favou?r|against|discussion|abstain)/i;
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
  const joint = /(?:;|\band|\bso|,\s+but)\s+$/i.exec(value.slice(0, match.index));
  return joint === null || joint.index < 40 ? 0 : match.index;
}
