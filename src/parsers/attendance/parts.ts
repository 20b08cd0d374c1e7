/** The parts of a list: cut at commas, dashes, "and", and where the next person begins without any of these. */
import { addAll } from '../../add-all.ts';
import { sliceText, trimText, type Text } from '../../document.ts';
import { isGivenName } from '../../language/given-names.ts';
import { splitHonorific } from '../../language/honorifics.ts';
import { isSurelyPerson } from '../../language/names.ts';
import { isOrganisation, isRole } from './affiliation.ts';
import { coupleIn } from './couples.ts';
import { nameIn } from './named.ts';

/** A stretch between two separators; `before` is the separator on its left. */
export interface Part {
  text: Text;
  /** Where it begins and ends in the whole. */
  at: number;
  to: number;
  before: string;
  after: string;
}

const SEPARATOR =
  /,?\s+and,\s+(?:from|for)\s+(?:the\s+)?[^,;()]{2,40},\s+|,?\s+with\s+help\s+from\s+|\s*;\s*(?:and\s+)?|\s+and\s+(?:also\s+)?from\s+|,\s*(?:and\s+)?|\s+[-–—]\s+|\s*[–—]\s+|\s+[–—]\s*/g;
const CONJUNCTION = /\s+(?:and|&|plus|with)\s+/g;
/** Two people with what stands in brackets behind them take no more. */
const MAX_PAIR = 1000;
/** What stands behind a comma and belongs to the name before it. */
const LETTERS_BEHIND = /^(?:Jr|Sr|Jnr|Snr|Esq|PhD|P\.?E|CPA|AICP|JP|OBE|MBE|CBE|MP|T\.?D|MCC|M\.P|Q\.?C|K\.?C)\.?$/;

export function partsOf(text: Text): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let before = '';
  for (const cut of [...separatorsIn(text.value), { from: text.value.length, to: text.value.length, said: '' }]) {
    const uncut = sliceText(text, from, cut.from);
    const piece = trimText(uncut);
    const at = from + uncut.value.length - uncut.value.trimStart().length;
    if (!LETTERS_BEHIND.test(piece.value) && piece.value !== '')
      addAll(parts, cutRunOn(part(piece, at, before, cut.said)).flatMap(cutAroundCouples));
    from = cut.to;
    before = cut.said;
  }
  return parts.flatMap(parts.some(isSingle) ? cutAtAnd : cutCouple);
}

function part(text: Text, at: number, before: string, after: string): Part {
  return { text, at, to: at + text.value.length, before, after };
}

/** A given name alone: in a list of such, "Ted and Louise Lee" are not of one name. */
function isSingle({ text }: Part): boolean {
  return !text.value.includes(' ') && isGivenName(text.value);
}

function cutCouple(whole: Part): Part[] {
  const couple = coupleIn(whole.text);
  if (couple === null) return [whole];
  const [first, second] = couple;
  return [
    { ...whole, text: first, after: ', ' },
    { ...whole, text: second, before: ', ' },
  ];
}

/** The separators that stand outside of brackets. */
function separatorsIn(value: string): { from: number; to: number; said: string }[] {
  const cuts: { from: number; to: number; said: string }[] = [];
  let depth = 0;
  let seen = 0;
  for (const match of value.matchAll(SEPARATOR)) {
    for (; seen < match.index; seen++) depth = nextDepth(depth, value.charCodeAt(seen));
    if (depth === 0) cuts.push({ from: match.index, to: match.index + match[0].length, said: match[0] });
  }
  return cuts;
}

/** How deep in brackets the text is behind a character. */
function nextDepth(depth: number, char: number): number {
  if (char === 0x28 || char === 0x5b) return depth + 1;
  if (char === 0x29 || char === 0x5d) return Math.max(0, depth - 1);
  return depth;
}

/** "Ann Day and Ted and Louise Lee": what has one surname for two stays whole. */
function cutAroundCouples(whole: Part): Part[] {
  if (coupleIn(whole.text) !== null) return [whole];
  for (const match of whole.text.value.matchAll(CONJUNCTION)) {
    const left = trimText(sliceText(whole.text, 0, match.index));
    if (coupleIn(left) === null) continue;
    const at = match.index + match[0].length;
    const rest = part(sliceText(whole.text, at), whole.at + at, ', ', whole.after);
    return [part(left, whole.at, whole.before, ', '), ...cutAroundCouples(rest)];
  }
  return cutAtAnd(whole);
}

/** "A and B" are two where each side reads as a person; "Health and Safety Manager" stays whole. */
function cutAtAnd(whole: Part): Part[] {
  const { text, at, before, after } = whole;
  if (text.value.length > MAX_PAIR) return [whole];
  for (const match of text.value.matchAll(CONJUNCTION)) {
    const left = trimText(sliceText(text, 0, match.index));
    const rightAt = match.index + match[0].length;
    const right = sliceText(text, rightAt);
    if (!isNamed(left.value)) continue;
    const rest = cutAroundCouples(part(right, at + rightAt, ', ', after));
    const first = rest[0]?.text.value ?? '';
    if (!isNamed(first)) continue;
    // "Hall & Strand" is a firm.
    if (match[0].includes('&') && !(isSurelyPerson(left.value) && isSurelyPerson(first))) continue;
    return [part(left, at, before, ', '), ...rest];
  }
  return [whole];
}

function isNamed(value: string): boolean {
  const named = nameIn(value.replace(/^the\s+/, ''), true);
  return named !== null && !isOrganisation(splitHonorific(named.said).rest);
}

/** A title behind which a name stands, where it may begin the next person. */
const TITLE =
  /(?<=[^\s,;(]\s)(?:(?:District|County|Borough|City|Ward|Parish|Town|Shire)\s+)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Prof|Professor|Cllrs?|Councill?ors?|Cr|Councilmembers?|Commissioner|Trustee|Alderman|Ald|PCSO|PC|Sergeant|Sgt|Inspector|Superintendent|Garda|Senator|Deputy|Supt|Insp|Captain|Capt|Major|Sir|Dame|Lord|Lady|Canon|Father|Fr)\.?\s+(?=\p{Lu}|\()/gu;
const BEHIND_BRACKETS = /(?<=[)\]]\s)(?=\p{Lu})/gu;

/** "P Hale Clerk Mrs J Todd Cllr A Moss", "Ann Lee (Clerk) Bob Day (Treasurer)": one part for each person. */
function cutRunOn(whole: Part): Part[] {
  const { value } = whole.text;
  if (value.length > MAX_PAIR) return [whole];
  const cuts = [...runOnTitles(value), ...runOnBrackets(value)].sort((a, b) => a - b);
  if (cuts.length === 0) return [whole];
  const ends = [...cuts, value.length];
  return [0, ...cuts].map((from, index) => {
    const isLast = index === cuts.length;
    const text = trimText(sliceText(whole.text, from, ends[index]));
    return part(text, whole.at + from, from === 0 ? whole.before : ', ', isLast ? whole.after : ', ');
  });
}

function runOnTitles(value: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of value.matchAll(TITLE)) {
    const at = nextBegins(value, from, index);
    if (at === null) continue;
    cuts.push(at);
    from = at;
  }
  return cuts;
}

/** Where the person whose title stands at `title` begins, the post in front of it taken along; null where none ends before. */
function nextBegins(value: string, from: number, title: number): number | null {
  const whole = value.slice(from, title).trimEnd();
  const joint = whole.search(/\s(?:and|&)\s(?!.*\s(?:and|&)\s)/);
  const start = joint < 0 ? 0 : joint + (/^\s\S+\s/.exec(whole.slice(joint))?.[0].length ?? 0);
  const left = whole.slice(start);
  if (/(?:^|\s)(?:and|&|of|for|the)$/i.test(whole)) return null;
  if (endsPerson(left)) return placeBefore(value, from + start, title) ?? title;
  const words = [...left.matchAll(/\S+/g)];
  for (let count = words.length - 1; count > 0; count--) {
    const at = words[count]?.index ?? 0;
    if (isRole(left.slice(at)) && endsPerson(left.slice(0, at).trimEnd())) return from + start + at;
  }
  return null;
}

function endsPerson(value: string): boolean {
  const named = value === '' ? null : nameIn(value, false);
  return named !== null && (named.person.name.includes(' ') || /[)\]]$/.test(value));
}

/** "J Todd Eden District Councillor": the place in front of the title is no surname where a name is whole without it. */
function placeBefore(value: string, from: number, title: number): number | null {
  if (!/^(?:District|County|Borough|City|Ward|Parish|Town|Shire)\b/.test(value.slice(title))) return null;
  const words = [...value.slice(from, title).matchAll(/\S+/g)];
  const last = words.at(-1);
  const before = value.slice(from, from + (last?.index ?? 0)).trim();
  return last !== undefined && nameIn(before, false)?.person.name.includes(' ') === true ? from + last.index : null;
}

function runOnBrackets(value: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const { index } of value.matchAll(BEHIND_BRACKETS)) {
    const right = value.slice(index);
    const said = /^[^,;()[\]]+/.exec(right)?.[0].trim() ?? '';
    const opens = isSurelyPerson(said) || (/^[^,;()[\]]+[([]/.test(right) && isWholePerson(right));
    if (!opens || nameIn(value.slice(from, index).trim(), false) === null) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

/** "Sergeant (Ms. C. Dee)", "Zoe Zed (Clerk)": a name with brackets, read up to these. */
function isWholePerson(value: string): boolean {
  const first = /^[^()[\]]+[([][^()[\]]*[)\]]/.exec(value)?.[0] ?? '';
  const named = nameIn(first, false);
  return named !== null && !isOrganisation(named.said);
}
