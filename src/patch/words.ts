/** Where words stand in a text: letters and digits alone count, so that new line ends or columns part nothing. */

/** A stretch of the text, as UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether two texts are the same words in the same order. */
export function isSameWords(a: string, b: string): boolean {
  return wordsIn(a).join(' ') === wordsIn(b).join(' ');
}

export interface WordIndex {
  /** Every place where the words stand in this order, the first one first. */
  find: (said: string) => readonly Place[];
}

export function wordIndexOf(text: string): WordIndex {
  const words: string[] = [];
  const starts: number[] = [];
  const positions = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const there = positions.get(word);
    if (there === undefined) positions.set(word, [words.length]);
    else there.push(words.length);
    words.push(word);
    starts.push(index);
  }
  const known = new Map<string, readonly Place[]>();

  function search(said: readonly string[]): Place[] {
    const rarest = rarestOf(said, positions);
    if (rarest === null) return [];
    const places: Place[] = [];
    for (const position of positions.get(said[rarest] ?? '') ?? []) {
      const first = position - rarest;
      if (!said.every((word, index) => words[first + index] === word)) continue;
      const last = first + said.length - 1;
      places.push({ start: starts[first] ?? 0, end: (starts[last] ?? 0) + (words[last]?.length ?? 0) });
    }
    return places;
  }

  return {
    find(said) {
      const wanted = wordsIn(said);
      const key = wanted.join(' ');
      const places = known.get(key) ?? search(wanted);
      known.set(key, places);
      return places;
    },
  };
}

/** The index of the word that stands in the fewest places; null where one of them stands nowhere, or there is none. */
function rarestOf(said: readonly string[], positions: ReadonlyMap<string, readonly number[]>): number | null {
  let rarest: number | null = null;
  let least = Infinity;
  for (const [index, word] of said.entries()) {
    const count = positions.get(word)?.length ?? 0;
    if (count === 0) return null;
    if (count < least) {
      least = count;
      rarest = index;
    }
  }
  return rarest;
}
