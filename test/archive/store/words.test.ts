import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/archive/questions/search-words.ts';
import { placesOf, snippetOf } from '../../../src/archive/questions/snippet.ts';
import { foldedWords, lookedUpIn, patternsFor, wordsIn } from '../../../src/archive/store/fold.ts';
import { blocksFor, firstAfterDay, firstOfDay } from '../../../src/archive/store/passage-numbers.ts';
import { ftsQuery, tsQuery, vectorOf, whole } from '../../../src/archive/store/terms.ts';

describe('words', () => {
  it.each<[string, string[]]>([
    ["The Café's £4,000 — item 4(a)", ['the', 'cafe', 's', '4', '000', 'item', '4', 'a']],
    ['ÉCOLE e\u0301cole', ['ecole', 'ecole']],
    ['½ ﬁsh', ['1', '2', 'fish']],
    ['Ľubomír Łódź', ['lubomir', 'łodz']],
    ['!!! —', []],
  ])('of %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('stand where they are printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, start, end } of wordsIn(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(foldedWords(text.slice(start, end))).toContain(word);
        }
      }),
    );
  });

  it('are looked up whole where they are short', () => {
    expect(lookedUpIn('Kate Thompson', null, 'KT')).toBe(' kate thompson kt ');
    expect(patternsFor('KT thom.%')).toEqual(['% kt %', '% thom%']);
  });
});

describe('what is typed', () => {
  it.each<[string, string, string]>([
    ['car park', '(words : "car") AND (words : "park")', "('car') & ('park')"],
    ['"car park"', '(words : "car park")', "(('car' <-> 'park'))"],
    ['“car park”', '(words : "car park")', "(('car' <-> 'park'))"],
    ['allot*', '(words : "allot" *)', "('allot':*)"],
    ["council's", '(words : "council s")', "(('council' <-> 's'))"],
    ['a OR "b c" d', '(words : "a" OR words : "b c") AND (words : "d")', "('a' | ('b' <-> 'c')) & ('d')"],
    ['a -b -"c d"', '(words : "a") NOT (words : "b") NOT (words : "c d")', "('a') & !('b') & !(('c' <-> 'd'))"],
    ['OR a OR', '(words : "a")', "('a')"],
    [
      'or and not near',
      '(words : "or") AND (words : "and") AND (words : "not") AND (words : "near")',
      "('or') & ('and') & ('not') & ('near')",
    ],
  ])('%j', (typed, fts, ts) => {
    const words = readWords(typed);
    expect(ftsQuery(words)).toBe(fts);
    expect(tsQuery(words)).toBe(ts);
  });

  it('holds nothing but letters, digits and what we write ourselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const words = readWords(typed);
        for (const { any } of [...words.all, ...words.none]) {
          for (const phrase of any) for (const word of phrase.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });
});

describe('snippets', () => {
  const long = `${'before '.repeat(100)}the harbour wall ${'after '.repeat(100)}`;

  it('are the words around the first match', () => {
    const snippet = snippetOf(long, readWords('"harbour wall"'));
    expect(snippet.length).toBeLessThan(330);
    expect(snippet).toMatch(/^… before .* the harbour wall after .* after …$/);
    expect(snippetOf('short', readWords('x'))).toBe('short');
  });

  it('mark whole words', () => {
    const text = 'The Harbour, harbours and HARBOR.';
    const marked = placesOf(text, readWords('harbour* OR "and harbor"')).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(marked).toEqual(['Harbour', 'harbours', 'and HARBOR']);
  });
});

describe('numbers of passages', () => {
  it('rise with the days, and are safe', () => {
    const days = [null, '0001-01-01', '1970-01-01', '2016-02-29', '2016-03-01', '9999-12-31'];
    const numbers = days.map(firstOfDay);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    expect(firstAfterDay('2016-02-29')).toBe(firstOfDay('2016-03-01'));
    expect(Number.isSafeInteger(firstAfterDay('9999-12-31'))).toBe(true);
    for (const count of [1, 16_384, 16_385, 100_000]) {
      const [first] = blocksFor('council/2016.pdf', '2016-02-29', count);
      expect(first.to - first.from).toBeGreaterThanOrEqual(count);
      expect(first.from).toBeGreaterThanOrEqual(firstOfDay('2016-02-29'));
      expect(first.to).toBeLessThanOrEqual(firstOfDay('2016-03-01'));
    }
  });
});

it('vectors keep the places of the text alone', () => {
  expect(vectorOf({ words: ['a', 'b', 'a'], scope: ['kentry'], people: ['kt'], item: ['4'] })).toBe(
    "'a':1,3 'b':2 '#kentry' '@kt' '~4'",
  );
  expect(tsQuery({ all: [{ part: 'people', any: [whole('kt')] }], none: [] })).toBe("('@kt')");
});
