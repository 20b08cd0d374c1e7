import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/language/times.ts';

const timesIn = (value: string) => findTimes(value).map(({ start, end }) => (end === null ? start : `${start}-${end}`));

describe('times', () => {
  it.each([
    ['10.00 am', '10:00'],
    ['half past seven', '07:30'],
    ['at ten to eight', '07:50'],
    ['ten past nine in the evening', '21:10'],
    ["eight o'clock", '08:00'],
    ['1400-1600 UTC', '14:00-16:00'],
    ['10am', '10:00'],
    ['10 a.m.', '10:00'],
    ['9.15 pm', '21:15'],
    ['9:15pm', '21:15'],
    ['9:15 P.M.', '21:15'],
    ['12.15 pm', '12:15'],
    ['12.15 am', '00:15'],
    ['12 noon', '12:00'],
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['midnight', '00:00'],
    ['13:00', '13:00'],
    ['19.30', '19:30'],
    ['1930hrs', '19:30'],
    ['0930 hours', '09:30'],
    ['19.30 hrs', '19:30'],
    ['14:00h', '14:00'],
    ['13.30 pm', '13:30'],
  ])('%s', (value, time) => {
    expect(timesIn(value)).toEqual([time]);
    expect(timesIn(`The meeting began at ${value} in the hall.`)).toEqual([time]);
  });
});

describe('ranges', () => {
  it.each([
    ['10.00 am - 12.15 pm', '10:00-12:15'],
    ['10.00 – 12.15 pm', '10:00-12:15'],
    ['2.00-4.00pm', '14:00-16:00'],
    ['2-4pm', '14:00-16:00'],
    ['11-1pm', '11:00-13:00'],
    ['9.30-11.00am', '09:30-11:00'],
    ['7.30 to 9.00 pm', '19:30-21:00'],
    ['13:00 until 15:30', '13:00-15:30'],
    ['10.00-12.00', '10:00-12:00'],
    ['10.30am to noon', '10:30-12:00'],
    ['10am till 12 noon', '10:00-12:00'],
    ['1400hrs', '14:00'],
  ])('%s', (value, times) => {
    expect(timesIn(value)).toEqual([times]);
    expect(timesIn(`Time: ${value}`)).toEqual([times]);
  });

  it('of which several stand in one string', () => {
    expect(timesIn('From 9.30 am; lunch at noon; again 2-4pm')).toEqual(['09:30', '12:00', '14:00-16:00']);
  });

  it('have a place', () => {
    expect(findTimes('Time: 2-4pm, in the hall')).toMatchObject([{ from: 6, to: 11 }]);
  });
});

describe('no times', () => {
  it.each([
    'item 4',
    '2 to 4 people',
    'in 2019',
    '16.04.19',
    '16.04.2019',
    '12/06/2014',
    '2014-06-12',
    '£10.50',
    '£7,314.22',
    '10.5 million',
    '12.30%',
    '4.5.1',
    '25:00',
    '10.75',
    'paragraph 12-14',
    'the 7 amended clauses',
    '10 ambulances',
    'pages 3 to 9',
    'none',
    '',
  ])('%j', (value) => {
    expect(timesIn(value)).toEqual([]);
  });
});

it.each(['ten to twelve members', 'five to six weeks', 'half past the gate', '1400-1600 people'])(
  'no time in "%s"',
  (value) => {
    expect(timesIn(value)).toEqual([]);
  },
);
