/** The same minutes of people with other names. */
import { isGivenName } from '../../src/language/given-names.ts';
import type { Minutes } from '../../src/schema.ts';
import type { Original } from './documents.ts';
import { mapStrings } from './facts.ts';
import { otherGivenName } from './given-names.ts';
import type { Transformation } from './transformation.ts';

const WORD = /[\p{L}\p{M}]+(?:-\p{Ll}+)*/gu;
const SMALL_WORD = /(?<![@\p{L}])\p{Ll}+/gu;
/** Parts of names that say what kind of name it is. */
const PARTICLE = /^(?:Van|Von|Der|County|Mac|Del)$/;
const PREFIX = /^(?:Mc|Mac|Fitz)(?=\p{Lu})/u;
/** Initials that are words of minutes, too. */
const NO_INITIALS = /^(?:AI|AM|PM|AOB|IT|OK|NO|ID|PR|HR|CV|MD|MP|II|IV|VI|IX|XI|TSC|ACTION)$/;

const RINGS = ['aeiou', 'bcdfghjklmnprstvwyz'];
/** As many keys as give another letter for each. */
const KEYS = Array.from({ length: 40 }, (_, index) => index + 1).filter((by) =>
  RINGS.every(({ length }) => by % length !== 0),
);

/** A surname letter for letter: a vowel for a vowel, so that it can still be spoken. */
function enciphered(word: string, by: number): string {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  const letters = [...word.slice(prefix.length)].map((letter) => {
    const ring = RINGS.find((one) => one.includes(letter.toLowerCase()));
    if (ring === undefined) return letter;
    const other = ring.charAt((ring.indexOf(letter.toLowerCase()) + by) % ring.length);
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
  return prefix + letters.join('');
}

const capital = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();

interface Person {
  words: string[];
  initials: string;
  /** Whether the list of attendees has the initials. */
  isPrinted: boolean;
}

function peopleOf({ attendees }: Minutes): Person[] {
  return attendees.map(({ name, initials }) => {
    const words = name.match(WORD) ?? [];
    const firsts = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
    return { words, initials: initials ?? firsts, isPrinted: initials !== null };
  });
}

/** A word for each word of a name, also as it stands in capitals; null where the key gives a word that is in use. */
function wordsFor(own: readonly string[], by: number): Map<string, string> | null {
  const given = own.filter(isGivenName).map((word) => word.toLowerCase());
  const words = new Map<string, string>();
  for (const word of own) {
    const other = isGivenName(word) ? otherGivenName(word.toLowerCase(), given, by) : enciphered(word, by);
    if (other === null) return null;
    const isCapitals = word === word.toUpperCase();
    words.set(word, isCapitals ? other.toUpperCase() : other);
    if (isCapitals) words.set(capital(word), capital(other));
    else words.set(word.toUpperCase(), other.toUpperCase());
  }
  return words;
}

/** "KLa" of Karen Lamb for the words of another name; null where the initials are not of the name. */
function initialsFor(printed: string, words: readonly string[], others: readonly string[]): string | null {
  let left = printed;
  let initials = '';
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    let length = 0;
    const goesOn = () => length === 0 || isLast || /^\p{Ll}/u.test(left.slice(length));
    const isSame = () => left.charAt(length).toLowerCase() === word.charAt(length).toLowerCase();
    while (length < left.length && length < word.length && goesOn() && isSame()) length++;
    const part = [...(others[index] ?? '').slice(0, length)];
    initials += part.map((letter, at) => (/\p{Lu}/u.test(left.charAt(at)) ? letter.toUpperCase() : letter)).join('');
    left = left.slice(length);
  });
  return left === '' ? initials : null;
}

type Renaming = (text: string) => string;

/** Gives each attendee another name of the same shape wherever it stands, initials and single letters of it included. */
function renamingWith(by: number, { text, minutes }: Original): Renaming | null {
  const small = new Set(text.match(SMALL_WORD) ?? []);
  const present = new Set(text.match(WORD) ?? []);
  const people = peopleOf(minutes);
  const isOwn = (word: string) =>
    /^\p{Lu}\p{L}{2}/u.test(word) && !small.has(word.toLowerCase()) && !PARTICLE.test(word);
  const words = wordsFor([...new Set(people.flatMap((person) => person.words.filter(isOwn)))], by);
  if (words === null || words.size === 0) return null;
  const initials = new Map<string, string>();
  const letters: [RegExp, string][] = [];
  for (const person of people) {
    const others = person.words.map((word) => words.get(word) ?? word);
    const [first = '', ...behind] = others;
    const surnames = behind.filter(({ length }) => length > 1).join('|');
    const letter = person.words[0]?.charAt(0) ?? '';
    if (surnames !== '')
      letters.push([
        new RegExp(`(?<![\\p{L}.])${letter}(?=\\.?\\s(?:\\p{Lu}\\.?\\s)?(?:${surnames})(?!\\p{L}))`, 'gu'),
        first.charAt(0),
      ]);
    if (person.initials.length < 2 || !(person.isPrinted || present.has(person.initials))) continue;
    const short = initialsFor(person.initials, person.words, others);
    if (short === null || NO_INITIALS.test(person.initials) || NO_INITIALS.test(short)) return null;
    initials.set(person.initials, short);
  }
  const news = [...words.values(), ...initials.values()];
  const isTaken = (one: string) =>
    (present.has(one) && !words.has(one) && !initials.has(one)) || small.has(one.toLowerCase());
  if (news.some(isTaken) || new Set(initials.values()).size < initials.size) return null;
  return (value) => {
    const renamed = value.replace(WORD, (word) => initials.get(word) ?? words.get(word) ?? word);
    return letters.reduce((out, [pattern, letter]) => out.replace(pattern, letter), renamed);
  };
}

/** Null where no key gives names that nobody has; and where a name is also printed in part of a nick, or with a slip: these would not follow it. */
function renamingOf(original: Original): Renaming | null {
  const { diagnostics, attendees } = original.minutes;
  if (diagnostics.some(({ code }) => code === 'near-name')) return null;
  if (attendees.some(({ rule }) => rule === 'roll-of-nicks')) return null;
  for (const by of KEYS) {
    const renaming = renamingWith(by, original);
    if (renaming !== null) return renaming;
  }
  return null;
}

export const NAMES: readonly Transformation[] = [
  {
    name: 'other names',
    change: (original) => renamingOf(original)?.(original.text) ?? null,
    expected: (facts, original) => mapStrings(facts, renamingOf(original) ?? ((text) => text)),
    floor: 60,
    known: {
      'fixtures/agreed-clauses/misread-digits/source.txt':
        'a name that was misread ("lsobel") does not follow the name',
      'fixtures/archive/ietf-tessera-interim-2022-10-12.txt':
        'two who take notes are an affiliation where a given name is unknown; other initials are taken for a heading',
      'fixtures/archive/mix-interparl-committee.html': 'rows of countries are read by the names that are known',
      'fixtures/archive/tech-consortium-gridlink-tsc-2024-07.txt':
        'in front of a task "I. Paredes" loses its letter, as if it were the number of a list',
      'fixtures/archive/wexcombe-selectmen-1961.txt': 'signatures "A. Lee", "B. Day" become lettered headings',
    },
    knownInCorpus: 1,
  },
];
