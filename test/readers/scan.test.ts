import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/diagnostics.ts';
import type { Document } from '../../src/document.ts';
import { readHeader, scaleOf } from '../../src/readers/scan/header.ts';
import { readScan } from '../../src/readers/scan/index.ts';
import { imageOfPixels, recognise, type PageImage, type ScannedPage } from '../../src/readers/scan/recognise.ts';
import { turnsToTry } from '../../src/readers/scan/turn.ts';
import { wordsOf } from '../../src/readers/scan/words.ts';
import { readTiff } from '../../src/readers/scan/tiff.ts';

const file = (name: string) => new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));

const LINES = [
  'Held on 3 May 2022 in the Scout Hut.',
  'Present: Cllr. Ruth Jarvis (Chair), Tom Stone, Amy Quill',
  '• The accounts were approved.',
  '• Tom Stone to book the hall by 10 June.',
];
const TABLE_WORDS = 'No. Action Owner 2.1 Order forty saplings Cllr. Jarvis 2.2 Renew the insurance Tom Stone'.split(
  ' ',
);

const boxesOf = ({ places }: Document) => places.flatMap(({ box }) => (box === null ? [] : [box]));
const linesOf = (document: Document) => document.text.trimEnd().split('\n');
const isRefusal = (code: string) => (error: unknown) => error instanceof ReadError && error.code === code;

async function pagesOf(images: PageImage[], engines?: number): Promise<ScannedPage[]> {
  const pages: ScannedPage[] = [];
  for await (const page of recognise(images, engines)) pages.push(page);
  return pages;
}

describe('scans', () => {
  it('reads lines with places and certainties', async () => {
    const { document, diagnostics } = await readScan(file('scan-lines.png'), {});
    expect(linesOf(document)).toEqual(LINES);
    expect(document).toMatchObject({ mediaType: 'image/png', pageStarts: [0] });
    expect(document.places.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(LINES.join(' '));
    const { width, height } = readHeader(file('scan-lines.png'));
    expect(boxesOf(document)).toHaveLength(document.places.length);
    for (const { certainty } of document.places) {
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
    }
    for (const box of boxesOf(document)) {
      expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual((width * 72) / 150);
      expect(box.y + box.height).toBeLessThanOrEqual((height * 72) / 150);
    }
    expect(diagnostics).toMatchObject([{ code: 'pages-recognised', severity: 'info' }]);
    expect(diagnostics[0].message).toMatch(/^1 page is recognised from an image, with certainty 0\.9\d$/);
  });

  it('reads the pages of a TIFF file in order, and leaves ruling lines out', async () => {
    const { document } = await readScan(file('scan-two-pages.tif'), {});
    expect(document.pageStarts).toHaveLength(2);
    expect(document.text.slice(0, document.pageStarts[1]).trimEnd()).toBe(LINES.join('\n'));
    expect(
      document.text
        .slice(document.pageStarts[1])
        .split(/[\s|]+/)
        .filter(Boolean)
        .sort(),
    ).toEqual(TABLE_WORDS.sort());
  });

  it('turns a page that lies on its side as its EXIF orientation states', async () => {
    const { document } = await readScan(file('scan-turned.jpg'), {});
    expect(linesOf(document)).toEqual(LINES);
    expect(Math.max(...boxesOf(document).map((box) => box.y + box.height))).toBeLessThan((269 * 72) / 150);
  });

  it('turns a page that lies upside down and does not say so', async () => {
    const { document } = await readScan(file('scan-upside-down.tif'), {});
    expect(linesOf(document)).toEqual(LINES);
  });

  it('tells of the pages where recognition is off', async () => {
    const { document, diagnostics } = await readScan(file('scan-two-pages.tif'), { ocr: 'off' });
    expect(document.text).toBe('');
    expect(diagnostics).toMatchObject([{ code: 'pages-not-read', severity: 'warning' }]);
    expect(diagnostics[0].message).toMatch(/^2 pages/);
  });

  it('refuses what is damaged', async () => {
    const png = file('scan-lines.png');
    await expect(readScan(png.slice(0, 20), {})).rejects.toSatisfy(isRefusal('damaged'));
    await expect(readScan(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4), {})).rejects.toSatisfy(isRefusal('damaged'));
    await expect(readScan(file('scan-two-pages.tif').slice(0, 60), {})).rejects.toSatisfy(isRefusal('damaged'));
    await expect(readScan(png.fill(7, 60), {})).rejects.toSatisfy(isRefusal('damaged'));
  });

  it('refuses an image by the size that its header claims', async () => {
    const png = file('scan-lines.png');
    new DataView(png.buffer).setUint32(16, 100_000);
    new DataView(png.buffer).setUint32(20, 100_000);
    await expect(readScan(png, {})).rejects.toSatisfy(isRefusal('too-large'));
  });
});

describe('recognise', () => {
  it('yields a page that cannot be read with its failure, and goes on', async () => {
    const good = { image: file('scan-lines.png'), scale: 150 / 72 };
    const bad = { image: Uint8Array.of(1, 2, 3), scale: 1 };
    const pages = await pagesOf(
      [
        { page: 1, ...good },
        { page: 2, ...bad },
        { page: 3, ...bad },
        { page: 4, ...good },
      ],
      2,
    );
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
    expect(pages.map(({ failure }) => failure)).toEqual([null, expect.any(String), expect.any(String), null]);
    expect(pages[3].words).toEqual(pages[0].words);
  });

  it('stops when the caller stops, and where the images end in an error', async () => {
    for await (const page of recognise([])) expect(page).toBeUndefined();
    const failing = function* (): Generator<PageImage> {
      yield { page: 1, image: Uint8Array.of(1), scale: 1 };
      throw new RangeError('no more');
    };
    await expect(async () => {
      for await (const page of recognise(failing())) expect(page.failure).not.toBeNull();
    }).rejects.toThrow('no more');
    for await (const page of recognise([{ page: 1, image: Uint8Array.of(1), scale: 1 }])) {
      expect(page.failure).not.toBeNull();
      break;
    }
  });
});

describe('images', () => {
  it('makes a file of pixels', () => {
    expect(Buffer.from(imageOfPixels(Uint8Array.of(65, 66), 2, 1, 1)).toString()).toBe('P5\n2 1\n255\nAB');
    const white = imageOfPixels(Uint8Array.of(255, 255, 255, 0), 1, 1, 4);
    expect(white.at(-1)).toBe(255);
    expect(() => imageOfPixels(new Uint8Array(3), 2, 2, 1)).toThrow(RangeError);
  });

  it('reads resolutions, and takes a page for A4 where none is stated or it cannot be', () => {
    expect(readHeader(file('scan-lines.png'))).toMatchObject({ resolution: 150, turn: 0 });
    expect(readHeader(file('scan-turned.jpg'))).toMatchObject({ width: 269, height: 693, resolution: 150, turn: 90 });
    expect(readHeader(file('scan-table.png')).resolution).toBeNull();
    expect(scaleOf({ width: 2481, height: 3508, resolution: null }) * 72).toBeCloseTo(300);
    expect(scaleOf({ width: 3508, height: 2481, resolution: 72 }) * 72).toBeCloseTo(300, 0);
  });

  it('unpacks a TIFF page that the engine cannot', () => {
    const [page] = readTiff(file('scan-upside-down.tif'));
    expect(page).toMatchObject({ width: 693, height: 269, resolution: 150, turn: 0 });
    expect(page.image().length).toBeGreaterThan(Math.ceil(693 / 8) * 269);
    expect(() => inflateSync(page.image())).toThrow();
  });
});

describe('words', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
  const word = (text: string, bbox: ReturnType<typeof box>, confidence = 95) => ({
    text,
    confidence,
    bbox,
    symbols: [...text].map((one) => ({ text: one, bbox })),
  });
  const read = (...words: ReturnType<typeof word>[]) =>
    wordsOf(
      [{ paragraphs: [{ lines: [{ baseline: box(0, 20, 100, 20), rowAttributes: { rowHeight: 20 }, words }] }] }],
      2,
    );

  it('leaves out what is read into ruling lines', () => {
    const upright = word('Owner', box(40, 5, 90, 20));
    const debris = [
      word('|', box(30, 0, 32, 20)),
      word('I', box(30, 0, 32, 40)),
      word('—', box(0, 20, 90, 22)),
      word('=', box(0, 10, 9, 18), 30),
    ];
    expect(read(upright, ...debris).map(({ text }) => text)).toEqual(['Owner']);
    expect(read(upright, word('—', box(30, 12, 38, 14)), word('I', box(92, 5, 94, 20)))).toHaveLength(3);
  });

  it('mends the word that sans serif type makes unreadable', () => {
    const texts = ['ClIr.', 'Clirs', '(C1lr', 'CliIr.', 'Clara', 'Clair'].map((text) => word(text, box(0, 5, 40, 20)));
    expect(read(...texts).map(({ text }) => text)).toEqual(['Cllr.', 'Cllrs', '(Cllr', 'Cllr.', 'Clara', 'Clair']);
  });

  it('takes a spot before the first word for a bullet, and no asterisk', () => {
    const clerk = word('Clerk', box(30, 5, 70, 20));
    expect(read(word('«', box(0, 9, 6, 15), 40), clerk).map(({ text }) => text)).toEqual(['•', 'Clerk']);
    expect(read(word('*', box(0, 6, 8, 13), 92), clerk).map(({ text }) => text)).toEqual(['*', 'Clerk']);
  });

  it('tries turns only for pages with enough words', () => {
    const page = (bbox: ReturnType<typeof box>, count: number) => [
      {
        paragraphs: [
          {
            lines: [
              {
                baseline: box(0, 20, 100, 20),
                rowAttributes: { rowHeight: 20 },
                words: Array.from({ length: count }, () => word('word', bbox)),
              },
            ],
          },
        ],
      },
    ];
    expect(turnsToTry(page(box(0, 0, 40, 10), 20), 0.9)).toEqual([]);
    expect(turnsToTry(page(box(0, 0, 40, 10), 20), 0.3)).toEqual([180, 90, 270]);
    expect(turnsToTry(page(box(0, 0, 10, 40), 20), 0.9)).toEqual([90, 270]);
    expect(turnsToTry(page(box(0, 0, 10, 40), 5), 0.3)).toEqual([]);
  });
});
