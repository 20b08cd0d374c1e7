/** OpenDocument tables: cells, the columns and rows that they fill, and the header rows. */
import type { Draft, DraftCell, DraftRow, DraftTable } from '../draft.ts';
import { MAX_COLUMNS } from '../text/tables.ts';
import { countIn, elementsIn, type Element } from './xml.ts';

/** How many cells more may come of "repeated" attributes, in a whole document. */
export interface Copies {
  left: number;
}

/** A page of empty forms has some hundred repeated cells; a file that asks for more is a trap. */
export const MAX_COPIES = 20_000;

/** Elements that hold rows, and whether these are header rows. */
const HOLDERS: ReadonlyMap<string, boolean | null> = new Map([
  ['table:table-header-rows', true],
  ['table:table-rows', null],
  ['table:table-row-group', null],
]);
const UNSEEN = /^(?:collapse|filter)$/;

/** The table that an element is; `blocksOf` reads a cell. */
export function tableOf(element: Element, blocksOf: (cell: Element) => Draft[], copies: Copies): DraftTable {
  const rows: DraftRow[] = [];
  const walk = (holder: Element, header: boolean) => {
    for (const child of elementsIn(holder)) {
      const isHeader = HOLDERS.get(child.name);
      if (isHeader !== undefined) walk(child, isHeader ?? header);
      else if (child.name === 'table:table-row' && !UNSEEN.test(child.attributes['table:visibility'] ?? '')) {
        const row = { header, cells: cellsOf(child, blocksOf, copies) };
        rows.push(row);
        const more = countIn(child, 'table:number-rows-repeated', 1) - 1;
        for (let i = take(copies, more, row.cells.length); i > 0; i--) rows.push(row);
      }
    }
  };
  walk(element, false);
  return { type: 'table', rows };
}

function cellsOf(row: Element, blocksOf: (cell: Element) => Draft[], copies: Copies): DraftCell[] {
  const cells: DraftCell[] = [];
  for (const element of elementsIn(row)) {
    if (element.name !== 'table:table-cell') continue;
    const cell = {
      columnSpan: countIn(element, 'table:number-columns-spanned', 1),
      rowSpan: countIn(element, 'table:number-rows-spanned', 1),
      blocks: blocksOf(element),
    };
    cells.push(cell);
    const more = Math.min(countIn(element, 'table:number-columns-repeated', 1) - 1, MAX_COLUMNS - cells.length);
    for (let i = take(copies, more, 1); i > 0; i--) cells.push(cell);
  }
  return cells;
}

/** How many of `wanted` copies of `size` cells there may be. */
function take(copies: Copies, wanted: number, size: number): number {
  const taken = Math.max(0, Math.min(wanted, Math.floor(copies.left / Math.max(1, size))));
  copies.left = taken < wanted ? 0 : copies.left - taken * Math.max(1, size);
  return taken;
}
