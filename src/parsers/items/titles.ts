/** Titles of agenda items: where they end, whether they are titles at all, who presents. */
import { isSet, sliceText, trimText, type Text } from '../../document.ts';
import { isSurelyPerson } from '../../language/names.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import { peopleIn, type ListedPerson } from '../attendance/people.ts';

/** A heading is not longer than this. */
export const MAX_TITLE = 160;

/** How far a title and the verb of the sentence behind it are looked for. */
const REACH = 500;

const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|should|must|can|could|may|we|they|he|she|noted|agreed|asked|advised|reported|said|stated|explained|confirmed|thanked|welcomed|gave|went)\b/i;
/** "The", "Cllr", "AL", "A": how a sentence may begin. */
const OPENERS = '[A-Z][a-z]+|[A-Z]{1,3}|RESOLVED|AGREED|NOTED';
/** A sentence that begins in the middle of a line, behind a title. */
const RUN_IN = new RegExp(
  `(?<=[\\p{L}\\d)?’'”"])\\.?\\s+(?=(?:${OPENERS})\\.?\\s[^.]*\\b(?:was|were|is|are|had|has|have|noted|agreed|approved|received|reported|gave|advised|welcomed|thanked|asked|confirmed|resolved|accepted|declared|presented|made|stated|said|explained)\\b)`,
  'gu',
);
const DANGLING = /\b(?:of|and|the|from|to|for|on|in|with|by|a|an|&|or|at|re|into)$|[-–—/,&]$/i;
const PRESENTER_AT = /\s+[-–—]\s+|,\s+|\s+\(/g;

/** "DEFEATED", "Nay": what became of a motion, alone on its line. */
const OUTCOME =
  /^(?:motion |all )?(?:carried|defeated|lost|failed|passed|adopted|withdrawn|tabled|ayes?|nays?|noes|yeas?|abstain(?:ed)?|abstentions?|absent|excused|in favou?r|opposed|against|unanimous(?:ly)?)(?: unanimously)?[.:]?$/i;
/** 0 to 1: how much a text looks like a heading. 0 for what cannot be one. */
export function titleQuality(value: string): number {
  if (OUTCOME.test(value) || value === '' || value.length > MAX_TITLE || !/\p{L}/u.test(value)) return 0;
  if (isShouted(value)) return 1;
  const words = value.split(/\s+/).length;
  const ends = /[.;,]$/.test(value);
  if (!/^["'“‘([]?[\p{Lu}\d]/u.test(value)) return words <= 6 ? 0.3 : 0;
  if (ends && words >= 6 && FINITE.test(value)) return 0;
  if (words > 14 && FINITE.test(value)) return 0.1;
  return ends ? 0.6 : words <= 10 ? 0.9 : 0.6;
}

/** Of the words of a title with four letters and more, the share that begins with a capital. */
const CAPITALISED = 0.5;

/** "Purchase of Two Patrol Vehicles": written like a title, and not like a clause or a task. */
export function isTitleCase(value: string): boolean {
  const words = value.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= CAPITALISED * words.length;
}

export function isShouted(value: string): boolean {
  return /\p{Lu}{2}/u.test(value) && !/\p{Ll}{2}/u.test(value.replace(/\([^()]*\)/g, ''));
}

/** The title at the start of an item's line, and the words of the minutes that run on behind it. */
export function splitTitle(text: Text): { title: Text | null; rest: Text | null } {
  const bold = text.marks.find((mark) => mark.kind === 'bold' && mark.from <= 1);
  if (bold !== undefined && !isSet(text, 'bold') && bold.to - bold.from <= MAX_TITLE && bold.to - bold.from > 3) {
    return cut(text, bold.to);
  }
  const shouted = shoutedLength(text.value);
  if (shouted > 0) return cut(text, shouted);
  for (const match of text.value.slice(0, REACH).matchAll(RUN_IN)) {
    const left = text.value.slice(0, match.index);
    if (match.index > MAX_TITLE) break;
    if (DANGLING.test(left) || FINITE.test(left)) continue;
    if (!/[.!?:]["'”’)]*$/.test(text.value)) continue;
    return cut(text, match.index + match[0].length);
  }
  const stop = runInStop(text);
  if (stop > 0) return cut(text, stop);
  const colon = /^[^:.]{3,80}:\s+(?=\S)/.exec(text.value);
  if (colon !== null && text.value.length > colon[0].length + 40) return cut(text, colon[0].length);
  if (titleQuality(text.value) > 0) return { title: text, rest: null };
  return { title: null, rest: text };
}

/** "Vacancy. The term of office ends on 30 April.": where the sentence behind a short title begins; 0 where there is none. */
const MAX_RUN_IN_WORDS = 6;
const MIN_REST_WORDS = 4;
function runInStop(text: Text): number {
  const [, from = 0] = sentenceStarts(text);
  const title = text.value.slice(0, from).trim();
  const rest = text.value.slice(from);
  const isTitle = title.endsWith('.') && title.split(/\s+/).length <= MAX_RUN_IN_WORDS && titleQuality(title) > 0;
  return isTitle && !FINITE.test(title) && rest.split(/\s+/).length >= MIN_REST_WORDS && /[.!?]["'”’)]*$/.test(rest)
    ? from
    : 0;
}

function cut(text: Text, at: number): { title: Text; rest: Text | null } {
  const rest = trimText(sliceText(text, at));
  const title = trimText(sliceText(text, 0, at));
  const bare = trimText(sliceText(title, 0, title.value.replace(/[\s:–—-]+$|(?<=\p{Ll}{2})\.$/u, '').length));
  const restBare = trimText(sliceText(rest, /^[\s:–—-]*/.exec(rest.value)?.[0].length ?? 0));
  return { title: bare, rest: restBare.value === '' ? null : restBare };
}

/** "TITLE IN CAPITALS Members noted …": where the capitals end; 0 where the line is not of that kind. */
function shoutedLength(value: string): number {
  const tokens = [...value.matchAll(/\S+/g)];
  let end = 0;
  let capitals = 0;
  for (const [index, token] of tokens.entries()) {
    const bare = token[0].replace(/\P{L}/gu, '');
    const next = tokens[index + 1]?.[0] ?? '';
    const isCapital = bare === '' || bare === bare.toUpperCase();
    if (!isCapital) break;
    if (bare.length === 1 && /^\p{Ll}/u.test(next)) break;
    if (bare.length > 1) capitals++;
    end = token.index + token[0].length;
  }
  return capitals >= 2 && /\p{Ll}{2}\s+\p{Ll}{2}/u.test(value.slice(end)) ? end : 0;
}

/** "Title – Ann Lee, Anytown DC": cuts the presenters off the title. */
export function splitPresenters(title: Text): { title: Text; presenters: string[] } {
  for (const match of title.value.matchAll(PRESENTER_AT)) {
    const behind = trimText(sliceText(title, match.index + match[0].length));
    const people = peopleIn(trimText(sliceText(behind, 0, behind.value.replace(/\)$/, '').length)));
    const [first] = people;
    if (
      first === undefined ||
      !behind.value.startsWith(first.at.value.slice(0, 4)) ||
      !(
        isSurelyPerson(first.honorific === null ? first.name : `${first.honorific} ${first.name}`) ||
        isPlaced(first, match[0])
      )
    ) {
      continue;
    }
    if (match.index < 3) continue;
    return { title: sliceText(title, 0, match.index), presenters: people.map((person) => person.name) };
  }
  return { title, presenters: [] };
}

/** "– Lesieli Fonua, Regional Council": behind a dash and before a body, two or three words are a person. */
function isPlaced(person: ListedPerson, separator: string): boolean {
  const words = person.name.split(' ').length;
  return /[-–—]/.test(separator) && person.organisation !== null && words > 1 && words < 4;
}

export function hasFiniteVerb(value: string): boolean {
  return FINITE.test(value);
}

export function isDangling(value: string): boolean {
  return DANGLING.test(value);
}
