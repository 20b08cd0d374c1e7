import { describe, expect, it } from 'vitest';
import { shapesOf } from './reading.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('wrapped lines', () => {
  it('are one paragraph', () => {
    expect(
      shapesOf(
        text(
          'The Chair said that the works at the harbour had been held up by the',
          'Weather, and that the contractor was not to blame. Ann Lee hoped that they',
          'would be done by Easter.',
        ),
      ),
    ).toEqual([
      'The Chair said that the works at the harbour had been held up by the Weather, and that the contractor was not to blame. Ann Lee hoped that they would be done by Easter.',
    ]);
  });

  it('go on with the number that ends a sentence', () => {
    const sentence = [
      'An amendment, to leave out the first of the clauses, was lost by 2 votes to',
      '5. On being put to the meeting the motion was carried, with one abstention.',
    ];
    expect(shapesOf(text(...sentence))).toEqual([sentence.join(' ')]);
    expect(shapesOf(text('The town committees hope that papers will be returned by April', '22.'))).toEqual([
      'The town committees hope that papers will be returned by April 22.',
    ]);
  });

  it('end in front of the next number of a list', () => {
    expect(
      shapesOf(
        text(
          '4. To receive the report of the officer on the repairs of the sea wall and',
          '5. To receive the report of the officer on the charges for the car park and',
        ),
      ),
    ).toHaveLength(2);
  });

  it('go on in small letters, however short', () => {
    expect(shapesOf(text('Ann spoke of', 'the hall.'))).toEqual(['Ann spoke of the hall.']);
  });

  it('end where the next word would have fitted', () => {
    expect(
      shapesOf(
        text(
          'The Chair said that the works at the harbour had been held up by the weather.',
          'Nobody was to blame.',
          'Ann Lee hoped that they would be done by Easter and that the crane would go.',
        ),
      ),
    ).toEqual([
      'The Chair said that the works at the harbour had been held up by the weather. Nobody was to blame.',
      'Ann Lee hoped that they would be done by Easter and that the crane would go.',
    ]);
  });

  it('of a list item belong to it', () => {
    expect(
      shapesOf(text('1. Ann spoke of the hall, which is to be painted in', '   the spring.', '2. Bob did not.')),
    ).toEqual(['[1.] Ann spoke of the hall, which is to be painted in the spring.', '[2.] Bob did not.']);
  });

  it('a label alone takes the next line', () => {
    expect(shapesOf(text('1.', 'Ann spoke.'))).toEqual(['[1.] Ann spoke.']);
  });
});

describe('lines that are paragraphs of their own', () => {
  it('short lines', () => {
    expect(shapesOf(text('Ann Lee', 'Bob Day', 'Cy Moss'))).toEqual(['Ann Lee', 'Bob Day', 'Cy Moss']);
  });

  it('lines that nobody wrapped', () => {
    const long = 'Ann spoke of the hall and its roof. '.repeat(8).trim();
    expect(shapesOf(text(long, long))).toEqual([long, long]);
  });

  it('a heading above its text', () => {
    expect(
      shapesOf(text('Treasurer’s report', 'Ann Lee said that the fund stood at five hundred pounds and a bit.')),
    ).toEqual(['Treasurer’s report', 'Ann Lee said that the fund stood at five hundred pounds and a bit.']);
  });

  it('bold beside plain', () => {
    expect(
      shapesOf(text('**The fund and what is to be done with it after the sale of**', 'Ann Lee spoke of it.')),
    ).toEqual(['The fund and what is to be done with it after the sale of', 'Ann Lee spoke of it.']);
  });
});

describe('headings', () => {
  it.each([
    ['hashes', '## Fund ##\nAnn spoke.', ['## Fund', 'Ann spoke.']],
    [
      'a rule of = below',
      'Minutes of the Board\n====\n\nAnn spoke.',
      ['# Minutes of the Board', '<furniture> ====', 'Ann spoke.'],
    ],
    ['a rule of - below', 'Fund\n----\nAnn spoke.', ['## Fund', '<furniture> ----', 'Ann spoke.']],
    ['a rule of * below', 'Fund\n****\nAnn spoke.', ['Fund', '<furniture> ****', 'Ann spoke.']],
  ])('%s', (_, source, shapes) => {
    expect(shapesOf(source)).toEqual(shapes);
  });
});

describe('lists', () => {
  it('are nested by indent', () => {
    expect(shapesOf(text('- one', '  - one a', '  - one b', '    (i) deeper', '- two', '  1. two a'))).toEqual([
      '[-] one',
      '  [-] one a',
      '  [-] one b',
      '    [(i)] deeper',
      '[-] two',
      '  [1.] two a',
    ]);
  });

  it('go on behind a blank line', () => {
    expect(shapesOf(text('- one', '', '  - one a', '', '- two'))).toEqual(['[-] one', '  [-] one a', '[-] two']);
  });

  it('begin anew behind a paragraph', () => {
    expect(shapesOf(text('- one', '', 'Ann spoke.', '', '  - two'))).toEqual(['[-] one', 'Ann spoke.', '[-] two']);
  });

  it('indented all the same are flat', () => {
    expect(shapesOf(text('   • one', '   • two'))).toEqual(['[•] one', '[•] two']);
  });
});
