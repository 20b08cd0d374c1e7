/** What a paragraph says became of a task. */
import type { Relation } from './follow.ts';
import { fold } from './spelling.ts';
import { isPast, stemOf } from './words.ts';

const OPEN_WORDS =
  /\b(?:carried (?:forward|over)|c\/f|b\/f|on-?going|outstanding|in (?:progress|hand|train)|still (?:to|being|waiting|awaiting|awaited|outstanding|not)|yet to|not yet|awaiting|awaited|waiting|pending|chas(?:e|ing)|deferred|postponed|delayed|held over|remains?|(?:partly|partially|nearly|almost|half|part) (?:done|complete|completed)|no progress|unable|incomplete|has not|had not|have not|hasn't|hadn't|haven't|not (?:been|done|complete|completed|received|happened|actioned|possible))\b/;
const CLOSED_WORDS =
  /\b(?:done|complete|completed|closed|discharged|actioned|finished|fulfilled|carried out|no further action|ticked off|now in place|has happened|have happened|dealt with)\b/;
/** What makes of a closed task one that is to come: "to be completed", "when done". */
const TO_COME =
  /\b(?:to|will|shall|should|would|could|can|may|might|must|until|when|once|if|unless|before|not|never|nothing|being|needs?|cannot|hopes?|hoped|expected|aims?|plans?|agreed|asked|requested)(?: \w+){0,3} ?$/;
/** So many letters before a word are looked at. */
const BEFORE = 80;

/** `stems`: of the task's words. Null where nothing is told of an outcome. */
export function outcomeOf(text: string, stems: ReadonlySet<string>): Exclude<Relation, 'repeated'> | null {
  const plain = fold(text);
  if (OPEN_WORDS.test(plain)) return 'carried-forward';
  const closed = CLOSED_WORDS.exec(plain);
  if (closed !== null && !isToCome(plain, closed.index)) return 'closed';
  for (const match of plain.matchAll(/\p{L}+/gu)) {
    const [word] = match;
    if (isPast(word) && stems.has(stemOf(word)) && !isToCome(plain, match.index)) return 'closed';
  }
  return null;
}

function isToCome(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - BEFORE), at);
  const clause = before.slice(Math.max(...['. ', '; ', ': ', '– ', '- '].map((end) => before.lastIndexOf(end))) + 1);
  return TO_COME.test(clause.replace(/[^\p{L}']+/gu, ' '));
}

/** Headings below which the actions of earlier meetings are gone through. */
const EARLIER =
  /\b(?:outstanding|previous|last (?:meeting|time)|matters arising|arising from|(?:review|update) (?:of|on|from) (?:the )?(?:\w+ )?actions?|action (?:log|tracker|register|list|points)|actions (?:log|tracker|register|arising|from|brought forward)|brought forward|follow[- ]?ups?)\b/i;

export function isOfEarlier(title: string | null): boolean {
  return EARLIER.test(title ?? '');
}

/** The meeting's own papers and times, which are dealt with for each meeting anew. */
const OF_THE_MEETING =
  /\b(?:circulate|send|issue|distribute|publish|type|write|prepare|draft|upload|post|display|approve|sign|email|share|put|file|book|confirm|set|arrange|schedule|fix|call|organi[sz]e|create)\b[^.]{0,40} (?:minutes|agendas?|papers|meetings?|room|hall booking|zoom link|teams link|invitations?|invites?)\b/i;
/** What is done again and again. */
const AGAIN_AND_AGAIN =
  /\b(?:(?:each|every) (?:week|month|quarter|meeting|year|time)|weekly|fortnightly|monthly|quarterly|annually|regularly|standing (?:action|item)|on-?going basis|continue to)\b/i;

/** Whether each meeting gives such a task anew: a later one of the same words is another. */
export function isStanding(text: string): boolean {
  return OF_THE_MEETING.test(text) || AGAIN_AND_AGAIN.test(text);
}
