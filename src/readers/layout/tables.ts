/** Zones and grids to tables. */
import { greatest, least } from '../../extremes.ts';
import { addAll } from '../../add-all.ts';
import type { DraftCell, DraftRow, DraftTable } from '../draft.ts';
import { linesOf, type Line } from './lines.ts';
import type { Grid, GridCell } from './grids.ts';
import type { Word } from './page.ts';
import {
  isNumberLabel,
  leadingOf,
  paragraphsOf,
  startsParagraph,
  textOf,
  type DraftedParagraph,
  type Hyphens,
  type Measure,
} from './paragraphs.ts';
import { LAYOUT } from './settings.ts';
import { inColumn, type Zone } from './zones.ts';

/** A table with what tells whether one on the next page goes on with it. */
export interface PlacedTable {
  table: DraftTable;
  /** Where its columns begin. */
  xs: number[];
  y0: number;
  y1: number;
}

/** A ruled table: each cell holds the words whose middle stands in it. */
export function gridTable(grid: Grid, words: readonly Word[], page: number, hyphens: Hyphens): PlacedTable {
  const inCells = grid.cells.map((): Word[] => []);
  for (const word of words) {
    const x = (word.x0 + word.x1) / 2;
    const y = (word.y0 + word.y1) / 2;
    const index = grid.cells.findIndex((cell) => x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1);
    inCells[index === -1 ? nearest(grid, x, y) : index]?.push(word);
  }
  const lines = inCells.map((inside) => linesOf(inside, page));
  for (const inside of lines) for (const line of inside) hyphens.add(textOf(line));
  const insets = columnInsets(grid, lines);
  const rows = Array.from({ length: grid.rows }, (): GridRow => []);
  grid.cells.forEach((cell, index) => {
    const inside = lines[index] ?? [];
    const inset = insets[cell.column] ?? 0;
    const right = cell.x1 - inset;
    const measure = { right, leading: leadingOf(inside, right) };
    rows[cell.row]?.push({ cell, paragraphs: paragraphsOf(inside, measure, hyphens, ' ') });
  });
  const drafts = rows.flatMap((row) => splitBeside(row, grid.x1 - grid.x0)).map(rowDraft);
  return {
    table: { type: 'table', rows: drafts.filter(isFilled) },
    xs: grid.xs.slice(0, -1),
    y0: grid.y0,
    y1: grid.y1,
  };
}

type GridRow = { cell: GridCell; paragraphs: DraftedParagraph[] }[];

function rowDraft(row: GridRow): DraftRow {
  const cells = row.map(({ cell, paragraphs }): DraftCell => ({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    blocks: paragraphs.map(({ runs }) => ({ type: 'paragraph', runs })),
  }));
  return { header: false, cells };
}

/** What a narrow cell may hold to be notes beside the paragraphs of a wide one: initials, a name, a date; `reach` in em. */
const BESIDE = { width: 0.25, characters: 30, paragraphs: 2, reach: 1.2 };

/** A row whose narrow cell holds notes, each at the height of a paragraph of the wide cell, becomes a row for each. */
function splitBeside(row: GridRow, width: number): GridRow[] {
  if (row.some(({ cell }) => cell.rowSpan > 1)) return [row];
  const wide = row.reduce<GridRow[number] | null>(
    (best, one) => (best === null || one.cell.x1 - one.cell.x0 > best.cell.x1 - best.cell.x0 ? one : best),
    null,
  );
  if (wide === null || wide.paragraphs.length < BESIDE.paragraphs) return [row];
  const notes = row.filter(({ cell, paragraphs }) => {
    const isNarrow = cell.x1 - cell.x0 <= BESIDE.width * width && cell.column > wide.cell.column;
    return isNarrow && paragraphs.length > 0 && paragraphs.every((one) => lengthOf(one) <= BESIDE.characters);
  });
  if (notes.length === 0) return [row];
  const starts = wide.paragraphs.map(topOf);
  const beside = (paragraph: DraftedParagraph) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= topOf(paragraph) + (paragraph.lines[0]?.size ?? 0) / 2),
    );
  const noted = new Set(notes.flatMap(({ paragraphs }) => paragraphs.map(beside)));
  const cuts = starts
    .map((_, index) => index)
    .filter((index) => index === 0 || noted.has(index) || noted.has(index - 1));
  return cuts.map((from, part): GridRow => {
    const to = cuts[part + 1] ?? Infinity;
    return row.map((one) => {
      if (one === wide) return { ...one, paragraphs: one.paragraphs.slice(from, to) };
      if (!notes.includes(one)) return part === 0 ? one : { ...one, paragraphs: [] };
      const inside = one.paragraphs.filter((paragraph) => beside(paragraph) >= from && beside(paragraph) < to);
      return { ...one, paragraphs: inside };
    });
  });
}

function topOf(paragraph: DraftedParagraph): number {
  return paragraph.lines[0]?.baseline ?? 0;
}

function lengthOf(paragraph: DraftedParagraph): number {
  return paragraph.runs.reduce((sum, run) => sum + run.value.length, 0);
}

function nearest(grid: Grid, x: number, y: number): number {
  const away = (from: number, to: number, at: number) => Math.max(from - at, 0, at - to);
  const distances = grid.cells.map((cell) => away(cell.x0, cell.x1, x) + away(cell.y0, cell.y1, y));
  return distances.indexOf(least(distances));
}

function isFilled(row: DraftRow): boolean {
  return row.cells.some((cell) => cell.blocks.length > 0);
}

/** How far from the border the words of each column begin. */
function columnInsets(grid: Grid, lines: readonly Line[][]): number[] {
  const insets: number[] = [];
  grid.cells.forEach((cell, index) => {
    for (const line of lines[index] ?? []) {
      const inset = Math.max(0, line.x0 - cell.x0);
      insets[cell.column] = Math.min(insets[cell.column] ?? Infinity, inset);
    }
  });
  return insets;
}

/** A table without rules: a row begins where a paragraph of its first column does, or below a wider space. */
export function zoneTable(zone: Zone, hyphens: Hyphens): PlacedTable {
  const columns = zone.gaps.length + 1;
  const leading = leadingOf(zone.lines);
  const columnLines = Array.from({ length: columns }, (_, index) =>
    zone.lines.flatMap((line) => inColumn(zone, line, index) ?? []),
  );
  const measures = columnLines.map((lines, index) => ({ right: rightOf(lines, zone.gaps[index]?.x1), leading }));
  const rows: DraftRow[] = rowsOf(zone, measures).map((lines) => ({
    header: false,
    cells: measures.map((measure, index): DraftCell => {
      const inside = lines.flatMap((line) => inColumn(zone, line, index) ?? []);
      const blocks = paragraphsOf(inside, measure, hyphens, ' ');
      return { columnSpan: 1, rowSpan: 1, blocks: blocks.map(({ runs }) => ({ type: 'paragraph', runs })) };
    }),
  }));
  const xs = columnLines.map((lines) => least(lines.map((line) => line.x0)));
  const [first] = zone.lines;
  return { table: { type: 'table', rows }, xs, y0: first?.baseline ?? 0, y1: zone.lines.at(-1)?.baseline ?? 0 };
}

/** A column of prose is as wide as its lines; one of names and labels reaches to the next column. */
function rightOf(lines: readonly Line[], next: number | undefined): number {
  const reach = greatest(lines.map((line) => line.x1));
  const size = lines[0]?.size ?? 0;
  const full = lines.filter((line) => reach - line.x1 < PROSE.slack * size && textOf(line).length >= PROSE.characters);
  const isProse = full.length >= PROSE.fullLines && full.length >= PROSE.share * lines.length;
  return isProse || next === undefined ? reach : Math.max(reach, next - LAYOUT.columnGap * size);
}

/** Lines of prose end near each other, and are longer than names and labels. */
const PROSE = { slack: 4, fullLines: 3, share: 0.4, characters: 40 };

function rowsOf(zone: Zone, measures: readonly Measure[]): Line[][] {
  const rows: Line[][] = [];
  const [measure] = measures;
  let open: Line[] = [];
  for (const [index, line] of zone.lines.entries()) {
    const above = zone.lines[index - 1];
    const first = inColumn(zone, line, 0);
    const step = line.baseline - (above?.baseline ?? 0);
    const isApart = step > LAYOUT.paragraphGap * Math.max(measure?.leading ?? 0, line.size);
    const isStart =
      above === undefined ||
      (first === null ? isApart : measure === undefined || startsParagraph(open, first, measure));
    if (isStart) {
      rows.push([line]);
      open = first === null ? [] : [first];
    } else {
      rows.at(-1)?.push(line);
      if (first !== null) open.push(first);
    }
  }
  return rows.flatMap((lines) => (isList(zone, lines) ? lines.map((line) => [line]) : [lines]));
}

/** Whether lines are rows each, not cells that were wrapped: all fill several columns, and none begins in mid-sentence. */
function isList(zone: Zone, lines: readonly Line[]): boolean {
  return lines.every((line, index) => {
    const parts = zone.gaps.map((_, column) => inColumn(zone, line, column + 1)).filter((part) => part !== null);
    const first = inColumn(zone, line, 0);
    if (parts.length + (first === null ? 0 : 1) < 2) return false;
    return index === 0 || line.segments.every((segment) => /^[^\p{Ll}(&–-]/u.test(segment.text));
  });
}

/** Whether a table at the top of a page goes on with the one at the foot of the page before. */
export function continues(above: PlacedTable, below: PlacedTable): boolean {
  return (
    above.xs.length === below.xs.length &&
    above.xs.every((x, index) => Math.abs(x - (below.xs[index] ?? Infinity)) <= LAYOUT.sameColumn)
  );
}

/**
 * Joins a table to the one that it goes on with: a header printed again is left out, a cell that was cut is mended.
 * Whether a row begins the page; none does where all that stands there mends the last one.
 */
export function joinTables(above: PlacedTable, below: PlacedTable, hyphens: Hyphens): boolean {
  const [header] = above.table.rows;
  const [first, ...rest] = below.table.rows;
  if (first === undefined) return false;
  const isRepeated = header !== undefined && textOfRow(header) === textOfRow(first) && above.table.rows.length > 1;
  if (isRepeated) header.header = true;
  const rows = isRepeated ? rest : [first, ...rest];
  const [next] = rows;
  const last = above.table.rows.at(-1);
  if (next !== undefined && last !== undefined && last !== header && goesOn(last, next)) {
    mend(last, next, hyphens);
    rows.shift();
  }
  const [begins] = rows;
  if (begins !== undefined) begins.startsPage = true;
  addAll(above.table.rows, rows);
  return begins !== undefined;
}

function textOfRow(row: DraftRow): string {
  return row.cells.map(textOfCell).join('\t').replace(/\s+/g, ' ').trim().toLowerCase();
}

function textOfCell(cell: DraftCell | undefined): string {
  return (cell?.blocks ?? [])
    .map((block) => (block.type === 'paragraph' ? block.runs.map((run) => run.value).join('') : ''))
    .join('\n')
    .trim();
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function goesOn(last: DraftRow, next: DraftRow): boolean {
  if (last.cells.length !== next.cells.length) return false;
  const texts = next.cells.map(textOfCell);
  const isContinued = texts.some((text, index) => {
    const above = textOfCell(last.cells[index]);
    return /^\p{Ll}/u.test(text) && above !== '' && !/[.!?:;]$/.test(above);
  });
  const [key = ''] = texts;
  return (
    isContinued || (key === '' && textOfCell(last.cells[0]) !== '' && texts.filter((text) => text !== '').length === 1)
  );
}

function mend(last: DraftRow, next: DraftRow, hyphens: Hyphens): void {
  next.cells.forEach((cell, index) => {
    const above = last.cells[index];
    if (above === undefined) return;
    const [first, ...rest] = cell.blocks;
    const end = above.blocks.at(-1);
    const text = textOfCell(cell);
    const joins =
      /^[\p{L}\p{N}(£$]/u.test(text) && !isNumberLabel(text.split(' ')[0] ?? '') && !/[.!?:;]$/.test(textOfCell(above));
    if (joins && first?.type === 'paragraph' && end?.type === 'paragraph') {
      const tail = end.runs.at(-1);
      const left = /(\p{L}+)-$/u.exec(tail?.value ?? '')?.[1];
      const right = /^\p{Ll}+/u.exec(text)?.[0] ?? '';
      if (tail !== undefined && left !== undefined) {
        if (!hyphens.keeps(left, right)) tail.value = tail.value.slice(0, -1);
      } else if (tail !== undefined) tail.value += ' ';
      addAll(end.runs, first.runs);
      addAll(above.blocks, rest);
    } else addAll(above.blocks, cell.blocks);
  });
}
