/** Cells of ruled tables that hold ink and no word: the engine's layout analysis passes over a number that stands alone. */
import { addAll } from '../../add-all.ts';
import { gridsOf } from '../layout/grids.ts';
import type { Rule } from '../layout/page.ts';
import type { Engine, EngineBlock, EngineBox, EngineWord } from './engine.ts';
import { imageOfPixels, paperOf, type Gray } from './pixels.ts';
import { SCAN } from './settings.ts';
import { raised } from './straight.ts';

/** Asks the engine for what stands in such cells, one by one; places are those of the page. */
export async function readLostCells(
  engine: Engine,
  page: { gray: Gray; scale: number; slope: number; resolution: number; rules: readonly Rule[] },
  blocks: readonly EngineBlock[],
): Promise<EngineBlock[]> {
  const found: EngineBlock[] = [];
  for (const ink of lostInk(page, blocks)) {
    const { image, dx, dy } = cutOut(page.gray, ink);
    const { blocks: read } = await engine.read(image, page.resolution, true);
    if (isText(read))
      addAll(
        found,
        read.map((block) => moved(block, dx, dy)),
      );
  }
  return found;
}

/** Specks are read as marks, or as letters of which the engine is unsure. */
function isText(blocks: readonly EngineBlock[]): boolean {
  const words = wordsIn(blocks);
  return (
    words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) &&
    words.every(({ confidence }) => confidence >= 100 * SCAN.lost.certainty)
  );
}

function wordsIn(blocks: readonly EngineBlock[]): EngineWord[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)));
}

/** Where ink stands in cells without words, in pixels. */
function lostInk(
  { gray, scale, slope, rules }: { gray: Gray; scale: number; slope: number; rules: readonly Rule[] },
  blocks: readonly EngineBlock[],
): EngineBox[] {
  const { inset, least, most, cells } = SCAN.lost;
  const cuts = gridsOf(rules)
    .grids.flatMap((grid) => grid.cells)
    .map((cell): EngineBox => {
      const from = raised({ x: cell.x0 + inset, y: cell.y0 + inset }, slope);
      const to = raised({ x: cell.x1 - inset, y: cell.y1 - inset }, slope);
      return { x0: from.x * scale, y0: from.y * scale, x1: to.x * scale, y1: to.y * scale };
    });
  const boxes = wordsIn(blocks).map((word) => word.bbox);
  const darkest = paperOf(gray.pixels) - SCAN.rule.contrast;
  return cuts
    .filter((cut) => !boxes.some((box) => meets(box, cut)))
    .map((cut) => inkIn(gray, cut, darkest))
    .filter(
      ({ x0, x1, y0, y1 }) => x1 - x0 >= (least / 2) * scale && y1 - y0 >= least * scale && y1 - y0 <= most * scale,
    )
    .slice(0, cells);
}

function meets(one: EngineBox, other: EngineBox): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
}

/** The box around the dark pixels inside a box; no width where there are none. */
function inkIn({ width, height, pixels }: Gray, within: EngineBox, darkest: number): EngineBox {
  const ink = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const last = { x: Math.min(width, Math.floor(within.x1)), y: Math.min(height, Math.floor(within.y1)) };
  for (let y = Math.max(0, Math.ceil(within.y0)); y < last.y; y++) {
    for (let x = Math.max(0, Math.ceil(within.x0)); x < last.x; x++) {
      if ((pixels[y * width + x] ?? 255) > darkest) continue;
      ink.x0 = Math.min(ink.x0, x);
      ink.x1 = Math.max(ink.x1, x + 1);
      ink.y0 = Math.min(ink.y0, y);
      ink.y1 = Math.max(ink.y1, y + 1);
    }
  }
  return ink;
}

/** An image of a box alone, in a white margin as wide as the box is high: the engine reads nothing at the very edge. */
function cutOut(gray: Gray, { x0, y0, x1, y1 }: EngineBox): { image: Uint8Array; dx: number; dy: number } {
  const margin = y1 - y0;
  const width = x1 - x0 + 2 * margin;
  const pixels = new Uint8Array(width * 3 * margin).fill(255);
  for (let y = y0; y < y1; y++)
    pixels.set(gray.pixels.subarray(y * gray.width + x0, y * gray.width + x1), (y - y0 + margin) * width + margin);
  return { image: imageOfPixels(pixels, width, 3 * margin, 1), dx: x0 - margin, dy: y0 - margin };
}

function moved({ paragraphs }: EngineBlock, dx: number, dy: number): EngineBlock {
  const move = ({ x0, y0, x1, y1 }: EngineBox) => ({ x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy });
  return {
    paragraphs: paragraphs.map(({ lines }) => ({
      lines: lines.map((line) => ({
        ...line,
        baseline: move(line.baseline),
        words: line.words.map((word) => ({
          ...word,
          bbox: move(word.bbox),
          symbols: word.symbols.map((symbol) => ({ ...symbol, bbox: move(symbol.bbox) })),
        })),
      })),
    })),
  };
}
