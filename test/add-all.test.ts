import { expect, it } from 'vitest';
import { addAll } from '../src/add-all.ts';
import { greatest, least } from '../src/extremes.ts';

/** More than a call has room for. */
const MANY = Array.from({ length: 500_000 }, (_, index) => index);

it('adds more values than a call has room for, in order', () => {
  const list = [-1];
  addAll(list, MANY);
  expect(list).toHaveLength(MANY.length + 1);
  expect(list.at(-1)).toBe(MANY.at(-1));
});

it('finds the least and the greatest of as many', () => {
  expect([least(MANY), greatest(MANY)]).toEqual([0, MANY.length - 1]);
});
