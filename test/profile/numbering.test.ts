import { describe, expect, it } from 'vitest';
import { problemOfShape, shapedNumber } from '../../src/profile/numbering.ts';

describe('shapedNumber', () => {
  it.each<[shape: string, line: string, major: number, minor: number]>([
    ['{year}.{month}.{number}', '2024.03.01 Frost', 1, 0],
    ['HSC/{number}/{year}', 'HSC/12/24: Frost', 12, 0],
    ['{letter}{number}', 'B3. Frost', 2, 3],
    ['{letter}', 'C) Frost', 3, 0],
    ['{number}-{sub}', '4-2 Frost', 4, 2],
    ['Min {number}', 'Min  7', 7, 0],
  ])('%s reads %s', (shape, line, major, minor) => {
    expect(shapedNumber(line, [shape])?.reading).toMatchObject({ style: 'shaped', major, minor });
  });

  it.each<[shape: string, line: string]>([
    ['{year}.{month}.{number}', '2024.13.01 Frost'],
    ['{year}.{month}.{number}', '2024.03.01x Frost'],
    ['a.c{number}', 'abc1 Frost'],
    ['{letter}{number}', 'Frost A1'],
  ])('%s does not read %s', (shape, line) => {
    expect(shapedNumber(line, [shape])).toBeNull();
  });
});

describe('problemOfShape', () => {
  it.each<[shape: string, problem: RegExp]>([
    ['{yr}.{number}', /\{yr\} is no part/],
    ['{year}', /needs \{number\} or \{letter\}/],
    ['{number}.{number}', /\{number\} twice/],
    [`{number}${'x'.repeat(40)}`, /longer than 40/],
  ])('%s', (shape, problem) => {
    expect(problemOfShape(shape)).toMatch(problem);
  });
});
