import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/report/archive/columns.ts';

const row = fc.record({
  text: fc.string(),
  maybe: fc.option(fc.string(), { nil: null }),
  number: fc.integer(),
  count: fc.option(fc.nat(), { nil: null }),
});

describe('columns', () => {
  it('give back the rows that they were packed from', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, other) => {
        const packed = JSON.parse(JSON.stringify(pack({ one, other }))) as ReturnType<typeof pack>;
        expect(unpack(packed, 'one')).toEqual(one);
        expect(unpack(packed, 'other')).toEqual(other);
      }),
    );
  });

  it('hold each text once', () => {
    const { texts } = pack({ one: [{ a: 'x' }, { a: 'y' }, { a: 'x' }], other: [{ b: 'y' }] });
    expect(texts).toEqual(['x', 'y']);
  });
});
