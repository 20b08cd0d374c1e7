/** What is looked for in the words of passages, and how each database is asked for it. */
import type { Dialect } from './ddl.ts';
import { foldedWords } from './fold.ts';

/** The parts of a passage's words: its text; what it is; whom it names; the item that it stands under. */
export const PARTS = ['words', 'scope', 'people', 'item'] as const;
export type Part = (typeof PARTS)[number];

/** Words that follow each other; the last may be the beginning of a word. */
export interface Phrase {
  words: readonly string[];
  prefix: boolean;
}

/** One of the phrases is to be in the part. */
export interface Term {
  part: Part;
  any: readonly Phrase[];
}

export interface Terms {
  /** Never empty. */
  all: readonly Term[];
  none: readonly Term[];
}

export const whole = (word: string): Phrase => ({ words: [word], prefix: false });

/** Letters of the name of a body; what follows tells no two apart. */
const LONGEST = 200;

/** Tokens of the scope: each kind of fact begins with its own letter. */
export const SCOPE = {
  passage: (kind: string) => `k${kind}`,
  decision: (kind: string) => `d${kind}`,
  body: (key: string) => `b${foldedWords(key).join('')}`.slice(0, LONGEST),
};

/** The words are letters and digits only, so that nothing in them can be an operator. */
export function ftsQuery({ all, none }: Terms): string {
  const termOf = ({ part, any }: Term): string =>
    `(${any.map(({ words, prefix }) => `${part} : "${words.join(' ')}"${prefix ? ' *' : ''}`).join(' OR ')})`;
  return [all.map(termOf).join(' AND '), ...none.map(termOf)].join(' NOT ');
}

/** In front of the words of a part, since PostgreSQL keeps all parts in one vector. */
const MARK: Record<Part, string> = { words: '', scope: '#', people: '@', item: '~' };

export function tsQuery({ all, none }: Terms): string {
  const phraseOf = (part: Part, { words, prefix }: Phrase): string => {
    const lexemes = words.map(
      (word, index) => `'${MARK[part]}${word}'${prefix && index === words.length - 1 ? ':*' : ''}`,
    );
    return lexemes.length === 1 ? (lexemes[0] ?? '') : `(${lexemes.join(' <-> ')})`;
  };
  const termOf = ({ part, any }: Term): string => `(${any.map((phrase) => phraseOf(part, phrase)).join(' | ')})`;
  return [...all.map(termOf), ...none.map((term) => `!${termOf(term)}`)].join(' & ');
}

/** Both databases count the places of a text's words to about so many. */
export const MOST_WORDS = 16_000;

/** A passage's words as PostgreSQL's vector. */
export function vectorOf(parts: Readonly<Record<Part, readonly string[]>>): string {
  const places = new Map<string, number[]>();
  for (const part of PARTS) {
    parts[part].forEach((word, index) => {
      const lexeme = `'${MARK[part]}${word}'`;
      const found = places.get(lexeme) ?? [];
      if (part === 'words') found.push(index + 1);
      places.set(lexeme, found);
    });
  }
  return [...places].map(([lexeme, at]) => (at.length === 0 ? lexeme : `${lexeme}:${at.join(',')}`)).join(' ');
}

/** The number of a passage in "passage_words w", and SQL that holds for passages with the words. */
export function matching(dialect: Dialect, terms: Terms): { number: string; sql: string; values: string[] } {
  return dialect === 'sqlite'
    ? { number: 'w.rowid', sql: 'w.passage_words MATCH ?', values: [ftsQuery(terms)] }
    : { number: 'w.passage', sql: 'w.words @@ ?::tsquery', values: [tsQuery(terms)] };
}
