/** Sentences that elect, put off, object to nothing, or tell a vote. */
import { BODY, UNSETTLED } from './agreed.ts';

const ELECTED =
  /\b(?:was|were|is|are) (?:\w+ly |then |declared |hereby |thanked and |nominated and )*(?:re-?)?(?:elected|appointed|co-opted)(?: (?:unopposed|unanimously|by acclamation))? (?:as |to (?:be |the (?:post|role|position|office) of )?|onto )?(?:the |a |new )*(?:its |their )?(?:vice|deputy|chair|president|treasurer|secretary|clerk|member|councillor|trustee|governor|auditor|representative|minute|board|committee|co-|(?:independent|internal|external) |examiner|observer|scrutineer|delegate|librarian|archivist|captain|manager|patron|conven[eo]r|link|lead|champion|parliamentarian|liaison|editor|scribe|steward|warden|\p{Lu}\p{Ll}+ (?:for|of|governor|representative|secretary))/iu;
/** "There being no other nominations, Ann was appointed.", "Rob Day was re-elected unopposed." */
const UNOPPOSED =
  /\bno (?:other|further) (?:nominations?|nominees?|candidates?)\b.{1,80}\b(?:elected|appointed|co-opted)\b|\b(?:was|were) (?:\w+ly |then |declared |all )*(?:re-?)?(?:elected|appointed|co-opted)(?: (?:unopposed|en bloc|unanimously|by acclamation|nem\.? con))?\.?$/i;
/** "Ann Lee is appointed to the events team" */
const ONTO =
  /\b(?:was|were|is|are) (?:\w+ly |then )*(?:re-?)?(?:elected|appointed|co-opted) (?:on)?to (?:the|our) [^.,;]{0,40}\b(?:team|committee|board|panel|council|group|party|commission|task ?force)\b/i;
const AGREED_TO_BE = /^\S+(?: \S+){0,3} was agreed (?:to be|as)\b/i;
const PAST =
  /\b(?:last|previous) (?:year|month|week|autumn|spring|summer|winter)\b|\brecently\b|\bhad been\b|\bhas been\b|\bin (?:19|20)\d\d\b/i;
export const isElected = (value: string) =>
  (ELECTED.test(value) || AGREED_TO_BE.test(value) || ONTO.test(value) || UNOPPOSED.test(value)) &&
  !UNSETTLED.test(value) &&
  !PAST.test(value);

/** "The Council has no objection to application 12/34" */
const NO_OBJECTION = new RegExp(`^${BODY} (?:has|have|had|raised|made) no objections?\\b`, 'i');
export const isNotObjected = (value: string) => NO_OBJECTION.test(value);

const DEFERRED =
  /^(?:the |this )?(?:\w+ )?(?:agenda )?(?:item|matter|decision|report|discussion|application|consideration|election|vote|paper|presentation|policy|policies|proposal|request|topic|question)\b[^.]{0,80}?\b(?:was|were|be)?\s(?:\w+ly )?(?:deferred|postponed|adjourned|held over|carried over|withdrawn|put off|tabled|laid on the table|left (?:over )?(?:until|till))\b|^deferred\b(?! (?:pension|payment|income|tax))|(?:^|: )(?:tabled|postponed|held over|laid over|carried over|parked|put off) (?:until|till|to|pending|for)\b|^(?:it|this|that) was (?:\w+ly |then )?(?:left|tabled|parked|deferred|postponed|put off|held over|laid over|carried over) (?:over |on the table )?(?:until|till|to|pending|for)\b|^(?:to be )?(?:leave|left|hold|put off|carry over) (?:this |it |that )?(?:over )?(?:until|till) (?:the )?next\b|[-–—:] defer (?:until|till|to|pending)\b/i;
/** "…, and it was left until the next meeting." */
const LEFT =
  /[,;] (?:and |so |but )*(?:it|this|that) was (?:left|put off|held over|carried over) (?:over )?(?:until|till|to|for)\b/i;
export const isDeferred = (value: string) =>
  (DEFERRED.test(value) || LEFT.test(value)) && !/\bby the applicant/i.test(value) && !UNSETTLED.test(value);

/** A motion that is decided in the sentence that names it: "The motion to buy the bell was carried." */
const MOTION =
  /\b(?:motion|resolution|amendment|proposal|vote)\b[^.]{1,160}\b(?:was|were|is|declared)\s+(?:\w+ly |put (?:to (?:the |a )?vote )?and )?(?:carried|passed|lost|defeated|rejected|withdrawn|failed|adopted)\b|[-–,]\s*(?:agreed,? )?(?:and )?carried\b/i;
/** "The motion was carried." alone says nothing of what was decided. */
const BARE =
  /^(?:the |this |that )?(?:\w+ )?(?:motion|resolution|amendment|vote|proposal)s? (?:\w+ ){0,6}(?:carried|passed|lost|defeated|withdrawn|failed|adopted)\b.{0,60}$/i;
/** "Bill 22-03 passed as amended.", "Article 7 carried unanimously." */
const NUMBERED_PASSED =
  /^(?:the )?(?:warrant )?(?:bill|article|ordinance|measure|by-?law|resolution|motion|proposition|rule|remit) (?:no\.? ?)?[A-Z]{0,3}[\d.-]{1,10}(?: as amended)?,? (?:was |is |then )*(?:passed|carried|adopted|failed|defeated|lost)(?: (?:as amended|unanimously|by|with|on (?:a|first|second|third|final))\b[^.]{0,60})?\.?$/i;
/** "The rule as amended was then voted upon and carried" */
const PUT_AND_CARRIED =
  /^the [^.;,]{3,80}? (?:was|were) (?:\w+ly |then )*(?:put to (?:the |a )?(?:vote|meeting)|put|voted (?:on|upon)) and (?:was )?(?:\w+ly )?(?:carried|passed|lost|defeated|agreed|adopted|rejected)\b/i;
export const isCarried = (value: string) =>
  (MOTION.test(value) || NUMBERED_PASSED.test(value) || PUT_AND_CARRIED.test(value)) &&
  !BARE.test(value) &&
  !UNSETTLED.test(value);
/** … and needs the sentence before it. */
export const isThisCarried = (value: string) => BARE.test(value) && !UNSETTLED.test(value);
/** "by 8 votes to 3", "on a show of hands": the meeting voted. */
const VOTED =
  /\bby \w+ votes? to \w+\b|\bon a show of hands\b|\bby (?:(?:general|unanimous|common) )?(?:consensus|consent|assent)\b|\bby acclamation\b/i;
export const isVoted = (value: string) => VOTED.test(value) && !BARE.test(value) && !UNSETTLED.test(value);
