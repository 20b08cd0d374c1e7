/** Words as both databases match them: without capitals, marks and punctuation. */

/** A word of a text, and where it stands there (UTF-16 offsets; the end is exclusive). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** What is longer is no word; PostgreSQL refuses words of more than 2 KB. */
const LONGEST_WORD = 100;

const PRINTED_WORD = /[\p{L}\p{N}\p{M}]+/gu;
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text in its order. Two words have the same place where one printed word falls into two ("½"). */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(PRINTED_WORD)) {
    const end = index + printed.length;
    for (const word of folded(printed)) words.push({ word: word.slice(0, LONGEST_WORD), start: index, end });
  }
  return words;
}

export function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ word }) => word);
}

function folded(printed: string): string[] {
  const small = printed.toLowerCase();
  if (PLAIN.test(small)) return [small];
  return small.normalize('NFKD').replace(MARKS, '').match(FOLDED_WORD) ?? [];
}

/** Words to look others up in, each between blanks: " kate thompson kt ". */
export function lookedUpIn(...texts: (string | null)[]): string {
  const words = new Set(texts.flatMap((text) => foldedWords(text ?? '')));
  return words.size === 0 ? '' : ` ${[...words].join(' ')} `;
}

/** Words so short may be initials: they are looked up whole. */
const WHOLE_WORD = 2;

/** LIKE patterns on what `lookedUpIn` gives; every one must match. Longer words match the beginnings of words. */
export function patternsFor(words: string): string[] {
  return foldedWords(words).map((word) => (word.length <= WHOLE_WORD ? `% ${word} %` : `% ${word}%`));
}
