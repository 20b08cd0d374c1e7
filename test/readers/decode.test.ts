import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/diagnostics.ts';
import { readDocument } from '../../src/pipeline.ts';
import { decode } from '../../src/readers/text/decode.ts';
import { readText } from '../../src/readers/text/index.ts';

const TEXT = 'Minutes – “Café” fund: £5\nPresent: Ann Lee\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'LE' | 'BE') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'LE' ? bytes : bytes.swap16());
};
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value, 'latin1')])));

function codeOf(input: Uint8Array): string | null {
  try {
    decode(input);
    return null;
  } catch (error) {
    return error instanceof ReadError ? error.code : 'another error';
  }
}

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a byte order mark', utf16(`\ufeff${TEXT}`, 'LE'), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', utf16(`\ufeff${TEXT}`, 'BE'), 'utf-16be'],
    ['UTF-16 LE', utf16(TEXT, 'LE'), 'utf-16le'],
    ['UTF-16 BE', utf16(TEXT, 'BE'), 'utf-16be'],
    [
      'Windows-1252',
      bytes('Minutes ', 0x96, ' ', 0x93, 'Caf', 0xe9, 0x94, ' fund: ', 0xa3, '5\nPresent: Ann Lee\n'),
      'windows-1252',
    ],
  ])('%s', (_, input, encoding) => {
    expect(decode(input)).toEqual({ text: TEXT, encoding, undecodable: 0 });
  });

  it('reads the quotes, dashes and signs of Windows-1252', () => {
    const input = bytes(
      0x91,
      'a',
      0x92,
      ' ',
      0x93,
      'b',
      0x94,
      ' ',
      0x80,
      '5 ',
      0x85,
      ' ',
      0x97,
      ' ',
      0x95,
      ' ',
      0xe9,
      0xff,
    );
    expect(decode(input).text).toBe('‘a’ “b” €5 … — • éÿ');
  });

  it('plain ASCII is UTF-8', () => {
    expect(decode(utf8('Minutes')).encoding).toBe('utf-8');
  });

  it('a view into a larger buffer is read from its own place', () => {
    const whole = bytes('xxxx', 'caf', 0xe9, ' xxxx');
    expect(decode(whole.subarray(4, 9)).text).toBe('café ');
    const wide = utf16(`xx${TEXT}`, 'BE');
    expect(decode(wide.subarray(4)).text).toBe(TEXT);
  });

  it('does not change the bytes that it is given', () => {
    const input = utf16(`\ufeff${TEXT}`, 'BE');
    const before = [...input];
    decode(input);
    expect([...input]).toEqual(before);
  });
});

describe('undecodable bytes', () => {
  it.each([
    ['the bytes that Windows-1252 leaves open', bytes('caf', 0xe9, ' ', 0x81, ' ', 0x9d), 'café \ufffd \ufffd', 2],
    ['a lone surrogate in UTF-16', bytes(0xff, 0xfe, 'a', 0, 0x00, 0xd8, 'b', 0), 'a\ufffdb', 1],
    ['a broken byte behind a UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 'caf', 0xc3, 0xa9, ' ', 0xff), 'café \ufffd', 1],
  ])('%s', (_, input, text, undecodable) => {
    expect(decode(input)).toMatchObject({ text, undecodable });
  });

  it('are counted in a diagnostic', () => {
    const { diagnostics } = readText(bytes('caf', 0xe9, ' ', 0x81, ' ', 0x9d));
    expect(diagnostics).toMatchObject([{ code: 'undecodable-bytes', severity: 'warning' }]);
    expect(diagnostics[0].message).toMatch(/^2 characters/);
    expect(readText(utf8('café')).diagnostics).toEqual([]);
  });
});

describe('what is no text', () => {
  it.each([
    ['nothing', bytes(), 'empty-file'],
    ['an executable', bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0), 'binary'],
    ['a ZIP archive', bytes('PK', 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 'word/document.xml'), 'binary'],
    ['bytes of all values', Uint8Array.from({ length: 4096 }, (_, index) => (index * 131) % 256), 'binary'],
  ])('%s is refused', (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it.each([
    ['form feeds and escapes', utf8('Page 1\f\u001b[1mPage 2\u001b[0m\f')],
    ['one stray control byte in a page of text', utf8(`${'Ann Lee to write. '.repeat(20)}\u0000`)],
  ])('%s are text', (_, input) => {
    expect(codeOf(input)).toBeNull();
  });

  it.each([
    ['blank lines', utf8('  \n\t\n\f\n')],
    ['a byte order mark', utf8('\ufeff')],
    ['an empty string', ''],
  ])('%s alone are empty', async (_, input) => {
    await expect(readDocument(input)).rejects.toMatchObject({ name: 'ReadError', code: 'empty-file' });
  });
});
