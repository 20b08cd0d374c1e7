/** Sentences that list people: whether a text is one, and who was present or not by it. */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { Attendance } from '../../formats/words.ts';
import { isSurelyPerson } from '../../language/names.ts';
import { invertedIn, listIn, peopleIn, withoutPlural, type ListedPerson } from './people.ts';

/** A line of an attendance list has no verb; this is what a sentence shows. */
export function isSentence(value: string): boolean {
  return (
    /[.!?]\s*$/.test(value) &&
    value.split(/\s+/).length > 6 &&
    /\s(?:was|were|is|are|has|had|will|at|that|opened|welcomed|started)\s/.test(value)
  );
}

/** Share of a text that people with what stands behind them must take up to be all of it. */
const WHOLE = 0.8;
/** What is said about one person in a list has no more words. */
const MAX_SAID = 14;
const VERB =
  /\s(?:was|were|is|are|has|had|have|will|would|said|asked|reported|moved|seconded|proposed|noted|stated|told|opened|called|gave|spoke|presented|that|who)\s/i;

/** Whether a text is a list of people and nothing else. */
export function isPeople(text: Text, isInverted = false): boolean {
  const people = invertedIn(text, isInverted) ?? peopleIn(text, true);
  if (people.length === 0 || VERB.test(` ${text.value} `)) return false;
  const covered = people.reduce((sum, person) => sum + person.at.value.length, 0);
  const separators = 5 * (people.length - 1);
  if (covered + separators < WHOLE * listIn(withoutPlural(text)).value.length) return false;
  if (people.some(({ at }) => at.value.split(/\s+/).length > MAX_SAID)) return false;
  const sure = people.filter(isSurelyOne).length;
  return sure * 2 >= people.length || people.length > 2 || people.every(({ name }) => name.includes(' '));
}

export function isSurelyOne(person: ListedPerson): boolean {
  return (
    person.initials !== null ||
    /^\p{Ll}/u.test(person.name) ||
    isSurelyPerson([person.honorific, person.name].filter((part) => part !== null).join(' ')) ||
    person.role !== null ||
    person.office !== null
  );
}

/** "Ann Lee, Bob Day and Eve Moss were also present.", "Cllr Day was not present and no apology had been received." */
const TOLD: [Attendance, RegExp][] = [
  [
    'absent',
    /\s+(?:was|were)\s+(?:not\s+(?:present|in\s+attendance)|absent)\b(?!\s+(?:when|while|for|during))[^.;]{0,60}\.?$/i,
  ],
  ['apologies', /\s+(?:was|were)\s+(?:excused|unable\s+to\s+(?:attend|be\s+present))\b[^.;]{0,60}\.?$/i],
  [
    'apologies',
    /\s+(?:is\s+\p{L}+\s+and\s+)?(?:(?:has|had|have)\s+)?(?:sends?|sent|gave|given|tendered|offered|submitted)\s+(?:(?:his|her|their|in\s+(?:his|her|their))\s+)?(?:apologies|regrets)\b[^.;]{0,40}\.?$/iu,
  ],
  [
    'present',
    /\s+(?:was|were)\s+(?:also\s+|all\s+|both\s+)?(?:present|in\s+attendance)(?:\s+(?:at\s+the\s+meeting|as\s+\w+))?\.?$/i,
  ],
  /** "Ann Lee took the notes." */
  ['present', /\s+(?:kindly\s+)?(?:took|was\s+taking|wrote)\s+(?:the\s+)?(?:notes|minutes)\.?$/i],
  ['present', /\s+(?:also\s+|all\s+)?(?:answered|responded)\s+(?:to\s+)?(?:the\s+)?roll(?:\s+call)?\.?$/i],
  [
    'present',
    /\s+(?:also\s+)?(?:attended|participated|joined)(?:\s+(?:the\s+meeting|remotely|online|via\s+\w+|by\s+\w+))*\.?$/i,
  ],
];

/** Longer lists stand under labels. */
const MAX_TOLD = 600;

/** The list in a sentence that says of people that they were there or not; null where it says it of others. */
export function sentenceList(text: Text): { attendance: Attendance; group: string | null; rest: Text } | null {
  if (text.value.length > MAX_TOLD) return null;
  for (const [attendance, pattern] of TOLD) {
    const verb = pattern.exec(text.value);
    if (verb === null) continue;
    const opening =
      /^(?:also\s+|members?\s+|commissioners?\s+|trustees?\s+|directors?\s+)?(?=\p{Lu}|\p{Ll}+(?:[-\dA-Z_][\w-]*)?$)/u.exec(
        text.value,
      );
    const rest = trimText(sliceText(text, opening?.[0].length ?? 0, verb.index));
    const people = peopleIn(rest, true);
    if (people.length > 0 && isPeople(rest) && people.some(isSurelyOne)) return { attendance, group: null, rest };
  }
  return null;
}

/** "Lee – here, Day – absent": a roll call that says it of each. */
const ANSWER =
  /(?:^|[,;.]\s*|\s)(\p{Lu}[^,;:–—-]{1,40}?(?:-\p{Lu}\p{L}+)?)\s*[\-–—:,(]\s*(here|present|aye|yes|absent|excused|away|late|remote)\b\)?/giu;
const ANSWERS: Record<string, Attendance> = {
  here: 'present',
  present: 'present',
  late: 'present',
  remote: 'present',
  absent: 'absent',
  excused: 'apologies',
  away: 'apologies',
};

/** The answers to a roll call, each with the name as printed; none where fewer than two answered, or they voted. */
export function answersIn(text: Text): { attendance: Attendance; name: Text }[] {
  const answers: { attendance: Attendance; name: Text }[] = [];
  for (const match of text.value.matchAll(ANSWER)) {
    const attendance = ANSWERS[match[2]?.toLowerCase() ?? ''];
    if (attendance === undefined) return [];
    const at = match.index + match[0].indexOf(match[1] ?? '');
    answers.push({ attendance, name: trimText(sliceText(text, at, at + (match[1]?.length ?? 0))) });
  }
  return answers.length > 1 ? answers : [];
}
