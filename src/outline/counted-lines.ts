/** Headings whose number has no punctuation ("3  Adoption of the agenda"): told from other lines by counting up from 1. */
import { isSurelyPerson } from '../language/names.ts';
import { hasFiniteVerb } from '../parsers/items/titles.ts';
import { printed, type Passage } from './passages.ts';

const COUNTED = /^(\d{1,2})\s+(\p{Lu}\S.{0,80})$/u;
/** "5 May 2021", "12 Members of the public": what is counted or dated is no heading. */
const COUNTS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|members?|councill?ors|people|residents|persons|votes?|hours|minutes|years?)\b/i;
/** So few lines that count up may be chance. */
const MIN_COUNTED = 4;

/** The lines that count 1, 2, 3 … without a gap; empty where they are too few. */
export function countedLines(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  for (const passage of passages) {
    if (passage.cell !== null) continue;
    const match = COUNTED.exec(printed(passage).value);
    if (match === null || Number(match[1]) !== found.size + 1) continue;
    const title = match[2] ?? '';
    const isTitle = !/[.;,:]$/.test(title) && !hasFiniteVerb(title) && !COUNTS.test(title) && !isSurelyPerson(title);
    if (isTitle) found.add(passage);
  }
  return found.size < MIN_COUNTED ? new Set() : found;
}
