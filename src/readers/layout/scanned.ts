/** What was recognised on a scanned page, as a page that can be laid out. */
import type { ScannedPage, ScannedWord } from '../scan/recognise.ts';
import type { Page, Rule } from './page.ts';

/** Estimated sizes that differ by less from the page's usual one are it (share): the estimate is that rough. */
const ROUGH = 0.25;
/** Letters of type as large as estimated are at least so high (share), whatever the type; else a speck or a rule was measured. */
const INK = 0.58;
const ASCENT = 0.8;
const DESCENT = 0.2;

/** `drawn` are rules that the file itself holds, above its picture. */
export function pageOfScan(
  { page, words, rules }: ScannedPage,
  width: number,
  height: number,
  drawn: Rule[] = [],
): Page {
  const sizes = words.map((word) => word.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const tallest = new Map<number, number>();
  for (const { line, height } of words) tallest.set(line, Math.max(height, tallest.get(line) ?? 0));
  const sizeOf = ({ size, line }: ScannedWord) => {
    const isRough = Math.abs(size - usual) <= ROUGH * usual;
    const isTooLarge = size > usual && (tallest.get(line) ?? 0) < INK * size;
    return isRough || isTooLarge ? usual : size;
  };
  return {
    number: page,
    width,
    height,
    rules: [...rules, ...drawn],
    words: words.map((word) => {
      const size = sizeOf(word);
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
