import { describe, expect, it } from 'vitest';
import { binsOf } from '../../src/report/page/archive/bins.ts';

const DAYS = ['2016-05-10', '', '2015-11-30', '2016-06-14'];

describe('bins of time', () => {
  it.each<[number, string, string[]]>([
    [8, 'month', ['2015-11', '2015-12', '2016-01', '2016-02', '2016-03', '2016-04', '2016-05', '2016-06']],
    [7, 'quarter', ['2015 Q4', '2016 Q1', '2016 Q2']],
    [2, 'year', ['2015', '2016']],
    [1, '5 years', ['2015–2019']],
  ])('are as fine as %i of them allow', (most, unit, labels) => {
    const bins = binsOf(DAYS, most);
    expect([bins.unit, bins.labels]).toEqual([unit, labels]);
  });

  it('have a place for every day, and none where no day is told', () => {
    const bins = binsOf(DAYS, 7);
    expect(DAYS.map((day) => bins.of(day))).toEqual([2, -1, 0, 2]);
  });

  it('are few for days that are far from each other, and none without a day', () => {
    expect(binsOf(['0001-01-01', '9999-12-31'], 12).labels).toHaveLength(10);
    expect(binsOf(['', ''], 12).labels).toEqual([]);
  });
});
