/** Runs of lines that are a table: cells parted by tabs, by pipes, or by columns of spaces. */
import {
  cellValue,
  sliceText,
  trimText,
  type Block,
  type Cell,
  type Row,
  type Table,
  type Text,
} from '../../document.ts';
import { cellBlocks } from './cells.ts';
import type { Line } from './lines.ts';

/** How a run's lines are cut into cells. */
type Cutter = (line: Line) => Text[];

/** No table that people read has more columns; what stands behind them stays in the last one. */
export const MAX_COLUMNS = 64;
/** A header cell is a label, not a sentence. */
const HEADER_CELL_MAX = 60;

export function tabTable(run: readonly Line[]): Table {
  return build(run, (line) => cutAt(line.text, '\t'));
}

export function pipeTable(run: readonly Line[]): Table {
  return build(run, cutAtPipes);
}

function build(run: readonly Line[], cutter: Cutter): Table {
  const rows: Row[] = [];
  let columns = 0;
  for (const line of run) {
    if (line.kind === 'rule') {
      const above = rows.at(-1);
      if (rows.length === 1 && above !== undefined && isHeaderRow(above)) above.header = true;
      continue;
    }
    const row = rowOf(cutter(line));
    columns = Math.max(columns, row.cells.length);
    rows.push(row);
  }
  return { type: 'table', columns, rows };
}

export function rowOf(texts: readonly Text[]): Row {
  const cells = texts.map((text, column): Cell => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    blocks: cellBlocks(trimText(text)),
  }));
  return { header: false, cells };
}

function isHeaderRow(row: Row): boolean {
  return row.cells.every((cell) => cell.blocks.every((block) => block.text.value.length <= HEADER_CELL_MAX));
}

function cutAt(text: Text, separator: string): Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (let at = text.value.indexOf(separator); at >= 0; at = text.value.indexOf(separator, from)) {
    if (parts.length === MAX_COLUMNS - 1) break;
    parts.push(sliceText(text, from, at));
    from = at + 1;
  }
  parts.push(from === 0 ? text : sliceText(text, from));
  return parts;
}

/** Cells of "| a | b |" and of "a | b"; the outer pipes are no cells. */
function cutAtPipes(line: Line): Text[] {
  const parts = cutAt(trimText(line.text), '|');
  if (parts.length > 2 && parts[0]?.value.trim() === '') parts.shift();
  if (parts.length > 1 && parts.at(-1)?.value.trim() === '') parts.pop();
  return parts;
}

/** A short first row that opens more than one table is a header that was printed again. */
export function markRepeatedHeaders(blocks: readonly Block[]): void {
  const seen = new Map<string, Row>();
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const first = block.rows[0];
    if (first === undefined) continue;
    const texts = first.cells.map((cell) => cellValue(cell).trim());
    const isShort = texts.filter((text) => text !== '').length > 1 && texts.every((t) => t.length <= HEADER_CELL_MAX);
    if (!isShort) continue;
    const key = texts.join('\t');
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, first);
    else {
      twin.header = true;
      first.header = true;
    }
  }
}
