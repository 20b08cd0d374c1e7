/** How plainly a sentence gives an order or says that something is to be done, whoever is to do it. */
import { TASK_VERBS } from '../../language/vocabulary.ts';

/** The higher its place, the plainer; for rows whose owner stands beside them. */
const DEGREES: RegExp[] = [
  /\b(?:to|will|shall) be \p{Ll}+(?:ed|en|t|wn)\b|\bwould\b|\bshould\b|\bneeds? to\b|\bmust\b/u,
  /\bto be \p{Ll}+(?:ed|en)\b|\bwill be \p{Ll}+(?:ed|en|t)\b|^this (?:was|is) agreed/iu,
  /(?:\b(?:he|she|they)|\p{Lu}\p{Ll}+) will (?!be\b|have\b|continue\b)\p{Ll}+/u,
  /\b(?:asked for|requested|agreed to|offered to|suggested that)\b/i,
];

/** 0 where it says nothing of the kind. */
export function taskDegree(value: string): number {
  if (/^(?:it (?:would|is|was)|there)\b|\bit would be\b|\bthere will be\b/i.test(value)) return 0;
  let degree = 0;
  DEGREES.forEach((pattern, index) => {
    if (pattern.test(value)) degree = index + 1;
  });
  return degree;
}

/** "Add to forward plan for September.": an order. */
export function isImperative(value: string): boolean {
  if (/^(?:\S+ ){0,3}\S*:/.test(value)) return false;
  const first = /^(?:please )?(\p{Lu}?\p{Ll}[\p{Ll}-]+)\b/u.exec(value)?.[1]?.toLowerCase();
  return first !== undefined && first !== 'note' && TASK_VERBS.has(first);
}
