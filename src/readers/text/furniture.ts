/** Lines that belong to the page and not to the text: running headers and footers, page numbers. */
import { addTo } from '../../add-to.ts';
import type { Line } from './lines.ts';

const PAGE_NUMBER =
  /^\s*(?:page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s+of\s+\d{1,4})\s*$/i;
const BARE_NUMBER = /^\s*\d{1,4}\s*$/;
/** A page number that was read as something else: one or two characters of another script. */
const STRAY_GLYPH = /^\s*[^\s\p{Script=Latin}\d#*•.]{1,2}\.?\s*$/u;
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b/;
const SENTENCE_END = /[.!?;:]\s*$/;
/** A running header names something: this many words at the least. */
const MIN_WORDS = 3;

/** The indexes of the lines that are furniture. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const paged = lines.some((line) => line.breaksPage);
  const standing = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.kind !== 'text' || !standsAlone(lines, index)) return;
    const value = line.text.value.trim();
    const isEdge = paged && atPageEdge(lines, index);
    if (PAGE_NUMBER.test(value) || STRAY_GLYPH.test(value) || (isEdge && BARE_NUMBER.test(value))) {
      found.add(index);
      return;
    }
    if (!isEdge && !isNamed(value)) return;
    const key = isEdge ? value.replace(/\d+/g, '#') : value;
    addTo(standing, key, index);
  });
  for (const places of standing.values()) if (places.length > 1) for (const index of places) found.add(index);
  return found;
}

/** "BODY – MINUTES – 12 June 2014": dated, several words, no sentence. */
function isNamed(value: string): boolean {
  return DATED.test(value) && !SENTENCE_END.test(value) && value.split(/\s+/).length >= MIN_WORDS;
}

function standsAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  const opens = before === undefined || before.kind === 'blank' || line?.breaksPage === true;
  const ends = after === undefined || after.kind === 'blank' || after.breaksPage;
  return opens && ends;
}

function atPageEdge(lines: readonly Line[], index: number): boolean {
  if (lines[index]?.breaksPage === true) return true;
  let next = index + 1;
  while (lines[next]?.kind === 'blank' && lines[next]?.breaksPage === false) next++;
  const below = lines[next];
  if (below === undefined || below.breaksPage) return true;
  let previous = index - 1;
  while (previous >= 0 && lines[previous]?.kind === 'blank' && lines[previous]?.breaksPage === false) previous--;
  return previous < 0 || lines[previous]?.kind === 'blank';
}
