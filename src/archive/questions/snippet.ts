/** The part of a text that was looked for. */
import { wordsIn, type Word } from '../store/fold.ts';
import type { Phrase } from '../store/terms.ts';
import type { Words } from './search-words.ts';

/** Letters of a text that is shown whole, and what is shown of a longer one before and from its first match on. */
const SHORT = 320;
const BEFORE = 80;
const FROM = 220;

export interface Place {
  start: number;
  end: number;
}

/** Where the words stand in the text, in its order (UTF-16 offsets; the end is exclusive). */
export function placesOf(text: string, { all }: Pick<Words, 'all'>): Place[] {
  const words = wordsIn(text);
  const phrases = all.flatMap(({ any }) => any);
  const places: Place[] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(0, ...phrases.map((phrase) => (startsAt(words, at, phrase) ? phrase.words.length : 0)));
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first !== undefined && last !== undefined) places.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return places;
}

function startsAt(words: readonly Word[], at: number, phrase: Phrase): boolean {
  return phrase.words.every((sought, index) => {
    const word = words[at + index]?.word;
    const isLast = index === phrase.words.length - 1;
    return word === sought || (isLast && phrase.prefix && word?.startsWith(sought) === true);
  });
}

/** The text, or the words around its first match, with "…" where something is left out. */
export function snippetOf(text: string, words: Pick<Words, 'all'>): string {
  if (text.length <= SHORT) return text;
  const first = placesOf(text, words)[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : afterBlank(text, first - BEFORE, first);
  const to = from + BEFORE + FROM >= text.length ? text.length : beforeBlank(text, first, from + BEFORE + FROM);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

function afterBlank(text: string, from: number, latest: number): number {
  const blank = text.slice(from, latest).search(/\s/);
  return blank < 0 ? latest : from + blank + 1;
}

function beforeBlank(text: string, earliest: number, to: number): number {
  const blank = text.slice(earliest, to).search(/\s\S*$/);
  return blank <= 0 ? to : earliest + blank;
}
