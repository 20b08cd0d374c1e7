/** Words that a converter tore at a column's edge ("The meeting s⇥tarted", "Discussi⇥on"). */
import type { Line } from './lines.ts';

const TEAR = /(?<![\p{L}’'])([\p{L}’']+)\t([\p{L}’']+)/u;
const WORD = /[\p{L}’']+/gu;
const ONE_LETTER_WORDS = /^[aAI]$/;

/** The words of a text, asked for only when something looks torn. */
export class Vocabulary {
  readonly #text: string;
  #counts: Map<string, number> | null = null;
  #sorted: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  count(word: string): number {
    return this.#load().get(word.toLowerCase()) ?? 0;
  }

  hasPrefix(prefix: string): boolean {
    this.#load();
    const wanted = prefix.toLowerCase();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(wanted) ?? false;
  }

  #load(): Map<string, number> {
    if (this.#counts !== null) return this.#counts;
    const counts = new Map<string, number>();
    for (const [word] of this.#text.matchAll(WORD)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#sorted = [...counts.keys()].sort();
    this.#counts = counts;
    return counts;
  }
}

/** Where the tab stands that tore a word of this line in two; -1 where none did. */
export function tornAt(line: Line, vocabulary: Vocabulary): number {
  const match = TEAR.exec(line.text.value);
  if (match === null) return -1;
  const [, left = '', right = ''] = match;
  return isTorn(left, right, vocabulary) ? match.index + left.length : -1;
}

function isTorn(left: string, right: string, vocabulary: Vocabulary): boolean {
  const isUpper = (word: string) => word === word.toUpperCase();
  const continues =
    right === right.toLowerCase() ? !isUpper(left) || left.length === 1 : isUpper(left) && isUpper(right);
  if (!continues) return false;
  if (left.length === 1) {
    // "b⇥that it be noted" are two cells: the right part is a word of this text, and both together are none.
    return !ONE_LETTER_WORDS.test(left) && (vocabulary.count(right) <= 1 || vocabulary.count(left + right) > 0);
  }
  return vocabulary.count(left) <= 1 && vocabulary.hasPrefix(left + right);
}
