import { describe, expect, it } from 'vitest';
import { nameKey, overlap, sameNumber, samePerson } from '../../src/eval/compare.ts';

describe('overlap', () => {
  it.each([
    ['The fee rises to £20.', 'the fee rises to £20', 1],
    ['one two three four', 'one two five six', 0.5],
    ['a a a', 'a', 0.5],
    ['<b>Élan</b>', 'elan', 1],
    ['', 'words', 0],
    [null, 'words', 0],
  ])('%s / %s: %d', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
  });
});

describe('samePerson', () => {
  it.each([
    ['Cllr Ann Lee', 'Ann Lee'],
    ['A. Lee', 'Ann Lee'],
    ['Mrs Ann Lee MBE', 'ann lee'],
    ['Ann Lee (AL)', 'Ann Lee'],
    ['Ann Marie Lee', 'Ann Lee'],
  ])('%s is %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
  });

  it.each([
    ['Ann Lee', 'Amy Lee'],
    ['Lee', 'Ann Lee'],
    ['', ''],
    [undefined, 'Ann Lee'],
    [{}, 'Ann Lee'],
  ])('%s is not %s', (a, b) => {
    expect(samePerson(a, b)).toBe(false);
  });

  it('leaves titles out of a key', () => {
    expect(nameKey('The Rev. Dr. Ann Lee, OBE')).toBe('ann lee');
  });
});

describe('sameNumber', () => {
  it.each([
    ['4 a)', '4a'],
    ['4.a', '4a'],
    ['Agenda Item 5', '5'],
    ['V1II', 'VIII|V1II'],
  ])('%s is %s', (a, b) => {
    expect(sameNumber(a, b)).toBe(true);
  });

  it('tells 4 from 4a', () => {
    expect(sameNumber('4', '4a')).toBe(false);
  });
});
