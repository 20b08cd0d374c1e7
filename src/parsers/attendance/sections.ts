/** Items of the business that record who was there: roll call, apologies, the opening. */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { Attendance } from '../../formats/words.ts';
import { wordKey } from '../../formats/words.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import { isShouted } from '../items/titles.ts';

export interface Section {
  /** Whom its plain lists name; null where only labels and sentences tell. */
  attendance: Attendance | null;
}

/** A title has no more characters. */
const MAX_TITLE = 90;
const NUMBER = /^(?:(?:agenda\s+)?item\s+)?(?:\d{1,4}(?:[./]\d{1,4}){0,2}[.):]?|[IVX]{1,5}[.)]|[A-Za-z][.)])\s+/u;
/** "ROLL CALL: Trustees present: …": capitals before a colon. */
const RUN_IN_TITLE = /^(\p{Lu}[\p{Lu}\s,&/’'-]{3,60}):(?:\s|$)/u;

/** Words that titles of such items are made of. */
const WORDS: ReadonlySet<string> = new Set(
  `a absence absences absent accept acknowledgement allegiance an and any apologies apology approve approved as at attendance
attendees attending board by call called chair chairman chairperson chair’s chair's chairman’s chairman's chairperson’s chairperson's
comments commencement committee consider council country declaration delegates determination establish establishment for from full
granted in introduction introductions invocation leave leaves lines list meeting members moment note notice observers of open opened
opening or order participants people pledge prayer present quorum reasons receive received record recorded register regrets remarks
remote remotely roll said session silence sitting substitutes taking the those to welcome were`.split(/\s+/),
);
const KEYS: [Attendance | null, RegExp][] = [
  ['present', /\b(?:roll|attendance|present|attendees|participants)\b/],
  ['apologies', /\b(?:apolog(?:y|ies)|regrets|leaves? of absence)\b/],
  ['absent', /\babsen(?:t|ces?)\b/],
  [null, /\b(?:call(?:ed)? to order|open(?:ing|ed)?|welcome|introductions?|quorum|commencement)\b/],
];

/** The title that a passage is or begins with; null where it is no heading. */
export function titleIn(passage: Passage): Text | null {
  const whole = printed(passage);
  const isLabelled = passage.label !== null && passage.depth === 0 && /[\p{L}\d]/u.test(passage.label.value);
  const number = NUMBER.exec(whole.value)?.[0].length ?? 0;
  const text = sliceText(whole, number);
  const runIn = RUN_IN_TITLE.exec(text.value)?.[1];
  if (runIn !== undefined) return sliceText(text, 0, runIn.length);
  if (text.value.length > MAX_TITLE || passage.cell !== null) return null;
  const isHead = passage.kind === 'heading' || isLabelled || number > 0 || isShouted(text.value);
  return isHead || sectionOf(text.value) !== null ? text : null;
}

/** What behind the title of a passage is its text. */
export function behindTitle(passage: Passage, title: Text): Text {
  const at = passage.text.value.indexOf(title.value);
  const rest = trimText(sliceText(passage.text, at < 0 ? passage.text.value.length : at + title.value.length));
  return sliceText(rest, /^[:.\s–—-]*/.exec(rest.value)?.[0].length ?? 0);
}

/** The section that a title opens; null where it is the title of anything else. */
export function sectionOf(title: string): Section | null {
  const key = wordKey(title).replace(/[/-]/g, ' ');
  const words = title
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => WORDS.has(word))) return null;
  const found = KEYS.find(([, pattern]) => pattern.test(key));
  return found === undefined ? null : { attendance: found[0] };
}
