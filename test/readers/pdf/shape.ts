/** What the tests of PDFs and of layout share: a document's blocks in one line each, checked to map back. */
import { expect } from 'vitest';
import type { Block, Document, Table } from '../../../src/document.ts';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import type { ReadOptions } from '../../../src/readers/reader.ts';
import type { Diagnostic } from '../../../src/schema.ts';
import { expectMapped } from '../reading.ts';
import { makePdf, type PageSpec } from './make-pdf.ts';

/** "# Title", "[(a)] item", "<furniture> x"; a table as its rows, cells parted by " | ", with their spans: "x{2,1}". */
export type Shape = string | string[];

export function shapesOf(document: Document): Shape[] {
  expectMapped(document);
  return document.blocks.map((block) => (block.type === 'table' ? rowsOf(block) : lineOf(block)));
}

/** Reads pages that are written in code. */
export async function readPages(...pages: (string | PageSpec)[]): Promise<Document> {
  return (await read(makePdf(...pages))).document;
}

export async function read(
  bytes: Uint8Array,
  options: ReadOptions = { ocr: 'off' },
): Promise<{ document: Document; diagnostics: Diagnostic[] }> {
  return readPdf(bytes, options);
}

/** The shapes of pages that are written in code; their words stand on the pages and in their order. */
export async function shapes(...pages: (string | PageSpec)[]): Promise<Shape[]> {
  const document = await readPages(...pages);
  expectPlaced(document, pages.length);
  return shapesOf(document);
}

/** Asserts that places are in order, on pages that there are. */
export function expectPlaced({ places, text, pageStarts }: Document, pages: number): void {
  let before = 0;
  for (const { start, end, box } of places) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(box?.page).toBeLessThanOrEqual(pages);
    before = end;
  }
  expect(pageStarts).toHaveLength(pages);
  expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
}

function rowsOf(block: Table): string[] {
  return block.rows.map(({ header, cells }) => {
    const shown = cells.map(({ blocks, columnSpan, rowSpan }) => {
      const spans = columnSpan === 1 && rowSpan === 1 ? '' : `{${columnSpan},${rowSpan}}`;
      return blocks.map(lineOf).join(' / ') + spans;
    });
    return `${header ? '= ' : ''}${shown.join(' | ')}`;
  });
}

function lineOf(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text.value}`;
  if (block.type === 'list-item')
    return `${'  '.repeat(block.depth)}[${block.label.value}] ${block.text.value}`.trimEnd();
  if (block.type === 'furniture') return `<furniture> ${block.text.value}`;
  return block.type === 'paragraph' ? block.text.value : `<${block.type}>`;
}
