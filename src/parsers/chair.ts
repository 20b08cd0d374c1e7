/** Who chaired this meeting: "Mr T. J. Lee in the Chair", "Mayor Day called the meeting to order", "is appointed Chair". */
import { sliceText, trimText, type Text } from '../document.ts';
import { mention, type ChairFinding } from '../finding.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Parser, Reading } from '../reading.ts';
import { RULES, type RuleName } from '../rules.ts';
import { findingsOf } from '../reading.ts';
import { peopleIn } from './attendance/people.ts';

const SAT: [RuleName, RegExp][] = [
  ['in-the-chair', /^(?:with\s+)?(\S.{2,59}?),?\s+(?:was\s+)?in\s+the\s+chair\b/di],
  [
    'in-the-chair',
    /^(.{3,60}?),?\s+(?:\(?(?:the\s+)?(?:vice-?\s?chair\w*|chair\w*)\)?,?\s+)?(?:took|assumed|occupied)\s+the\s+chair\b(?!\s+(?:for\s+(?:the\s+(?:rest|remainder|item|election)|this|item)|during|until|while)\b)/di,
  ],
  ['in-the-chair', /^(.{3,60}?)\s+(?:chaired|presided\s+(?:over|at))\s+(?:the|this)\s+meeting(?!\s+of\b)/di],
  ['in-the-chair', /^(.{3,60}?),?\s+presided(?:\.?$|\s+and\s+\p{Ll})/diu],
  /** "… at 7:35 with Chairman Ann Lee presiding." */
  ['in-the-chair', /(?:,|\bwith)\s+(\S[^,;]{2,59}?),?\s+(?:presiding|in\s+the\s+chair)\b(?!\s+over)/di],
  [
    'in-the-chair',
    /\b(?:chairmanship|presidency|chaired|presided\s+over)\s+(?:of|by)\s+(\S.{2,59}?)(?:[,.;]|$|\s+(?:with|and\s+the|at|on|in)\b)/di,
  ],
  /** "Board President Lee called the meeting to order at 2:00." */
  [
    'called-to-order',
    /^(?:(?:at|on)\s[^,]{3,30},\s)?(\S.{1,79}?),?\s+(?:called|brought)\s+(?:the|this)\s+(?:\S+\s+){0,12}?to\s+order\b/di,
  ],
  /** "The Chair, Cr Ann Lee, declared the meeting open at 5.03pm." */
  [
    'called-to-order',
    /^(.{2,80}?),?\s+(?:formally\s+|then\s+)?(?:declare[ds]|opens?|opened|convened|commenced|started)\s+the\s+(?:meeting|sitting|session|proceedings)\b(?!,?\s+(?:with|in)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:prayer|karakia|reading|invocation))/di,
  ],
  [
    'called-to-order',
    /\b(?:meeting|session|sitting)\s+was\s+(?:called\s+to\s+order|opened|convened|declared\s+open|brought\s+to\s+order)\b.{0,60}?\sby\s+(\S.{2,59}?)(?:,\s|[.;]|$|\s+(?:at|with|on|in)\b)/di,
  ],
];
const ELECTED =
  /\s(?:is|be|was|were)\s+(?:\w+ly\s+)?(?:re-?)?(?:appointed|elected)\s+(?:as\s+)?(?:the\s+)?(?:chair(?:man|person|woman)?|president)\b/i;

/** A name with its titles has no more words. */
const MAX_NAME = 6;
/** How far into the business it is said who opened this meeting. */
const OPENING_REACH = 12;

/** "a task group under the chairmanship of Ann Lee": where nothing opens, of another group. */
const CHAIRMANSHIP = /\b(?:chairmanship|presidency)\s+of\b/i;

export interface Seat {
  rule: RuleName;
  who: Text;
  at: Text;
  /** Whether it is said where this meeting opens, and so of this meeting. */
  isCertain: boolean;
}

/** Who is said in a sentence to have chaired, or to have opened the meeting. */
export function chairedBy(reading: Reading): Seat[] {
  const { passages, bodyFrom } = reading.outline;
  return passages.flatMap((passage) => {
    if (!/chair|presid|order|opened|opens|declare|convened|commenced|started/i.test(passage.text.value)) return [];
    const isCertain = passage.index < bodyFrom + OPENING_REACH;
    return sentencesOf(passage.text).flatMap((sentence) => {
      const seat = seatIn(sentence);
      return seat === null || (!isCertain && (seat.rule === 'called-to-order' || CHAIRMANSHIP.test(seat.at.value)))
        ? []
        : [{ ...seat, isCertain }];
    });
  });
}

function seatIn(sentence: Text): Omit<Seat, 'isCertain'> | null {
  for (const [rule, pattern] of SAT) {
    const [from, to] = pattern.exec(sentence.value)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) continue;
    // "CALL TO ORDER: President Lee called …"
    const title = sentence.value.slice(from, to).lastIndexOf(':') + 1;
    return { rule, who: trimText(sliceText(sentence, from + title, to)), at: sentence };
  }
  return null;
}

export const chair: Parser = {
  name: 'chair',
  parse(reading) {
    const found: ChairFinding[] = [];
    const add = (who: string, rule: RuleName, at: ChairFinding['at']) =>
      found.push({ kind: 'chair', rule, confidence: RULES[rule].confidence, at, who: mention(who.trim()) });
    for (const { rule, who, at } of chairedBy(reading)) add(nameOf(who), rule, [at]);
    for (const resolution of findingsOf(reading, 'resolution')) {
      const elected = ELECTED.exec(resolution.text);
      const who =
        elected === null
          ? undefined
          : resolution.text
              .slice(0, elected.index)
              .split(/\bthat\b|[,;:]/)
              .at(-1);
      if (who !== undefined && who.trim().split(/\s+/).length <= MAX_NAME) add(who, 'elected-chair', resolution.at);
    }
    return found;
  },
};

/** "The Chair, Cr Ann Lee" is Cr Ann Lee; "Jean" stays as it is. */
function nameOf(who: Text): string {
  const [person] = peopleIn(who);
  if (person === undefined) return who.value;
  return [person.honorific, person.name].filter((part) => part !== null).join(' ');
}
