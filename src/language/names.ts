/** Names of persons as lists and sentences give them. */
import { splitHonorific, withoutPostNominals } from './honorifics.ts';
import { isGivenName } from './given-names.ts';
import { NOT_NAME_WORDS, ORGANISATION_SUFFIXES, ORGANISATION_WORDS, ROLE_WORDS } from './vocabulary.ts';

export interface PersonName {
  honorific: string | null;
  /** Without honorific, initials in brackets and post-nominals. */
  name: string;
  /** As given in brackets behind the name. */
  initials: string | null;
}

/** Initials as minutes give them: two to four letters, the last ones small where two people collide ("KLa", "ABr"). */
export const INITIALS = /^(?:\p{Lu}{2,4}\p{Ll}{0,2}|\p{Lu}{1,2}\p{Ll}\p{Lu}{1,2}|\p{Lu}{1,2}\/?\p{Lu})$/u;
/** "Ann Lee (AL)": what ends a name that is given with its initials. */
const INITIALS_IN_BRACKETS = /\(\s*(\p{Lu}\p{L}{1,4})\s*\)$/u;

const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ap|ab|ui|ní|ó|mac|y|of|ter|ten|st\.?)$/i;
const NAME_TOKEN =
  /^(?:\p{Lo}{1,4}|(?:al|el|as|ar|ad|ash|abu|ibn|bin|ben)-\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}'’´`-]*|\p{Lu}\p{L}?\.|(?:Ste|Geo|Jas|Jos|Thos|Chas|Robt|Phil|Chr)\.|\p{Lu}\.(?:\p{Lu}\.)+|d['’]\p{Lu}[\p{L}-]+|\p{Lu}\.-?\p{Lu}\.?)$/u;
const INITIAL_TOKEN = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;
/** 'Michael “Mick” Day': what somebody is called, between name and surname. */
const NICKNAME = /\s(?:[“"‘']\p{Lu}\p{Ll}{1,14}[”"’']|\(\p{Lu}\p{Ll}{2,14}\))\s/u;
const MAX_TOKENS = 5;
/** A name with all its titles and letters is shorter. */
const MAX_LENGTH = 300;

/** Whether a word can stand in a name at all. */
function canBeInName(token: string): boolean {
  const bare = token.replace(/[.,]$/, '').toLowerCase();
  if (/^\p{Lu}\.?$/u.test(token)) return true;
  return !NOT_NAME_WORDS.has(bare) && !ORGANISATION_SUFFIXES.test(token);
}

/** Words of bodies and posts that are common surnames. */
const SURNAMES: ReadonlySet<string> = new Set(
  'abbot banks bishop chambers church clark constable court dean firm house mayor page parish pastor prior steward usher ward warden'.split(
    ' ',
  ),
);

function isOfBody(token: string): boolean {
  const bare = token.replace(/[.,]$/, '').toLowerCase();
  return ORGANISATION_WORDS.has(bare) || ROLE_WORDS.has(bare);
}

/**
 * Reads a string that is one person's name and nothing else; null where it is not. One word alone is a name only behind
 * an honorific, or where `alone` allows it (a list of surnames).
 */
export function parsePersonName(value: string, alone = false): PersonName | null {
  const trimmed = value.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  let rest = trimmed.replace(/^[*•\s-]+/, '').replace(/[,;:.\s]+$/, '');
  let initials: string | null = null;
  const bracketed = INITIALS_IN_BRACKETS.exec(rest);
  if (bracketed?.[1] !== undefined && INITIALS.test(bracketed[1])) {
    const before = rest.slice(0, bracketed.index).trimEnd();
    if (areInitialsOf(bracketed[1], before)) {
      rest = before;
      initials = bracketed[1];
    }
  }
  const { honorific, rest: named } = splitHonorific(rest);
  const name = withoutPostNominals(named.replace(/[,\s]+$/, ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (!isPersonName(name, alone || honorific !== null || initials !== null)) return null;
  return { honorific, name, initials };
}

/** Whether letters in brackets can be a name's initials: "(KPMG)" behind "K. Denby" are none, "(KLa)" behind "Kate Lamb" are. */
export function areInitialsOf(initials: string, name: string): boolean {
  const bare = withoutPostNominals(splitHonorific(name).rest.replace(/[,\s]+$/, ''));
  const words = nameKey(bare).split(/[\s'-]+/);
  const letters = initials.toLowerCase().replace(/\P{L}/gu, '');
  const capitals = nameKey(initials.replace(/\P{Lu}/gu, ''));
  const opens = words.some((word) => word[0] === letters[0]);
  const closes = words.at(-1)?.startsWith(capitals.at(-1) ?? '?') === true;
  if (words.length === 1) return letters.length === 2 && closes;
  if (letters.length === 2 && [...letters].every((letter) => words.some((word) => word[0] === letter))) return true;
  return (
    (opens && isSubsequence(letters, words.join(''))) ||
    (closes && (letters.length === 2 || words[0]?.[0] === letters[0]))
  );
}

function isSubsequence(letters: string, within: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = within.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isPersonName(name: string, alone: boolean): boolean {
  if (name === '' || /[\d@&()[\]{}<>|:;?!"“”]/.test(name.replace(NICKNAME, ' '))) return false;
  const tokens = name.replace(NICKNAME, ' ').split(/\s+/);
  if (tokens.length > MAX_TOKENS) return false;
  if (tokens.length === 1) return alone && isLoneName(name);
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (!/^[\p{Lu}\p{Lo}]/u.test(first) || PARTICLES.test(last)) return false;
  const given = isGivenName(first.replace(/\.$/, ''));
  for (const [index, token] of tokens.entries()) {
    const isInner = index > 0 && index < tokens.length - 1;
    if (isInner && PARTICLES.test(token)) continue;
    if (!NAME_TOKEN.test(token)) return false;
    const isGivenOrSurname = given && (index === 0 || index === tokens.length - 1) && token.toLowerCase() !== 'and';
    if (!canBeInName(token) && !isGivenOrSurname) return false;
    if (isOfBody(token) && !(given && (index === 0 || SURNAMES.has(token.toLowerCase())))) return false;
  }
  const initialsOnly = tokens.every((token) => INITIAL_TOKEN.test(token) && token.length <= 2);
  return !initialsOnly && !(/^\p{Lu}{2,}$/u.test(last) && !/^\p{Lu}{2,}/u.test(first) && last.length <= 3);
}

function isLoneName(name: string): boolean {
  return (
    NAME_TOKEN.test(name) && name.length > 2 && canBeInName(name) && !isOfBody(name) && !/^\p{Lu}{2,4}$/u.test(name)
  );
}

/** Whether a string reads as a person beyond the mere shape: an honorific, a known given name, initials with stops. */
export function isSurelyPerson(value: string): boolean {
  const person = parsePersonName(value);
  if (person === null) return false;
  if (person.honorific !== null || person.initials !== null) return true;
  const [first = ''] = person.name.split(' ');
  const given = first.replace(/\.$/, '');
  return isGivenName(given) || isGivenName(given.split('-')[0] ?? '') || /^\p{Lu}(?:\.|$)/u.test(first);
}

/** Lower-case key without accents and punctuation, for comparing names. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’´`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
