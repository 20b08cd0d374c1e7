/** What the tests of readers share: a document's blocks in one line each, and the check that words map back. */
import { expect } from 'vitest';
import { offsetOf, type Block, type Document, type Row, type Text } from '../../src/document.ts';
import { readText } from '../../src/readers/text/index.ts';

/**
 * A block as a string: "# Title", "[(a)] item" (two spaces for each depth), "<page>", "<furniture> Page 1"; a table as
 * its rows, cells parted by " | ", the blocks of a cell by " / ", header rows marked with "=".
 */
export type Shape = string | string[];

/** Reads a text, checks that its blocks map back to it, and gives their shapes. */
export function shapesOf(input: string | Uint8Array): Shape[] {
  const { document } = readText(input);
  expectMapped(document);
  return document.blocks.map(shapeOf);
}

/** The table of a text that is one table. */
export function tableOf(input: string): Shape {
  const shapes = shapesOf(input);
  expect(shapes).toHaveLength(1);
  return shapes[0];
}

function shapeOf(block: Block): Shape {
  if (block.type === 'table') return block.rows.map(rowShape);
  if (block.type === 'page-break') return '<page>';
  if (block.type === 'furniture') return `<furniture> ${block.text.value}`;
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text.value}`;
  if (block.type === 'list-item')
    return `${'  '.repeat(block.depth)}[${block.label.value}] ${block.text.value}`.trimEnd();
  return block.text.value;
}

function rowShape(row: Row): string {
  const cells = row.cells.map((cell) => cell.blocks.map(shapeOf).join(' / '));
  return `${row.header ? '= ' : ''}${cells.join(' | ')}`;
}

/** Every text of a document, in order. */
export function textsOf(document: Document): Text[] {
  return document.blocks.flatMap(function texts(block: Block): Text[] {
    if (block.type === 'page-break') return [];
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(texts)));
    return block.type === 'list-item' ? [block.label, block.text] : [block.text];
  });
}

/** Asserts that each stretch of each text stands in the document at its offset, or replaces what stands there. */
export function expectMapped(document: Document): void {
  for (const text of textsOf(document)) expectTextMapped(document.text, text);
}

/** What stands in the document where a text has a break, or what an entity or ligature means; spaces may stand anywhere. */
const REPLACED = /^(?:[\u00a0\ufb00-\ufb04<&]|$|[^\p{L}\p{N}])/u;

export function expectTextMapped(source: string, text: Text): void {
  expect(text.at).toHaveLength(text.start.length);
  text.at.forEach((from, piece) => {
    const value = text.value.slice(from, text.at[piece + 1] ?? text.value.length);
    const start = text.start[piece];
    expect(offsetOf(text, from)).toBe(start);
    if (source.slice(start, start + value.length) === value) return;
    if (value === ' ') return expect(start).toBeLessThanOrEqual(source.length);
    expect(value.length, `"${value}" replaces one character or markup`).toBeLessThanOrEqual(3);
    expect(source.slice(start, start + 1), `"${value}" at ${start}`).toMatch(REPLACED);
  });
  for (const [earlier, later] of pairs(text.at)) expect(later).toBeGreaterThan(earlier);
  for (const [earlier, later] of pairs(text.start)) expect(later).toBeGreaterThanOrEqual(earlier);
  for (const mark of text.marks) {
    expect(mark.from).toBeGreaterThanOrEqual(0);
    expect(mark.to).toBeGreaterThan(mark.from);
    expect(mark.to).toBeLessThanOrEqual(text.value.length);
  }
}

function pairs(list: readonly number[]): [number, number][] {
  return list.slice(1).map((value, index) => [list[index], value]);
}
