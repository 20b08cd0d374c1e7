/** Body, date, times and status of tagged minutes, from their title lines and what a bot says of start and end. */
import { byText } from '../../compare.ts';
import { textAt, type Text } from '../../document.ts';
import type { FactFinding, NextFinding } from '../../finding.ts';
import { findDates, isoDate, monthOf, resolveDate } from '../../language/dates.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { findTimes } from '../../language/times.ts';
import type { Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import type { Transcript } from './transcript.ts';

/** Title lines stand at the top. */
const TITLES = 6;

export function factsOf(transcript: Transcript, reading: Reading): FactFinding[] {
  const found: FactFinding[] = [];
  const add = (field: FactFinding['field'], value: string, at: Text, share = 1) => {
    const rule = field === 'body' || field === 'title' || field === 'status' ? 'title-line' : 'transcript-time';
    if (value !== '')
      found.push({ kind: 'fact', field, value, rule, confidence: RULES[rule].confidence * share, at: [at] });
  };
  const titles = titlesOf(transcript);
  const title = titles.find(({ value }) => NAMES_GROUP.test(value)) ?? titles[0];
  if (title !== undefined) {
    add('title', title.value, title);
    add('body', bodyIn(title.value), title);
    if (/\bDRAFT\b/.test(title.value)) add('status', 'draft', title);
  }
  for (const text of [...titles, ...transcript.notes]) {
    const date = dateIn(text.value, reading);
    if (date !== null) add('date', date, text, isBounds(text) ? 1 : OTHER_DATE);
  }
  for (const text of transcript.notes) {
    const [, edge, time] = BOUND.exec(text.value) ?? [];
    if (edge !== undefined && time !== undefined)
      add(/^started/i.test(edge) ? 'startTime' : 'endTime', padded(time), text);
  }
  addFromLog(transcript, reading, add);
  return found;
}

/** A date that is not printed with the start or in the title is less surely the meeting's. */
const OTHER_DATE = 0.97;
const isBounds = (text: Text) => /\bmeeting started\b/i.test(text.value);

/** "Meeting started by ann at 16:01:12 UTC", "Meeting ended Tue Mar 10 15:02:11 2020 UTC" */
const BOUND = /\bmeeting (started|ended) .{0,100}?(?<![\d:-])(\d{1,2}:\d{2})\b/i;

function padded(time: string): string {
  return time.padStart(5, '0');
}

const NO_TITLE =
  /^(?:\[(?!\d)|\(|(?:irc |chat )?logs? (?:of|from|for)\b|meeting (?:started|ended)\b|(?:\[\d+\] )?https?:|see also\b|!|(?:agenda|irc log|w3c|minutes|draft)$)/i;

/** A line with one of these words is the title, where others stand beside it. */
const NAMES_GROUP =
  /\b(?:tele-?conf\p{L}*|telco|telecon|meeting|call|f2f|minutes|(?:working|interest|community|business) group|wg|ig|cg|team|committee|council|board|sig)\b/iu;

/** Lines that may name the body: no address, no bot's sentence. */
function titlesOf(transcript: Transcript): Text[] {
  const lines = transcript.titles.slice(0, TITLES).filter(({ value }) => !NO_TITLE.test(value));
  const named = transcript.lines.find(
    ({ tag, whole }) => tag === 'command' && /(?:^|\s)meeting\s*[:+]/i.test(whole.value),
  );
  return named === undefined ? lines : [named.content, ...lines];
}

/** Words for the meeting behind the name of who meets. */
const MEETING_WORDS =
  /[\s,–-]*\b(?:(?:weekly|bi-?weekly|monthly|regular|virtual|irc|team|wg|f2f|face-to-face)\s+)*(?:tele-?conf(?:erence)?|telcon?|telecon|meeting|call|minutes|irc log|log|f2f|face-to-face)s?\b.*$/i;
function bodyIn(title: string): string {
  const channel = /^#[\w.-]+(?=:\s)/.exec(title)?.[0];
  const bare = title
    .slice(channel === undefined ? 0 : channel.length + 1)
    .replace(/[-–—\s]*\bDRAFT\b[-–—\s]*/, ' ')
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
  const [date] = findDates(bare);
  const name = (date === undefined ? bare : bare.slice(0, date.from)).replace(
    /^(?:minutes|irc log)\s+(?:of|for)\s+(?:the\s+)?/i,
    '',
  );
  const cut = name.replace(MEETING_WORDS, '').replace(/[\s,:–—-]+$/, '');
  return cut === '' ? name.trim().replace(/[\s,:–—-]+$/, '') : cut;
}

/** "Tue Mar 10 14:00:12 2020" */
const UNIX_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:\p{Lu}{3,4}\s+)?(20\d\d)\b/u;
/** "…/2024-06-05/…", "…/2012/01/18-…" */
const ADDRESS_DATE = /(?<!\d)(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/;
function dateIn(value: string, reading: Reading): string | null {
  const unix = UNIX_DATE.exec(value);
  if (unix !== null) return isoDate(Number(unix[3]), monthOf(unix[1] ?? ''), Number(unix[2]));
  const date = findDates(value, reading.dayOrder).find((one) => one.year !== null);
  if (date !== undefined) return resolveDate(date, null);
  const [, year, month, day] = ADDRESS_DATE.exec(value) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/** Where only the log tells: its own dates, and the times of its commands. */
function addFromLog(
  transcript: Transcript,
  reading: Reading,
  add: (field: FactFinding['field'], value: string, at: Text, share?: number) => void,
): void {
  for (const line of transcript.lines) {
    if (line.time !== null && line.tag === 'start') add('startTime', padded(line.time.slice(0, 5)), line.whole, IN_LOG);
    if (line.time !== null && line.tag === 'end') add('endTime', padded(line.time.slice(0, 5)), line.whole, IN_LOG);
    if (line.tag === 'start' && line.content.value !== '') add('body', line.content.value, line.content, IN_LOG);
    if (line.tag === 'command' && /(?:^|\s)date\s*:/i.test(line.whole.value)) {
      const date = dateIn(line.content.value, reading);
      if (date !== null) add('date', date, line.content);
    }
  }
  const stamp = /^[[(]?(20\d\d)-(\d\d)-(\d\d)[T ]/m.exec(reading.document.text);
  if (stamp !== null) add('date', stamp.slice(1, 4).join('-'), textAt(stamp[0].trim(), stamp.index), IN_LOG);
}
const IN_LOG = 0.9;

/** "the next call on 25 March", "next meeting: 2024-06-12 16:00 UTC" */
const NEXT = /\bnext (?:\p{L}+ )?(?:meeting|call|telecon\p{L}*|telco|session|f2f|one)s?\b/iu;

export function nextOf(transcript: Transcript, date: string | null, reading: Reading): NextFinding[] {
  const found = new Map<string, NextFinding>();
  for (const { tag, content } of transcript.lines) {
    if (tag === 'action' || tag === 'proposal' || !NEXT.test(content.value)) continue;
    for (const sentence of sentencesOf(content)) {
      const cue = NEXT.exec(sentence.value);
      const behind = cue === null ? '' : sentence.value.slice(cue.index);
      const when = findDates(behind, reading.dayOrder)[0];
      const iso = when === undefined ? null : resolveDate(when, date);
      if (when === undefined || iso === null || (date !== null && iso <= date) || when.from > NEAR || found.has(iso))
        continue;
      const time = findTimes(behind.slice(when.to))[0];
      const rule = 'next-meeting';
      found.set(iso, {
        kind: 'next',
        rule,
        confidence: RULES[rule].confidence,
        at: [sentence],
        next: {
          date: iso,
          startTime: time?.start ?? null,
          endTime: time?.end ?? null,
          venue: null,
          provisional: false,
          text: sentence.value,
        },
      });
    }
  }
  return [...found.values()].sort((a, b) => byText(a.next.date ?? '', b.next.date ?? ''));
}
/** The date of the next meeting stands close behind its words. */
const NEAR = 40;
