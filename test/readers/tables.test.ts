import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text/index.ts';
import { MAX_COLUMNS } from '../../src/readers/text/tables.ts';
import { expectMapped, shapesOf, tableOf, textsOf } from './reading.ts';

const rows = (...lines: string[]) => lines.join('\n');

describe('tabs', () => {
  it('part cells', () => {
    expect(tableOf(rows('Ann Lee\tClerk\tAnytown', 'Bob Day\tChair\tElsewhere'))).toEqual([
      'Ann Lee | Clerk | Anytown',
      'Bob Day | Chair | Elsewhere',
    ]);
  });

  it('keep empty cells, and rows of different length', () => {
    expect(tableOf(rows('a\t\tc', '\tb', 'a\tb\tc\td'))).toEqual(['a |  | c', ' | b', 'a | b | c | d']);
  });

  it('only before the first word are an indent', () => {
    expect(shapesOf(rows('\tAnn spoke.', '\t\tBob spoke.'))).toEqual(['Ann spoke.', 'Bob spoke.']);
  });

  it('end where a line without one follows', () => {
    expect(shapesOf(rows('AL\tone', 'BD\ttwo', 'Ann spoke of it.', 'CM\tthree'))).toEqual([
      ['AL | one', 'BD | two'],
      'Ann spoke of it.',
      ['CM | three'],
    ]);
  });

  it('end at a blank line', () => {
    expect(shapesOf(rows('AL\tone', '', 'BD\ttwo'))).toEqual([['AL | one'], ['BD | two']]);
  });
});

describe('pipes', () => {
  it.each([
    ['with outer pipes', rows('| a | b |', '| c | d |'), ['a | b', 'c | d']],
    ['without', rows('a | b | c', 'd | e | f'), ['a | b | c', 'd | e | f']],
    ['with an empty cell', rows('| a |  | c |', '|  | e | f |'), ['a |  | c', ' | e | f']],
    ['with one outer pipe', rows('| a | b', '| c | d'), ['a | b', 'c | d']],
  ])('%s', (_, text, expected) => {
    expect(tableOf(text)).toEqual(expected);
  });

  it('a dash rule below the first row makes it the header', () => {
    expect(
      tableOf(rows('| Item | Action |', '|------|:------:|', '| 1 | Ann to write |', '|---|---|', '| 2 | Bob |')),
    ).toEqual(['= Item | Action', '1 | Ann to write', '2 | Bob']);
  });

  it('a rule below a row of sentences does not', () => {
    const long = 'Ann said that the hall would be painted in the spring, if it is dry.';
    expect(tableOf(rows(`| AL | ${long} |`, '|---|---|', '| BD | Fine. |'))).toEqual([`AL | ${long}`, 'BD | Fine.']);
  });

  it('one in a sentence makes no table', () => {
    expect(shapesOf('The form asks for yes|no only.')).toEqual(['The form asks for yes|no only.']);
  });
});

describe('columns of spaces', () => {
  it('are told by gaps that stand below each other', () => {
    expect(
      tableOf(
        rows(
          'Ann Lee          Clerk            Anytown',
          'Robert Day       Chair            Elsewhere',
          'Cy Moss                           Anytown',
        ),
      ),
    ).toEqual(['Ann Lee | Clerk | Anytown', 'Robert Day | Chair | Elsewhere', 'Cy Moss |  | Anytown']);
  });

  it('bear with a cell that begins a little to the left', () => {
    expect(tableOf(rows('Ann Lee          Clerk', 'Robert Day      Chair', 'Cy Moss          Guest'))).toEqual([
      'Ann Lee | Clerk',
      'Robert Day | Chair',
      'Cy Moss | Guest',
    ]);
  });

  it.each([
    ['one line', 'Ann Lee          Clerk'],
    [
      'sentences parted by two spaces',
      rows('Ann spoke of the hall.  Bob agreed with', 'her.  Cy did not.  It was late.'),
    ],
  ])('%s are none', (_, text) => {
    expect(shapesOf(text).every((shape) => typeof shape === 'string')).toBe(true);
  });
});

describe('a row that is wider than any table', () => {
  const WIDE = 100;
  it.each([
    ['tabs', Array(WIDE).fill('one').join('\t')],
    ['pipes', Array(WIDE).fill('one').join(' | ')],
    ['spaces', rows(...Array<string>(2).fill(Array(WIDE).fill('one').join('     ')))],
  ])('keeps its words in its last cell: %s', (_, text) => {
    const { document } = readText(text);
    const [table] = document.blocks;
    expect(table.type === 'table' && table.columns).toBe(MAX_COLUMNS);
    const words = textsOf(document).flatMap(({ value }) => value.match(/one/g) ?? []);
    expect(words).toHaveLength(text.match(/one/g)?.length ?? 0);
    expectMapped(document);
  });
});

describe('repeated headers', () => {
  const table = (row: string) => rows('Initials\tDiscussion', row);

  it('are headers of every table that begins with them', () => {
    expect(shapesOf(rows(table('AL\tAnn spoke.'), '', table('BD\tBob spoke.')))).toEqual([
      ['= Initials | Discussion', 'AL | Ann spoke.'],
      ['= Initials | Discussion', 'BD | Bob spoke.'],
    ]);
  });

  it('a row that comes once is none', () => {
    expect(shapesOf(rows(table('AL\tAnn spoke.'), '', 'BD\tBob spoke.'))).toEqual([
      ['Initials | Discussion', 'AL | Ann spoke.'],
      ['BD | Bob spoke.'],
    ]);
  });
});

describe('cells', () => {
  it('hold lists', () => {
    expect(tableOf('AL\tSeen: • one • two • three')).toEqual(['AL | Seen: / [•] one / [•] two / [•] three']);
  });

  it('hold one labelled item', () => {
    expect(tableOf('AL\t(a) That it be noted')).toEqual(['AL | [(a)] That it be noted']);
  });

  it('that hold a label only are paragraphs', () => {
    expect(tableOf('4 a)\tBudget\t•')).toEqual(['4 a) | Budget | •']);
  });
});
