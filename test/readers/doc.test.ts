import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../src/readers/doc/index.ts';
import { documentShapes } from './document-shapes.ts';
import { expectMapped } from './reading.ts';

/** Invented minutes, saved by LibreOffice as Word 97. */
const SMALL = readFileSync(new URL('files/small.doc', import.meta.url));

const read = async (bytes: Uint8Array) => readDoc(bytes, {});

const wordAt = () => {
  for (let at = 512; at < SMALL.length; at += 512) if (SMALL.readUInt16LE(at) === 0xa5ec) return at;
  return -1;
};
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(SMALL);
  change(bytes);
  return bytes;
};

test('headings, automatic numbers, notes, tables, breaks, headers; no deletions, hidden words or page numbers', async () => {
  const { document } = await read(SMALL);
  expectMapped(document);
  expect(documentShapes(document)).toEqual([
    '<furniture> DRAFT minutes',
    '<furniture> Page',
    '# Minutes of the Pellworth Parish Hall Committee',
    'Held on 12 June 2023',
    '## I. Apologies',
    '[1.] Received from Gwen Tarrow',
    '  [(a)] Letter read',
    '  [(b)] Letter filed',
    '[2.] Roof repair agreed[1] by all',
    '[1] Subject to funds',
    'A paragraph in between',
    '[3.] Drains to be cleared',
    '[•] Bullet one',
    '[•] Bullet two',
    [
      '= Action | Owner | Due',
      '(1x2) Fix roof / with slate | Ivo Marsh | 1 July',
      'Una Fell | 2 July',
      '(2x1) Wide cell | 3 July',
    ],
    'Kept put in',
    'Name:',
    'Tab\tstop',
    'next line – “quoted” £5',
  ]);
});

test('how words are set', async () => {
  const { document } = await read(SMALL);
  const held = document.blocks.find((block) => block.type === 'paragraph');
  expect(held?.text.marks).toEqual([{ kind: 'bold', from: 0, to: held?.text.value.length }]);
});

test('nothing is lost where the file holds its lists; where it does not, it is told of', async () => {
  expect((await read(SMALL)).diagnostics).toEqual([]);
  const { document, diagnostics } = await read(changed((bytes) => void bytes.writeUInt32LE(0, wordAt() + 0x2e2)));
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['part-lost', 'the automatic numbers of 8 paragraphs are not read: the file does not hold their lists'],
  ]);
  expect(documentShapes(document)).toContain('Roof repair agreed[1] by all');
});

describe('damaged and hostile files', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await read(bytes);
    } catch (error) {
      return (error as { code: unknown }).code;
    }
    return null;
  };
  const rename = (from: string, to: string) => {
    const bytes = Buffer.from(SMALL);
    bytes.write(to.padEnd(from.length, '\0'), bytes.indexOf(Buffer.from(from, 'utf16le')), 'utf16le');
    return bytes;
  };
  test.each([
    ['of another kind', 'unsupported-type', rename('WordDocument', 'Workbook')],
    ['of Word 95', 'unsupported-type', changed((bytes) => void bytes.writeUInt16LE(0xa5dc, wordAt()))],
    ['encrypted', 'encrypted', changed((bytes) => void (bytes[wordAt() + 0xb] = 1 | (bytes[wordAt() + 0xb] ?? 0)))],
    ['only its mark', 'damaged', SMALL.subarray(0, 8)],
    ['only its head', 'unsupported-type', SMALL.subarray(0, 512)],
    ['sectors of no size', 'damaged', changed((bytes) => void bytes.writeUInt16LE(31, 30))],
  ])('%s', async (_, expected, bytes) => {
    expect(await codeOf(bytes)).toBe(expected);
  });

  test('chains of sectors that go round end', async () => {
    const table = (SMALL.readInt32LE(76) + 1) * 512;
    for (let target = 0; target < 4; target++) {
      const bytes = changed((all) => {
        for (let i = 0; i < 100; i++) all.writeInt32LE(target, table + 4 * i);
      });
      await codeOf(bytes);
    }
  });

  test('a file that is cut off or changed anywhere is read or refused', { timeout: 20_000 }, async () => {
    const known = [null, 'damaged', 'unsupported-type', 'encrypted'];
    for (let at = 8; at < SMALL.length; at += 397) {
      expect(known).toContain(await codeOf(SMALL.subarray(0, at)));
      expect(known).toContain(await codeOf(changed((bytes) => void bytes.fill(0xff, at, at + 16))));
      expect(known).toContain(await codeOf(changed((bytes) => void bytes.fill(0x13, at, at + 64))));
    }
  });
});
