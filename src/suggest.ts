import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ: two, or two in five of a longer word. */
const MOST_EDITS = 2;
const SHARE_OF_EDITS = 0.4;

/** The word among `candidates` that was probably meant, else null. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || word.length < 2) return null;
  const begun = word.length < 3 ? undefined : candidates.find((candidate) => candidate.startsWith(word));
  if (begun !== undefined) return begun;
  const nearest = closest(word, candidates);
  const edits = distance(word, nearest);
  const allowed = Math.max(MOST_EDITS, Math.floor(nearest.length * SHARE_OF_EDITS));
  return edits <= allowed && edits < nearest.length - 1 ? nearest : null;
}

/** " (did you mean parse?)", or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = suggest(word, candidates);
  return meant === null ? '' : ` (did you mean ${meant}?)`;
}
