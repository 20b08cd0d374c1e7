import { describe, expect, it } from 'vitest';
import { certaintyOf, sourceOf, type Box, type Document } from '../../src/document.ts';
import { clean, compose } from '../../src/readers/compose.ts';
import type { Draft, DraftCell, DraftParagraph, DraftRow, DraftTable, Run } from '../../src/readers/draft.ts';
import { shapesOf } from './pdf/shape.ts';
import { textsOf } from './reading.ts';

const runsOf = (words: string | Run[]): Run[] => (typeof words === 'string' ? [{ value: words }] : words);
const p = (words: string | Run[], label?: string, depth?: number): DraftParagraph => ({
  type: 'paragraph',
  runs: runsOf(words),
  ...(label === undefined ? {} : { label }),
  ...(depth === undefined ? {} : { depth }),
});
const h = (words: string, level = 1, label?: string): Draft => ({
  type: 'heading',
  level,
  runs: runsOf(words),
  ...(label === undefined ? {} : { label }),
});
const furniture = (words: string): Draft => ({ type: 'furniture', runs: runsOf(words) });
const BREAK: Draft = { type: 'page-break' };

type Cell = string | Draft[] | DraftCell;
const spanning = (columnSpan: number, rowSpan: number, words: string): DraftCell => ({
  columnSpan,
  rowSpan,
  blocks: words === '' ? [] : [p(words)],
});
const row = (...cells: Cell[]): DraftRow => ({
  header: false,
  cells: cells.map((cell) => {
    if (typeof cell === 'string') return spanning(1, 1, cell);
    return Array.isArray(cell) ? { columnSpan: 1, rowSpan: 1, blocks: cell } : cell;
  }),
});
const table = (...rows: DraftRow[]): DraftTable => ({ type: 'table', rows });

const made = (drafts: readonly Draft[], paged = false): Document => compose(drafts, { mediaType: 'x/y', paged });
const shapes = (...drafts: Draft[]) => shapesOf(made(drafts));
const textOf = (...drafts: Draft[]) => made(drafts).text;

describe('what is printed', () => {
  it('is a line for each paragraph and heading', () => {
    const document = made([h('Minutes', 2), p('Present: Ann Lee'), p('The end.')]);
    expect(document).toMatchObject({
      mediaType: 'x/y',
      encoding: null,
      text: 'Minutes\nPresent: Ann Lee\nThe end.\n',
      lineStarts: [0, 8, 25],
      pageStarts: [],
      places: [],
      metadata: {},
    });
    expect(shapesOf(document)).toEqual(['## Minutes', 'Present: Ann Lee', 'The end.']);
  });

  it('is nothing of nothing', () => {
    expect(made([])).toMatchObject({ text: '', lineStarts: [0], blocks: [] });
    expect(made([p(''), p(' \u00a0'), h(''), furniture(' '), table(), table(row(), row('', ''))])).toMatchObject({
      text: '',
      blocks: [],
    });
  });

  it('has a line break inside a paragraph, a blank inside a heading', () => {
    expect(textOf(h('Minutes\nof June'), p('Ann Lee\nTom Ashe'))).toBe('Minutes of June\nAnn Lee\nTom Ashe\n');
    expect(shapes(p('Ann Lee\nTom Ashe'))).toEqual(['Ann Lee', 'Tom Ashe']);
  });

  it('has furniture where it stands, and its block in front of the others', () => {
    const drafts = [p('One.'), furniture('Page 1'), p('Two.')];
    expect(textOf(...drafts)).toBe('One.\nPage 1\nTwo.\n');
    expect(shapes(...drafts)).toEqual(['<furniture> Page 1', 'One.', 'Two.']);
  });

  it('is never longer for a deep list or a wide span than people make them', () => {
    const deep = p('deep', '-', 1e9);
    const wide = table(row(spanning(1e9, 1e9, 'a'), 'b'), row('c', 'd'));
    const [cell] = made([wide]).blocks.flatMap((block) => (block.type === 'table' ? block.rows[0].cells : []));
    expect(textOf(deep).length).toBeLessThan(100);
    expect(cell.columnSpan).toBeLessThanOrEqual(64);
  });
});

describe('labels', () => {
  it('stand in front of their words, indented by their depth', () => {
    const drafts = [p('The roof', '1.'), p('The gutter', '(a)', 1), p('The pipe', '•', 2)];
    expect(textOf(...drafts)).toBe('1. The roof\n  (a) The gutter\n    • The pipe\n');
    expect(shapes(...drafts)).toEqual(['[1.] The roof', '  [(a)] The gutter', '    [•] The pipe']);
  });

  it('of headings are a part of them', () => {
    expect(shapes(h('Matters arising', 2, 'IV.'))).toEqual(['## IV. Matters arising']);
  });

  it('alone are a paragraph', () => {
    expect(shapes(p('', '3.'), p('The roof'))).toEqual(['3.', 'The roof']);
  });

  it('are told from the words where the file does not keep them apart', () => {
    expect(shapes(p('4. The roof'), p('• The fence'))).toEqual(['[4.] The roof', '[•] The fence']);
  });

  it('have the first line of their words', () => {
    expect(shapes(p('The roof\nThe fence', '1.'))).toEqual(['[1.] The roof', 'The fence']);
  });
});

describe('tab stops', () => {
  it('make a table of paragraphs that follow each other', () => {
    expect(shapes(p('Name\tRole'), p('Ann Lee\tChair'), p('The end.'), p('a\tb'))).toEqual([
      ['Name | Role', 'Ann Lee | Chair'],
      'The end.',
      ['a | b'],
    ]);
  });

  it('in a row are one', () => {
    expect(textOf(p('Date:\t\t \t8 June'), p([{ value: 'Venue:\t' }, { value: '\t ' }, { value: 'Hall' }]))).toBe(
      'Date:\t8 June\nVenue:\tHall\n',
    );
  });

  it('behind a label, or in front of the words, are blanks', () => {
    expect(shapes(p('1.\tThe roof leaks.'), p('\tThe fence fell down.'))).toEqual([
      '[1.] The roof leaks.',
      'The fence fell down.',
    ]);
  });

  it('behind a label that the file keeps apart make no table', () => {
    expect(shapes(p('The roof', '1.'))).toEqual(['[1.] The roof']);
    expect(shapes(p('Roof\tTom Ashe', '1.'))).toEqual([['1. | Roof | Tom Ashe']]);
  });

  it('in words of several lines make none', () => {
    expect(shapes(p('a\tb\nc')).every((shape) => typeof shape === 'string')).toBe(true);
  });
});

describe('tables', () => {
  it('have short rows on one line', () => {
    const document = made([table(row('Item', 'Owner'), row('Roof', ''), row('', 'Tom Ashe'))]);
    expect(document.text).toBe('Item | Owner\nRoof\n | Tom Ashe\n');
    expect(shapesOf(document)).toEqual([['Item | Owner', 'Roof | ', ' | Tom Ashe']]);
  });

  it('have the cells of long rows on lines of their own', () => {
    const long = 'The roof leaks and the store is wet. '.repeat(5).trim();
    const document = made([table(row('1', long, 'Tom Ashe'))]);
    expect(document.text).toBe(`1\n${long}\nTom Ashe\n`);
    expect(shapesOf(document)).toEqual([[`1 | ${long} | Tom Ashe`]]);
  });

  it('have the paragraphs of a cell on lines of their own', () => {
    const document = made([table(row('1', [p('The roof leaks.'), p('Tom Ashe to mend it.', '•')]))]);
    expect(document.text).toBe('1\nThe roof leaks.\n• Tom Ashe to mend it.\n');
    expect(shapesOf(document)).toEqual([['1 | The roof leaks. / [•] Tom Ashe to mend it.']]);
  });

  it('have words with a pipe whole', () => {
    expect(shapes(table(row('a | b', 'c')))).toEqual([['a | b | c']]);
    const [block] = made([table(row('a | b', 'c'))]).blocks;
    expect(block.type === 'table' && block.rows[0].cells).toHaveLength(2);
  });

  it('have labels and headings in cells', () => {
    expect(shapes(table(row([p('Roof', '1.')], [h('Fence', 2, '2.')])))).toEqual([['[1.] Roof | [2.] Fence']]);
  });

  it('count columns with spans', () => {
    const [block] = made([
      table(
        row(spanning(2, 1, 'wide'), 'c'),
        row(spanning(1, 2, 'high'), 'b', 'c'),
        row('e', 'f'),
        row('g', spanning(1, 1, ''), 'i'),
      ),
    ]).blocks;
    if (block.type !== 'table') throw new Error('no table');
    expect(block.columns).toBe(3);
    expect(block.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 2],
      [0, 1, 2],
      [1, 2],
      [0, 1, 2],
    ]);
  });

  it.each([0, -3, Number.NaN, 0.5])('take a span of %s for none', (span) => {
    const [block] = made([table(row(spanning(span, span, 'a'), 'b'), row('c', 'd'))]).blocks;
    if (block.type !== 'table') throw new Error('no table');
    expect(block.rows.flatMap(({ cells }) => cells.map(({ column }) => column))).toEqual([0, 1, 0, 1]);
  });

  it('keep the words behind the last column that there may be', () => {
    const cells = Array.from({ length: 70 }, (_, index) => `c${index}`);
    const [shape] = shapes(table(row(...cells), row(...cells)));
    for (const cell of cells) expect((shape as string[])[0]).toContain(cell);
  });

  it('of one column give way to what they hold', () => {
    expect(shapes(table(row([h('Minutes'), p('Present')]), row('The end.')))).toEqual([
      '# Minutes',
      'Present',
      'The end.',
    ]);
  });

  it('that hold tables give way to them', () => {
    const inner = table(row('a', 'b'), row('c', 'd'));
    expect(shapes(table(row([p('Left'), inner], 'Right'), row('x', 'y')))).toEqual([
      'Left',
      ['a | b', 'c | d'],
      'Right',
      'x',
      'y',
    ]);
  });

  it('that are nested deep are read', () => {
    let nested = table(row('a', 'b'));
    for (let depth = 0; depth < 500; depth++) nested = table(row([nested]));
    expect(shapes(nested)).toEqual([['a | b']]);
  });

  it('have headers that the file tells of, and those that are printed again', () => {
    const told = { ...row('Name', 'Role'), header: true };
    expect(shapes(table(told, row('Ann', 'Chair')))).toEqual([['= Name | Role', 'Ann | Chair']]);
    const twice = () => table(row('Item', 'Owner'), row('Roof', 'Tom'));
    expect(shapes(twice(), p('Then:'), twice())).toEqual([
      ['= Item | Owner', 'Roof | Tom'],
      'Then:',
      ['= Item | Owner', 'Roof | Tom'],
    ]);
  });
});

describe('pages', () => {
  it('begin behind a break, where the type has pages', () => {
    const drafts = [p('One.'), BREAK, BREAK, p('Three.')];
    expect(made(drafts, true).pageStarts).toEqual([0, 5, 5]);
    expect(made(drafts, false).pageStarts).toEqual([]);
    expect(made([], true).pageStarts).toEqual([0]);
  });

  it('begin in a table', () => {
    const cut = table(row('a', 'b'), { ...row('c', 'd'), startsPage: true });
    expect(made([cut], true).pageStarts).toEqual([0, 6]);
    expect(made([cut], false).pageStarts).toEqual([]);
  });

  it('are named in sources', () => {
    const document = made([p('One.'), BREAK, p('Two.')], true);
    expect(textsOf(document).map((text) => sourceOf(document, text).page)).toEqual([1, 2]);
    const unpaged = made([p('One.')]);
    expect(sourceOf(unpaged, ...textsOf(unpaged))).toMatchObject({ page: null, boxes: null });
  });
});

describe('how words are set', () => {
  const marksOf = (...runs: Run[]) =>
    textsOf(made([p(runs)])).flatMap(({ value, marks }) =>
      marks.map(({ kind, from, to }) => `${kind}: ${value.slice(from, to)}`),
    );

  it('is marked', () => {
    expect(
      marksOf(
        { value: 'ACTION: ', bold: true },
        { value: 'Tom ' },
        { value: 'at once', italic: true, underline: true },
      ),
    ).toEqual(['bold: ACTION: ', 'italic: at once', 'underline: at once']);
  });

  it('is one mark over runs that follow each other', () => {
    expect(marksOf({ value: 'Ann', bold: true }, { value: ' ' }, { value: 'Lee', bold: true })).toEqual([
      'bold: Ann Lee',
    ]);
    expect(marksOf({ value: 'Ann', bold: true }, { value: ' or ' }, { value: 'Tom', bold: true })).toEqual([
      'bold: Ann',
      'bold: Tom',
    ]);
  });

  it('is kept in list items and cells', () => {
    const bold = { value: 'Roof', bold: true };
    const texts = textsOf(made([p([bold], '1.', 1), table(row('a', [p([{ value: 'The ' }, bold])]))]));
    const marked = texts.flatMap(({ value, marks }) => marks.map(({ from, to }) => value.slice(from, to)));
    expect(marked).toEqual(['Roof', 'Roof']);
  });
});

describe('characters', () => {
  it.each([
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['co\u00adoperate\u200b\ufeff', 'cooperate'],
    ['o\ufb03ce o\ufb00 \ufb01ne \ufb02oor sou\ufb04e', 'office off fine floor souffle'],
    ['\uf0b7 roof', '• roof'],
    ['a\u0000b\u0007c\ud800d\uffff', 'abcd'],
    ['a\r\nb\rc\u2028d\ve\ff', 'a\nb\nc\nd\ne\nf'],
    ['a\tb', 'a\tb'],
    ['a\u202eb\u2066c', 'abc'],
    ['Café – “old” £5 • é…', 'Café – “old” £5 • é…'],
    ['Łódź 日本 🎉 e\u0301', 'Łódź 日本 🎉 e\u0301'],
  ])('%j are printed as %j', (value, printed) => {
    expect(clean(value)).toBe(printed);
    expect(clean(clean(value))).toBe(clean(value));
  });

  it('that nobody sees leave no line', () => {
    expect(textOf(p('\u200b'), p('\u00ad\ufeff'), p('words'))).toBe('words\n');
  });
});

describe('places', () => {
  const box = (x: number, y: number, page = 1): Box => ({ page, x, y, width: 50, height: 10 });

  it('are those of runs, where they are printed', () => {
    const document = made([
      p([
        { value: 'Ann ', box: box(72, 100) },
        { value: 'Lee', box: box(122, 100), certainty: 0.5 },
      ]),
      p([{ value: '\ufb01ne', certainty: 0.9 }], '1.'),
    ]);
    expect(document.text).toBe('Ann Lee\n1. fine\n');
    expect(document.places).toEqual([
      { start: 0, end: 4, box: box(72, 100), certainty: null },
      { start: 4, end: 7, box: box(122, 100), certainty: 0.5 },
      { start: 11, end: 15, box: null, certainty: 0.9 },
    ]);
  });

  it('of words that are not printed are none', () => {
    expect(made([p('One.'), p([{ value: ' ', box: box(1, 1) }])]).places).toEqual([]);
    expect(
      made([
        p([
          { value: '\u200b', box: box(1, 1) },
          { value: 'a', box: box(2, 2) },
        ]),
      ]).places,
    ).toHaveLength(1);
  });

  it('are boxes of sources, one for each line and page', () => {
    const document = made(
      [
        p([
          { value: 'one ', box: box(72, 100) },
          { value: 'two ', box: box(130, 100.5) },
          { value: 'three ', box: box(72, 114) },
          { value: 'four', box: box(72, 114, 2) },
        ]),
      ],
      true,
    );
    expect(sourceOf(document, ...textsOf(document))).toMatchObject({
      page: 1,
      boxes: [
        { page: 1, x: 72, width: 108 },
        { page: 1, y: 114 },
        { page: 2, y: 114 },
      ],
    });
  });

  it('in cells are those of the cell alone', () => {
    const cell = (words: string, x: number) => [p([{ value: words, box: box(x, 100) }])];
    const document = made([table(row(cell('left', 72), cell('right', 300)))]);
    const boxes = textsOf(document).map((text) => sourceOf(document, text).boxes);
    expect(boxes).toMatchObject([[{ x: 72, width: 50 }], [{ x: 300, width: 50 }]]);
  });

  it('tell how certain words are', () => {
    const document = made([
      p([
        { value: 'Ann ', certainty: 1 },
        { value: 'Leee', certainty: 0.5 },
      ]),
      p('sure'),
    ]);
    const [unsure, sure] = textsOf(document);
    expect(certaintyOf(document, [unsure])).toBeCloseTo(0.75);
    expect(certaintyOf(document, [sure])).toBe(1);
    expect(certaintyOf(document, [])).toBe(1);
  });
});
