import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 as builtIn } from '../src/sha-256/node.ts';
import { sha256 as plain } from '../src/sha-256/plain.ts';

/** Around the lengths at which another block begins. */
const LENGTHS = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_000];

it('is SHA-256 at every length of the last block', () => {
  expect(plain('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  for (const length of LENGTHS) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3)) % 256);
    expect(plain(bytes), `${length} bytes`).toBe(builtIn(bytes));
  }
});

it('is that of Node.js for any bytes and any text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => plain(bytes) === builtIn(bytes)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plain(text) === builtIn(text)));
});
