/** Files that are damaged or made to do harm. */
import { strToU8, zipSync } from 'fflate';
import { docxOf, textOf } from './documents.mjs';

const MODIFIED = new Date(2020, 0, 2, 3, 4, 6);
const MEGABYTE = 1024 * 1024;
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const packed = (files) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: MODIFIED }]]))),
  );
const share = (bytes, random) => bytes.subarray(0, 1 + random.below(bytes.length - 1));
const note = (number) => `Document ${number}`;

/** Each of which one in a thousand or so is made. */
const FILES = [
  ({ random }) => ['.pdf', random.bytes(2000 + random.below(20_000))],
  ({ random }) => ['.docx', random.bytes(500 + random.below(5000))],
  ({ words, random }) => ['.docx', share(docxOf(random.pick(words), random).bytes, random)],
  ({ pdfs, random }) => ['.pdf', share(random.pick(pdfs).bytes, random)],
  () => ['.txt', Buffer.alloc(0)],
  ({ number }) => ['.txt', Buffer.from(' \n'.repeat(1 + number))],
  ({ number }) => [
    '.docx',
    packed({
      '[Content_Types].xml': strToU8(TYPES),
      'word/document.xml': new Uint8Array(24 * MEGABYTE),
      'word/note.txt': strToU8(note(number)),
    }),
  ],
  ({ number }) => ['.zip', packed({ 'inner.zip': packed({ 'minutes.txt': strToU8(note(number)) }) })],
  ({ texts, random }) => {
    const { end, bytes } = textOf(random.pick(texts), random);
    return [end, Buffer.from(bytes.toString('latin1').replaceAll(' ', ' \0'), 'latin1')];
  },
  ({ random, number }) => [
    '.txt',
    Buffer.from(`${note(number)}${` resolved ${random.below(1e6)}`.repeat(MEGABYTE / 16)}`),
  ],
  ({ number }) => ['.html', Buffer.from(`<html><body>${'<div><table><tr><td>'.repeat(5000)}${note(number)}`)],
  ({ number }) => ['.md', Buffer.from(`${'> - '.repeat(20_000)}${note(number)}\n`)],
  ({ texts, random }) => ['.docx', textOf(random.pick(texts), random).bytes],
  ({ words, random }) => ['.txt', docxOf(random.pick(words), random).bytes],
  ({ number }) => ['.rtf', Buffer.from(`{\\rtf1 ${'{\\b '.repeat(20_000)}${note(number)}`)],
  ({ number }) => ['.txt', Buffer.from(`\x1b]0;${note(number)}\x07\x1b[2J=cmd|' /c calc'!A1\r\r\n\x9b31m\n`, 'latin1')],
  ({ texts, random }) => {
    const { end, bytes } = textOf(random.pick(texts), random);
    return [end, Buffer.from(bytes.map((byte) => (random.below(40) === 0 ? random.below(256) : byte)))];
  },
];

export function hostile(sources, random, number) {
  const [end, bytes] = random.pick(FILES)({ ...sources, random, number });
  return { end, bytes };
}
