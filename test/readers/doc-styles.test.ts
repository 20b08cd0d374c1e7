import { describe, expect, test } from 'vitest';
import { wordFormat } from '../../src/readers/doc/characters.ts';
import { readStyles } from '../../src/readers/doc/styles.ts';

interface StyleBytes {
  builtIn?: number;
  kind: 1 | 2;
  basedOn?: number;
  name: string;
  paragraph?: number[];
  words?: number[];
}

const OWN = 0xffe;
const NONE = 0xfff;
const BOLD = [0x35, 0x08];
const ITALIC = [0x36, 0x08];
const OUTLINE = [0x40, 0x26];
const LIST = [0x0b, 0x46];
const LEVEL = [0x0a, 0x26];

const uint16 = (...values: number[]) => Buffer.from(new Uint16Array(values).buffer);
const even = (bytes: Buffer) => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));
const counted = (bytes: Buffer) => even(Buffer.concat([uint16(bytes.length), bytes]));

function entry({ builtIn = OWN, kind, basedOn = NONE, name, paragraph = [], words = [] }: StyleBytes): Buffer {
  const head = uint16(builtIn, kind | (basedOn << 4), 0, 0, 0);
  const lists = kind === 1 ? [counted(Buffer.from([0, 0, ...paragraph]))] : [];
  return Buffer.concat([
    head,
    uint16(name.length),
    Buffer.from(`${name}\0`, 'utf16le'),
    ...lists,
    counted(Buffer.from(words)),
  ]);
}

/** A table of styles, numbered from 0; null where a number is not used. */
function table(styles: (StyleBytes | null)[]): Buffer {
  const entries = styles.map((style) => (style === null ? uint16(0) : counted(entry(style))));
  return Buffer.concat([uint16(4, styles.length, 10), ...entries]);
}

describe('styles', () => {
  const bytes = table([
    { builtIn: 0, kind: 1, name: 'Normal' },
    { builtIn: 1, kind: 1, basedOn: 0, name: 'Überschrift 1', words: [...BOLD, 1] },
    null,
    { kind: 1, basedOn: 1, name: 'Own', paragraph: [...LIST, 3, 0, ...LEVEL, 1], words: [...ITALIC, 1] },
    { kind: 1, basedOn: 3, name: 'Body', paragraph: [...OUTLINE, 9], words: [...BOLD, 0] },
    { builtIn: 62, kind: 1, basedOn: 0, name: 'Titel' },
    { kind: 2, name: 'Strong', words: [...BOLD, 1] },
    { kind: 1, basedOn: 0, name: 'Deep', paragraph: [...OUTLINE, 2] },
    ...Array.from({ length: 3 }, () => null),
    { kind: 1, basedOn: 11, name: 'Based on itself' },
  ]);
  const style = readStyles(bytes);

  test('headings by number in any language, by outline level, by the style that they are based on', () => {
    const headings = ['0', 'heading1', 'heading3', 'heading4', 'heading5', 'heading7', '11', '99'].map(
      (id) => style(id).heading,
    );
    expect(headings).toEqual([null, 1, 1, null, 1, 3, null, null]);
  });

  test('lists and how words are set, each from the nearest style that says it', () => {
    expect(style('heading3')).toMatchObject({ list: '3', level: 1, format: { bold: true, italic: true } });
    expect(style('heading4')).toMatchObject({ list: '3', format: { bold: false, italic: true } });
    expect(style('heading6').format).toEqual({ bold: true });
  });

  test('a heading that no style is given for', () => {
    expect(readStyles(Buffer.alloc(0))('heading2').heading).toBe(2);
  });

  test('a table that is cut off anywhere', () => {
    for (let end = 0; end < bytes.length; end++)
      expect(() => readStyles(bytes.subarray(0, end))('heading3')).not.toThrow();
  });
});

test.each([
  ['as it says itself', 1, {}, {}, true],
  ['off, though the paragraph is bold', 0, {}, { bold: true }, false],
  ['as the paragraph', undefined, {}, { bold: true }, true],
  ['a bold style in a bold paragraph is plain', undefined, { bold: true }, { bold: true }, false],
  ['as its style', 0x80, { bold: true }, {}, true],
  ['not as its paragraph', 0x81, {}, { bold: true }, false],
  ['not as its paragraph, which is plain', 0x81, {}, {}, true],
])('bold: %s', (_, value, words, paragraph, expected) => {
  const own = value === undefined ? {} : { bold: value };
  expect(wordFormat({ style: undefined, own, deleted: false }, words, paragraph).bold ?? false).toBe(expected);
});
