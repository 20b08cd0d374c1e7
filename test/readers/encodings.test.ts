import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import * as inBrowsers from '../../src/encodings/browser.ts';
import * as inNode from '../../src/encodings/node.ts';

/** Words with the encodings that pages of their language were written in. */
const WORDS: [encoding: string, text: string][] = [
  ['windows-1250', 'Zápis ze schůze, příští čtvrtek'],
  ['iso-8859-2', 'Protokół z posiedzenia, następne spotkanie'],
  ['windows-1251', 'Протокол заседания'],
  ['koi8-r', 'Протокол заседания'],
  ['windows-1253', 'Πρακτικά συνεδρίασης'],
  ['windows-1254', 'Toplantı tutanağı, şube'],
  ['iso-8859-15', 'Procès-verbal, 100 €'],
  ['shift_jis', '議事録'],
  ['euc-jp', '議事録'],
  ['gb18030', '会议记录'],
  ['big5', '會議記錄'],
  ['cp949', '회의록'],
];

describe('encodings of pages', () => {
  it.each(WORDS)('are read alike in Node.js and in browsers: %s', async (encoding, text) => {
    const bytes = iconv.encode(text, encoding);
    expect(await inNode.decodeAs(bytes, encoding)).toBe(text);
    expect(await inBrowsers.decodeAs(bytes, encoding)).toBe(text);
  });

  it.each(['nonsense', '', 'constructor'])('are none where the name is none: %j', async (encoding) => {
    expect(await inNode.decodeAs(Uint8Array.of(65), encoding)).toBeNull();
    expect(await inBrowsers.decodeAs(Uint8Array.of(65), encoding)).toBeNull();
  });
});

describe('Latin-1', () => {
  const long = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);

  it('is each byte as its character in both, those of controls included', () => {
    const expected = Array.from(long, (byte) => String.fromCodePoint(byte)).join('');
    expect(inNode.latin1(long)).toBe(expected);
    expect(inBrowsers.latin1(long)).toBe(expected);
    expect(inBrowsers.latin1(long.subarray(5, 260))).toBe(expected.slice(5, 260));
  });
});
