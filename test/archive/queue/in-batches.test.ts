import { expect, it } from 'vitest';
import { inBatches } from '../../../src/archive/queue/in-batches.ts';

it('what comes at once goes at once, in pieces of the size given', async () => {
  const batches: number[][] = [];
  const all = inBatches<number>(
    3,
    async (batch) => {
      batches.push(batch);
    },
    () => undefined,
  );
  for (const number of [1, 2, 3, 4]) all.add(number);
  await all.finish();
  expect(batches).toEqual([[1, 2, 3], [4]]);
});

it('a batch that fails is told, and the next goes on', async () => {
  const done: number[] = [];
  const errors: unknown[] = [];
  const all = inBatches<number>(
    1,
    async ([number = 0]) => {
      if (number === 1) throw new Error('one');
      done.push(number);
    },
    (error) => errors.push(error),
  );
  for (const number of [1, 2]) all.add(number);
  await all.finish();
  expect([done, errors]).toEqual([[2], [new Error('one')]]);
});

it('nothing to do is done', async () => {
  await inBatches(
    1,
    () => Promise.resolve(),
    () => undefined,
  ).finish();
});
