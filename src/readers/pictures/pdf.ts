/** The pages of a PDF as pictures. */
import type { Straightening } from '../../document.ts';
import { openPdf } from '../pdf/engine.ts';
import { renderPixels } from '../pdf/render.ts';
import type { ReadOptions } from '../reader.ts';
import { finenessFor, pictureOf, type Picture } from './picture.ts';

/** Rejects with ReadError for what is no PDF that can be opened; a page that cannot be has no picture. */
export async function picturesOfPdf(
  bytes: Uint8Array,
  { password }: ReadOptions,
  straightened: readonly Straightening[],
): Promise<Picture[]> {
  const pdf = await openPdf(bytes, password);
  try {
    const fineness = finenessFor(pdf.pages);
    if (fineness === null) return [];
    const pictures: Picture[] = [];
    for (let index = 0; index < pdf.pages; index++) {
      const gray = renderPixels(pdf, index, fineness.resolution);
      if (gray === null) continue;
      pictures.push(pictureOf(index + 1, gray, { scale: gray.scale, depth: fineness.depth }, straightened));
    }
    return pictures;
  } finally {
    pdf.close();
  }
}
