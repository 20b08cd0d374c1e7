/** Pages that lie askew: by how much, and their places and pixels as they are when straight. */
import type { Document } from '../../document.ts';
import type { EngineBlock } from './engine.ts';
import type { Gray } from './pixels.ts';
import { SCAN } from './settings.ts';
import type { Turn } from './turn.ts';

/** How far the lines of a page fall to the right, as the engine left them: the engine straightens only what is worse. */
export function slopeOf(blocks: readonly EngineBlock[], scale: number): number {
  const lines = blocks
    .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    .map(({ baseline: { x0, x1, y0, y1 } }) => ({ length: x1 - x0, slope: (y1 - y0) / (x1 - x0) }))
    .filter(({ length }) => length >= SCAN.longLine * scale)
    .sort((a, b) => a.slope - b.slope);
  let half = lines.reduce((sum, { length }) => sum + length, 0) / 2;
  const slope = lines.find(({ length }) => (half -= length) <= 0)?.slope ?? 0;
  return Math.abs(slope) <= SCAN.steepest ? slope : 0;
}

/** A place of a page that falls by `slope`, as it is on the page when that is level. Exact enough for small slopes. */
export function levelled({ x, y }: { x: number; y: number }, slope: number): { x: number; y: number } {
  return { x: x + slope * y, y: y - slope * x };
}

/** The other way about. */
export function raised(place: { x: number; y: number }, slope: number): { x: number; y: number } {
  return levelled(place, -slope);
}

/** What the document says of pages that were turned or rotated; nothing where none was. */
export function straighteningOf(
  pages: readonly { page: number; turn: Turn; angle: number }[],
): Pick<Document, 'straightened'> {
  const askew = pages.filter(({ turn, angle }) => turn !== 0 || angle !== 0);
  return askew.length === 0 ? {} : { straightened: askew.map(({ page, turn, angle }) => ({ page, turn, angle })) };
}

/** The page turned, then rotated clockwise by `angle` (radians) about its middle: as the engine does it. */
export function straighten(gray: Gray, turn: Turn, angle: number): Gray {
  if (turn === 0 && angle === 0) return gray;
  const isSideways = turn === 90 || turn === 270;
  const width = isSideways ? gray.height : gray.width;
  const height = isSideways ? gray.width : gray.height;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [u, v] = QUARTERS[turn];
  // One step to the right, and one down, in the image as it was.
  const right = { x: u * cos - v * sin, y: -v * cos - u * sin };
  const down = { x: u * sin + v * cos, y: u * cos - v * sin };
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (let row = 0; row < height; row++) {
    const dx = 0.5 - width / 2;
    const dy = row + 0.5 - height / 2;
    let x = gray.width / 2 + dx * right.x + dy * down.x;
    let y = gray.height / 2 + dx * right.y + dy * down.y;
    for (let at = row * width; at < (row + 1) * width; at++) {
      if (x >= 0 && x < gray.width && y >= 0 && y < gray.height)
        pixels[at] = gray.pixels[Math.floor(y) * gray.width + Math.floor(x)] ?? WHITE;
      x += right.x;
      y += right.y;
    }
  }
  return { width, height, pixels };
}

const WHITE = 255;
/** Cosine and sine of the turns. */
const QUARTERS: Record<Turn, readonly [number, number]> = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] };

/** Rows as columns. */
export function transpose({ width, height, pixels }: Gray): Gray {
  const result = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) result[column * height + row] = pixels[row * width + column] ?? 0;
  return { width: height, height: width, pixels: result };
}
