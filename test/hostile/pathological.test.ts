import { describe, expect, it } from 'vitest';
import { Minutes } from '../../src/schema.ts';
import { INPUTS, KNOWN_WRONG, SIZES } from './inputs.ts';
import { parseWithin } from './within.ts';

/** Characters: ten times the minutes of a long meeting. */
const SIZE = 200_000;
/** Generous: what is linear takes a tenth of it on a slow machine. */
const LIMIT = 18_000;
const TIMEOUT = 20_000;

describe('pathological input', () => {
  it.each(Object.entries(INPUTS))(
    '%s',
    async (name, make) => {
      const minutes = await parseWithin(LIMIT, make(SIZES[name] ?? SIZE));
      expect(() => Minutes.parse(minutes)).not.toThrow();
    },
    TIMEOUT,
  );
});

describe('known to be wrong', () => {
  for (const [name, [cause]] of Object.entries(KNOWN_WRONG)) it.todo(`${name}: ${cause}`);
});
