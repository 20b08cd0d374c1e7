import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Document } from '../../src/document.ts';
import { readDoc } from '../../src/readers/doc.ts';
import { expectMapped } from './reading.ts';

/** Invented minutes, saved by LibreOffice as Word 97. */
const SMALL = readFileSync(new URL('files/small.doc', import.meta.url));

const read = async (bytes: Uint8Array) => readDoc(bytes, {});

/** A document's blocks in one line each; cells are parted by " | ", blocks of a cell by " / ", header rows begin with "=". */
function shapesOf({ blocks }: Document): (string | string[])[] {
  return blocks.map(shapeOf);
}

function shapeOf(block: Block): string | string[] {
  if (block.type === 'page-break') return '<page>';
  if (block.type === 'furniture') return `<furniture> ${block.text.value.trim()}`;
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text.value}`;
  if (block.type === 'list-item')
    return `${'  '.repeat(block.depth)}[${block.label.value}] ${block.text.value}`.trimEnd();
  if (block.type === 'paragraph') return block.text.value;
  return block.rows.map(({ header, cells }) => {
    const words = cells.map((cell) => spanOf(cell) + cell.blocks.map(shapeOf).join(' / '));
    return (header ? '= ' : '') + words.join(' | ');
  });
}

function spanOf({ columnSpan, rowSpan }: Cell): string {
  return columnSpan === 1 && rowSpan === 1 ? '' : `(${columnSpan}x${rowSpan}) `;
}

test('headings, notes, tables, breaks, headers; no deletions, hidden words or page numbers', async () => {
  const { document } = await read(SMALL);
  expectMapped(document);
  expect(shapesOf(document)).toEqual([
    '<furniture> DRAFT minutes',
    '<furniture> Page',
    '# Minutes of the Pellworth Parish Hall Committee',
    'Held on 12 June 2023',
    '## Apologies',
    'Received from Gwen Tarrow',
    'Letter read',
    'Letter filed',
    'Roof repair agreed[1] by all',
    '[1] Subject to funds',
    'A paragraph in between',
    'Drains to be cleared',
    'Bullet one',
    'Bullet two',
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

test('numbers that Word makes are told of as not read', async () => {
  const { diagnostics } = await read(SMALL);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['part-lost', 'the automatic numbers of 8 paragraphs are not read'],
  ]);
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
  const wordAt = () => {
    for (let at = 512; at < SMALL.length; at += 512) if (SMALL.readUInt16LE(at) === 0xa5ec) return at;
    return -1;
  };
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(SMALL);
    change(bytes);
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
