import { describe, expect, it } from 'vitest';
import { Minutes } from '../../src/schema.ts';
import { FAMILIES, INPUTS, SIZES } from './inputs.mjs';
import { parseWithin } from './within.ts';

/** Characters: ten times the minutes of a long meeting. */
const SIZE = 200_000;
/** Generous: what is linear takes a tenth of it on a slow machine. */
const LIMIT = 18_000;
const TIMEOUT = 20_000;

describe('pathological input', () => {
  it.each(Object.entries({ ...FAMILIES, ...INPUTS }))(
    '%s',
    async (name, make) => {
      const minutes = await parseWithin(LIMIT, make(SIZES[name] ?? SIZE));
      expect(() => Minutes.parse(minutes)).not.toThrow();
    },
    TIMEOUT,
  );
});
