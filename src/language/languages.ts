/** Languages beside English: each is a folder of words, which are added to those of the format. */
import { wordKey, type Words } from '../formats/words.ts';
import { welsh } from './welsh/index.ts';

type Lists<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;

export interface WordsOfLanguage {
  columns: Lists<keyof Words['columns']>;
  attendance: Lists<keyof Words['attendance']>;
  groups: readonly string[];
  facts: Lists<keyof Words['facts']>;
  actionMarks: readonly string[];
  /** Words that a sentence of decision begins with. */
  verdicts: Words['verdicts'];
}

export interface Language {
  /** ISO 639-1. */
  id: string;
  /** Words of every sentence: they tell the language of a text. */
  functionWords: readonly string[];
  /** January first. */
  months: readonly string[];
  words: WordsOfLanguage;
}

const LANGUAGES: readonly Language[] = [welsh];
const ENGLISH = 'the of and to was were that for by be is are with at it this from which has had'.split(' ');

/** The language is told by the beginning of a text. */
const READ = 40_000;
/** So many function words are enough to tell one, where they are twice those of English. */
const MIN_WORDS = 12;
const TIMES_ENGLISH = 2;

/** The language of a text; null for English, and where too little tells another. */
export function languageOf(text: string): Language | null {
  const words =
    text
      .slice(0, READ)
      .toLowerCase()
      .replace(/'/g, '’')
      .match(/\p{L}+(?:’\p{L}+)?/gu) ?? [];
  const count = (known: readonly string[]) => {
    const set = new Set(known);
    return words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
  };
  const english = count(ENGLISH);
  for (const language of LANGUAGES) {
    const own = count(language.functionWords);
    if (own >= MIN_WORDS && own > TIMES_ENGLISH * english) return language;
  }
  return null;
}

/** The words of a format with those of a language. */
export function withLanguage(words: Words, { words: own, months }: Language): Words {
  return {
    ...words,
    columns: added(words.columns, own.columns),
    attendance: added(words.attendance, own.attendance),
    groups: [...words.groups, ...own.groups.map(wordKey)],
    facts: added(words.facts, own.facts),
    actionMarks: [...words.actionMarks, ...own.actionMarks],
    verdicts: [...words.verdicts, ...own.verdicts],
    months,
  };
}

function added<K extends string>(
  common: Readonly<Record<K, readonly string[]>>,
  own: Lists<K>,
): Readonly<Record<K, readonly string[]>> {
  const result: Record<K, readonly string[]> = { ...common };
  for (const key of Object.keys(common) as K[]) result[key] = [...common[key], ...(own[key] ?? []).map(wordKey)];
  return result;
}
