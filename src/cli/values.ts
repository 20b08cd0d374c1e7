/** What options take: the value that words stand for, checked. */
import type { OptionSpec, ValueKind } from './command.ts';

/** A value, or what is wrong with the words, as a sentence. */
export type Read = { value: string | number } | { problem: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Null where the words are none of it. */
const KINDS: Readonly<Record<ValueKind, { wanted: string; read: (words: string) => number | string | null }>> = {
  number: {
    wanted: 'a number above 0',
    read: (words) => numberIf(words, (number) => Number.isFinite(number) && number > 0),
  },
  share: {
    wanted: 'a number from 0 to 1',
    read: (words) => numberIf(words, (number) => number >= 0 && number <= 1),
  },
  count: {
    wanted: 'a whole number above 0',
    read: (words) => numberIf(words, (number) => Number.isSafeInteger(number) && number > 0),
  },
  date: {
    wanted: 'a day: YYYY-MM-DD',
    read: (words) => {
      const time = DAY.test(words) ? Date.parse(words) : Number.NaN;
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words) ? words : null;
    },
  },
};

function numberIf(words: string, holds: (number: number) => boolean): number | null {
  const number = words.trim() === '' ? Number.NaN : Number(words);
  return holds(number) ? number : null;
}

/** The value of an option that takes one. */
export async function readValue({ choices, value }: OptionSpec, words: string): Promise<Read> {
  if (value !== undefined) {
    const { wanted, read } = KINDS[value];
    const found = read(words);
    return found === null ? { problem: `It is ${wanted}.` } : { value: found };
  }
  if (choices === undefined || choices.includes(words)) return { value: words };
  const { suggest } = await import('../suggest.ts');
  const meant = suggest(words, choices);
  return { problem: meant === null ? `It is one of ${choices.join(', ')}.` : `Did you mean ${meant}?` };
}
