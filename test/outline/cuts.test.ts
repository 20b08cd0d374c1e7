import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/formats/words.ts';
import { outlineOf } from '../../src/outline/index.ts';
import { printed } from '../../src/outline/passages.ts';
import { readText } from '../../src/readers/text/index.ts';
import { expectTextMapped } from '../readers/reading.ts';

/** The passages of a text, after cuts are mended. */
function passagesOf(source: string): string[] {
  const { document } = readText(source);
  const { passages } = outlineOf(document, WORDS);
  passages.forEach((passage, index) => {
    expect(passage.index).toBe(index);
    expectTextMapped(source, passage.text);
  });
  return passages.map((passage) => printed(passage).value);
}

const text = (...lines: string[]) => lines.join('\n');

/** Long enough to be a sentence that was cut. */
const BEGUN = 'Ann Lee said that the works at the harbour were held up by';
const ENDED = 'Ann Lee said that the works at the harbour were held up by rain.';

describe('a sentence is joined', () => {
  it.each([
    ['across a page', text(BEGUN, '\fthe rain.'), [`${BEGUN} the rain.`]],
    ['across a page, whatever it goes on with', text(BEGUN, '\fBoard members.'), [`${BEGUN} Board members.`]],
    ['around a page number', text(BEGUN, '', 'Page 2', '', 'the rain.'), [`${BEGUN} the rain.`]],
    ['around a rule', text(BEGUN, '', '----------', '', 'the rain.'), [`${BEGUN} the rain.`]],
    ['around an empty line, in small letters', text(BEGUN, '', 'the rain.'), [`${BEGUN} the rain.`]],
    [
      'over two cuts',
      text(BEGUN, '', 'Page 2', '', 'the rain, the wind and', '', 'Page 3', '', 'the sea.'),
      [`${BEGUN} the rain, the wind and the sea.`],
    ],
    [
      'around the line of an owner',
      text(BEGUN, '', 'Cllr Bob Day', '', 'the rain.'),
      [`${BEGUN} the rain.`, 'Cllr Bob Day'],
    ],
    [
      'around two owners',
      text(BEGUN, '', 'Cllr Bob Day', '', 'Ann Lee/ Forward Plan', '', 'the rain.'),
      [`${BEGUN} the rain.`, 'Cllr Bob Day', 'Ann Lee/ Forward Plan'],
    ],
    ['of a list item', text(`- ${BEGUN}`, '', 'Page 2', '', 'the rain.'), [`- ${BEGUN} the rain.`]],
    [
      'in its column',
      text(`AL\t${BEGUN}`, '\tthe rain.', 'BD\tBob agreed.'),
      ['AL', `${BEGUN} the rain.`, 'BD', 'Bob agreed.'],
    ],
    ['in its column, across a page', text(`AL\t${BEGUN}`, '\f\tthe rain.'), ['AL', `${BEGUN} the rain.`]],
    ['from a cell into a line', text(`AL\t${BEGUN}`, '', 'the rain.'), ['AL', `${BEGUN} the rain.`]],
  ])('%s', (_, source, passages) => {
    expect(passagesOf(source)).toEqual(passages);
  });

  it('in each of two columns', () => {
    const source = text(`1\t${BEGUN}\tCllr Day to write to the county council about`, '', '\tthe rain.\tthe harbour.');
    expect(passagesOf(source)).toEqual([
      `1 ${BEGUN} the rain.`,
      'Cllr Day to write to the county council about the harbour.',
    ]);
  });
});

describe('nothing is joined', () => {
  it.each([
    ['to a sentence that ended', text(ENDED, '\fbut Bob did not.')],
    ['to a colon', text('Ann Lee asked the Board to look at these three papers:', '\fthe first of them')],
    ['to a heading', text('# Works at the harbour that were held up by the rain', '', 'the rain was heavy')],
    ['to a line in capitals', text('WORKS AT THE HARBOUR THAT WERE HELD UP BY RAIN', '\fBob Day spoke.')],
    ['to a short line', text('Works at the harbour', '\fBob Day spoke.')],
    ['that begins with a capital and follows no cut', text(BEGUN, '', 'Bob Day spoke.')],
    ['that is a list item', text(BEGUN, '\f- the rain')],
    ['that is numbered', text(BEGUN, '\f2. Fund')],
    ['that is a heading', text(BEGUN, '\f# Fund')],
    ['that is in capitals', text(BEGUN, '\fFUND')],
    ['that a speaker begins', text(BEGUN, '\fBD – the rain was heavy.')],
  ])('%s', (_, source) => {
    expect(passagesOf(source)).toHaveLength(2);
  });

  it('across the cells of a row', () => {
    expect(passagesOf(`1\t${BEGUN}\tthe rain`)).toEqual([`1 ${BEGUN}`, 'the rain']);
  });

  it('from row to row where rows have neighbours', () => {
    expect(passagesOf(text(`AL\t${BEGUN}`, `BD\tBob Day agreed.`))).toEqual(['AL', BEGUN, 'BD', 'Bob Day agreed.']);
  });
});
