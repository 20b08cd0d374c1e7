import { inflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import { picturesOf } from '../../src/readers/pictures/index.ts';
import { shrink } from '../../src/readers/pictures/picture.ts';
import { openPdf } from '../../src/readers/pdf/engine.ts';
import { renderPixels } from '../../src/readers/pdf/render.ts';
import { pngOf } from '../../src/readers/png.ts';
import { unpack } from '../../src/readers/scan/unpack.ts';

const TYPES = join(import.meta.dirname, '../../fixtures/types');
const PDF = readFileSync(join(TYPES, 'agreed-clauses/minutes.libreoffice.pdf'));

/** The numbers of a PNG's pixels, read as the standard says and not as the encoder does. */
function shadesOf(png: Uint8Array): { width: number; height: number; depth: number; shades: number[] } {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const depth = bytes[24];
  const length = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const stride = 1 + Math.ceil((width * depth) / 8);
  const shades: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * stride]).toBe(0);
    const bits = [...rows.subarray(y * stride + 1, (y + 1) * stride)].map((byte) => byte.toString(2).padStart(8, '0'));
    for (let x = 0; x < width; x++) shades.push(parseInt(bits.join('').slice(x * depth, (x + 1) * depth), 2));
  }
  return { width, height, depth, shades };
}

describe('pictures of pages', () => {
  it('gives each pixel its nearest shade, in rows that end in the middle of a byte', () => {
    const gray = { width: 3, height: 2, pixels: Uint8Array.of(0, 255, 90, 170, 40, 250) };
    expect(shadesOf(pngOf(gray, 2))).toEqual({ width: 3, height: 2, depth: 2, shades: [0, 3, 1, 2, 0, 3] });
    expect(shadesOf(pngOf(gray, 4))).toEqual({ width: 3, height: 2, depth: 4, shades: [0, 15, 5, 10, 2, 15] });
  });

  it('is a PNG file that other readers take: its checksums are right', async () => {
    const gray = { width: 40, height: 30, pixels: Uint8Array.from({ length: 1200 }, (_, i) => (i % 4) * 85) };
    const read = await unpack(pngOf(gray, 2), gray);
    expect([...(read?.pixels ?? [])]).toEqual([...gray.pixels]);
  });

  it('takes the mean where pixels fall together, and never makes a picture larger', () => {
    const gray = { width: 4, height: 2, pixels: Uint8Array.of(0, 100, 200, 200, 0, 100, 200, 240) };
    expect(shrink(gray, 0.5)).toEqual({ width: 2, height: 1, pixels: Uint8Array.of(50, 210) });
    expect(shrink(gray, 3)).toBe(gray);
  });

  it('has one for each page of a PDF, with its size in points', async () => {
    const pictures = await picturesOf(PDF);
    const document = await readDocument(PDF);
    expect(pictures.map(({ page }) => page)).toEqual(document.pageStarts.map((_, index) => index + 1));
    for (const { width, height } of pictures) {
      expect(width).toBeCloseTo(595, -1);
      expect(height).toBeCloseTo(842, -1);
    }
    expect(await picturesOf(PDF)).toEqual(pictures);
  });

  it('has ink where the document says that words stand, and none in the margin', async () => {
    const pdf = await openPdf(PDF);
    const gray = renderPixels(pdf, 0, 72);
    pdf.close();
    if (gray === null) throw new Error('no picture');
    const { places } = await readDocument(PDF);
    const darkest = (left: number, top: number, right: number, bottom: number) => {
      let least = 255;
      for (let y = Math.floor(top); y < bottom; y++)
        for (let x = Math.floor(left); x < right; x++) least = Math.min(least, gray.pixels[y * gray.width + x]);
      return least;
    };
    for (const { box } of places.filter((place) => place.box?.page === 1)) {
      if (box === null) continue;
      expect(darkest(box.x, box.y, box.x + box.width, box.y + box.height)).toBeLessThan(200);
    }
    expect(darkest(0, 0, 50, 842)).toBe(255);
  });

  it('has none of a text', async () => {
    expect(await picturesOf(new TextEncoder().encode('Minutes of the Board'))).toEqual([]);
  });

  it('has the page of a scan, no finer than the scan', async () => {
    const bytes = readFileSync(join(import.meta.dirname, 'files/scan-lines.png'));
    const [picture] = await picturesOf(bytes);
    const { width, height } = shadesOf(picture.png);
    expect([width, height]).toEqual([Math.round((693 * 132) / 150), Math.round((269 * 132) / 150)]);
    expect(picture.width).toBeCloseTo((693 * 72) / 150, 0);
  });
});
