import { expect, test } from 'vitest';
import { readLists } from '../../src/readers/doc/lists.ts';
import { newLabeller } from '../../src/readers/list-labels.ts';

interface LevelBytes {
  start?: number;
  format?: number;
  flags?: number;
  restart?: number;
  /** "\0" to "\x08" stand for the numbers of levels. */
  text: string;
}

const DECIMAL = 0;
const UPPER_ROMAN = 1;
const LOWER_LETTER = 4;
const BULLET = 0x17;
const IS_LEGAL = 4;
const RESTARTS_LESS = 8;

function level({ start = 1, format = DECIMAL, flags = 0, restart = 0, text }: LevelBytes): Buffer {
  const bytes = Buffer.alloc(28 + 3 + 2 + 2 * text.length);
  bytes.writeInt32LE(start, 0);
  bytes[4] = format;
  bytes[5] = flags;
  [...text].flatMap((one, i) => (one < '\x09' ? [i + 1] : [])).forEach((place, i) => (bytes[6 + i] = place));
  bytes[24] = 1;
  bytes[25] = 2;
  bytes[26] = restart;
  bytes.writeUInt16LE(text.length, 31);
  bytes.write(text, 33, 'utf16le');
  return bytes;
}

/** Patterns with the ids 100, 101 …; those of one level say so. `styles`: the numbers of the levels' styles. */
function patterns(all: LevelBytes[][], styles: number[] = []): Buffer {
  const heads = all.map((levels, i) => {
    const bytes = Buffer.alloc(28);
    bytes.writeInt32LE(100 + i, 0);
    for (let at = 0; at < 9; at++) bytes.writeUInt16LE(styles[at] ?? 0xfff, 8 + 2 * at);
    bytes[26] = levels.length === 1 ? 1 : 0;
    return bytes;
  });
  const rest = { text: '' };
  const levels = all.flatMap((own) => (own.length === 1 ? own : Array.from({ length: 9 }, (_, i) => own[i] ?? rest)));
  return Buffer.concat([Buffer.from([all.length, 0]), ...heads, ...levels.map(level)]);
}

interface Exception {
  level: number;
  start?: number;
  replaces?: LevelBytes;
}

function uses(all: { pattern: number; exceptions?: Exception[] }[]): Buffer {
  const heads = all.map(({ pattern, exceptions = [] }) => {
    const bytes = Buffer.alloc(16);
    bytes.writeInt32LE(pattern, 0);
    bytes[12] = exceptions.length;
    return bytes;
  });
  const more = all.map(({ exceptions = [] }) => {
    const parts = exceptions.map(({ level: at, start, replaces }) => {
      const bytes = Buffer.alloc(8);
      bytes.writeInt32LE(start ?? 0, 0);
      bytes[4] = at + (start === undefined ? 0 : 0x10) + (replaces === undefined ? 0 : 0x20);
      return replaces === undefined ? bytes : Buffer.concat([bytes, level(replaces)]);
    });
    return Buffer.concat([Buffer.alloc(4, 0xff), ...parts]);
  });
  return Buffer.concat([Buffer.from([all.length, 0, 0, 0]), ...heads, ...more]);
}

/** The labels of paragraphs, each "list/level"; the patterns stand behind one byte of something else. */
function labels(patternBytes: Buffer, useBytes: Buffer, paragraphs: string): (string | undefined)[] {
  const label = newLabeller(readLists(Buffer.concat([Buffer.alloc(1), patternBytes]), 1, useBytes));
  return paragraphs.split(' ').map((one) => {
    const [list, at] = one.split('/');
    return label({ list, level: Number(at) }, { heading: null, format: {}, chain: [] })?.label;
  });
}

test('numbers of levels in their formats; levels below start again', () => {
  const own = [{ text: '\0.' }, { text: '\0.\x01' }, { format: LOWER_LETTER, text: '(\x02)' }];
  expect(labels(patterns([own]), uses([{ pattern: 100 }]), '1/0 1/1 1/1 1/2 1/2 1/0 1/1 1/2')).toEqual(
    ['1.', '1.1', '1.2', '(a)', '(b)', '2.', '2.1', '(a)'], // prettier-ignore
  );
});

test('levels that print all numbers as 1, 2, 3, and those that go on behind others', () => {
  const own = [
    { start: 3, format: UPPER_ROMAN, text: 'Article \0' },
    { flags: IS_LEGAL, text: '\0-\x01' },
    { flags: RESTARTS_LESS, restart: 0, text: '\x02)' },
  ];
  expect(labels(patterns([own]), uses([{ pattern: 100 }]), '1/0 1/1 1/2 1/0 1/1 1/2')).toEqual(
    ['Article III', '3-1', '1)', 'Article IV', '4-1', '2)'], // prettier-ignore
  );
});

test('lists of one level, bullets, lists one after the other', () => {
  const all = patterns([[{ text: '\0)' }], [{ format: BULLET, text: '\uf0b7' }]]);
  expect(labels(all, uses([{ pattern: 101 }, { pattern: 100 }]), '2/0 1/0 2/0 1/0')).toEqual(['1)', '•', '2)', '•']);
});

test('lists of one pattern go on with each other, unless one starts anew or prints otherwise', () => {
  const all = patterns([[{ text: '\0.' }]]);
  const three = uses([
    { pattern: 100 },
    { pattern: 100 },
    { pattern: 100, exceptions: [{ level: 0, start: 7 }] },
    { pattern: 100, exceptions: [{ level: 0, replaces: { format: LOWER_LETTER, text: '\0)' } }] },
    { pattern: 100 },
  ]);
  expect(labels(all, three, '1/0 2/0 3/0 3/0 4/0 5/0')).toEqual(['1.', '2.', '7.', '8.', 'i)', '10.']);
});

test('the level that a style stands for', () => {
  const all = patterns([[{ text: '\0.' }, { text: '\0.\x01' }]], [1, 2]);
  const label = newLabeller(readLists(Buffer.concat([Buffer.alloc(1), all]), 1, uses([{ pattern: 100 }])));
  const style = (name: string) => ({ heading: 1, format: {}, list: '1', chain: [name] });
  expect(label({}, style('heading1'))).toEqual({ label: '1.', depth: 0 });
  expect(label({}, style('heading2'))).toEqual({ label: '1.1', depth: 1 });
});

test('lists that the file does not hold, and bytes that are cut off anywhere', () => {
  const all = patterns([[{ text: '\0.' }, { text: '\0.\x01' }]]);
  const one = uses([{ pattern: 100, exceptions: [{ level: 0, start: 2, replaces: { text: '\0' } }] }]);
  expect(labels(all, one, '2/0 9/0')).toEqual([undefined, undefined]);
  expect(labels(all, uses([{ pattern: 7 }]), '1/0')).toEqual([undefined]);
  for (let end = 0; end < all.length; end++) expect(() => labels(all.subarray(0, end), one, '1/0 1/1')).not.toThrow();
  for (let end = 0; end < one.length; end++) expect(() => labels(all, one.subarray(0, end), '1/0 1/1')).not.toThrow();
});
