import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellKind, CellValue } from '../../src/workbook/cell.ts';
import { MOST_ROWS, openSheet } from '../../src/workbook/sheet.ts';
import { openWorkbook } from '../../src/workbook/workbook.ts';
import { MOST_IN_CELL } from '../../src/workbook/xml.ts';
import { elementsOf, partsOf, readWorkbook } from './read.ts';

function bookOf(kind: CellKind, values: readonly CellValue[], link: string | null = null): Uint8Array {
  const book = openWorkbook();
  const of = (value: CellValue): CellValue => value;
  const sheet = book.addSheet('One', [{ heading: 'Column', kind, width: 10, of, link: () => link }]);
  for (const value of values) sheet.put(value);
  return book.bytes();
}

function valuesOf(bytes: Uint8Array): unknown[] {
  return readWorkbook(bytes)[0]?.rows.map((row) => row['Column']) ?? [];
}

describe('a cell', () => {
  it.each([
    ['1900-03-01', 61],
    ['1999-12-31', 36_525],
    ['2014-06-12', 41_802],
    ['9999-12-31', 2_958_465],
  ])('of the day %s is the number %i', (day, number) => {
    expect(valuesOf(bookOf('date', [day]))).toEqual([number]);
  });

  it('of a day that spreadsheets count differently is its text', () => {
    expect(valuesOf(bookOf('date', ['1897-05-04', '1900-02-28']))).toEqual(['1897-05-04', '1900-02-28']);
  });

  it('of a time is a share of the day', () => {
    expect(valuesOf(bookOf('time', ['00:00', '06:00', '18:30']))).toEqual([0, 0.25, 18.5 / 24]);
  });

  it('is left out where there is nothing', () => {
    expect(readWorkbook(bookOf('text', [null, undefined, '']))[0]?.cells.size).toBe(1);
  });

  it('is cut where it is longer than cells are, and says so', () => {
    const [cut = '', whole] = valuesOf(bookOf('text', ['😀'.repeat(20_000), 'x'.repeat(MOST_IN_CELL)])) as string[];
    expect(cut.length).toBeLessThanOrEqual(MOST_IN_CELL);
    expect(cut).toMatch(/^😀+ … \[cut: 40000 characters\]$/u);
    expect(whole).toBe('x'.repeat(MOST_IN_CELL));
  });

  it.each([
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['_x0041_ and _x000D_', '_x0041_ and _x000D_'],
    ['  spaces  ', '  spaces  '],
    ['two\r\nlines', 'two\nlines'],
    [']]> & <b> "q"', ']]> & <b> "q"'],
    ['\ud800 \udc00 \ufffe \uffff', '\ufffd \ufffd \ufffd \ufffd'],
    ['\0\u0001\u000b\u001b[31mred\u202e', 'red'],
  ])('of the text %j holds %j', (text, held) => {
    expect(valuesOf(bookOf('text', [text]))).toEqual([held]);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '\u0000=1+1'])(
    'of %j is text, and stays so when it is edited',
    (text) => {
      const bytes = bookOf('text', [text]);
      const cell = readWorkbook(bytes)[0]?.cells.get('A2');
      const looks = elementsOf(partsOf(bytes)['xl/styles.xml'] ?? '').filter(({ name, attributes }) => {
        return name === 'xf' && 'applyAlignment' in attributes;
      });
      expect(cell?.text).toBe(true);
      expect(looks[Number(cell?.style)]?.attributes['quotePrefix']).toBe('1');
      expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f');
    },
  );

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (texts) => {
        const bytes = bookOf('text', texts);
        expect(() => readWorkbook(bytes)).not.toThrow();
        expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f');
      }),
    );
  });
});

describe('links', () => {
  it('to one place below each other are one', () => {
    const [sheet] = readWorkbook(bookOf('text', ['a', 'b', 'c'], 'a%20file.txt?x="&<'));
    expect([...(sheet?.links ?? [])]).toEqual([['A2:A4', 'a%20file.txt?x="&<']]);
  });

  it('are no more than a spreadsheet takes', () => {
    const sheet = openSheet<number>(
      [{ heading: 'x', kind: 'count', width: 5, of: (row) => row, link: (row) => `f${String(row)}` }],
      () => 0,
      true,
    );
    for (let row = 0; row < 70_000; row++) sheet.put(row);
    expect(sheet.parts().links?.match(/<Relationship /g)).toHaveLength(65_530);
    expect(sheet.parts().range).toBe('A1:A70001');
  });
});

describe('a workbook', () => {
  it('begins another sheet where one is full', () => {
    const book = openWorkbook(3);
    const sheet = book.addSheet<number>('Many', [{ heading: 'x', kind: 'count', width: 5, of: (row) => row }]);
    for (const row of [1, 2, 3, 4, 5]) sheet.put(row);
    const sheets = readWorkbook(book.bytes());
    expect(sheets.map(({ name, autoFilter }) => [name, autoFilter])).toEqual([
      ['Many', 'A1:A3'],
      ['Many (2)', 'A1:A3'],
      ['Many (3)', 'A1:A2'],
    ]);
    expect(sheets.flatMap(({ rows }) => rows.map(({ x }) => x))).toEqual([1, 2, 3, 4, 5]);
    expect(MOST_ROWS).toBe(2 ** 20);
  });

  it('names every part in its types and its relationships', () => {
    const parts = partsOf(bookOf('text', ['a'], 'b.txt'));
    const types = elementsOf(parts['[Content_Types].xml'] ?? '');
    const named = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
    const rest = Object.keys(parts).filter((name) => !named.includes(name));
    expect(rest).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]);
    expect(named.filter((name) => !(name in parts))).toEqual([]);
  });

  it('has the same bytes from the same rows', () => {
    expect(Buffer.from(bookOf('text', ['a', 'b'])).equals(bookOf('text', ['a', 'b']))).toBe(true);
  });
});
