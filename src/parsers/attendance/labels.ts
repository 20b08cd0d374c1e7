/** Labels of attendance lists: "Present:", "Apologies for absence", "Officers". */
import { sliceText, trimText, type Text } from '../../document.ts';
import { wordKey, type Attendance, type Words } from '../../formats/words.ts';

export interface AttendanceLabel {
  /** Null for the label of a group, which leaves the attendance as it was. */
  attendance: Attendance | null;
  group: string | null;
  /** Whoever stands on the label's own line. */
  rest: Text;
}

/** A label is short. */
const MAX_WORDS = 7;
const FUZZY: [Attendance, RegExp][] = [
  ['apologies', /\bapolog(?:y|ies)\b|\bregrets\b/],
  ['absent', /\babsent(?:ees)?\b/],
  ['present', /\b(?:present|attendees|in attendance|attendance|attending)\b/],
];
const NOT_LABEL =
  /\b(?:were|was|is|are|noted|minutes|meeting|item|agenda|welcome|introductions?|register|declarations?|report)\b/;
/** "Apologies for absence were received from A and B." */
const RUN_IN =
  /^(?:apolog(?:y|ies)|regrets)(?:\s+for\s+absence)?(?:\s+(?:was|were|had\s+been))?(?:\s+(?:also\s+)?(?:received|given|sent|noted|accepted|tendered|recorded))?\s+(?:from|by|for)\s*:?\s+/i;

/** Reads the label at the start of a line; null where there is none. */
export function attendanceLabel(line: Text, words: Words): AttendanceLabel | null {
  const { value } = line;
  const runIn = RUN_IN.exec(value);
  if (runIn !== null) return { attendance: 'apologies', group: null, rest: trimText(sliceText(line, runIn[0].length)) };
  const colon = /^[^:]{2,60}?(?::\s*[-–—]?|\s[-–—]\s)/.exec(value);
  if (colon !== null) {
    const head = colon[0].replace(/[:\s–—-]+$/, '');
    const found = labelOf(head, words) ?? groupOf(head);
    return found === null ? null : { ...found, rest: trimText(sliceText(line, colon[0].length)) };
  }
  const found = labelOf(value, words);
  return found === null ? null : { ...found, rest: sliceText(line, value.length) };
}

/** "Management and Staff:", "Members of the Public:": what people are, in front of their names. */
const GROUP =
  /^(?:\p{L}+ ){0,5}(?:staff|guests|visitors|officers|media|press|public|observers|officials|volunteers|commissioners|councill?ors|trustees|directors|members|representatives|residents|advisers|advisors|employees)$/u;
function groupOf(head: string): Omit<AttendanceLabel, 'rest'> | null {
  return GROUP.test(wordKey(head)) ? { attendance: null, group: head.trim() } : null;
}

/** A label alone, without what follows it. */
export function labelOf(head: string, words: Words): Omit<AttendanceLabel, 'rest'> | null {
  const key = wordKey(head);
  if (key === '' || key.split(' ').length > MAX_WORDS) return null;
  for (const attendance of ['apologies', 'absent', 'present'] as const) {
    if (words.attendance[attendance].includes(key)) return { attendance, group: groupName(head, attendance) };
  }
  if (words.groups.includes(key)) return { attendance: null, group: head.trim() };
  if (NOT_LABEL.test(key)) return null;
  for (const [attendance, pattern] of FUZZY)
    if (pattern.test(key)) return { attendance, group: groupName(head, attendance) };
  return null;
}

/** "In attendance" and "Officers present" name a group; "Present" and "Apologies" do not. */
function groupName(head: string, attendance: Attendance): string | null {
  if (attendance !== 'present') return null;
  return /^(?:those |members |people )?(?:present|attendees?|attendance|attended|attending|attended by|participants)$/.test(
    wordKey(head),
  )
    ? null
    : head.trim();
}
