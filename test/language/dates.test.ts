import { describe, expect, it } from 'vitest';
import {
  dayOrderOf,
  findDates,
  resolveDate,
  showsDayOrder,
  weekdayOf,
  type DayOrder,
} from '../../src/language/dates.ts';

/** The dates of a string as YYYY-MM-DD, "----" for a year that is not written. */
function datesIn(value: string, order?: DayOrder): string[] {
  return findDates(value, order).map(
    ({ year, month, day }) => `${year ?? '----'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

describe('written forms', () => {
  it.each([
    ['9th July 2019', '2019-07-09'],
    ['9 July 2019', '2019-07-09'],
    ['9 Jul 2019', '2019-07-09'],
    ['9 JULY 2019', '2019-07-09'],
    ['1st August, 2019', '2019-08-01'],
    ['2nd Sept. 2019', '2019-09-02'],
    ['the 3rd of May, 2020', '2020-05-03'],
    ['22 nd March 2018', '2018-03-22'],
    ["8 June '16", '2016-06-08'],
    ['Thursday 12th June 2014', '2014-06-12'],
    ['Thurs. 12 June 2014', '2014-06-12'],
    ['Tuesday, the 4th of March 2014', '2014-03-04'],
    ['June 5, 2014', '2014-06-05'],
    ['June 5th, 2014', '2014-06-05'],
    ['Tuesday, June 5, 2014', '2014-06-05'],
    ['2014-06-12', '2014-06-12'],
    ['16.04.19', '2019-04-16'],
    ['16.4.2019', '2019-04-16'],
    ['16/04/2019', '2019-04-16'],
    ['16-04-2019', '2019-04-16'],
    ['04/05/2019', '2019-05-04'],
    ['1/1/60', '1960-01-01'],
    ['31.12.59', '2059-12-31'],
    ['Monday 5/2/18', '2018-02-05'],
    ['8 June', '-----06-08'],
    ['25th December', '-----12-25'],
    ['June 8', '-----06-08'],
    ['29 February 2016', '2016-02-29'],
    ['29 February', '-----02-29'],
  ])('%s', (value, date) => {
    expect(datesIn(value)).toEqual([date]);
    expect(datesIn(`The meeting of ${value}, in the hall.`)).toEqual([date]);
  });

  it('several, in order of place', () => {
    expect(datesIn('From 2014-06-12 to 9 July 2019 and June 5, 2014; then 16.04.19')).toEqual([
      '2014-06-12',
      '2019-07-09',
      '2014-06-05',
      '2019-04-16',
    ]);
  });

  it('each with its place and weekday', () => {
    expect(findDates('On Thursday 12th June 2014 at ten')).toMatchObject([{ from: 3, to: 26, weekday: 4 }]);
    expect(findDates('12 June 2014')).toMatchObject([{ from: 0, to: 12, weekday: null }]);
  });
});

describe('no dates', () => {
  it.each([
    '31 February 2019',
    '31 April',
    '29 February 2019',
    '0 June 2014',
    '45 June 2014',
    '16.13.2019',
    '32/01/2019',
    '2014-13-01',
    '2014-02-30',
    '10.30',
    '10.30-12.15',
    'item 12.3.1',
    '12.3.4.5',
    '£16.04.19',
    '1/2',
    'Mr March',
    'the 5 Marchers',
    '2019',
    'June',
    'June 2019',
    '19/0342',
    'ten of June',
    '',
  ])('%j', (value) => {
    expect(datesIn(value)).toEqual([]);
  });
});

describe('day and month', () => {
  it('are ambiguous where either could come first', () => {
    const ambiguous = (value: string) => findDates(value).map((found) => found.ambiguous);
    expect(ambiguous('04/05/2019')).toEqual([true]);
    expect(ambiguous('16/05/2019')).toEqual([false]);
    expect(ambiguous('05/05/2019')).toEqual([false]);
    expect(ambiguous('4 May 2019')).toEqual([false]);
    expect(ambiguous('2019-04-05')).toEqual([false]);
  });

  it('come month first where the document shows it', () => {
    expect(datesIn('04/05/2019', 'month-first')).toEqual(['2019-04-05']);
    expect(datesIn('16/05/2019', 'month-first')).toEqual(['2019-05-16']);
    expect(datesIn('05/16/2019', 'day-first')).toEqual(['2019-05-16']);
  });

  it.each<[string, DayOrder]>([
    ['04/05/2019', 'day-first'],
    ['04/05/2019 and 05/16/2019', 'month-first'],
    ['04/05/2019 and 16/05/2019', 'day-first'],
    ['05/16/2019 and 16/05/2019', 'day-first'],
    ['05/16/2019, 05/17/2019 and 16/05/2019', 'month-first'],
    ['no date at all', 'day-first'],
    ['12.30.15 and 10.45', 'month-first'],
    ['Tuesday 04/05/2019', 'day-first'],
    ['Friday 04/05/2019', 'month-first'],
    ['Meeting of 04/05/2019, minutes of March 5, 2019', 'month-first'],
    ['Meeting of 04/05/2019, minutes of 5 March 2019', 'day-first'],
    ['Minutes of March 5, 2019', 'day-first'],
  ])('the order of %j is %s', (value, order) => {
    expect(dayOrderOf(value)).toBe(order);
  });
});

it.each([
  ['04/05/2019', false],
  ['04/05/2019 and 16/05/2019', true],
  ['05/16/2019 and 16/05/2019', false],
  ['Friday 04/05/2019', true],
  ['04/05/2019 and March 5, 2019', false],
])('whether %j shows its order: %s', (value, shown) => {
  expect(showsDayOrder(value)).toBe(shown);
});

describe('a date without a year', () => {
  it.each([
    ['8 July', '2016-06-08', '2016-07-08'],
    ['8 June', '2016-06-08', '2016-06-08'],
    ['7 June', '2016-06-08', '2017-06-07'],
    ['14 January', '2016-11-30', '2017-01-14'],
    ['8 July', null, null],
    ['8 July 2015', '2016-06-08', '2015-07-08'],
    ['8 July 2015', null, '2015-07-08'],
  ])('%s after %s is %s', (value, after, expected) => {
    const [found] = findDates(value);
    expect(resolveDate(found, after)).toBe(expected);
  });

  it('of a leap day is never a day that there is not', () => {
    const [found] = findDates('29 February');
    expect(resolveDate(found, '2015-06-08')).toBe('2016-02-29');
    expect(resolveDate(found, '2016-06-08')).not.toBe('2017-02-29');
  });
});

describe('weekdays', () => {
  it.each([
    ['2014-06-12', 4],
    ['2019-07-09', 2],
    ['2000-01-01', 6],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
    ['2024-12-31', 2],
    ['2023-01-01', 0],
  ])('%s is day %i', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });
});
