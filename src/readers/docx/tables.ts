/** Tables as they are read: rows and cells are written once their properties are known, and only where they may stand. */
import { LIMITS } from './limits.ts';
import type { Plain } from './plain.ts';

interface Part {
  kind: 'table' | 'row' | 'cell';
  /** Whether it may be written: its place is right, and no limit is reached. */
  isAllowed: boolean;
  isWritten: boolean;
  isHeader: boolean;
  isDeleted: boolean;
  /** Columns that a row leaves free at its beginning. */
  before: number;
  span: number;
  merge: 'none' | 'first' | 'more';
}

export interface Tables {
  open(): void;
  close(): void;
  openRow(): void;
  closeRow(): void;
  /** True where the cell is gone with its row. */
  openCell(): boolean;
  closeCell(): void;
  /** Words follow: the cell that they stand in is written. */
  settle(): void;
  inRowProperties(isIn: boolean): void;
  /** Whether what was met is the mark of a deleted row. */
  markDeleted(): boolean;
  markHeader(isHeader: boolean): void;
  skipColumns(count: number): void;
  span(count: number): void;
  merge(isFirst: boolean): void;
  /** Whether cells were left out for their number. */
  isFull(): boolean;
}

export function newTables(plain: Plain): Tables {
  const parts: Part[] = [];
  let depth = 0;
  let cells = 0;
  let isInRowProperties = false;
  const enter = (kind: Part['kind'], isAllowed: boolean): Part => {
    const part: Part = {
      kind,
      isAllowed,
      isWritten: false,
      isHeader: false,
      isDeleted: false,
      before: 0,
      span: 1,
      merge: 'none',
    };
    parts.push(part);
    return part;
  };
  const top = (kind: Part['kind']): Part | undefined => (parts.at(-1)?.kind === kind ? parts.at(-1) : undefined);
  const settle = () => {
    const cell = top('cell');
    const row = parts.at(-2);
    if (cell?.isAllowed !== true || cell.isWritten || row === undefined) return;
    if (!row.isWritten) plain.openRow(row.isHeader, row.before);
    row.isWritten = true;
    plain.openCell(cell.span, cell.merge);
    cell.isWritten = true;
  };
  const leave = (write: () => void) => {
    if (parts.pop()?.isWritten === true) write();
  };
  const isFull = () => cells > LIMITS.cells;
  return {
    open() {
      settle();
      depth++;
      const parent = parts.at(-1);
      const isPlaced = parent === undefined || parent.isWritten;
      const table = enter('table', isPlaced && depth <= LIMITS.tableDepth && !isFull() && !plain.isFull());
      if (!table.isAllowed) return;
      table.isWritten = true;
      plain.openTable();
    },
    close() {
      depth--;
      leave(() => plain.closeTable());
    },
    openRow() {
      const table = top('table');
      if (table?.isWritten === true && isFull()) {
        plain.closeTable();
        table.isWritten = false;
      }
      enter('row', table?.isWritten === true);
    },
    closeRow: () => leave(() => plain.closeRow()),
    openCell() {
      const row = top('row');
      if (row?.isDeleted === true) return true;
      cells++;
      enter('cell', row?.isAllowed === true && !isFull());
      return false;
    },
    closeCell() {
      settle();
      leave(() => plain.closeCell());
    },
    settle,
    isFull,
    inRowProperties: (isIn) => void (isInRowProperties = isIn),
    markDeleted() {
      const row = isInRowProperties ? top('row') : undefined;
      if (row !== undefined) row.isDeleted = true;
      return row !== undefined;
    },
    markHeader(isHeader) {
      const row = top('row');
      if (row !== undefined) row.isHeader = isHeader;
    },
    skipColumns(count) {
      const row = top('row');
      if (row !== undefined) row.before = clamp(count, 0);
    },
    span(count) {
      const cell = top('cell');
      if (cell !== undefined) cell.span = clamp(count, 1);
    },
    merge(isFirst) {
      const cell = top('cell');
      if (cell !== undefined) cell.merge = isFirst ? 'first' : 'more';
    },
  };
}

function clamp(count: number, least: number): number {
  return Math.min(Math.max(least, count), LIMITS.columns);
}
