/** A document of blocks as it reads: headings, paragraphs, lists and tables. */
import { startOf, type Block, type Document, type Furniture, type Table, type Text } from '../../document.ts';
import { chunks } from './lines.ts';
import type { Marker } from './marker.ts';

/** So many blocks are laid out together when they come into view, each about so many pixels high. */
const CHUNK = 30;
const BLOCK_HEIGHT = 44;
/** The page's own headings take the first two levels; HTML has six. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;

export function blocksHtml({ blocks }: Document, marker: Marker): string {
  return chunks(
    inReadingOrder(blocks).map((block) => blockHtml(block, marker)),
    CHUNK,
    BLOCK_HEIGHT,
  );
}

/** Readers put running headers and footers in front; here each stands where its words do. */
function inReadingOrder(blocks: readonly Block[]): Block[] {
  const aside = blocks.filter((block): block is Furniture => block.type === 'furniture');
  const ordered: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'furniture') continue;
    const at = placeOf(block);
    while (at !== null && aside[0] !== undefined && startOf(aside[0].text) < at) ordered.push(...aside.splice(0, 1));
    ordered.push(block);
  }
  return [...ordered, ...aside];
}

function placeOf(block: Block): number | null {
  if (block.type === 'page-break') return null;
  if (block.type !== 'table') return startOf(block.text);
  const text = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map((one) => one.text)))[0];
  return text === undefined ? null : startOf(text);
}

function blockHtml(block: Block, marker: Marker): string {
  switch (block.type) {
    case 'heading': {
      const level = Math.min(LAST_LEVEL, FIRST_LEVEL + Math.max(0, block.level - 1));
      return `<h${level}>${marker.html(block.text)}</h${level}>\n`;
    }
    case 'paragraph':
      return `<p>${marker.html(block.text)}</p>\n`;
    case 'list-item':
      return listItem(block, marker);
    case 'furniture':
      return block.text.value.trim() === '' ? '' : `<p class="aside">${marker.html(block.text)}</p>\n`;
    case 'page-break':
      return '<hr>\n';
    case 'table':
      return tableHtml(block, marker);
  }
}

function listItem({ label, depth, text }: { label: Text; depth: number; text: Text }, marker: Marker): string {
  const words = `<span class="label">${marker.html(label)}</span> <span>${marker.html(text)}</span>`;
  return `<p class="li" style="margin-left:${depth * 1.5}em">${words}</p>\n`;
}

function tableHtml({ rows }: Table, marker: Marker): string {
  const lines = rows.map(({ header, cells }) => {
    const tag = header ? 'th' : 'td';
    const printed = cells.map(({ columnSpan, rowSpan, blocks }) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
      const [only, ...others] = blocks;
      const isPlain = only?.type === 'paragraph' && others.length === 0;
      const inner = isPlain ? marker.html(only.text) : blocks.map((block) => blockHtml(block, marker)).join('');
      return `<${tag}${spans}>${inner}\n</${tag}>`;
    });
    return `<tr>${printed.join('')}</tr>`;
  });
  return `<div class="table"><table>${lines.join('\n')}</table></div>\n`;
}
