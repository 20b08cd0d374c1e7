import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/diagnostics.ts';
import { sourceOf, type Box, type Document } from '../../src/document.ts';
import { readFile } from '../../src/readers/index.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { fileOf, makePdf, objectsOf, PAGE, paragraph, picture, stroke, widthOf, words } from './pdf/make-pdf.ts';
import { readPages, shapes } from './pdf/shape.ts';
import { textsOf } from './reading.ts';

const OFF = { ocr: 'off' } as const;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const marksOf = (document: Document) =>
  textsOf(document).flatMap(({ value, marks }) => marks.map(({ kind, from, to }) => [kind, value.slice(from, to)]));
const boxesOf = ({ places }: Document) => places.flatMap(({ box }) => (box === null ? [] : [box]));

/** The code and message of the refusal to read. */
async function refusalOf(bytes: Uint8Array, options: Parameters<typeof readFile>[1] = OFF) {
  const error: unknown = await readFile(bytes, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadError)) throw error;
  return [error.code, error.message];
}

/** The objects of a file of two pages, changed. Object 2 is the list of pages, object 9 the first page. */
function broken(change: (objects: string[]) => void): Uint8Array {
  const objects = objectsOf([words(72, 100, 'The first page.'), words(72, 100, 'The second page.')]);
  change(objects);
  return fileOf(objects);
}

function replaceIn(objects: string[], number: number, found: RegExp, by: string): void {
  expect(objects[number - 1]).toMatch(found);
  objects[number - 1] = objects[number - 1].replace(found, by);
}

describe('words', () => {
  it('have blanks where the file has them', async () => {
    expect(await shapes(words(72, 100, 'Minutes of the Ferry Trust'))).toEqual(['Minutes of the Ferry Trust']);
  });

  it('have blanks where they stand apart, and none where parts of one stand together', async () => {
    const cut = words(72, 100, 'Min') + words(72 + widthOf('Min'), 100, 'utes');
    expect(await shapes(cut + words(72 + widthOf('Minutes') + 4, 100, 'of June'))).toEqual(['Minutes of June']);
  });

  it('are bold or italic by their font', async () => {
    const bold = words(72, 100, 'ACTION:', { font: 'bold' }) + words(125, 100, 'Tom Ashe to paint it');
    const document = await readPages(bold + words(230, 100, 'at once.', { font: 'italic' }));
    expect(document.text).toBe('ACTION: Tom Ashe to paint it at once.\n');
    expect(marksOf(document).map(([kind, value]) => [kind, value.trim()])).toEqual([
      ['bold', 'ACTION:'],
      ['italic', 'at once.'],
    ]);
  });

  it('keep the characters of their encoding', async () => {
    expect(await shapes(words(72, 100, 'The Clerk’s “old” bill: £40 – paid'))).toEqual([
      'The Clerk’s “old” bill: £40 – paid',
    ]);
  });

  it('have letters for ligatures', async () => {
    expect(await shapes(words(72, 100, 'The ofﬁce ﬂoor', { font: 'ligatures' }))).toEqual(['The office floor']);
  });

  it('join what is raised: "18th"', async () => {
    const at = 72 + widthOf('Held on 18');
    const raised = words(72, 100, 'Held on 18') + words(at, 95, 'th', { size: 7 });
    expect(await shapes(raised + words(at + 10, 100, 'June 2016.'))).toEqual(['Held on 18th June 2016.']);
  });

  it('are underlined by a rule close below them', async () => {
    const rule = stroke(72, 102, 72 + widthOf('Matters arising'), 102);
    const document = await readPages(
      words(72, 100, 'Matters arising') + rule + words(72, 116, 'The bridge was mended.'),
    );
    expect(marksOf(document)).toEqual([['underline', 'Matters arising']]);
  });

  it('are not underlined by a white rule', async () => {
    const rule = `1 1 1 RG ${stroke(72, 102, 72 + widthOf('Matters arising'), 102)}`;
    expect(marksOf(await readPages(words(72, 100, 'Matters arising') + rule))).toEqual([]);
  });

  it.each([0.3, 0.8])('that are printed twice, %s points apart, are there once', async (apart) => {
    expect(await shapes(words(72, 100, 'Agreed') + words(72 + apart, 100, 'Agreed'))).toEqual(['Agreed']);
  });

  it('that are set askew or across are left out', async () => {
    const draft = words(150, 600, 'DRAFT', { size: 90, degrees: 45 });
    const across = words(30, 600, 'Not for publication', { degrees: 90 });
    expect(await shapes(words(72, 100, 'Minutes of June') + draft + across)).toEqual(['Minutes of June']);
  });
});

describe('pages', () => {
  const content =
    words(72, 100, 'Minutes of the Ferry Trust') + words(72, 300, 'The roof') + words(72, PAGE.height - 20, 'The end');
  const placesOf = (document: Document) =>
    document.places.map(({ start, end, box }) => [document.text.slice(start, end).trim(), box]);

  it.each([90, 180, 270] as const)('turned by %s degrees are read as they are seen', async (rotate) => {
    const upright = await readPages(content);
    const turned = await readPages({ content, rotate });
    expect(turned.text).toBe(upright.text);
    expect(placesOf(turned)).toEqual(placesOf(upright));
    const [first] = boxesOf(turned);
    expect(first.x).toBeCloseTo(72);
    expect(first.y + 0.8 * 11).toBeCloseTo(100);
  });

  it.each([undefined, 180] as const)('may have their corner anywhere (turned: %s)', async (rotate) => {
    const elsewhere = await readPages({ content, origin: [-300, 120], ...(rotate === undefined ? {} : { rotate }) });
    expect(placesOf(elsewhere)).toEqual(placesOf(await readPages(content)));
  });

  it('begin where their words do; blank ones have no length', async () => {
    const document = await readPages('', words(72, 100, 'Only words.'), '', words(72, 100, 'The end.'));
    expect(document.pageStarts).toEqual([0, 0, 12, 12]);
    expect(document.text.slice(12)).toBe('The end.\n');
  });

  it('hold the boxes of their words', async () => {
    const document = await readPages(content, content);
    expect(boxesOf(document).map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 2]);
    for (const { x, y, width, height } of boxesOf(document)) {
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PAGE.width);
      expect(y + height).toBeLessThanOrEqual(PAGE.height);
    }
  });

  it('tell the size of words in their boxes', async () => {
    const [box] = boxesOf(await readPages(words(72, 100, 'Ferry Trust', { size: 20 })));
    expect(box).toMatchObject({ page: 1, x: 72, height: 20 });
    expect(box.width).toBeCloseTo(widthOf('Ferry Trust', 20), 0);
    expect(box.y).toBeCloseTo(84);
  });
});

describe('the source of a result', () => {
  it('is the page and the box of its words', async () => {
    const first = words(72, 60, 'Minutes of the Ferry Trust held on 8 June 2016') + words(72, 90, 'Present: Ann Lee');
    const second = words(72, 70, '1. The gate') + words(72, 100, 'ACTION: Ann Lee to paint the gate.');
    const minutes = await parseMinutes(makePdf(first, second), OFF);
    expect(minutes.source).toMatchObject({ mediaType: 'application/pdf', pages: 2 });
    expect(minutes.meeting.date).toBe('2016-06-08');
    const date = minutes.meeting.sources['date'];
    expect(date.page).toBe(1);
    expectAround(date.boxes, { page: 1, x: 72 + widthOf('Minutes of the Ferry Trust held on '), y: 60 - 0.8 * 11 });
    expect(minutes.actions).toMatchObject([{ text: expect.stringContaining('paint the gate') as string }]);
    expect(minutes.actions[0].source.page).toBe(2);
    expectAround(minutes.actions[0].source.boxes, { page: 2, x: 72, y: 100 - 0.8 * 11 });
  });

  it('has a box for each line that the words stand on', async () => {
    const text =
      'The ferry trust met in the old custom house and thanked everybody who had helped to paint the landing stage.';
    const document = await readPages(paragraph(72, 100, 300, text));
    const { boxes, page } = sourceOf(document, ...textsOf(document));
    expect(page).toBe(1);
    expect(boxes).toHaveLength(2);
    expect((boxes ?? []).map(({ y }) => Math.round(y + 0.8 * 11))).toEqual([100, 114]);
  });

  /** Letters are taken to be of one width: a box may begin some letters away. */
  function expectAround(boxes: Box[] | null, { page, x, y }: Pick<Box, 'page' | 'x' | 'y'>): void {
    expect(boxes).toHaveLength(1);
    const [box] = boxes ?? [];
    expect(box.page).toBe(page);
    expect(Math.abs(box.x - x)).toBeLessThan(60);
    expect(box.y).toBeCloseTo(y);
  }
});

describe('a damaged file', () => {
  const whole = makePdf(words(72, 100, 'Minutes of the Ferry Trust'), words(72, 100, 'The end.'));

  it.each([0.02, 0.3, 0.6, 0.9])('cut at %s of its length is refused', async (share) => {
    const [code] = await refusalOf(whole.subarray(0, Math.floor(whole.length * share)), { ...OFF, type: 'pdf' });
    expect(code).toBe('damaged');
  });

  it.each<[string, Uint8Array]>([
    ['words', latin1(`%PDF-1.4\n${'garbage '.repeat(500)}`)],
    ['bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i < 9 ? '%PDF-1.4\n'.charCodeAt(i) : (i * 7919) % 256))],
    ['nothing', latin1('%PDF-1.4\n')],
  ])('of garbage is refused: %s', async (_name, bytes) => {
    expect(await refusalOf(bytes)).toEqual(['damaged', 'is no PDF that can be read, or a damaged one']);
  });

  it('that claims a million pages gives those that it has', async () => {
    const { document, diagnostics } = await readFile(
      broken((objects) => {
        replaceIn(objects, 2, /\/Count 2/, '/Count 1000000');
      }),
      OFF,
    );
    expect(document.text).toMatch(/^The first page\.\s+The second page\.\n$/);
    expect(document.pageStarts).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: expect.stringMatching(/^(?:limit-reached|part-lost)$/) as string }]);
  });

  it('whose list of pages holds itself is refused, or gives the pages that it has', async () => {
    const looped = broken((objects) => {
      replaceIn(objects, 2, /\[9 0 R/, '[9 0 R 2 0 R');
      replaceIn(objects, 2, /\/Count 2/, '/Count 1000');
    });
    const found = await readFile(looped, OFF).then(
      ({ document }) => document.text,
      (error: unknown) => error,
    );
    if (found instanceof ReadError) expect(found.code).toBe('damaged');
    else expect(found).toContain('The first page.');
  });

  it('whose list of pages holds nothing but itself is refused', async () => {
    const looped = broken((objects) => {
      replaceIn(objects, 2, /\[.*\]/, '[2 0 R]');
    });
    expect(await refusalOf(looped)).toEqual(['damaged', expect.any(String)]);
  });

  it('whose pictures hold themselves is read', async () => {
    const looped = broken((objects) => {
      objects[6] =
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Im 7 0 R >> >> /Length 6 >>\nstream\n/Im Do\nendstream';
      objects[9] = '<< /Length 6 >>\nstream\n/Im Do\nendstream';
    });
    expect((await readFile(looped, OFF)).document.text).toBe('The second page.\n');
  });

  it('of which one page is lost gives the others, and tells which is lost', async () => {
    const bytes = broken((objects) => (objects[8] = 'null'));
    const { document, diagnostics } = await readFile(bytes, OFF);
    expect(document.text).toBe('The second page.\n');
    expect(boxesOf(document).map(({ page }) => page)).toEqual([2]);
    expect(document.pageStarts).toEqual([0, 0]);
    expect(diagnostics).toMatchObject([{ code: 'part-lost', message: 'damaged and not read: page 1' }]);
  });

  it('does no harm to the next one', async () => {
    await refusalOf(latin1('%PDF-1.4\nxxx'));
    expect((await readFile(whole, OFF)).document.text).toContain('Minutes of the Ferry Trust');
  });
});

describe('an encrypted file', () => {
  const bytes = new Uint8Array(readFileSync(new URL('files/encrypted.pdf', import.meta.url)));

  it('is refused without its password', async () => {
    expect(await refusalOf(bytes)).toEqual(['encrypted', 'is encrypted; give its --password']);
  });

  it('is refused with another one', async () => {
    expect(await refusalOf(bytes, { ...OFF, password: 'canoe' })).toEqual(['encrypted', 'has another password']);
  });

  it('is read with its password', async () => {
    const { document } = await readFile(bytes, { ...OFF, password: 'ferry' });
    expect(document.text).toContain('Minutes of the Ferry Trust');
    expect(document.pageStarts).toHaveLength(2);
  });
});

describe('pages without text', () => {
  const scan = picture(0, 0, PAGE.width, PAGE.height);
  const text = paragraph(
    72,
    100,
    400,
    'The ferry trust met in the old custom house and thanked everybody who had helped.',
  );

  it('that are blank hold no text', async () => {
    expect(await refusalOf(makePdf(''))).toEqual(['no-text', 'holds no text']);
    expect(await refusalOf(makePdf('', ''))).toEqual(['no-text', 'holds no text']);
  });

  it('that are pictures are named where recognition is off', async () => {
    const why = 'holds no text: scanned and not read (recognition is switched off)';
    expect(await refusalOf(makePdf(scan))).toEqual(['no-text', `${why}: page 1`]);
    expect(await refusalOf(makePdf(scan, scan, scan))).toEqual(['no-text', `${why}: pages 1, 2 and 3`]);
  });

  it('leave the pages with text as they are, and are told of', async () => {
    const { document, diagnostics } = await readFile(makePdf(text, scan), OFF);
    expect(document.text).toMatch(/^The ferry trust met .* who had helped\.\n$/);
    expect(document.pageStarts).toHaveLength(2);
    expect(diagnostics).toEqual([
      {
        code: 'pages-not-read',
        severity: 'warning',
        message: 'scanned and not read (recognition is switched off): page 2',
        source: null,
      },
    ]);
  });

  it('may have a stamp, which is kept', async () => {
    const { document, diagnostics } = await readFile(makePdf(text, scan + words(72, 30, 'Received')), OFF);
    expect(document.text).toMatch(/helped\.\nReceived\n$/);
    expect(diagnostics).toMatchObject([{ code: 'pages-not-read' }]);
  });

  it('with a small picture are not taken for scans', async () => {
    expect((await readFile(makePdf(picture(72, 50, 60, 60) + text), OFF)).diagnostics).toEqual([]);
  });
});
