/** What was recognised on a scanned page, as a page that can be laid out. */
import type { ScannedPage } from '../scan/recognise.ts';
import type { Page, Rule } from './page.ts';

/** Estimated sizes that differ by less from the page's usual one are it (share): the estimate is that rough. */
const ROUGH = 0.25;
const ASCENT = 0.8;
const DESCENT = 0.2;

export function pageOfScan({ page, words }: ScannedPage, width: number, height: number, rules: Rule[] = []): Page {
  const sizes = words.map((word) => word.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return {
    number: page,
    width,
    height,
    rules,
    words: words.map((word) => {
      const size = Math.abs(word.size - usual) <= ROUGH * usual ? usual : word.size;
      return {
        text: word.text,
        x0: word.x,
        x1: word.x + word.width,
        y0: word.baseline - ASCENT * size,
        y1: word.baseline + DESCENT * size,
        baseline: word.baseline,
        size,
        bold: false,
        italic: false,
        certainty: word.certainty,
      };
    }),
  };
}
