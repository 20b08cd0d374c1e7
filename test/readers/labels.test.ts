import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/document.ts';
import { isLabel, splitLabel } from '../../src/readers/text/labels.ts';
import { expectTextMapped } from './reading.ts';

function split(line: string): [string, string] | null {
  const labelled = splitLabel(textAt(line, 3));
  if (labelled === null) return null;
  for (const text of [labelled.label, labelled.rest]) expectTextMapped(`xxx${line}`, text);
  return [labelled.label.value, labelled.rest.value];
}

describe('labels', () => {
  it.each([
    ['- Ann', '-', 'Ann'],
    ['• Ann', '•', 'Ann'],
    ['   * Ann', '*', 'Ann'],
    ['– Ann', '–', 'Ann'],
    ['\uf0b7 Ann', '\uf0b7', 'Ann'],
    ['- a) Ann', 'a)', 'Ann'],
    ['o Ann', 'o', 'Ann'],
    ['  o\tthe roof', 'o', 'the roof'],
    ['o  the roof', 'o', 'the roof'],
    ['o a) Ann', 'a)', 'Ann'],
    ['• (iv) Ann', '(iv)', 'Ann'],
    ['- 3. Ann', '3.', 'Ann'],
    ['1. Ann', '1.', 'Ann'],
    ['12) Ann', '12)', 'Ann'],
    ['7.Ann', '7.', 'Ann'],
    ['(1) Ann', '(1)', 'Ann'],
    ['(a) Ann', '(a)', 'Ann'],
    ['(aa) Ann', '(aa)', 'Ann'],
    ['(iv) Ann', '(iv)', 'Ann'],
    ['a) Ann', 'a)', 'Ann'],
    ['a. Ann', 'a.', 'Ann'],
    ['B) Ann', 'B)', 'Ann'],
    ['iv. Ann', 'iv.', 'Ann'],
    ['IV. Ann', 'IV.', 'Ann'],
    ['4 a) Ann', '4 a)', 'Ann'],
    ['5b) Ann', '5b)', 'Ann'],
    ['4(a) Ann', '4(a)', 'Ann'],
    ['12.3 Ann', '12.3', 'Ann'],
    ['12.3.1 Ann', '12.3.1', 'Ann'],
    ['1. “Quoted”', '1.', '“Quoted”'],
    ['  2.', '2.', ''],
  ])('%s', (line, label, rest) => {
    expect(split(line)).toEqual([label, rest]);
  });
});

describe('no labels', () => {
  it.each([
    '10.00 am - 12.15 pm',
    '10.30 a.m. The meeting opened',
    '2.30-4.00pm',
    '14.00 hrs',
    '7.30 to 9.00',
    '16.04.19',
    '16.04.2019 Meeting',
    '2.5 million',
    '1.5 % of the fund',
    '4.2 miles',
    '2019 was a good year',
    '78 people came',
    'Ann Lee',
    'A. Lee spoke',
    'a man spoke',
    'o dan y bont',
    'of the roof',
    'I spoke',
    '-5 degrees',
    '*Ann*',
    '(Ann)',
    '(2019) figures',
    'e.g. this',
    'i.e. that',
    '£1. 50',
    'St. Mary',
    '',
  ])('%j', (line) => {
    expect(split(line)).toBeNull();
  });
});

describe('a cell that is one label', () => {
  it.each(['1', '12', '1.', 'a)', '(a)', '(iv)', '•', '-', '4 a)', '12.3', '- a)', 'II.'])('%s', (value) => {
    expect(isLabel(value)).toBe(true);
  });

  it.each(['', 'Ann', '2019', '16.04.19', '10.00 am', 'a', 'AL', '1. Ann'])('not %j', (value) => {
    expect(isLabel(value)).toBe(false);
  });
});
