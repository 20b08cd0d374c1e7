import { describe, expect, it } from 'vitest';
import { shapesOf } from './reading.ts';

const furniture = (source: string) =>
  shapesOf(source)
    .filter((shape) => typeof shape === 'string' && shape.startsWith('<furniture>'))
    .map((shape) => (shape as string).slice('<furniture> '.length));

describe('page numbers', () => {
  it.each(['Page 2', 'page 2 of 7', 'Page 2/7', '- 2 -', '– 12 –', '2 of 7'])('%s', (line) => {
    expect(furniture(`Ann spoke.\n\n${line}\n\nBob spoke.\n`)).toEqual([line]);
  });

  it('a bare number counts at the edge of a page only', () => {
    expect(furniture('Ann spoke.\n\n2\n\fBob spoke.\n')).toEqual(['2']);
    expect(furniture('Ann spoke.\n\n2\n\nBob spoke.\n')).toEqual([]);
  });

  it('a glyph of another script', () => {
    expect(furniture('Ann spoke.\n\nЗ\n\nBob spoke.\n')).toEqual(['З']);
  });

  it.each(['Page 2 was read out.', '2 of 7 members came', 'Two', 'AL'])('not %j', (line) => {
    expect(furniture(`Ann spoke.\n\n${line}\n\nBob spoke.\n`)).toEqual([]);
  });
});

describe('running headers and footers', () => {
  it('that name something and a year are told by standing twice', () => {
    const header = 'BOARD – MINUTES – 12 June 2014';
    expect(furniture(`${header}\n\nAnn spoke.\n\n${header}\n\nBob spoke.\n`)).toEqual([header, header]);
    expect(furniture(`${header}\n\nAnn spoke.\n`)).toEqual([]);
  });

  it('at the edges of pages may differ in their numbers', () => {
    expect(furniture('Board 1\n\nAnn spoke.\n\n\fBoard 2\n\nBob spoke.\n\n\fBoard 3\n\nCy spoke.\n')).toEqual([
      'Board 1',
      'Board 2',
      'Board 3',
    ]);
  });

  it('sentences that come twice are none', () => {
    const sentence = 'The report for 2014 was noted.';
    expect(furniture(`${sentence}\n\nAnn spoke.\n\n${sentence}\n`)).toEqual([]);
  });
});

describe('rules', () => {
  it('stand outside the text', () => {
    expect(shapesOf('Ann spoke.\n\n----------\n\nBob spoke.\n')).toEqual([
      'Ann spoke.',
      '<furniture> ----------',
      'Bob spoke.',
    ]);
  });
});
