/** Rows of cells to tables, for types of file that tell where cells end and what edges they have: which cells are merged, and how many columns a cell fills. */
import type { Draft, DraftCell, DraftRow, DraftTable } from '../draft.ts';
import { MAX_COLUMNS } from '../text/tables.ts';

export type Merge = 'first' | 'more' | null;

/** What a row says of one cell. */
export interface CellDefinition {
  /** Its right edge, in twips (1/20 point). */
  edge: number;
  across: Merge;
  down: Merge;
}

export interface RowDefinition {
  header: boolean;
  cells: CellDefinition[];
}

export interface RawRow {
  definition: RowDefinition;
  /** The blocks of each cell. */
  cells: Draft[][];
}

/** Twips by which the edges of one column differ from row to row; a column with words in it is wider. */
const EDGE_TOLERANCE = 120;

export const emptyRowDefinition = (): RowDefinition => ({ header: false, cells: [] });

/** Adds a cell to a row's definition; more cells than a table may have columns are not told apart. */
export function defineCell(row: RowDefinition, cell: CellDefinition): void {
  if (row.cells.length < MAX_COLUMNS) row.cells.push(cell);
}

/** The table that rows make. */
export function tableOf(rows: readonly RawRow[]): DraftTable {
  const spanOf = spans(rows);
  const open: (DraftCell | undefined)[] = [];
  const drafts = rows.map((row): DraftRow => {
    const cells: DraftCell[] = [];
    let column = 0;
    row.cells.forEach((blocks, index) => {
      const definition = row.definition.cells[index];
      const columnSpan = spanOf(row, index);
      const left = cells.at(-1);
      const above = definition?.down === 'more' ? open[column] : undefined;
      if (definition?.across === 'more' && left !== undefined) {
        left.columnSpan += columnSpan;
        add(left, blocks);
      } else if (above !== undefined) {
        above.rowSpan++;
        add(above, blocks);
      } else {
        const cell = { columnSpan, rowSpan: 1, blocks };
        cells.push(cell);
        open[column] = definition?.down === 'first' ? cell : undefined;
      }
      column += columnSpan;
    });
    return { header: row.definition.header, cells };
  });
  return { type: 'table', rows: drafts };
}

function add(cell: DraftCell, blocks: readonly Draft[]): void {
  for (const block of blocks) cell.blocks.push(block);
}

/**
 * How many columns a cell fills. Rows of as many cells as each other have the same columns, however their edges were
 * dragged about; else the edges of all rows are the columns.
 */
function spans(rows: readonly RawRow[]): (row: RawRow, index: number) => number {
  const counts = new Set(rows.map((row) => row.cells.length));
  if (counts.size <= 1) return () => 1;
  const edges = rows.flatMap(({ definition }) => definition.cells.map(({ edge }) => edge)).sort((a, b) => a - b);
  /** Each edge to the number of the column that it ends, 1 the first. */
  const columnOf = new Map<number, number>();
  let column = 0;
  let start = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    if (edge - start > EDGE_TOLERANCE) {
      column++;
      start = edge;
    }
    columnOf.set(edge, column);
  }
  const endOf = (row: RawRow, index: number) => columnOf.get(row.definition.cells[index]?.edge ?? Number.NaN);
  return (row, index) => {
    const end = endOf(row, index);
    const begin = index === 0 ? 0 : endOf(row, index - 1);
    return end === undefined || begin === undefined ? 1 : Math.max(1, end - begin);
  };
}
