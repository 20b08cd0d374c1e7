/** Files of all types that are damaged or made to do harm. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadError, type ReadErrorCode } from '../../src/diagnostics.ts';
import { parseMinutes, readDocument } from '../../src/pipeline.ts';
import { Minutes } from '../../src/schema.ts';
import { ROOT } from '../fixtures/cases.ts';
import { expectPlaces } from '../invariants/places.ts';
import { docx, p, table, tc, tr } from '../readers/docx/package.ts';
import { fileOf, grid, makePdf, objectsOf, PAGE, ruled, stroke, words } from '../readers/pdf/make-pdf.ts';
import { parseWithin } from './within.ts';

const OFF = { ocr: 'off' } as const;
/** As in pathological.test.ts. */
const LIMIT = 18_000;
const TIMEOUT = 20_000;

/** A result that follows the schema, or a refusal: never another error. */
async function expectReadOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const minutes = await parseMinutes(bytes, OFF);
    expect(Minutes.parse(minutes)).toEqual(minutes);
    expectPlaces(minutes, (await readDocument(bytes, OFF)).text);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(error.message).toMatch(/^[^\n]{1,300}$/);
  }
}

/** One file of every type, the smallest that there are. */
const SAMPLES: readonly [name: string, bytes: Uint8Array][] = samples();

function samples(): [string, Uint8Array][] {
  const folder = join(ROOT, 'fixtures/types');
  const [layout] = readdirSync(folder);
  const made = ['md', 'html', 'docx', 'odt', 'rtf', 'eml', 'doc', 'libreoffice.pdf'].map(
    (end): [string, Uint8Array] => [`minutes.${end}`, readFileSync(join(folder, layout, `minutes.${end}`))],
  );
  const page = ruled(
    [72, 130, 350, 500],
    [100, 125, 150],
    [
      ['Item', 'Action', 'By'],
      ['1', 'To mend it', 'Tom'],
    ],
  );
  return [
    ...made,
    ['made.pdf', makePdf(words(72, 60, 'Minutes of the Ferry Trust') + page, { content: page, rotate: 90 })],
    ['made.zip', zipSync({ 'a.txt': strToU8('Minutes of the Ferry Trust\n\nPresent: Ann Lee\n') })],
  ];
}

describe.each(SAMPLES)('%s', (_name, whole) => {
  it('cut anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), (length) =>
        expectReadOrRefused(whole.subarray(0, length)),
      ),
      { numRuns: 12 },
    );
  });

  it('with other bytes anywhere is read or refused', async () => {
    const change = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return expectReadOrRefused(bytes);
      }),
      { numRuns: 20 },
    );
  });
});

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, strToU8(one)])));
const ODT = { mimetype: 'application/vnd.oasis.opendocument.text' };
const odt = (body: string) =>
  packed({
    ...ODT,
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

/** Each with the code of the error that refuses it; null where it is read. */
const FILES: Readonly<Record<string, readonly [refusal: ReadErrorCode | null, make: () => Uint8Array]>> = {
  'a PDF of 5,500 pages': [null, () => makePdf(...Array.from({ length: 5500 }, () => words(72, 99, 'Page of words')))],
  'a PDF of 20,000 words on a page': [
    null,
    () => makePdf(many(400, (i) => words(10, 10 + i * 2, 'ferry '.repeat(50).trim(), { size: 1.5 }))),
  ],
  'a PDF of words all at one place': [null, () => makePdf(many(8000, () => words(72, 99, 'ferry')))],
  'a PDF of letters that stand apart': [
    null,
    () => makePdf(many(9000, (i) => words((i * 37) % PAGE.width, (i * 53) % PAGE.height, 'x', { size: 4 }))),
  ],
  'a PDF with a grid of 5,900 rules': [
    null,
    () =>
      makePdf(
        grid(range(60, 9), range(60, 13)) + many(5780, (i) => stroke(0, i / 8, 9, i / 8)) + words(20, 22, 'cell'),
      ),
  ],
  'a PDF of tables inside tables': [
    null,
    () => makePdf(many(70, (i) => grid([i * 4, 595 - i * 4], [i * 5, 842 - i * 5])) + words(290, 420, 'cell')),
  ],
  'a PDF of one table over 400 pages': [
    null,
    () => makePdf(...Array.from({ length: 400 }, () => ruled([72, 130, 350, 500], range(30, 25), rows(29)))),
  ],
  'a PDF of columns that shift': [
    null,
    () =>
      makePdf(
        many(
          400,
          (i) => words(20 + ((i * 31) % 300), 10 + i * 2, 'word') + words(400 + ((i * 17) % 90), 10 + i * 2, 'end'),
        ),
      ),
  ],
  'a PDF with pages larger than any': [
    null,
    () => changed([words(72, 99, 'ferry')], 8, /\/MediaBox \[.*?\]/, '/MediaBox [-1e9 -1e9 1e9 1e9]'),
  ],
  'a PDF with pages of no size': [
    null,
    () => changed([words(72, 99, 'ferry')], 8, /\/MediaBox \[.*?\]/, '/MediaBox [0 0 0 0]'),
  ],
  'a PDF with letters of no size': [null, () => makePdf(words(72, 99, 'ferry', { size: 0 }) + words(72, 120, 'end'))],
  'a PDF with letters of a huge size': [null, () => makePdf(words(72, 99, 'ferry', { size: 1e7 }))],
  'a PDF whose numbers are none': [null, () => makePdf(`BT /F1 1e400 Tf nan inf -1 0 9e99 9e99 Tm (ferry) Tj ET\n`)],
  'a Word file of tables in tables': [
    null,
    () => docx(Array.from({ length: 200 }).reduce<string>((inner) => table(tr(tc(inner) + tc('x'))), p('words'))),
  ],
  'a Word file of 40,000 paragraphs': [null, () => docx(many(40_000, (i) => p(`Ann Lee to write letter ${i}`)))],
  'a Word file with a row of 5,000 cells': [null, () => docx(table(tr(many(5000, () => tc('cell')))))],
  'a Word file that is a bomb': ['too-large', () => docx(`${p('words')}${' '.repeat(40_000_000)}`)],
  'a Word file with entities in entities': [
    'damaged',
    () =>
      packed({
        '[Content_Types].xml': 'wordprocessingml',
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a0 "ha">${many(30, (i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`)}]><w:document>&a30;</w:document>`,
      }),
  ],
  'an OpenDocument file with repeats': [
    null,
    () =>
      odt(
        '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
      ),
  ],
  'an OpenDocument file of deep lists': [
    'no-text',
    () =>
      odt(
        `${'<text:list><text:list-item>'.repeat(20_000)}<text:p>a</text:p>${'</text:list-item></text:list>'.repeat(20_000)}`,
      ),
  ],
  'an OpenDocument file with a million blanks': [null, () => odt('<text:p>a<text:s text:c="1000000000"/>b</text:p>')],
  'rich text of deep groups': [null, () => strToU8(`{\\rtf1 ${'{'.repeat(200_000)}a${'}'.repeat(200_000)}}`)],
  'rich text of bytes that are not there': ['no-text', () => strToU8('{\\rtf1 {\\*\\blipuid \\bin2000000000 x} a}')],
  'a web page of deep tables': [null, () => strToU8(`<html>${'<table><tr><td>'.repeat(5000)}a`)],
  'a web page with spans of a million': [
    null,
    () => strToU8(`<html><table>${'<tr><td colspan=1000000 rowspan=1000000>a<td>b</tr>'.repeat(300)}</table>`),
  ],
  'a mail of deep parts': [
    'damaged',
    () =>
      strToU8(
        `MIME-Version: 1.0\r\n${many(500, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`)}Content-Type: text/plain\r\n\r\na`,
      ),
  ],
};

function range(count: number, step: number): number[] {
  return Array.from({ length: count }, (_, index) => 20 + index * step);
}

function rows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [String(index), 'The roof leaks and the', 'Tom']);
}

function changed(pages: string[], at: number, found: RegExp, by: string): Uint8Array {
  const objects = objectsOf(pages);
  objects[at] = objects[at].replace(found, by);
  return fileOf(objects);
}

describe('a file that is made to do harm', () => {
  it.each(Object.entries(FILES))(
    '%s',
    async (_name, [refusal, make]) => {
      const result = await parseWithin(LIMIT, make(), OFF).catch((error: unknown) => error);
      if (refusal !== null) expect(result).toMatchObject({ name: 'ReadError', code: refusal });
      else expect(Minutes.parse(result)).toEqual(result);
    },
    TIMEOUT,
  );
});
