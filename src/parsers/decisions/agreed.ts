/** Sentences in which the meeting agrees or resolves: "It was agreed that …", "The Board agreed to …", "This was agreed." */
import { BODY_NOUNS } from '../../language/vocabulary.ts';

export const ADVERBS =
  '(?:(?:\\w+ly|also|then|further|therefore|thus|again|so|hereby|all|both|later|now|by (?:(?:general|common|unanimous) )?(?:consensus|consent)|in principle),? )*';
/** Whoever meets, once the names of the body are read as "the Board". */
export const BODY = `(?:the |all |all the )?(?:${[...BODY_NOUNS].join('|')})(?: (?:of the \\w+|present))?`;

/** What has not happened, or happened before this meeting. */
export const UNSETTLED =
  /\b(?:will|would|should|to|(?<!w(?:as|ere) )not|cannot|yet to|unable to|whether|if) (?:now |then )?(?:be )?(?:agreed|approved|confirmed|accepted|adopted|noted|resolved|decided|endorsed)\b|\bhad (?:been |previously |already |also )*(?:agreed|approved|noted|resolved|decided|carried|endorsed|adopted|lost|defeated|passed|voted)\b|\ba (?:motion|resolution) is\b|\b(?:previously|already|earlier|originally) (?:agreed|approved|resolved)\b|^(?!.*\b(?:approved|agreed|confirmed|accepted|adopted)\b).*\b(?:will|would|to) be signed\b/i;
/** A verb and its month or year: what some body approved before this meeting. */
export const DATED_PAST =
  /\b(?:approved|adopted|endorsed|ratified|resolved|agreed) (?:[^.]{0,80} )?(?:in|last|on) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|\d{4})\b/i;

const IT_WAS = new RegExp(
  `\\bit (?:was|is|has been|has) ${ADVERBS}(?:(?:proposed|moved|put forward),?\\s*(?:and )?(?:seconded,?\\s*)?(?:and )?)?${ADVERBS}(?:agreed|resolved|decided|determined|ordered|voted(?! (?:on|upon|down|out|against|for)\\b))\\b(?! (?:at|in (?!principle)|last|with|previously|during|by the)\\b)`,
  'i',
);
/** "It was the consensus of the Board to …", "By consensus, the group chose …", "The consensus was that". */
const CONSENSUS =
  /\b(?:it was|there was) (?:the |a |an )?(?:\w+ )?(?:consensus|decision|unanimous view|general agreement|agreement)(?: (?:of|among|amongst|from|by|in) [^.,;]{3,60}?)?,? (?:that|to|on|for)\b|\b(?:the|a|our) (?:\w+ )?(?:consensus|agreement|decision) (?:of [^.,;]{3,40} )?(?:was|is) (?:to|that)\b|^consensus[:,–-]/i;
/** "Consensus was to leave prices as they are.", "OK so consensus in the room is to …", "lazy consensus to merge" */
const CONSENSUS_TO =
  /^(?:(?:ok|okay|so|then|rough|general|lazy|clear|broad|the|a|our|we have|there (?:is|was)),? ){0,5}consensus(?: (?:of|in|among|amongst|within) (?:the )?[^.,;]{3,40}?)? (?:(?:was|is|seems to be) (?:to(?! be (?:sought|reached|confirmed|found)\b)|that)|to(?! be\b))(?=\s\S)/i;
const PROPOSED =
  /\bproposed,? (?:by [^.]{2,60},? )?(?:and )?seconded,? (?:by [^.]{2,60},? )?and (?:\w+ly )?(?:agreed|resolved|carried)\b/i;
/** Where a clause of its own begins. */
/** … or behind who brought the matter: "Ken - we agreed that …" */
const CLAUSE =
  '(?:^|^[^.;:,]{2,30} [-–—] (?=we\\b)|^(?:after|following|having|with|on|in|given|as|since)\\b[^.;]{2,120}?[,n] |(?:, |; )(?:and |so |but |therefore )*|\\band )';
/** "The Council does not normally comment but agreed in this case to …" */
const BUT_AGREED = new RegExp(
  `^(?:${BODY}|we) [^.;]{3,80}?,? but (?:have |has )?${ADVERBS}(?:agreed|decided|resolved)(?: in this (?:case|instance))? to\\b`,
  'i',
);
/** What agreeing is, when it decides nothing: "agreed with Ann", "agreed the talk was good" (isOpinion). */
const NOT_DECIDED =
  '(?! (?:with|about|at (?:the|their|its) (?:last|previous)|by the|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d)|previously|on \\d))';
const BODY_DECIDED = new RegExp(
  `${CLAUSE}(?:(?:that )?${BODY}|we|everyone|all) (?:have |has )?${ADVERBS}(?:agreed|resolved|decided|approved|endorsed|adopted|ratified|voted|settled on|opted|instructed|authori[sz]ed|directed|delegated|elected|appointed|accepted|confirmed|consented|awarded|granted|allocated|waived|deferred|postponed|tabled)${NOT_DECIDED}\\s(?=\\S+\\s\\S)`,
  'i',
);
/** "The Board were content to", "everyone was happy for Ann to": consent in other words. */
const CONTENT = new RegExp(
  `${CLAUSE}(?:${BODY}|we|everyone|all|all present) ${ADVERBS}(?:was|were) ${ADVERBS}(?:content|happy|in agreement|in favou?r|agreeable|supportive|unanimous)(?: (?:for [^.;]{2,40} to|to|that|with the (?:proposal|suggestion|plan|idea)|of (?:the|this)|in))\\b`,
  'i',
);
/** RESOLVED in capitals is the meeting's own wherever it stands: "It was moved by A, seconded by B and RESOLVED that …". */
const RESOLVED = /\bRESOLVED\b(?=.{0,160}[ ,;](?:that|to|unanimously)\b)/;
/** "Agreed to …", "Agreed five.": the subject left out. */
const ELIDED =
  /^(?:following|after|subject to|given|having) [^.,;]{3,80}, (?:it was )?resolved (?:that|to)\b|^voted(?: unanimously)?[,:]? (?:to|that) (?=\S+ \S)|^(?:it was )?(?:agreed|resolved|decided)(?:\s*[:–-])?(?! (?:with|by|at the (?:last|previous)|action|in (?:the )?(?:last|previous)))\s+(?=\S+\s+\S)|^(?:approved|endorsed|adopted)(?:\s*(?:[:–-]\s*)?\b(?:that|to|the|this|by|unanimously|as)\b|,[^.]{3,60}, that\b)/i;

/** "agreed that it was worthwhile": an opinion; a decision says what shall be, or what is done by it. */
const AGREED_THAT = /\bagreed (?:that |(?=the |it |this |there ))(.*)$/is;
const SHALL =
  /\b(?:would|should|will|shall|must|be|to|can|could|may|not|no objections?)\b|\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:re-?)?\p{Ll}+(?:ed|en|wn)\b/u;
const STATES = /\b(?:was|were|had|made|did)\b/;
export function isOpinion(value: string): boolean {
  const what = AGREED_THAT.exec(value)?.[1];
  return what !== undefined && !SHALL.test(what) && STATES.test(what);
}

/** A verdict in capitals where the rest has small letters: "The report was NOTED.", "… were received and CONSENTED to." */
const IN_CAPITALS =
  /\p{Ll}{2}.*\b(?:be|been|has|have|was|were|and|\p{Ll}+ly|(?:board|committee|council|governors|members|trustees|meeting) (?:then |also )?)\s?(?:ACCEPTED|ADOPTED|AGREED|APPROVED|CONFIRMED|CONSENTED|DEFERRED|DELEGATED|ELECTED|ENDORSED|NOTED|RATIFIED|RECEIVED)\b/u;
const PAST_OR_OTHERS =
  /\b(?:had|previously|last (?:year|month|meeting))\b|\bby the (?:applicant|district|county|borough|city)\b/i;
export const isInCapitals = (value: string) =>
  IN_CAPITALS.test(value) && !PAST_OR_OTHERS.test(value) && !UNSETTLED.test(value);

export const isPutTo = (value: string) => firstClauseAt(value, [IT_WAS, CONSENSUS, CONSENSUS_TO, PROPOSED]);
export const bodyDecides = (value: string) =>
  DATED_PAST.test(value) ? -1 : firstClauseAt(value, [BODY_DECIDED, BUT_AGREED, CONTENT]);
export const isResolved = (value: string) => RESOLVED.test(value) && !UNSETTLED.test(value);
export const isElided = (value: string) => ELIDED.test(value) && !UNSETTLED.test(value);

/** A clause stands alone where so much leads in. */
const MIN_LEAD = 40;
function firstClauseAt(value: string, patterns: readonly RegExp[]): number {
  const pattern = patterns.find((one) => one.test(value));
  return pattern === undefined ? -1 : clauseAt(value, pattern);
}

/** "…, and it was agreed that …": the decision begins at its own clause, unless what stands before only leads in. */
function clauseAt(value: string, pattern: RegExp): number {
  const match = pattern.exec(value);
  if (match === null || UNSETTLED.test(value)) return -1;
  const joint = /^(?:[,;] )?(?:and |so |but |therefore )*/i.exec(match[0])?.[0].length ?? 0;
  const at = match.index + joint;
  if (joint > 0) return at > MIN_LEAD ? at : 0;
  const before = /(?:;|\band|\bso|, but) $/i.exec(value.slice(0, match.index));
  return before === null || before.index < MIN_LEAD ? 0 : match.index;
}
