/** What somebody types to search: words, "phrases", beginnings*, alternatives with OR, -exclusions. Nothing is an error. */
import { foldedWords } from '../store/fold.ts';
import type { Phrase, Term } from '../store/terms.ts';

export interface Words {
  /** Empty where there is no word to look for. */
  all: Term[];
  none: Term[];
}

/** A phrase in quotes (the last may lack its end) with what stands before and after it, or a run without blanks. */
const PIECE = /(-?)"([^"]*)(?:"(\*?)|$)|[^\s"]+/g;
const OR = 'OR';
const CURLY = /[“”„‟«»]/g;

export function readWords(typed: string): Words {
  const words: Words = { all: [], none: [] };
  let joins = false;
  let last: Phrase[] | null = null;
  for (const [piece, minus, quoted, star] of typed.replace(CURLY, '"').matchAll(PIECE)) {
    if (piece === OR) {
      joins = last !== null;
      continue;
    }
    const phrase = quoted === undefined ? phraseOf(piece, piece.endsWith('*')) : phraseOf(quoted, star === '*');
    if (phrase === null) continue;
    if (minus === '-' || (quoted === undefined && piece.startsWith('-'))) {
      words.none.push({ part: 'words', any: [phrase] });
      continue;
    }
    if (joins && last !== null) {
      last.push(phrase);
    } else {
      last = [phrase];
      words.all.push({ part: 'words', any: last });
    }
    joins = false;
  }
  return words;
}

/** Words that punctuation joins ("council's") are a phrase. */
function phraseOf(text: string, prefix: boolean): Phrase | null {
  const words = foldedWords(text);
  return words.length === 0 ? null : { words, prefix };
}
