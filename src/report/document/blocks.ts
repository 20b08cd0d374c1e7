/** A document of blocks as it reads: headings, paragraphs, lists and tables. */
import {
  lineAt,
  startOf,
  type Block,
  type Cell,
  type Document,
  type Furniture,
  type ListItem,
  type Table,
  type Text,
} from '../../document.ts';
import { chunks } from './lines.ts';
import type { Marker } from './marker.ts';

/** So many blocks are laid out together when they come into view, each about so many pixels high. */
const CHUNK = 30;
const BLOCK_HEIGHT = 44;
/** The page's own headings take the first two levels; HTML has six. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;

/** How words are drawn, and the attribute that tells the line they are on. */
interface Drawing {
  words: (text: Text) => string;
  line: (text: Text) => string;
}

export function blocksHtml(document: Document, marker: Marker): string {
  const draw: Drawing = {
    words: marker.html,
    line: (text) => ` data-n="${lineAt(document, startOf(text)) + 1}"`,
  };
  return chunks(
    inReadingOrder(document.blocks).map((block) => blockHtml(block, draw)),
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

function blockHtml(block: Block, draw: Drawing): string {
  switch (block.type) {
    case 'heading': {
      const level = Math.min(LAST_LEVEL, FIRST_LEVEL + Math.max(0, block.level - 1));
      return `<h${level}${draw.line(block.text)}>${draw.words(block.text)}</h${level}>\n`;
    }
    case 'paragraph':
      return `<p${draw.line(block.text)}>${draw.words(block.text)}</p>\n`;
    case 'list-item':
      return listItem(block, draw);
    case 'furniture':
      if (block.text.value.trim() === '') return '';
      return `<p class="aside"${draw.line(block.text)}>${draw.words(block.text)}</p>\n`;
    case 'page-break':
      return '<hr>\n';
    case 'table':
      return tableHtml(block, draw);
  }
}

/** How far a list in a list is set in, in ems. */
const INDENT = 1.5;

function listItem({ label, depth, text }: ListItem, draw: Drawing): string {
  const words = `<span class="label">${draw.words(label)}</span> <span>${draw.words(text)}</span>`;
  return `<p class="li" style="margin-left:${depth * INDENT}em"${draw.line(label)}>${words}</p>\n`;
}

function tableHtml({ rows }: Table, draw: Drawing): string {
  const lines = rows.map(({ header, cells }) => {
    const tag = header ? 'th' : 'td';
    return `<tr>${cells.map((cell) => cellHtml(cell, tag, draw)).join('')}</tr>`;
  });
  return `<div class="table"><table>${lines.join('\n')}</table></div>\n`;
}

function cellHtml({ columnSpan, rowSpan, blocks }: Cell, tag: string, draw: Drawing): string {
  const spans = [columnSpan > 1 ? ` colspan="${columnSpan}"` : '', rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''].join('');
  const inner = blocks.map((block) => blockHtml(block, draw)).join('');
  return `<${tag}${spans}>${inner}</${tag}>`;
}
