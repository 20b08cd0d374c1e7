/**
 * Headings that stand in a column of their own beside the text that they head. They are read as if they stood above it,
 * so that minutes mean the same however they were set.
 */
import { addAll } from '../add-all.ts';
import { cellValue, joinTexts, type Block, type Cell, type Row, type Table } from '../document.ts';
import { wordKey, type Words } from '../formats/words.ts';
import { labelOf } from '../parsers/attendance/labels.ts';
import { hasAgendaWords } from '../parsers/items/agenda-words.ts';
import { hasFiniteVerb } from '../parsers/items/titles.ts';
import { isLabel } from '../readers/text/labels.ts';

/** So many rows of a document begin with words that head items, and so large a share of those with a word in front. */
const MIN_HEADINGS = 3;
const MIN_SHARE = 0.4;
const MAX_HEADING = 80;
const MAX_WORDS = 9;
/** Text that is headed is longer than names and figures. */
const MIN_TEXT = 60;
/** The share of headed rows whose text is so long. */
const TEXT_SHARE = 0.5;

/** The blocks with each heading above its text, where the document sets headings at the side; the same blocks where not. */
export function withSideHeadings(blocks: Block[], words: Words): Block[] {
  const tables = blocks.filter((block) => block.type === 'table').filter((table) => isPair(table, words));
  const headed = tables.flatMap(({ rows }) => rows).filter((row) => cellAt(row, 0) !== '');
  const business = headed.filter((row) => !isFactOrList(cellAt(row, 0), words));
  const inAgendaWords = business.filter((row) => hasAgendaWords(cellAt(row, 0)));
  const long = business.filter((row) => cellAt(row, 1).length >= MIN_TEXT);
  const isLayout =
    inAgendaWords.length >= MIN_HEADINGS &&
    inAgendaWords.length >= MIN_SHARE * business.length &&
    long.length >= TEXT_SHARE * business.length;
  if (!isLayout) return blocks;
  const unfolded = new Set<Block>(tables);
  return blocks.flatMap((block) => (block.type === 'table' && unfolded.has(block) ? unfold(block, words) : [block]));
}

/** Whether a table has a column of short headings and one of text, and no header that says otherwise. */
function isPair({ rows }: Table, words: Words): boolean {
  const isHeader = rows[0]?.cells.some((cell) => isColumnName(cellValue(cell), words)) ?? false;
  return !isHeader && rows.every((row) => row.cells.every(({ column }) => column < 2) && isHeading(cellAt(row, 0)));
}

function isColumnName(value: string, words: Words): boolean {
  const key = wordKey(value);
  return Object.values(words.columns).some((names) => names.includes(key));
}

function isHeading(value: string): boolean {
  if (value.length > MAX_HEADING || value.split(/\s+/).length > MAX_WORDS) return false;
  return !isLabel(value) && !/[.;,]$/.test(value.replace(/\b(?:\p{L}\.){2,}$/u, '')) && !hasFiniteVerb(value);
}

/** Who was present, when and where: lists and facts are read from tables as they stand. A group's name may head text. */
function isFactOrList(value: string, words: Words, isBelowList = false): boolean {
  const head = value.replace(/:.*$/, '');
  const label = labelOf(head, words);
  if (label !== null && (isBelowList || label.attendance !== null)) return true;
  return Object.values(words.facts).some((names) => names.includes(wordKey(head)));
}

function unfold(table: Table, words: Words): Block[] {
  const blocks: Block[] = [];
  let kept: Table | null = null;
  for (const row of table.rows) {
    const heading = cellAt(row, 0);
    const first = blocksAt(row, 0);
    const second = blocksAt(row, 1);
    if (heading === '' ? kept !== null : isFactOrList(heading, words, kept !== null)) {
      if (kept === null) blocks.push((kept = { ...table, rows: [] }));
      kept.rows.push(row);
      continue;
    }
    kept = null;
    if (heading !== '') blocks.push({ type: 'heading', level: 2, text: joinTexts(first.map(({ text }) => text)) });
    addAll(blocks, second);
  }
  return blocks;
}

function blocksAt(row: Row, column: number): Cell['blocks'] {
  return row.cells.find((cell) => cell.column === column)?.blocks ?? [];
}

function cellAt(row: Row, column: number): string {
  return cellValue(row.cells.find((cell) => cell.column === column));
}
