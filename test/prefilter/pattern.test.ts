/** A pattern with a first test behaves as the RegExp does. */
import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/prefilter/pattern.ts';

const TEXTS = ['', 'none', 'a zebra', 'zebra, zebra; zebra', 'Zebra', 'x'.repeat(5000) + 'zebra', 'ſ zebra'];
const NEEDS = 'zeb';

/** Everything that is done with patterns, twice: what the first leaves behind is seen by the second. */
const USES: Record<string, (made: RegExp, text: string) => unknown> = {
  test: (made, text) => [made.test(text), made.lastIndex, made.test(text), made.lastIndex],
  exec: (made, text) => [made.exec(text), made.lastIndex, made.exec(text)?.index, made.lastIndex],
  match: (made, text) => [text.match(made), made.lastIndex],
  replace: (made, text) => [
    text.replace(made, 'horse'),
    text.replace(made, (word) => word.toUpperCase()),
    made.lastIndex,
  ],
  search: (made, text) => text.search(made),
  split: (made, text) => [text.split(made), text.split(made, 1), text.split(made, 0)],
  matchAll: (made, text) => (made.flags.includes('g') ? [...text.matchAll(made)].map(({ index }) => index) : null),
  replaceAll: (made, text) => (made.flags.includes('g') ? text.replaceAll(made, '-') : null),
  'from a place': (made, text) => {
    made.lastIndex = 3;
    return [made.test(text), made.lastIndex];
  },
  'what it is': (made) => [made.source, made.flags, String(made), made.global, made.sticky, made.lastIndex],
};

describe.each(['', 'g', 'y', 'gu', 'd'])('with the flags "%s"', (flags) => {
  it.each(Object.keys(USES))('%s', (use) => {
    for (const text of TEXTS)
      expect(USES[use]?.(pattern('zeb(r)a', flags, NEEDS), text), text.slice(0, 20)).toEqual(
        USES[use]?.(new RegExp('zeb(r)a', flags), text),
      );
  });

  it('goes from text to text', () => {
    const [ours, theirs] = [pattern('zeb(r)a', flags, NEEDS), new RegExp('zeb(r)a', flags)];
    const tell = (made: RegExp) => [...TEXTS, ...TEXTS].map((text) => [made.test(text), made.lastIndex]);
    expect(tell(ours)).toEqual(tell(theirs));
  });
});
