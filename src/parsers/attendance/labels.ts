/** Labels of attendance lists: "Present:", "Apologies for absence", "Officers", "Also present were". */
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
  ['apologies', /\bapolog(?:y|ies)\b|\bregrets\b|\bleave of absence\b|\bexcused\b/],
  ['absent', /\babsent(?:ees)?\b|^absen[ct]es?\b|\bnot (?:present|in attendance)\b/],
  ['present', /\b(?:present|attendees|in attendance|attendance|attending|participating)\b/],
  [
    'present',
    /^(?:also |joining |joined )?(?:on|via|by|over) (?:ms |microsoft |the )?(?:zoom|teams|jitsi|skype|webex|google meet|phone|telephone|call|line|video(?: ?(?:call|link|conference))?|conference call)$/,
  ],
];
const NOT_LABEL =
  /\b(?:were|was|is|are|had|her|his|noted|minutes|meeting|item|agenda|welcome|introductions?|register|declarations?|report)\b/;

/** The sentences that begin a list: each ends where the first name begins. */
const RUN_INS: [Attendance, RegExp][] = [
  /** "Apologies for absence were received from A and B.", "The Clerk reported apologies from Cllr A." */
  [
    'apologies',
    /^(?:(?:resolved:?\s+)?that\s+)?(?:(?:an|the|there\s+(?:was|were)|(?:the\s+)?\w{3,12}\s+(?:noted|reported|announced|received|gave|recorded)(?:\s+that)?)\s+)?(?:apolog(?:y|ies)|regrets)(?:\s+for\s+(?:absence|non-attendance|inability\s+to\s+attend))?(?:\s+(?:was|were|had\s+been|have\s+been))?(?:\s+(?:also\s+)?(?:received|given|sent|noted|accepted|tendered|recorded|submitted|made|presented|reported|intimated))?(?:\s+and\s+(?:accepted|noted|approved))?\s+(?:from|by|for(?!\s+(?:absence|non|inability|lateness|not|the|this))|on\s+behalf\s+of)\s*:?\s+/iu,
  ],
  /** "Present were A; B", "Also in attendance were A and B", "Commissioners present were A and B". */
  [
    'present',
    /^(?:\w+\s+){0,4}(?:present|in\s+attendance|attending|participating)(?:\s+(?!were|was)\w+){0,4}\s+(?:was|were)(?::\s*|\s+)/iu,
  ],
  ['absent', /^(?:\w+\s+){0,3}absent(?:\s+(?!were|was)\w+){0,4}\s+(?:was|were)(?::\s*|\s+)/iu],
  /** "… with the presence of Mr A and Mrs B", "the presence of the following councillors:" */
  ['present', /^(?:with|in)\s+the\s+presence\s+of\s*:?\s*(?:the\s+following\s+\w+\s*:?\s*)?/iu],
  /** "There were ten of us: A in the chair, B", "We were seven round the table: A, B" */
  [
    'present',
    /^(?:there\s+were|we\s+were)\s+(?:(?:only|just|about)\s+)?(?:\d{1,3}|\p{L}{3,9})(?:\s+(?:of\s+us|people|members|trustees|committee\s+members|governors|directors))?(?:\s+(?:there|here|present|in\s+attendance|(?:a?round|at)\s+the\s+table|in\s+the\s+room))?\s*:\s*/iu,
  ],
  /** "and nothing had been heard from A", "No apologies had been received from B." */
  [
    'absent',
    /^(?:and\s+)?(?:nothing|no\s+(?:word|message|reply|apolog(?:y|ies)))\s+(?:ha[ds]|was|were)\s+(?:been\s+)?(?:heard|received)\s+from\s+/iu,
  ],
  /** "The committee was represented by A (Chair) and B." */
  [
    'present',
    /^(?:the\s+)?(?:committee|board|council|executive|society|trustees)\s+(?:was|were)\s+represented\s+by\s+/iu,
  ],
  /** "The following members were present: A, B", "A quorum was present with the following members: A, B". */
  [
    'present',
    /^(?:[^:.]{0,80}\s)?following\s+(?:\w+\s+){0,4}?(?:(?:was|were)\s+)?(?:also\s+)?(?:present|in\s+attendance|attended|answering|answered|responded)?[^:.]{0,40}:\s*/iu,
  ],
];
/** What makes the last of these one of those who are not there. */
const NOT_THERE = /\b(?:absent|excused|apologies|regrets|unable|not\s+(?:present|in\s+attendance))\b/i;
const FOLLOWING_PEOPLE =
  /\bfollowing\b.+\b(?:present|attendance|attended|absent|excused|apologies|answer\w*|respond\w*|quorum)\b|\b(?:quorum|presence|present)\b.+\bfollowing\b/i;

/** Reads the label at the start of a line; null where there is none. */
export function attendanceLabel(line: Text, words: Words): AttendanceLabel | null {
  return runIn(line) ?? colonLabel(line, words) ?? loneLabel(line, words);
}

function runIn(line: Text): AttendanceLabel | null {
  const { value } = line;
  if (
    !/\b(?:apolog|regrets|presen|attend|absent|participating|quorum|following|represented|there were|we were|heard from)/i.test(
      value.slice(0, 200),
    )
  )
    return null;
  for (const [attendance, pattern] of RUN_INS) {
    const match = pattern.exec(value);
    if (match === null) continue;
    const isFollowing = /\bfollowing\b/i.test(match[0]);
    if (isFollowing && !FOLLOWING_PEOPLE.test(match[0])) continue;
    const told = isFollowing && NOT_THERE.test(match[0]) ? notThere(match[0]) : attendance;
    const rest = trimText(sliceText(line, match[0].length));
    if (rest.value === '' ? !match[0].trimEnd().endsWith(':') : !NAMES_FOLLOW.test(rest.value)) continue;
    return { attendance: told, group: groupBefore(match[0]), rest };
  }
  return null;
}

/** A name, a title, an article before a post, a nickname alone in its list. */
const NAMES_FOLLOW = /^(?:the\s|both\s|all\s)?[\p{Lu}([“"@]|^[\w-]+(?:,\s[\w-]+)*\.?$/u;

function notThere(said: string): Attendance {
  return /\b(?:excused|apologies|regrets|unable)\b/i.test(said) ? 'apologies' : 'absent';
}

/** "Present: Committee: Ann Lee (Chair), Rob Day": the list behind a label, without the name of a group or the label said again. */
export function listBehind(label: AttendanceLabel, words: Words): Text {
  const again = attendanceLabel(label.rest, words);
  if (again !== null && again.attendance !== null && again.rest.value !== '') return again.rest;
  const group = GROUP_BEFORE.exec(label.rest.value);
  return group === null ? label.rest : trimText(sliceText(label.rest, group[0].length));
}
const GROUP_BEFORE = /^\p{Lu}[\p{L}’' -]{2,30}:\s+(?=\p{Lu})/u;

/** "Also in attendance were": the words that people are listed under. */
function groupBefore(said: string): string | null {
  const head = /^(?:also\s+)?in\s+attendance\b|^also\s+present\b|^staff\s+present\b/i.exec(said.trim());
  return head?.[0] ?? null;
}

const COLON = /^[^:]{2,60}?(?::\s*[-–—]?|\s[-–—]\s)/;
/** "…, Arne Lee. Absent: Bob Day": the end of a list in front of the label. */
const ENDS_BEFORE = /\p{Ll}{4}\.\s+\p{Lu}/u;
function colonLabel(line: Text, words: Words): AttendanceLabel | null {
  const colon = COLON.exec(line.value);
  if (colon === null || ENDS_BEFORE.test(colon[0])) return null;
  const head = colon[0].replace(/[:\s–—-]+$/, '');
  const found = labelOf(head, words) ?? groupOf(head);
  return found === null ? null : { ...found, rest: trimText(sliceText(line, colon[0].length)) };
}

function loneLabel(line: Text, words: Words): AttendanceLabel | null {
  if (COLON.test(line.value)) return null;
  const found = labelOf(line.value, words);
  return found === null ? null : { ...found, rest: sliceText(line, line.value.length) };
}

/** "Management and Staff:", "Members of the Public:": what people are, in front of their names. */
const GROUP =
  /^(?:[\p{L}’'-]+ ){0,5}(?:staff|guests?|visitors|officers|media|press|public|gallery|observers|officials|volunteers|commissioners|councill?ors|trustees|directors|governors|members|representatives|residents|advisers|advisors|employees|nominations|nominees|delegates|senators|faculty|delegation|ex officio|executive|panel|consultants)$/u;
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
  return /^(?:those |members |people )?(?:present|attendees?|attendance|attended|attending|attended by|participants|here|roll call)$/.test(
    wordKey(head),
  )
    ? null
    : head.trim();
}
