/** Who came late or left early, as sentences of the business say it: the attendee's note. */
import { directoryOf } from '../../directory.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Reading } from '../../reading.ts';

/** "Cllr Lee arrived at 7.45 pm during item 4.", "Mr Day left the meeting at 20:10." */
const MOVED =
  /^(?:(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?,?\s)?(?:the\s+)?(\p{Lu}[^,;:()]{1,48}?),?\s+((?:arrived|joined|re-?joined|left|departed|withdrew|returned|re-?entered|entered)\b[^;]{0,90}?)[.)\]]*$/iu;
/** What such a sentence has besides: the meeting or its room, a time, a point of the agenda. */
const OF_MEETING =
  /\b(?:meeting|chamber|room|call|table|dais|item|at this (?:point|time|juncture)|\d{1,2}[:.]\d{2}|\d{1,2}\s*[ap]\.?m)\b/i;
const CAME = /^(?:arrived|joined)\b/i;
/** "… and Councillor Day took the chair" */
const AND_OTHERS = /,?\s+and\s+(?:the\s+)?\p{Lu}.*$/u;
/** More comings and goings say nothing. */
const MAX_NOTES = 3;

export function noteMovements(attendees: readonly AttendeeFinding[], reading: Reading): void {
  const directory = directoryOf(attendees);
  const notes = new Map<AttendeeFinding, string[]>();
  for (const { text } of reading.outline.passages) {
    if (!/\b(?:arrived|joined|left|departed|withdrew|returned|entered|rejoined)\b/i.test(text.value)) continue;
    for (const sentence of sentencesOf(text)) {
      const [, who = '', moved = ''] = MOVED.exec(sentence.value) ?? [];
      const attendee = OF_MEETING.test(moved) ? directory.find(who)?.attendee : undefined;
      if (attendee === undefined) continue;
      const known = notes.get(attendee) ?? [];
      if (known.length < MAX_NOTES) notes.set(attendee, [...known, moved.replace(AND_OTHERS, '')]);
      if (CAME.test(moved)) attendee.attendance = 'present';
    }
  }
  for (const [attendee, said] of notes) attendee.note ??= said.join('; ');
}
