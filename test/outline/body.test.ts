import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/formats/words.ts';
import { outlineOf } from '../../src/outline/index.ts';
import { printed } from '../../src/outline/passages.ts';
import { readText } from '../../src/readers/text/index.ts';

/** What the business begins with. */
function firstOf(...paragraphs: string[]): string | null {
  const outline = outlineOf(readText(paragraphs.join('\n\n')).document, WORDS);
  const first = outline.passages[outline.bodyFrom];
  return first === undefined ? null : printed(first).value;
}

const PRESENT = 'Present: Ann Lee (AL), Bob Day (BD)';

describe('the business begins', () => {
  it.each([
    ['with the first numbered item', ['Minutes of the Board', PRESENT, '1. Fund', 'Ann spoke.'], '1. Fund'],
    ['with a Roman one', ['Minutes of the Board', PRESENT, 'I. Fund', 'Ann spoke.'], 'I. Fund'],
    ['with “Agenda Item”', ['Minutes of the Board', PRESENT, 'Agenda Item 1: Fund'], 'Agenda Item 1: Fund'],
    [
      'with the header of its table',
      ['Minutes of the Board', PRESENT, 'Item\tDiscussion\tAction\n1\tFund\tAL'],
      'Item',
    ],
    ['with a heading behind the attendance', ['# Minutes', PRESENT, '## Fund', 'Ann spoke.'], 'Fund'],
    [
      'with its first sentence, where nothing is numbered',
      ['Minutes', PRESENT, 'The meeting was opened at noon by Ann Lee.'],
      'The meeting was opened at noon by Ann Lee.',
    ],
    [
      'with the heading above that',
      ['Minutes', PRESENT, 'The pond', 'Bob Day said that the pond was dry again.'],
      'The pond',
    ],
    ['with apologies under a number', ['Minutes', PRESENT, '1. Apologies', 'None.', '2. Fund'], '1. Apologies'],
    [
      'with the call to order, before anybody is listed',
      ['Minutes', 'CALL TO ORDER', PRESENT, 'REPORTS'],
      'CALL TO ORDER',
    ],
    ['at the top where nobody is listed', ['Fund', 'Ann spoke.'], 'Fund'],
  ])('%s', (_, paragraphs, first) => {
    expect(firstOf(...paragraphs)).toBe(first);
  });

  it.each([
    ['numbered people', ['Minutes', 'Present:', '1. Ann Lee', '2. Bob Day', '1. Fund'], '1. Fund'],
    ['a numbered attendance list', ['Minutes', `1. ${PRESENT}`, '2. Fund'], '2. Fund'],
    ['a time', ['Minutes', '2.00 pm to 3.50 pm, Hall', PRESENT, '1. Fund'], '1. Fund'],
    [
      'a sentence about who came',
      ['Minutes', 'Present:', 'Ann Lee', 'Bob Day', 'Fund', 'The fund has grown by a third since May.'],
      'Fund',
    ],
    ['a date', ['Minutes', PRESENT, '8 June 2016', '1. Fund'], '1. Fund'],
    ['nothing but people', ['Minutes', PRESENT], null],
  ])('not with %s', (_, paragraphs, first) => {
    expect(firstOf(...paragraphs)).toBe(first);
  });
});
