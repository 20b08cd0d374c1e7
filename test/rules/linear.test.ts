import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gather, type Pattern } from '../../scripts/patterns/gather.mjs';

/** What recheck found of each pattern, by hash of source and flags: written by `npm run check-patterns`. */
const verdicts = JSON.parse(readFileSync(join(import.meta.dirname, 'linear-patterns.json'), 'utf8')) as Record<
  string,
  'linear' | 'polynomial' | 'exponential' | 'unknown'
>;

/** Patterns that are not shown to be linear; it may only become lower. */
const MAX_OPEN = 246;
/** Exponential, and known to be: where it stands. */
const KNOWN_EXPONENTIAL = ['src/parsers/tagged/owners.ts'];

let found: Awaited<ReturnType<typeof gather>>;
beforeAll(async () => {
  found = await gather();
}, 120_000);

const shown = ([, { source, flags, place }]: [string, Pattern]) => `${place} /${source}/${flags}`;

describe('patterns of the sources', () => {
  it('sees what every place builds that builds patterns', () => {
    expect(found.places.length).toBeGreaterThan(50);
    expect(found.unseen).toEqual([]);
  });

  it('holds a verdict for each: npm run check-patterns', () => {
    expect([...found.patterns].filter(([hash]) => !(hash in verdicts)).map(shown)).toEqual([]);
  });

  it('holds none that is gone: npm run check-patterns', () => {
    expect(Object.keys(verdicts).filter((hash) => !found.patterns.has(hash))).toEqual([]);
  });

  it('has none that is exponential but for those known', () => {
    const exponential = [...found.patterns].filter(([hash]) => verdicts[hash] === 'exponential');
    expect(exponential.map(([, { place }]) => place.replace(/:.*/, ''))).toEqual(KNOWN_EXPONENTIAL);
  });

  it('has no more than are known that are not shown to be linear', () => {
    expect(Object.values(verdicts).filter((verdict) => verdict !== 'linear').length).toBeLessThanOrEqual(MAX_OPEN);
  });
});
