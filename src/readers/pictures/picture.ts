/** The pictures of a document's pages, to look at: how fine they are, and how they are packed. */
import type { Straightening } from '../../document.ts';
import { pngOf, type Depth } from '../png.ts';
import type { Gray } from '../scan/pixels.ts';
import { straighten } from '../scan/straight.ts';

/** A page as a PNG file in shades of gray; `width` and `height` are the page's, in points. */
export interface Picture {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  png: Uint8Array;
}

export interface Fineness {
  /** Dots an inch. */
  resolution: number;
  depth: Depth;
}

/** A document of so many pages at the most has pictures so fine: all of them together can still be mailed. */
const FINENESS: readonly (Fineness & { pages: number })[] = [
  { pages: 24, resolution: 132, depth: 4 },
  { pages: 80, resolution: 110, depth: 4 },
  { pages: 1000, resolution: 88, depth: 2 },
];

export const POINTS_PER_INCH = 72;

/** Null where there are too many pages for pictures in one file. */
export function finenessFor(pages: number): Fineness | null {
  return FINENESS.find((one) => pages <= one.pages) ?? null;
}

/** A picture of `gray`, which has `scale` pixels to a point, as its page lay when it was read. */
export function pictureOf(
  page: number,
  gray: Gray,
  { scale, depth }: { scale: number; depth: Depth },
  straightened: readonly Straightening[],
): Picture {
  const lying = straightened.find((one) => one.page === page);
  const straight = lying === undefined ? gray : straighten(gray, lying.turn, lying.angle);
  const { width, height } = straight;
  return { page, width: width / scale, height: height / scale, png: pngOf(straight, depth) };
}

/** The picture made smaller: each pixel the mean of those that it stands for. Never larger. */
export function shrink(gray: Gray, factor: number): Gray {
  if (factor >= 1) return gray;
  const width = Math.max(1, Math.round(gray.width * factor));
  const height = Math.max(1, Math.round(gray.height * factor));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * gray.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * gray.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * gray.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * gray.width) / width));
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let at = row * gray.width + left; at < row * gray.width + right; at++) sum += gray.pixels[at] ?? 0;
      pixels[y * width + x] = Math.round(sum / ((bottom - top) * (right - left)));
    }
  }
  return { width, height, pixels };
}
