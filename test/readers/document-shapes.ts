import type { Block, Cell, Document } from '../../src/document.ts';

/**
 * A document's blocks in one line each; cells are parted by " | ", blocks of a cell by " / ", cells that span begin with
 * "(2x1)", header rows with "=".
 */
export function documentShapes({ blocks }: Document): (string | string[])[] {
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
