/** A page of a PDF as an image, for recognition. */
import { imageOfPixels, type Gray } from '../scan/pixels.ts';
import type { PageImage } from '../scan/recognise.ts';
import type { Pdf } from './engine.ts';

const RENDER = {
  /** Dots an inch: what the engine reads best; more takes longer and reads no better. */
  resolution: 300,
  /** Pixels of a page; a larger page is rendered coarser. */
  maxPixels: 40_000_000,
};
const POINTS_PER_INCH = 72;
const GRAY = 1;
const WHITE = 0xffffffff;
/** Annotations with the page, in shades of gray. */
const FLAGS = 0x01 | 0x08;

/** Renders page `index` (0 the first); null where it cannot be opened. */
export function renderPage(pdf: Pdf, index: number): PageImage | null {
  const gray = renderPixels(pdf, index, RENDER.resolution);
  if (gray === null) return null;
  const { pixels, width, height, scale } = gray;
  return { page: index + 1, image: imageOfPixels(pixels, width, height, 1), scale };
}

/** The pixels of page `index`, and how many there are to a point; null where it cannot be opened. */
export function renderPixels(pdf: Pdf, index: number, resolution: number): (Gray & { scale: number }) | null {
  const { pdfium } = pdf;
  return pdf.withPage(index, (page) => {
    const points = { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) };
    const most = Math.sqrt(RENDER.maxPixels / Math.max(1, points.width * points.height));
    const scale = Math.min(resolution / POINTS_PER_INCH, most);
    const width = Math.max(1, Math.round(points.width * scale));
    const height = Math.max(1, Math.round(points.height * scale));
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GRAY, 0, 0);
    if (bitmap === 0) return null;
    try {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
      const stride = pdfium.FPDFBitmap_GetStride(bitmap);
      const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
      const pixels = new Uint8Array(width * height);
      for (let row = 0; row < height; row++) {
        const at = from + row * stride;
        pixels.set(pdfium.pdfium.HEAPU8.subarray(at, at + width), row * width);
      }
      return { pixels, width, height, scale };
    } finally {
      pdfium.FPDFBitmap_Destroy(bitmap);
    }
  });
}
