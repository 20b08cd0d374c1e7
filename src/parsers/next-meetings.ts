/** Meetings to come: an item of their own, a line at the end, or a sentence. */
import { lastAtOrBelow, sliceText, type Text } from '../document.ts';
import type { NextFinding } from '../finding.ts';
import { findDates, resolveDate, type DayOrder } from '../language/dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { findTimes } from '../language/times.ts';
import { passageStart, printed } from '../outline/passages.ts';
import { bestFact, findingsOf, type Parser, type Reading } from '../reading.ts';
import { RULES } from '../rules.ts';

const TITLE =
  /\b(?:dates?|times?)\b[^.]{1,30}\b(?:next|future|forthcoming|further)\b|\b(?:next|future|forthcoming)\s+meetings?\b|\bmeeting dates\b|\bdates?\s+of\s+meetings?\b/i;
const SENTENCE = /\b(?:next|future|following)\s+(?:\p{L}+\s+){0,4}?meetings?\b/iu;
const NOT_OURS = /\b(?:working group|sub-?committee|sub-?group|task and finish|circulated|submitted|minutes of)\b/i;
const PROVISIONAL = /\b(?:provisional(?:ly)?|tbc|to be confirmed|tentative(?:ly)?)\b|\?\s*$/i;

export const nextMeetings: Parser = {
  name: 'next-meetings',
  parse(reading) {
    const date = bestFact(reading, 'date')?.value ?? null;
    const order = reading.dayOrder;
    const found = new Map<string, NextFinding>();
    for (const text of candidates(reading)) {
      for (const next of read(text, date, order)) {
        const key = next.next.date ?? '';
        if (key !== '' && (date === null || key > date) && !found.has(key)) found.set(key, next);
      }
    }
    return [...found.values()].sort((a, b) => ((a.next.date ?? '') < (b.next.date ?? '') ? -1 : 1));
  },
};

/** What stands under an item about meetings to come, and any sentence that names the next one. */
function candidates(reading: Reading): Text[] {
  const { passages, bodyFrom } = reading.outline;
  const items = findingsOf(reading, 'item');
  const starts = items.map((item) => item.at[0]?.start[0] ?? 0);
  const texts: Text[] = [];
  for (const passage of passages.slice(bodyFrom)) {
    const title = items[lastAtOrBelow(starts, passageStart(passage))]?.title ?? '';
    if (TITLE.test(title)) texts.push(printed(passage));
    else if (TITLE.test(passage.text.value) && passage.text.value.length < 160) texts.push(passage.text);
    else if (SENTENCE.test(passage.text.value)) {
      for (const sentence of sentencesOf(passage.text))
        if (SENTENCE.test(sentence.value) && !NOT_OURS.test(sentence.value)) texts.push(sentence);
    }
  }
  return texts;
}

function read(text: Text, after: string | null, order: DayOrder): NextFinding[] {
  const dates = findDates(text.value, order);
  return dates.flatMap((date, i): NextFinding[] => {
    const iso = resolveDate(date, after);
    if (iso === null) return [];
    const from = i === 0 ? 0 : date.from;
    const to = dates[i + 1]?.from ?? text.value.length;
    const own = sliceText(text, from, to);
    const time = findTimes(text.value.slice(date.from, to))[0] ?? findTimes(text.value.slice(from, date.from))[0];
    return [
      {
        kind: 'next',
        rule: 'next-meeting',
        confidence: RULES['next-meeting'].confidence,
        at: [own],
        next: {
          date: iso,
          startTime: time?.start ?? null,
          endTime: time?.end ?? null,
          venue: venueIn(own.value.slice(date.to - from)),
          provisional: PROVISIONAL.test(own.value),
          text: own.value.trim(),
        },
      },
    ];
  });
}

function venueIn(behind: string): string | null {
  const match = /(?:^|[\s,])(?:at|in|via)\s+(?:the\s+)?(\p{Lu}[^.;]{3,80})/u.exec(behind);
  const venue = match?.[1]?.replace(/\s+(?:at|from|on|commencing)\s.*$/i, '').trim();
  return venue === undefined || findDates(venue).length > 0 ? null : venue;
}
