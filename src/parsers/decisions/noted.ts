/** Sentences in which a report or the like is noted. */
import { ADVERBS, BODY, UNSETTLED } from './agreed.ts';

/** What is noted when a meeting notes it. */
const NOTED_PAPER =
  /\b(?:reports?|updates?|presentations?|papers?|briefings?|positions?|letters?|accounts?|statements?|reconciliations?|summar(?:y|ies)|figures|contents?|information|progress|plans?|dashboards?|minutes|correspondence)\b[^.;]{0,60}?(?:, which)? (?:was|were) (?:\w+ly |then |received and )?noted\b(?! that)/i;
const NOTED_END =
  /^(?:(?:the|this|that|both|all|a|these) )?[^.,;:]{2,140}?\b(?:was|were|is|are|be)?\s*(?:\w+ly |received and |also )?noted(?: (?:by (?:the )?(?:board|committee|members|council|meeting|group|trustees|governors)|with thanks|accordingly))?[.;]?$/i;
const NOT_NOTED =
  /^(?:it|apolog|points?|the following|as|he|she|they|having|cllr|mr|declaration|no\b|none)|\b(?:apologies|points|following|who|which)\b|\bhad\b/i;
const BODY_NOTED = new RegExp(
  `^${BODY} ${ADVERBS}(?:noted|took note of|takes note of|received and noted|received|endorsed|accepted|supported) (?:(?:proposals?|options?|recommendations?) \\(?(?:\\d|[a-d]\\b|[ivx]+\\b)|(?:the|both|this|these) (?!fact|need|difficult|importance|concern|absence|lack|challenge|impact|success|increase|decrease)|and (?:received|noted|approved) the )\\w*`,
  'i',
);

/** "The certificate had been received and this was noted." */
const AND_NOTED =
  /(?:,| and) (?:this|which|these) (?:was|were) (?:duly )?noted(?: by (?:the )?(?:board|committee|members|council|meeting))?\.?$/i;

/** "Letter from the County re verges. Noted." */
const PAPER =
  /^(?:an? |the )?(?:\w+ ){0,2}(?:letters?|e-?mails?|correspondence|circulars?|newsletters?|notices?|invitations?|reports?|consultations?|bulletins?)\b/i;
export const isNotedAlone = (value: string, before: string) =>
  /^(?:noted|received and noted)(?: with thanks)?[.!]?$/i.test(value) && PAPER.test(before);

/** "The report was received with thanks." */
const RECEIVED =
  /^(?:the|this|both|these|his|her|all) (?:[\w’'-]+ ){0,5}(?:reports?|updates?|accounts|papers?|presentations?|minutes|statements?) (?:was|were) (?:duly |then )?received(?: (?:and (?:filed|noted)|with thanks|for information))?[.;]?$/i;

export function isNoted(value: string): boolean {
  if (AND_NOTED.test(value) || RECEIVED.test(value)) return true;
  if (NOTED_END.test(value) && !NOT_NOTED.test(value)) return true;
  return (
    BODY_NOTED.test(value) || (NOTED_PAPER.test(value) && !UNSETTLED.test(value) && !/\bfollowing\b|:$/.test(value))
  );
}
