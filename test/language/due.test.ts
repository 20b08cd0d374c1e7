import { describe, expect, it } from 'vitest';
import { dueIn, type DueContext } from '../../src/language/due.ts';

const CONTEXT: DueContext = { date: '2016-06-08', next: '2016-09-14', order: 'day-first' };
const BARE: DueContext = { date: null, next: null, order: 'day-first' };

describe('words that fix a date', () => {
  it.each([
    ['PR to write by 14 February 2017.', 'by 14 February 2017', '2017-02-14'],
    ['PR to write by 14 February.', 'by 14 February', '2017-02-14'],
    ['PR to write before the 1st of July.', 'before the 1st of July', '2016-07-01'],
    ['PR to write no later than 16.07.16.', 'no later than 16.07.16', '2016-07-16'],
    ['PR to write by noon on 1 July.', 'by noon on 1 July', '2016-07-01'],
    ['PR to write, deadline 1 July.', 'deadline 1 July', '2016-07-01'],
    ['PR to report at the next meeting.', 'at the next meeting', '2016-09-14'],
    ['PR to report to our next Board meeting.', 'to our next Board meeting', '2016-09-14'],
    ['PR to report next meeting.', 'next meeting', '2016-09-14'],
    ['PR to write by Friday.', 'by Friday', '2016-06-10'],
    ['PR to write before the 30th.', 'before the 30th', '2016-06-30'],
    ['PR to write by the 1st.', 'by the 1st', '2016-07-01'],
    ['PR to write before the September meeting.', 'before the September meeting', '2016-09-14'],
    ['PR to write by the end of the week.', 'by the end of the week', '2016-06-10'],
    ['PR to write by the end of the month.', 'by the end of the month', '2016-06-30'],
    ['PR to write by the end of June.', 'by the end of June', '2016-06-30'],
    ['PR to write by end of February 2020.', 'by end of February 2020', '2020-02-29'],
    ['PR to write by the end of March.', 'by the end of March', '2017-03-31'],
  ])('%s', (sentence, text, date) => {
    expect(dueIn(sentence, CONTEXT)).toEqual({ text, date });
  });
});

describe('words that fix none', () => {
  it.each([
    ['PR to write as soon as possible.', 'as soon as possible'],
    ['PR to write ASAP.', 'ASAP'],
    ['PR to write within two weeks.', 'within two weeks'],
    ['PR to write in a month’s time.', 'in a month’s time'],
    ['PR to write by Easter.', 'by Easter'],
    ['PR to write by the end of the summer.', 'by the end of the summer'],
    ['PR to report to a future meeting.', 'to a future meeting'],
    ['PR to report in September.', 'in September'],
    ['PR to write after the meeting.', 'after the meeting'],
    ['PR to write in due course.', 'in due course'],
  ])('%s', (sentence, text) => {
    expect(dueIn(sentence, CONTEXT)).toEqual({ text, date: null });
  });

  it.each([
    ['PR to report at the next meeting.', 'at the next meeting'],
    ['PR to write by 14 February.', 'by 14 February'],
    ['PR to write by the end of June.', 'by the end of June'],
  ])('%s, where the document does not tell', (sentence, text) => {
    expect(dueIn(sentence, BARE)).toEqual({ text, date: null });
  });
});

describe('no due words', () => {
  it.each([
    'PR to write to the council.',
    'PR to look at the figures of 14 February 2016.',
    'PR to ask who was next.',
    'PR to sit by the window.',
    'The next item was read.',
    'PR to keep the end of the path clear.',
    'PR to see what the last meeting said.',
    '',
  ])('%j', (sentence) => {
    expect(dueIn(sentence, CONTEXT)).toBeNull();
  });
});
