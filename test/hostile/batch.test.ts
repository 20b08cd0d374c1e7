/** Hostile files through `minutes batch`: none is lost. `npm run fuzz -- --batch 1000` does it with more of them. */
import { expect, it } from 'vitest';
import { batch } from '../../scripts/fuzz/batch.mjs';
import { scratch } from '../cli/run.ts';

const FILES = 200;
const TIMEOUT = 300_000;
const { folder } = scratch();

it(
  'accounts for every one of many hostile files',
  async () => {
    const { types, counts, problems } = await batch(FILES, '5', folder);
    expect(problems).toEqual([]);
    expect(counts?.complete).toBe(true);
    // Archives hold several documents.
    expect(counts?.documents).toBeGreaterThanOrEqual(FILES);
    expect(Object.keys(types).length).toBeGreaterThan(8);
  },
  TIMEOUT,
);
