/** Sentences that approve something: minutes, papers, proposals that the sentence before states. */
import { ADVERBS, BODY, DATED_PAST, UNSETTLED } from './agreed.ts';

const VERBS =
  '(?:approved|adopted|ratified|endorsed|accepted|confirmed|authori[sz]ed|granted|refused|rejected|declined|turned down|received and (?:approved|adopted)|passed(?! (?:around|round|on|over|out|to|by|away|down)\\b))';
/** Behind the verb: whoever else did it, or when before this meeting. */
const BY_OTHERS = new RegExp(
  `\\b${VERBS} by (?!(?:the )?(?:full )?(?:board|committee|members|meeting|council|councill?ors|group|trustees|governors|chair|directors|commissioners|senate|assembly|society|panel|all|everyone|unanimous|consensus|acclamation|general|voice|a (?:vote|show|majority)|majority|vote|roll)\\b)`,
  'i',
);
/** "The policy was approved.", "Both reports were looked at and adopted with one change." */
const APPROVED = new RegExp(
  `^(?:(?:after|following) (?:\\w+ ){0,3}discussion,? |subject to [^.,;]{3,40}?,? )?(?:the|this|these|that|both|all|its|their|our|a|an|payments|accounts|invoices|apologies|expenditure|reports?|minutes|agenda|requests?|[A-Z]\\S*[’']s) (?:[^.;:]|\\.\\d|\\b(?:no|st|mr|dr)\\.){3,160}?\\b(?:was|were) ${ADVERBS}(?:(?:looked at|read|presented|discussed|reviewed|considered|noted|received|circulated|taken as read),? and )?${ADVERBS}(?:not )?${VERBS}(?![\\w-])`,
  'i',
);
/** What others grant: "Planning permission was granted.", "The lottery grant was turned down." */
const OF_OTHERS =
  /^(?:the |this |that |both |all )?(?:\w+ )?(?:planning (?:permission|application|consent)s?|permission|licen[cs]es?|appeals?|bids?|claims?|refunds?|consent|(?:[\w-]+ ){0,4}grants? was)\b|^the meeting was confirmed\b/i;
const WITH_TAIL =
  /\b(?:unanimously|nem\.?\s*con\.?|by (?:the )?(?:board|committee|members|meeting|council|group|trustees|governors|all)|subject to|on (?:a show|the (?:proposal|motion|proposition)))\b/i;
/** What was approved inside a clause of its own is told about, not decided. */
const SUBORDINATE =
  /\b(?:which|who|when|if|until|once|whether)\b[^,]{1,80}\b(?:was|were)\b|\b(?:reported|noted|informed|advised|said|explained|confirmed|stated|understood|heard|announced|reminded) that\b/i;
const APPROVED_LIST =
  /(?:,|\band) the [^.;:,]{3,80} (?:was|were) (?:\w+ly )?(?:approved|adopted|ratified|endorsed|accepted)(?: unanimously)?\.?$|,? (?:both|all) of which (?:was|were) (?:\w+ly )?(?:agreed|approved|accepted)\.?$|\bwhich (?:was|were) (?:\w+ly )?(?:agreed|approved|accepted)\.?$/i;
/** "accepted by the Board", "has been approved by the Committee" */
const BY_BODY = new RegExp(
  `\\b(?:was|were|has been|have been|is|are) ${ADVERBS}(?:accepted|approved|agreed|adopted|endorsed|ratified|rejected|refused|supported) by (?:${BODY}|all present|everyone)\\b`,
  'i',
);

/** "After discussion the following donations were agreed: …" */
const FOLLOWING_WERE =
  /^(?:(?:after|following) (?:\w+ ){0,3}discussion,? )?the following (?!(?:\w+ )?(?:apolog|absen|actions?\b|points|declar|issues|concerns|matters))(?:[\w’'-]+ ){1,4}(?:was|were) (?:\w+ly )?(?:agreed|approved|authori[sz]ed|accepted|adopted)\b/i;
/** "Report accepted, prop. Lee, sec. Day.", "Accounts approved unanimously." */
const HEADLINE =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:reports?|minutes|accounts|quotes?|quotation|estimate|budget|balance sheet|statement|policy|recommendations?) (?:duly |unanimously )?(?:accepted|approved|adopted|agreed)(?=[.;]?$|,? \(?(?:prop|moved|mov\b|seconded|unanimously|nem|subject|with thanks|as (?:read|presented|a|circulated)))/iu;
const FINITE = /\b(?:was|were|is|are|be|been|has|have|had|not|yet)\b/i;

export const isFollowingAgreed = (value: string) => FOLLOWING_WERE.test(value) && !UNSETTLED.test(value);
export function isApproved(value: string): boolean {
  if (UNSETTLED.test(value) || SIGNATURE.test(value)) return false;
  if (HEADLINE.test(value) && !FINITE.test(value)) return true;
  if (BY_BODY.test(value)) return !DATED_PAST.test(value);
  if (APPROVED_LIST.test(value)) return !SUBORDINATE.test(value.replace(/\bwhich\b[^,]*$/, ''));
  if (!APPROVED.test(value) || SUBORDINATE.test(value) || BY_OTHERS.test(value) || DATED_PAST.test(value)) return false;
  return !OF_OTHERS.test(value) || WITH_TAIL.test(value);
}

const MINUTES_SUBJECT = /^(?:[^.]{0,60}\b)?(?:minutes|notes|record of)\b/i;
const MINUTES_APPROVED =
  /\b(?:was|were|be|is|are|as|and|then|having been) (?:\w+ly |then |all |taken as read[, ]+(?:and )?)*(?:agreed|approved|confirmed|accepted|adopted|signed|ratified|passed)\b|\btaken as (?:read|correct)\b|\b(?:agreed|approved|confirmed|accepted|adopted|ratified) (?:as (?:a|an|the|being|true|correct|accurate)|without|subject|with|and signed|unanimously)\b|^(?:previous |last )?(?:minutes|notes) (?:(?:of|from) [^.]{3,50}? )?(?:agreed|approved|confirmed|accepted)\b/i;
const APPROVED_MINUTES = new RegExp(
  `^(?:${BODY} )?${ADVERBS}(?:agreed|approved|confirmed|accepted|adopted|signed) (?:as \\w+ )?the (?:\\w+ ){0,3}(?:minutes|notes)\\b`,
  'i',
);
/** A line for the signature: "These minutes were confirmed at the meeting held on ......" */
const SIGNATURE = /\.{4,}|_{3,}|…{2,}|\bat the meeting held on\W*$/;

export function isMinutesApproved(value: string): boolean {
  const isSo = (MINUTES_SUBJECT.test(value) && MINUTES_APPROVED.test(value)) || APPROVED_MINUTES.test(value);
  return isSo && !UNSETTLED.test(value) && !SIGNATURE.test(value);
}

/** "Proposal (iii) was not supported as the evidence was thin." */
const PUT_FORWARD =
  /^(?:the )?(?:\w+ )?(?:proposals?|options?|recommendations?|requests?|suggestions?|amendments?) \(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\)?(?: [^,.;]{0,60}?)? (?:was|were) (?:not |\w+ly )*(?:supported|agreed|accepted|approved|rejected|declined)\b/i;
export const isPutForward = (value: string) =>
  PUT_FORWARD.test(value) &&
  !SUBORDINATE.test(value) &&
  !BY_OTHERS.test(value) &&
  !UNSETTLED.test(value) &&
  !DATED_PAST.test(value);

const THIS =
  '(?:this|these|that|which|they|it|both|the (?:proposals?|recommendations?|suggestions?|amendments?|changes?|request|idea))';
const THIS_WAS = [
  new RegExp(
    `^(?:with that put right,? |after (?:\\w+ ){0,3}discussion,? )?${THIS} (?:was|were) (?:\\w+ly |all |also |then )*(?:agreed|approved|accepted|adopted|carried|supported)(?:,? (?:to )?(?:by (?:all|the|members|everyone)\\b.*|unanimously|nem\\.? ?con\\.?|in principle|and signed|and [A-Z].*))?[.;!]?$`,
    'i',
  ),
  /^(?:after (?:\w+ ){0,3}discussion,? )?(?:this|these|that) (?:was|were) not (?:agreed|supported|approved|carried)\b/i,
  /^(?:(?:otherwise|all|both|also|again) )?(?:agreed|approved|accepted|adopted|carried)(?: unanimously)?[.!]?$/i,
  /^(?:all|everyone|all present|all members|members)(?: present)? (?:were |was )?(?:in agreement|agreed|in favou?r|happy with this|content with this)(?:,? (?:but|provided|subject|so long)\b.{0,80})?[.!]?$/i,
];
/** "…, this was AGREED.", "… – this was supported by all present." at the end of the sentence that states it. */
const AND_THIS_WAS =
  /[,–-]\s*(?:and )?(?:\w+ ){0,6}?this was (?:\w+ly )?(?:agreed|approved|carried|supported)(?: (?:by (?:all|everyone|the \w+)\b[^.]*|unanimously))?\.?$/i;

export const isThisApproved = (value: string) => THIS_WAS.some((pattern) => pattern.test(value));
export const endsApproved = (value: string) => AND_THIS_WAS.test(value);
