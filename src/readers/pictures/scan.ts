/** The pages of a scan as pictures. */
import { ReadError } from '../../diagnostics.ts';
import type { Straightening } from '../../document.ts';
import { scaleOf } from '../scan/header.ts';
import { openImage, type Page } from '../scan/index.ts';
import { pixelsOfImage, type Gray } from '../scan/pixels.ts';
import { unpack } from '../scan/unpack.ts';
import { finenessFor, pictureOf, POINTS_PER_INCH, shrink, type Picture } from './picture.ts';

/** Rejects with ReadError for what is no image; a page whose pixels cannot be had has no picture. */
export async function picturesOfScan(bytes: Uint8Array, straightened: readonly Straightening[]): Promise<Picture[]> {
  const { pages } = openImage(bytes);
  const fineness = finenessFor(pages.length);
  const pictures: Picture[] = [];
  if (fineness === null) return pictures;
  for (const [index, page] of pages.entries()) {
    const gray = await pixelsOf(page);
    if (gray === null) continue;
    const factor = Math.min(1, fineness.resolution / POINTS_PER_INCH / scaleOf(page));
    const scale = scaleOf(page) * factor;
    pictures.push(pictureOf(index + 1, shrink(gray, factor), { scale, depth: fineness.depth }, straightened));
  }
  return pictures;
}

async function pixelsOf(page: Page): Promise<Gray | null> {
  try {
    const image = page.image();
    return pixelsOfImage(image) ?? (await unpack(image, page));
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
