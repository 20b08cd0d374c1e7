/** What the engine finds on a page to words with places in points, without what is only ruling lines. */
import { BULLET, splitBullet } from './bullets.ts';
import type { EngineBlock, EngineBox, EngineLine } from './engine.ts';
import { repairLabels } from './labels.ts';
import { SCAN } from './settings.ts';
import { levelled } from './straight.ts';

/** A word of a scan. Lengths are points from the top left corner of the page when it lies upright and straight. */
export interface ScannedWord {
  text: string;
  /** The box that the ink fills. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** How far down the letters stand, at the middle of the word: alike for all words of a printed line. */
  baseline: number;
  /** Estimate of the type size, in points. */
  size: number;
  /** How sure the engine is, 0 to 1. */
  certainty: number;
  /** Counted from 0 over the page. Lines do not cross columns, but a table's row may be one line or several. */
  block: number;
  paragraph: number;
  line: number;
}

/** The words of a page in the engine's reading order; `scale` is pixels a point, `slope` what the page is askew by. */
export function wordsOf(blocks: readonly EngineBlock[], scale: number, slope = 0): ScannedWord[] {
  const words: ScannedWord[] = [];
  let paragraphs = 0;
  let lines = 0;
  blocks.forEach((block, index) => {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        for (const word of splitBullet(line)) {
          const certainty = Math.min(1, Math.max(0, word.confidence / 100));
          const text = repairWord(word.text.trim(), certainty);
          if (text === '' || isDebris(text, certainty, word.bbox, line)) continue;
          words.push({
            text,
            ...placeOf(word.bbox, line, scale, slope),
            certainty,
            block: index,
            paragraph: paragraphs,
            line: lines,
          });
        }
        lines++;
      }
      paragraphs++;
    }
  });
  repairLabels(words);
  return words;
}

type Placed = Pick<ScannedWord, 'x' | 'y' | 'width' | 'height' | 'baseline' | 'size'>;

function placeOf(box: EngineBox, { baseline, rowAttributes }: EngineLine, scale: number, slope: number): Placed {
  const run = baseline.x1 - baseline.x0;
  const fall = run > 0 ? (baseline.y1 - baseline.y0) / run : 0;
  const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
  const foot = baseline.y0 + fall * (middle.x - baseline.x0);
  const straight = levelled(middle, slope);
  return {
    x: points(box.x0 + straight.x - middle.x, scale),
    y: points(box.y0 + straight.y - middle.y, scale),
    width: points(box.x1 - box.x0, scale),
    height: points(box.y1 - box.y0, scale),
    baseline: points(levelled({ x: middle.x, y: foot }, slope).y, scale),
    size: points(rowAttributes.rowHeight * SCAN.sizeOfRow, scale),
  };
}

/** Hundredths of a point are finer than any pixel. */
function points(pixels: number, scale: number): number {
  return Math.round((100 * pixels) / scale) / 100;
}

/** "ClIr.", "Clir", "C1lr", "Clr": strokes of sans serif type, where the dictionary knows no better. */
const COUNCILLOR = /^([^\p{L}\p{N}]*)C[lIi1|!]{2,3}(rs?)(?![\p{L}\p{N}])/u;
const STROKE_LOST = /^([^\p{L}\p{N}]*)Cl(rs?)(?![\p{L}\p{N}])/u;

function repairWord(text: string, certainty: number): string {
  const misread = certainty < SCAN.unsureMark && STROKE_LOST.test(text) ? STROKE_LOST : COUNCILLOR;
  return text.replace(misread, '$1Cll$2');
}

const LETTER = /[\p{L}\p{N}]/u;
/** Never printed alone in minutes, but read into ruling lines and their crossings. */
const RULES = /^[|¦[\]{}_\\~^`]+$/;
const STROKE = /^[Il1!i/]$/;

const DASH = /^[-–—]$/;

/** A dash stands where dashes do, and no rule does: the engine is often unsure of one that it reads right. */
function isDash(box: EngineBox, { baseline, rowAttributes: { rowHeight } }: EngineLine): boolean {
  const lift = (baseline.y0 + baseline.y1) / 2 - box.y1;
  const [least = 0, most = 0] = SCAN.dashLift;
  return box.x1 - box.x0 <= SCAN.longDash * rowHeight && lift >= least * rowHeight && lift <= most * rowHeight;
}

function isDebris(text: string, certainty: number, box: EngineBox, line: EngineLine): boolean {
  const { rowHeight } = line.rowAttributes;
  const isTall = box.y1 - box.y0 > SCAN.tallStroke * rowHeight;
  if (text === BULLET || (DASH.test(text) && isDash(box, line))) return false;
  if (LETTER.test(text) || text === '/' || text === '!') return isTall && STROKE.test(text);
  return RULES.test(text) || certainty < SCAN.unsureMark || isTall || box.x1 - box.x0 > SCAN.longDash * rowHeight;
}
