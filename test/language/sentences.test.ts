import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/document.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { expectTextMapped } from '../readers/reading.ts';

function split(value: string): string[] {
  const sentences = sentencesOf(textAt(value, 0));
  for (const sentence of sentences) expectTextMapped(value, sentence);
  return sentences.map((sentence) => sentence.value);
}

describe('sentences end', () => {
  it.each([
    ['at a stop', ['Ann spoke.', 'Bob did not.']],
    ['at a question mark', ['Who spoke?', 'Ann did.']],
    ['at an exclamation mark', ['Hear, hear!', 'Ann spoke.']],
    ['behind quotes', ['She said “yes.”', 'Bob did not.']],
    ['behind brackets', ['(Bob did not.)', 'Ann spoke.']],
    ['before quotes', ['Ann spoke.', '“Yes,” said Bob.']],
    ['before brackets', ['Ann spoke.', '(Bob did not.)']],
    ['before sums', ['Ann spoke.', '£5 was paid.', '12 members came.']],
    ['before small words in capitals', ['It was late.', 'A. Lee spoke.']],
    ['behind a sum', ['It cost £24,500.', 'Ann spoke.']],
    ['behind a year', ['It was built in 1971.', 'Ann spoke.']],
    ['behind capitals', ['It is run by the NHS.', 'Ann spoke.']],
    ['behind a word that looks like an abbreviation', ['She said no.', 'Bob agreed.']],
    ['without a stop at the end', ['Ann spoke.', 'Bob did not']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('sentences go on', () => {
  it.each([
    'Cllr. Lee spoke.',
    'Mr. Day and Mrs. Lee spoke.',
    'Dr. Munro spoke to Prof. Day.',
    'Supt. Day spoke.',
    'T. J. Lee spoke.',
    'It was read by T. Lee.',
    'The works, i.e. Phase 2, were read.',
    'Some, e.g. Ann, spoke.',
    'They met on St. Mary’s Road.',
    'See no. 12 of the list.',
    'See para. 4 of it.',
    'See pp. 3 to 9.',
    'The U.S. Navy came.',
    'It is Day v. Lee.',
    'Messrs. Day and Lee came.',
    'It cost £10.50 in all.',
    'It began at 10.30 Monday.',
    '1. Education was read.',
    'Wait... and see.',
    'The firm Day Ltd. Was read out',
  ])('%s', (value) => {
    expect(split(value)).toEqual([value]);
  });
});

describe('nothing is lost', () => {
  it.each(['', '   ', '...', 'Ann.', ' Ann spoke.  Bob did not. ', '?! ?! Ann', '.'])('%j', (value) => {
    expect(split(value).join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
  });
});
