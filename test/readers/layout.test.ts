import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/readers/layout/furniture.ts';
import { linesOf } from '../../src/readers/layout/lines.ts';
import type { Word } from '../../src/readers/layout/page.ts';
import { Hyphens } from '../../src/readers/layout/paragraphs.ts';
import { bar, grid, lines, PAGE, paragraph, ruled, stroke, widthOf, words } from './pdf/make-pdf.ts';
import { readPages, shapes } from './pdf/shape.ts';

const FERRY =
  'The ferry trust met in the old custom house and the chair thanked everybody who had helped to paint the landing stage over the long winter.';
const ROPES =
  'The treasurer reported that the reserve stood at four thousand pounds and that all of the bills for the new ropes had been paid.';
const XS = [72, 130, 350, 500];
const HEADER = ['Item', 'Discussion', 'Action'];
const ROOF = ['1', 'The roof leaks.', 'Tom Ashe'];
const FENCE = ['2', 'The fence fell down.', 'Nora Beckett'];

/** Rows of words in columns, without rules. */
const columns = (xs: readonly number[], top: number, step: number, rows: readonly (readonly string[])[]) =>
  rows
    .flatMap((row, index) =>
      row.map((cell, column) => (cell === '' ? '' : words(xs[column], top + index * step, cell))),
    )
    .join('');

describe('reading order', () => {
  it('is from top to bottom and from left to right, whatever the order of the file', async () => {
    const right = words(76 + widthOf('First the words of the Ferry Island Joint'), 100, 'Trust.');
    const page =
      words(72, 180, 'Then the second paragraph.') + words(72, 100, 'First the words of the Ferry Island Joint');
    expect((await readPages(right + page)).text).toBe(
      'First the words of the Ferry Island Joint Trust.\nThen the second paragraph.\n',
    );
  });

  it('has a table between the paragraphs that stand above and below it', async () => {
    const table = ruled(XS, [200, 225, 250], [HEADER, ROOF]);
    expect(await shapes(table + words(72, 300, 'The end.') + words(72, 100, 'Minutes of June'))).toEqual([
      'Minutes of June',
      ['Item | Discussion | Action', '1 | The roof leaks. | Tom Ashe'],
      'The end.',
    ]);
  });
});

describe('paragraphs', () => {
  it('are parted by space, and joined over their lines', async () => {
    expect(await shapes(paragraph(72, 80, 400, FERRY) + paragraph(72, 150, 400, ROPES))).toEqual([FERRY, ROPES]);
  });

  it('are parted by a short last line', async () => {
    const short = paragraph(72, 80, 400, `${FERRY} ${ROPES} It was wet.`);
    expect(await shapes(short + paragraph(72, 80 + 14 * 5, 400, ROPES))).toEqual([
      `${FERRY} ${ROPES} It was wet.`,
      ROPES,
    ]);
  });

  it('are parted where few lines stand far apart', async () => {
    expect(await shapes(words(72, 500, 'Signed: Ann Lee') + words(72, 560, 'Dated: 9 June 2016'))).toEqual([
      'Signed: Ann Lee',
      'Dated: 9 June 2016',
    ]);
  });

  it('go on over a page', async () => {
    const [first, rest] = [`${FERRY} ${ROPES} Then the`, 'wind rose and everybody went home.'];
    const after = words(72, 120, 'Nobody else spoke.');
    const document = await readPages(paragraph(72, 700, 400, first), words(72, 60, rest) + after);
    expect(document.text).toBe(`${first} ${rest}\nNobody else spoke.\n`);
    // The page begins with its first whole line.
    expect(document.pageStarts).toEqual([0, `${first} ${rest}\n`.length]);
    expect(document.places.map(({ box }) => box?.page)).toContain(2);
  });

  it('that go on over a page do so past the furniture', async () => {
    const running = (number: number) => words(72, 30, 'Ferry Trust Board') + words(280, 820, `Page ${number} of 2`);
    const first = `${FERRY} ${ROPES} Then the`;
    const document = await readPages(
      running(1) + paragraph(72, 740, 400, first),
      running(2) + words(72, 60, 'wind rose and all went home.') + words(72, 120, 'Nobody else spoke.'),
    );
    expect(document.blocks.filter(({ type }) => type === 'paragraph')).toMatchObject([
      { text: { value: `${first} wind rose and all went home.` } },
      { text: { value: 'Nobody else spoke.' } },
    ]);
  });

  it('that ended do not go on over a page', async () => {
    const [first, second] = [`${FERRY} It was wet.`, 'Nobody else spoke.'];
    expect(await shapes(paragraph(72, 700, 400, first), words(72, 60, second))).toEqual([first, second]);
  });

  it('that are labelled are list items', async () => {
    const items = ['• The roof was mended.', '• The fence fell down.', '(a) Tom Ashe to mend it.'];
    expect(await shapes(lines(90, 100, items, { leading: 16 }))).toEqual([
      '[•] The roof was mended.',
      '[•] The fence fell down.',
      '[(a)] Tom Ashe to mend it.',
    ]);
  });

  it('may have their numbers at the left', async () => {
    const numbers = words(72, 100, '1.') + words(72, 170, '2.');
    expect(await shapes(numbers + paragraph(110, 100, 380, FERRY) + paragraph(110, 170, 380, ROPES))).toEqual([
      `[1.] ${FERRY}`,
      `[2.] ${ROPES}`,
    ]);
  });
});

describe('headings', () => {
  it('are what is set larger than the text', async () => {
    const title = words(72, 70, 'Minutes of the Ferry Trust', { size: 20 });
    const heading = words(72, 110, 'Matters arising', { size: 14, font: 'bold' });
    expect(await shapes(title + heading + paragraph(72, 140, 400, FERRY))).toEqual([
      '# Minutes of the Ferry Trust',
      '# Matters arising',
      FERRY,
    ]);
  });

  it('are short: a notice in large type is none', async () => {
    const notice = paragraph(72, 100, 450, `${FERRY} ${ROPES}`, { size: 14, leading: 18 });
    const text = paragraph(72, 250, 400, `${FERRY} ${ROPES} ${FERRY} ${ROPES}`);
    expect((await shapes(notice + text))[0]).toBe(`${FERRY} ${ROPES}`);
  });
});

describe('a hyphen at the end of a line', () => {
  it('goes where the word is written without it elsewhere', async () => {
    const text = ['The committee met, and thanked all who had helped the com-', 'mittee with the work of the year.'];
    expect(await shapes(lines(72, 100, text))).toEqual([
      'The committee met, and thanked all who had helped the committee with the work of the year.',
    ]);
  });

  it('goes where nothing tells that it belongs to the word', async () => {
    const text = [
      'The trust met again in May, and thanked all who had helped the com-',
      'mittee with the work of the year.',
    ];
    expect(await shapes(lines(72, 100, text))).toEqual([
      'The trust met again in May, and thanked all who had helped the committee with the work of the year.',
    ]);
  });

  it('stays where the word is written with it elsewhere', async () => {
    const text = [
      'The lock-keeper met the trust, which thanked once more the lock-',
      'keeper for the work of the year.',
    ];
    expect(await shapes(lines(72, 100, text))).toEqual([
      'The lock-keeper met the trust, which thanked once more the lock-keeper for the work of the year.',
    ]);
  });

  it('stays behind first parts of words that have it', async () => {
    const text = [
      'The trust met in May, and thanked everybody who had helped the co-',
      'ordinator with the work of the year.',
    ];
    expect((await shapes(lines(72, 100, text)))[0]).toContain(' co-ordinator with');
  });

  it('is judged by the words of the whole document', () => {
    const hyphens = new Hyphens();
    hyphens.add('The lock-keeper and the footpath');
    expect(hyphens.keeps('lock', 'keeper')).toBe(true);
    expect(hyphens.keeps('foot', 'path')).toBe(false);
    expect(hyphens.keeps('sub', 'group')).toBe(true);
    expect(hyphens.keeps('trea', 'surer')).toBe(false);
  });
});

describe('furniture', () => {
  const page = (number: number, body: string) =>
    words(72, 40, 'Ferry Trust Board') + body + words(280, 815, `Page ${number} of 3`);
  const bodies = [paragraph(72, 100, 400, FERRY), paragraph(72, 100, 400, ROPES), words(72, 100, 'It ended at nine.')];

  it('is the running header and footer: kept, outside the blocks of the text', async () => {
    const document = await readPages(...bodies.map((body, index) => page(index + 1, body)));
    const of = (type: string) =>
      document.blocks.flatMap((block) => (block.type === type && 'text' in block ? [block.text.value] : []));
    expect(of('paragraph')).toEqual([FERRY, ROPES, 'It ended at nine.']);
    expect(of('furniture')).toEqual([1, 2, 3].flatMap((number) => ['Ferry Trust Board', `Page ${number} of 3`]));
    expect(document.text.split('\n').slice(0, 4)).toEqual([
      'Ferry Trust Board',
      FERRY,
      'Page 1 of 3',
      'Ferry Trust Board',
    ]);
    expect(document.pageStarts.map((start) => document.text.slice(start, start + 5))).toEqual([
      'Ferry',
      'Ferry',
      'Ferry',
    ]);
  });

  it.each(['2', '- 2 -', 'Page 2', 'Page 2 of 9', '2/9', '2 | P a g e', 'ii'])(
    'is a page number, on one page alone: %s',
    async (number) => {
      expect(await shapes(bodies[0] + words(290, 815, number))).toEqual([`<furniture> ${number}`, FERRY]);
    },
  );

  it.each(['Page turner', '2 chairs', 'Ann Lee'])('is not every short last line: %s', async (text) => {
    expect((await shapes(bodies[0] + words(290, 815, text))).at(-1)).toBe(text);
  });

  it('stands at the same height on two pages', () => {
    const sheet = (number: number, baseline: number) => {
      const at = (text: string, y: number): Word[] => text.split(' ').map((word, i) => wordAt(word, 72 + 40 * i, y));
      // Alike are only the first lines.
      const inner = [300, 400, 500, 600, 650].flatMap((y) => at(`Words ${'xy'[number - 1].repeat(y / 50)}`, y));
      return { number, height: 842, lines: linesOf([...at('Ferry Board', baseline), ...inner], number) };
    };
    const found = (first: number, second: number) =>
      [...furnitureOf([sheet(1, first), sheet(2, second)])].map(({ page, baseline }) => [page, baseline]);
    expect(found(40, 42)).toEqual([
      [1, 40],
      [2, 42],
    ]);
    expect(found(40, 80)).toEqual([]);
  });
});

function wordAt(text: string, x: number, baseline: number, more: Partial<Word> = {}): Word {
  const [size, width] = [10, text.length * 5];
  const box = { x0: x, x1: x + width, y0: baseline - 8, y1: baseline + 2 };
  return { text, ...box, baseline, size, bold: false, italic: false, ...more };
}

describe('lines', () => {
  const textsOf = (words: Word[]) => linesOf(words, 1).map(({ segments }) => segments.map(({ text }) => text));

  it('are cut into segments at wide gaps', () => {
    expect(textsOf([wordAt('Ann', 72, 100), wordAt('Lee', 90, 100), wordAt('Chair', 200, 100)])).toEqual([
      ['Ann Lee', 'Chair'],
    ]);
  });

  it('hold words that stand a little higher or lower', () => {
    expect(textsOf([wordAt('Ann', 72, 100), wordAt('Lee', 90, 102), wordAt('below', 72, 112)])).toEqual([
      ['Ann Lee'],
      ['below'],
    ]);
  });

  it('have bold words that are printed twice once', () => {
    const [line] = linesOf([wordAt('Ann', 72, 100), wordAt('Ann', 72.8, 100), wordAt('spoke', 92, 100)], 1);
    expect(line.segments.map(({ text }) => text)).toEqual(['Ann spoke']);
    expect(line.segments[0].runs.map(({ value, bold }) => [value.trim(), bold === true])).toEqual([
      ['Ann', true],
      ['spoke', false],
    ]);
  });

  it('keep a word that is said twice', () => {
    expect(textsOf([wordAt('very', 72, 100), wordAt('very', 96, 100)])).toEqual([['very very']]);
  });

  it('have the mean certainty of their words', () => {
    const certain = [wordAt('Ann', 72, 100, { certainty: 0.9 }), wordAt('Lee', 90, 100, { certainty: 0.5 })];
    expect(linesOf(certain, 3)[0].segments[0].runs).toMatchObject([
      { value: 'Ann Lee', certainty: 0.7, box: { page: 3 } },
    ]);
  });
});

describe('ruled tables', () => {
  const ROWS = [
    'Item | Discussion | Action',
    '1 | The roof leaks. | Tom Ashe',
    '2 | The fence fell down. | Nora Beckett',
  ];

  it.each([
    ['stroked lines', stroke],
    ['thin filled boxes', bar],
  ])('are drawn with %s', async (_name, rule) => {
    expect(await shapes(ruled(XS, [100, 125, 150, 175], [HEADER, ROOF, FENCE], rule))).toEqual([ROWS]);
  });

  it('are drawn with a border around each cell', async () => {
    const ys = [100, 125, 150, 175];
    const borders = ys
      .slice(1)
      .flatMap((y, row) => XS.slice(1).map((x, column) => grid([XS[column], x], [ys[row], y])))
      .join('');
    const cells = columns([77, 135, 355], 114, 25, [HEADER, ROOF, FENCE]);
    expect(await shapes(borders + cells)).toEqual([ROWS]);
  });

  it('have cells of several lines', async () => {
    const cells = [HEADER, ['1', ['The roof leaks, so', 'that the store is wet.'], 'Tom Ashe']];
    expect(await shapes(ruled([72, 130, 240, 400], [100, 125, 165], cells))).toEqual([
      ['Item | Discussion | Action', '1 | The roof leaks, so that the store is wet. | Tom Ashe'],
    ]);
  });

  it('have empty cells', async () => {
    expect(await shapes(ruled(XS, [100, 125, 150], [HEADER, ['', 'The roof leaks.', '']]))).toEqual([
      ['Item | Discussion | Action', ' | The roof leaks. | '],
    ]);
  });

  it('have cells that span columns', async () => {
    const across = [100, 125, 150, 175].map((y) => stroke(72, y, 500, y)).join('');
    const down = stroke(72, 100, 72, 175) + stroke(500, 100, 500, 175) + stroke(130, 100, 130, 150);
    const inner = stroke(350, 125, 350, 150);
    const cells = columns([77, 135, 355], 114, 25, [['No.', 'Wide'], ['1', 'Left', 'Right'], ['Over all columns']]);
    expect(await shapes(across + down + inner + cells)).toEqual([
      ['No. | Wide{2,1}', '1 | Left | Right', 'Over all columns{3,1}'],
    ]);
  });

  it('have cells that span rows', async () => {
    const across = stroke(72, 100, 500, 100) + stroke(130, 125, 500, 125) + stroke(72, 150, 500, 150);
    const down = XS.map((x) => stroke(x, 100, x, 150)).join('');
    const cells = columns([77, 135, 355], 114, 25, [
      ['Both', 'a', 'b'],
      ['', 'c', 'd'],
    ]);
    expect(await shapes(across + down + cells)).toEqual([['Both{1,2} | a | b', 'c | d']]);
  });

  it('of one cell are frames around text', async () => {
    expect(await shapes(grid([60, 500], [80, 160]) + paragraph(72, 100, 400, FERRY))).toEqual([FERRY]);
  });

  it('may stand beside each other', async () => {
    const left = ruled(
      [72, 130, 250],
      [100, 125, 150],
      [
        ['No.', 'Name'],
        ['1', 'Ann Lee'],
      ],
    );
    const right = ruled(
      [300, 360, 480],
      [100, 125, 150],
      [
        ['Role', 'Since'],
        ['Chair', '2011'],
      ],
    );
    expect(await shapes(left + right)).toEqual([
      ['No. | Name', '1 | Ann Lee'],
      ['Role | Since', 'Chair | 2011'],
    ]);
  });

  it('have a row for each paragraph that initials stand beside', async () => {
    const rules = grid([72, 440, 500], [90, 230]);
    const notes = words(450, 105, 'TA') + words(450, 160, 'NB');
    const cell = paragraph(77, 105, 350, FERRY) + paragraph(77, 160, 350, ROPES) + words(77, 215, 'Nothing else.');
    expect(await shapes(rules + cell + notes)).toEqual([[`${FERRY} | TA`, `${ROPES} | NB`, 'Nothing else. | ']]);
  });
});

describe('tables over two pages', () => {
  const first = ruled(XS, [700, 725, 750], [HEADER, ROOF]);
  const whole = ['1 | The roof leaks. | Tom Ashe', '2 | The fence fell down. | Nora Beckett'];

  it('are one, without the header that is printed again', async () => {
    const document = await readPages(first, ruled(XS, [60, 85, 110], [HEADER, FENCE]));
    expect(await shapes(first, ruled(XS, [60, 85, 110], [HEADER, FENCE]))).toEqual([
      ['= Item | Discussion | Action', ...whole],
    ]);
    expect(document.text.slice(document.pageStarts[1])).toBe('2 | The fence fell down. | Nora Beckett\n');
    expect(document.places.filter(({ box }) => box?.page === 2)).toHaveLength(3);
  });

  it('are one where no header is printed again', async () => {
    expect(await shapes(first, ruled(XS, [60, 85], [FENCE]))).toEqual([['Item | Discussion | Action', ...whole]]);
  });

  it('are two where their columns differ', async () => {
    const other = ruled(
      [72, 200, 500],
      [60, 85, 110],
      [
        ['Name', 'Role'],
        ['Ann Lee', 'Chair'],
      ],
    );
    expect(await shapes(first, other)).toEqual([
      ['Item | Discussion | Action', whole[0]],
      ['Name | Role', 'Ann Lee | Chair'],
    ]);
  });

  it('are two where words stand between them', async () => {
    const second = words(72, 50, 'The chair then went home.') + ruled(XS, [80, 105], [FENCE]);
    expect(await shapes(first, second)).toHaveLength(3);
  });

  it('have a cell whole that the page cut', async () => {
    const cut = ruled(XS, [700, 725, 750], [HEADER, ['1', 'The roof leaks and the', 'Tom Ashe']]);
    const rest = ruled(XS, [60, 85, 110], [['', 'builder comes on Monday.', ''], FENCE]);
    expect(await shapes(cut, rest)).toEqual([
      ['Item | Discussion | Action', '1 | The roof leaks and the builder comes on Monday. | Tom Ashe', whole[1]],
    ]);
  });

  it('have a cell whole that was cut below the header that is printed again', async () => {
    const cut = ruled(XS, [700, 725, 750], [HEADER, ['1', 'The roof leaks and the', 'Tom Ashe']]);
    const rest = ruled(XS, [60, 85, 110], [HEADER, ['', 'builder comes on Monday.', '']]);
    expect(await shapes(cut, rest)).toEqual([
      ['= Item | Discussion | Action', '1 | The roof leaks and the builder comes on Monday. | Tom Ashe'],
    ]);
  });
});

describe('tables without rules', () => {
  it('are told by their columns', async () => {
    const rows = [
      ['Name', 'Role', 'Since'],
      ['Ann Lee', 'Chair', '2011'],
      ['Tom Ashe', 'Treasurer', '2013'],
    ];
    expect(await shapes(columns([72, 250, 420], 100, 16, rows))).toEqual([rows.map((row) => row.join(' | '))]);
  });

  it('may be labels with what they name', async () => {
    const block = columns([72, 180], 100, 15, [
      ['Date:', '8 June 2016'],
      ['Venue:', 'The Old Custom House, Quay Street'],
      ['Clerk:', 'Nora Beckett'],
    ]);
    expect(await shapes(block)).toEqual([
      ['Date: | 8 June 2016', 'Venue: | The Old Custom House, Quay Street', 'Clerk: | Nora Beckett'],
    ]);
  });

  it('have values that go on below', async () => {
    const value = 'Ann Lee in the chair, Tom Ashe as the treasurer, Nora Beckett and everybody who had helped';
    const block = words(72, 100, 'Present:') + paragraph(180, 100, 300, value) + words(72, 132, 'Venue:');
    expect(await shapes(block + words(180, 132, 'The Old Custom House'))).toEqual([
      [`Present: | ${value}`, 'Venue: | The Old Custom House'],
    ]);
  });

  it('may be two lists of names', async () => {
    const heads = words(72, 80, 'Present', { font: 'bold' }) + words(320, 80, 'Apologies', { font: 'bold' });
    const names = [
      ['Ann Lee', 'Kay Lamb'],
      ['Tom Ashe', 'Cy Fox'],
    ];
    expect(await shapes(heads + columns([72, 320], 95, 15, names))).toEqual([
      ['Present | Apologies', 'Ann Lee | Kay Lamb', 'Tom Ashe | Cy Fox'],
    ]);
  });

  it('may have a list of names that is longer at the right', async () => {
    const names = [
      ['Present', 'Apologies'],
      ['Ann Lee', 'Kay Lamb'],
      ['Tom Ashe', 'Cy Fox'],
      ['', 'Rob Day'],
    ];
    const [table, ...rest] = await shapes(columns([72, 320], 80, 15, names));
    expect(rest).toEqual([]);
    expect((table as string[]).map((row) => row.split(' | ')[1]).join(' / ')).toMatch(/^Apologies .*Cy Fox.*Rob Day$/);
  });

  it.todo(
    'may have a list of names that is longer at the left: zones.ts, trailingLines: only lines behind the first gap',
  );
  it.todo('have the first line of a paragraph that initials stand beside lower down: zones.ts, zonesOf');

  it('are none where prose is stretched to the margin', async () => {
    const gaps = (texts: readonly string[], y: number) =>
      texts.map((text, index) => words(72 + index * 90, y, text)).join('');
    const stretched = gaps(['The ferry trust', 'met on the quay', 'in the evening', 'with everybody'], 100);
    expect(
      await shapes(stretched + words(72, 114, 'who had ever helped to paint the landing stage over the winter.')),
    ).toEqual([
      'The ferry trust met on the quay in the evening with everybody who had ever helped to paint the landing stage over the winter.',
    ]);
  });
});

describe('a page', () => {
  it('of nothing but rules is blank', async () => {
    const document = await readPages(grid(XS, [100, 125]), words(72, 100, 'Only words.'));
    expect(document.text).toBe('Only words.\n');
    expect(document.pageStarts).toEqual([0, 0]);
  });

  it('with more rules than tables have is read as text', async () => {
    const chart = Array.from({ length: 6100 }, (_, index) => stroke(72, 300 + index * 0.05, 500, 300 + index * 0.05));
    expect(await shapes(chart.join('') + words(72, 100, 'Only words.'))).toEqual(['Only words.']);
  });

  it('keeps words that stand at its very edge', async () => {
    const edge = words(0, 12, 'Top left') + words(72, PAGE.height - 3, 'Bottom');
    expect((await shapes(edge + paragraph(72, 100, 400, FERRY))).sort()).toEqual(['Bottom', FERRY, 'Top left'].sort());
  });
});
