/** Who stood in for whom: "(sub. for Ann Lee)" behind a name, "RD was deputising for Ann Lee" in a sentence. */
import { directoryOf } from '../../directory.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Reading } from '../../reading.ts';

/** "sub. for Ann Lee", "for Cllr Lee", "deputising for AL", "on behalf of Ann Lee" */
const IN_NOTE =
  /^(?:(?:as\s+)?(?:(?:sub|substitute|deputy|proxy|alternate|replacement)\.?\s+)?(?:(?:substitut|deputi[sz]|stand|attend)ing\s+(?:in\s+)?)?(?:for|in\s+(?:the\s+)?place\s+of|on\s+behalf\s+of|in\s+lieu\s+of|instead\s+of)|representing|replacing)\s+(\p{Lu}[^,;()]{1,48}?)\.?$/iu;
/** "LB was deputising for Yusuf Tariq.", "Rob Day attended on behalf of Ann Lee." */
const IN_SENTENCE =
  /^(?:it\s+was\s+noted\s+that\s+)?(\p{Lu}[^,;:()]{1,48}?)\s+(?:(?:is|was|had|has)\s+)?(?:been\s+)?(?:(?:substitut|deputi[sz])(?:ed|ing)\s+for|st(?:anding|ood)\s+in\s+for|(?:attend(?:ed|ing)|present)\s+(?:for|in\s+(?:the\s+)?place\s+of|on\s+behalf\s+of|instead\s+of))\s+(\p{Lu}[^,;:()]{1,48}?)[.)]*$/iu;
const CUE =
  /\b(?:deput|substitut|sub\.? for|stood in|standing in|on behalf of|in (?:the )?place of|instead of|attended for)/i;
/** How far into the business it is said. */
const REACH = 60;

export function noteSubstitutes(attendees: readonly AttendeeFinding[], reading: Reading): void {
  const directory = directoryOf(attendees);
  const note = (stoodIn: AttendeeFinding | undefined, away: string) => {
    const absent = directory.find(away)?.attendee;
    if (stoodIn === undefined || absent === undefined || absent === stoodIn || absent.attendance === 'present') return;
    absent.substitute ??= stoodIn.name;
  };
  for (const attendee of attendees) {
    for (const part of (attendee.note ?? '').split(/;\s*/)) note(attendee, IN_NOTE.exec(part)?.[1] ?? '');
  }
  const { passages, bodyFrom } = reading.outline;
  for (const { text } of passages.slice(0, bodyFrom + REACH)) {
    if (!CUE.test(text.value)) continue;
    for (const sentence of sentencesOf(text)) {
      const [, who = '', away = ''] = IN_SENTENCE.exec(sentence.value) ?? [];
      if (who !== '') note(directory.find(who)?.attendee, away);
    }
  }
}
