/** Decisions by the words that a profile or a language names for them: "DETERMINED: that …", "Il est résolu de …". */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import type { VerdictWord, Words } from '../../formats/words.ts';
import type { Parser, Reading } from '../../reading.ts';
import type { Resolution } from '../../schema.ts';
import { statementsOf, type Statement } from '../statements.ts';
import { resolution } from './resolution.ts';

interface Stated {
  kind: Resolution['kind'];
  /** How much of the sentence is the word, with what parts it from the decision. */
  length: number;
  /** Whether the word is the whole sentence: what was decided stands before it. */
  isAll: boolean;
}

/** Between the word and what was decided. */
const PARTED = /^\s*(?:\([^()]{1,60}\)\s*)?[:–—-]+\s*/;

const cache = new WeakMap<Words, { pattern: RegExp; words: readonly VerdictWord[] }[]>();

/** The word for deciding that a sentence begins with; null where there is none. */
export function statedVerdict(value: string, words: Words): Stated | null {
  let patterns = cache.get(words);
  if (patterns === undefined) {
    const longestFirst = [...words.verdicts].sort((a, b) => b.word.length - a.word.length);
    patterns = longestFirst.map((one) => ({ pattern: patternOf(one.word), words: [one] }));
    cache.set(words, patterns);
  }
  for (const {
    pattern,
    words: [one],
  } of patterns) {
    const match = pattern.exec(value);
    if (match === null || one === undefined) continue;
    const rest = value.slice(match[0].length);
    const parted = PARTED.exec(rest)?.[0] ?? '';
    const isAll = /^[\s.;:!–—-]*$/.test(rest);
    return { kind: one.kind, length: parted === '' ? 0 : match[0].length + parted.length, isAll };
  }
  return null;
}

/** Capitals in the word must be capitals in the text; a word in small letters may begin a sentence. */
function patternOf(word: string): RegExp {
  const escaped = word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const isShouted = word === word.toUpperCase();
  return new RegExp(`^["“]?${escaped}(?![\\p{L}\\d])`, isShouted ? 'u' : 'iu');
}

export const verdictWords: Parser = {
  name: 'verdict-words',
  parse(reading) {
    if (reading.words.verdicts.length === 0) return [];
    const found: ResolutionFinding[] = [];
    const statements = statementsOf(reading);
    statements.forEach((statement, index) => {
      const stated = statement.role === 'action' ? null : statedVerdict(statement.said.value, reading.words);
      if (stated === null) return;
      const made = stated.isAll
        ? decidedBefore(statements[index - 1], statement, stated)
        : decidedHere(statement, stated, reading);
      addAll(found, made);
    });
    return found;
  },
};

function decidedHere(statement: Statement, stated: Stated, reading: Reading): ResolutionFinding[] {
  const text = trimText(sliceText(statement.said, stated.length));
  if (text.value === '') return [];
  const isWhole = statement.text.value.length >= statement.passage.text.value.length;
  if (isWhole) reading.taken.add(statement.passage);
  return [verdict(text, [text], stated.kind, statement.text.value)];
}

/** "Determined." alone: the sentence before says what; where none does, what stands below. */
function decidedBefore(before: Statement | undefined, own: Statement, stated: Stated): ResolutionFinding[] {
  const isNear = before !== undefined && own.passage.index - before.passage.index <= 1;
  if (!isNear) return [];
  const texts = [before.text, own.text];
  return [verdict(joinTexts(texts), texts, stated.kind, joinTexts(texts).value)];
}

function verdict(text: Text, at: Text[], kind: Resolution['kind'], context: string): ResolutionFinding {
  return { ...resolution('verdict-word', at, text.value, kind, null, context), verdict: kind };
}
