/** Bullets: the engine has no such letter, and reads "+", "«", "»" or "*" in their place, apart or joined to the word. */
import type { EngineBox, EngineLine, EngineWord } from './engine.ts';
import { SCAN } from './settings.ts';

export const BULLET = '•';

/** The words of a line; where a round spot stands in front of the first, it is a bullet and a word of its own. */
export function splitBullet(line: EngineLine): EngineWord[] {
  const [word, ...more] = line.words;
  if (word === undefined) return [];
  const [spot, ...letters] = word.symbols;
  const isAlone = letters.length === 0;
  if (spot === undefined || (isAlone && more.length === 0)) return line.words;
  const isAsterisk = spot.text === '*' && word.confidence > 100 * SCAN.bulletCertainty;
  if (isAsterisk || /[\p{L}\p{N}]/u.test(spot.text) || !isSpot(spot.bbox, line)) return line.words;
  const bullet = { ...word, text: BULLET, bbox: spot.bbox, symbols: [spot] };
  if (isAlone) return [bullet, ...more];
  const text = letters.map((letter) => letter.text).join('');
  return [bullet, { ...word, text, bbox: around(letters.map(({ bbox }) => bbox)), symbols: letters }, ...more];
}

function isSpot(box: EngineBox, { baseline, rowAttributes }: EngineLine): boolean {
  const within = (length: number, [least = 0, most = 0]: readonly number[]) =>
    length >= least * rowAttributes.rowHeight && length <= most * rowAttributes.rowHeight;
  const lift = baseline.y0 - box.y1;
  return (
    within(box.x1 - box.x0, SCAN.bulletSide) &&
    within(box.y1 - box.y0, SCAN.bulletSide) &&
    within(lift, SCAN.bulletLift)
  );
}

function around(boxes: readonly EngineBox[]): EngineBox {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    y0: Math.min(...boxes.map((box) => box.y0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    y1: Math.max(...boxes.map((box) => box.y1)),
  };
}
