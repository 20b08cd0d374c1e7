/** The same characters in other bytes. */
import { fromWindows1252 } from '../../src/readers/windows-1252.ts';
import type { Original } from './documents.ts';
import type { Transformation } from './transformation.ts';

/** Of HTML, UTF-16 without a mark is what no browser takes for text. */
const isPlain = ({ type }: Original) => type !== '.html';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

export const ENCODINGS: readonly Transformation[] = [
  { name: 'ends of lines: CRLF', change: ({ text }) => text.replace(/\n/g, '\r\n'), oneIn: 5, floor: 10 },
  { name: 'ends of lines: CR', change: ({ text }) => text.replace(/\n/g, '\r'), oneIn: 5, floor: 10 },
  { name: 'ends of lines: CRLF and LF in turn', change: mixedEnds, oneIn: 5, floor: 10 },
  { name: 'UTF-8 with a mark', change: ({ text }) => `\ufeff${text}`, oneIn: 5, floor: 10 },
  { name: 'UTF-16LE', change: ({ text }) => utf16(`\ufeff${text}`), oneIn: 5, floor: 10 },
  { name: 'UTF-16BE', change: ({ text }) => utf16(`\ufeff${text}`).swap16(), oneIn: 5, floor: 10 },
  {
    name: 'UTF-16LE without a mark',
    change: (original) => (isPlain(original) ? utf16(original.text) : null),
    oneIn: 5,
    floor: 10,
  },
  { name: 'Windows-1252', change: windows1252, oneIn: 4, floor: 8 },
];

function mixedEnds({ text }: Original): string {
  let count = 0;
  return text.replace(/\n/g, () => (count++ % 2 === 0 ? '\n' : '\r\n'));
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
const BYTE_OF = new Map(BYTES.map((byte) => [fromWindows1252(String.fromCharCode(byte)), byte]));

/** Null where a character is not in the code, and where all are in ASCII. A page of HTML says which code it is in. */
function windows1252({ text }: Original): Uint8Array | null {
  const bytes = [...text.replace(/(charset="?)utf-8/gi, '$1windows-1252')].map((character) => BYTE_OF.get(character));
  if (bytes.every((byte) => byte !== undefined && byte < 0x80)) return null;
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null;
}
