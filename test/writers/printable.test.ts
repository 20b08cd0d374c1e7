import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, printable } from '../../src/writers/printable.ts';
import { wrap } from '../../src/writers/wrap.ts';

describe('printable', () => {
  it.each([
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001bcreset', 'reset'],
    ['\u001b(Bcharset', 'charset'],
    ['\u009b2Jcleared', 'cleared'],
    ['bell\u0007', 'bell'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['abc\u202edef\u2069', 'abcdef'],
    ['é – “x” 你好 🙂', 'é – “x” 你好 🙂'],
  ])('%j is %j', (text, clean) => {
    expect(printable(text)).toBe(clean);
  });

  it('leaves no control character of any text', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'\u001b\u009b[]0;m\u0007\\\r\n\t\u202e\u0000ax'.split('')) });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(printable(text)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
        expect(oneLine(text)).not.toMatch(/[\n\t]/);
      }),
    );
  });
});

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['a verylongword b', 4, ['a', 'verylongword', 'b']],
    ['', 10, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps every word in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' '))),
        fc.nat(40),
        (words, width) => {
          expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});
