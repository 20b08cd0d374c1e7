/** How names are spelt, and misspelt. */
import { distance } from 'fastest-levenshtein';

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’´`]/g, "'");
}

/** Shorter names that differ in one letter are names of their own: "Reed", "Reid"; "Ward", "Wood". */
const MIN_LENGTH = 5;
/** From this length on two letters may be wrong. */
const MIN_LENGTH_FOR_TWO = 9;

/**
 * What two spellings of one sound share: the first vowels and all consonants, doubled ones once. "Hargreaves",
 * "Hargreves"; "Clark", "Clarke". "Barton" and "Burton" differ in the first vowel and are two names.
 */
export function soundKey(name: string): string {
  const spelt = name
    .replace(/^mac(?=[bcdfgk-npqrtvw])/, 'mc')
    .replace(/(?<=[^aeiouq])([aou])e(?=[^aeiou]{2})/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/(?<=.)gh(?=[td]|$)/g, '')
    .replace(/y(?![aeou])|ie|ei|ee|ea/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L}{3})e$/u, '')
    .replace(/(?<=\p{L}{3})e(?=s$)/u, '');
  const first = /^[^aeiou]*[aeiou]+/.exec(spelt)?.[0] ?? '';
  return first + spelt.slice(first.length).replace(/[aeiouh]/g, '');
}

export function soundsAlike(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= MIN_LENGTH && Math.abs(a.length - b.length) <= 2 && soundKey(a) === soundKey(b)
  );
}

/** Whether one may be a slip in writing the other: a letter too many, too few, wrong or in the wrong place, never the first. */
export function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_LENGTH || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return isTransposed(a, b) || distance(a, b) <= (shorter >= MIN_LENGTH_FOR_TWO ? 2 : 1);
}

export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Keys such that two names that sound alike or are a slip of each other share one. `name`: folded letters. Two names with
 * two slips share one where a half is right.
 */
export function nearKeys(name: string): string[] {
  if (name.length < MIN_LENGTH) return [];
  const keys = new Set([`~${soundKey(name)}`, name]);
  for (let at = 1; at < name.length; at++) keys.add(name.slice(0, at) + name.slice(at + 1));
  if (name.length >= MIN_LENGTH_FOR_TWO - 2) {
    keys.add(`${name.slice(0, 5)}-`);
    keys.add(`${name[0] ?? ''}-${name.slice(-5)}`);
  }
  return [...keys];
}
