/** Draft or approved, where titles, running headers or a note in front or at the end say so. */
import { findDates } from '../../language/dates.ts';
import type { Reading } from '../../reading.ts';
import type { Add } from './index.ts';

const REACH = 12;
const MIN_FRONT = 3;
const END_REACH = 6;
const MAX_NOTE = 300;

const DRAFT = /\b(?:draft|unapproved|unconfirmed|subject to (?:approval|confirmation))\b/i;
const APPROVED = /\b(?:approved|confirmed|adopted)(?=\s+(?:draft\s+)?(?:minutes|record)|\s*(?:[.)\]]\s*)?$)/i;
/** "Approved April 1, 2024": a line that says when. */
const APPROVED_ON =
  /^(?:minutes\s+)?(?:were\s+)?(?:approved|confirmed|adopted)(?:\s*:|\s+on|\s+by\s+(?:\S+\s+){1,5}on)?(?:\s+|$)/i;
/** "THESE MINUTES ARE UNAPPROVED." */
const THESE =
  /^(?:please note\s*(?::\s*)?)?(?:these|the|this)\s+(?:minutes|record)\s+(?:are|is|remain)\s+(?:in\s+)?(?:a\s+)?(?:draft|unapproved|unconfirmed|subject to)\b|^(?:draft|unapproved|unconfirmed)(?:\s+minutes)?[.\s]*$|(?:^|[.;]\s+)(?:draft|unapproved|unconfirmed)(?:\s+minutes)?[\s–—:,(-]+(?:not\s+(?:yet\s+)?(?:approved|adopted|confirmed)|(?:until|pending|subject\s+to|awaiting|for)\s+(?:\w+\s+){0,2}(?:approv|confirm|adopt))/i;

export function fromStatus(reading: Reading, add: Add): void {
  const { passages, bodyFrom, furniture } = reading.outline;
  const front = passages.slice(0, Math.min(Math.max(bodyFrom, MIN_FRONT), REACH)).map((passage) => passage.text);
  for (const text of [...furniture, ...front]) {
    if (text.value.length > MAX_NOTE) continue;
    const draft = DRAFT.exec(text.value);
    const approved = APPROVED.exec(text.value);
    if (approved !== null && (draft === null || approved.index < draft.index))
      add('status', 'approved', text, 'status-word');
    else if (draft !== null) add('status', 'draft', text, 'status-word');
    else if (isApprovedOn(text.value, reading)) add('status', 'approved', text, 'status-word');
  }
  for (const { text } of passages.slice(-END_REACH)) {
    if (text.value.length <= MAX_NOTE && THESE.test(text.value)) add('status', 'draft', text, 'status-word');
    else if (isApprovedOn(text.value, reading)) add('status', 'approved', text, 'status-word');
  }
}

function isApprovedOn(value: string, reading: Reading): boolean {
  const cue = APPROVED_ON.exec(value)?.[0].length ?? 0;
  const [date] = cue === 0 ? [] : findDates(value.slice(cue), reading.dayOrder);
  return date !== undefined && date.from === 0 && date.year !== null && cue + date.to >= value.length - 1;
}
