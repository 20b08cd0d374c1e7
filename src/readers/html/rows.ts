/** The rows of a <table>, with their spans. */
import type { Draft, DraftCell, DraftRow } from '../draft.ts';
import { attribute, childElements, type Element } from './tree.ts';

interface Rows {
  captions: Element[];
  rows: DraftRow[];
}

/** `blocksOf` gives what stands in a cell; rows that are not seen are left out, cells without a row make one. */
export function rowsOf(
  table: Element,
  isSeen: (element: Element) => boolean,
  blocksOf: (cell: Element) => Draft[],
): Rows {
  const captions: Element[] = [];
  const rows: DraftRow[] = [];
  const addRow = (element: Element, isHead: boolean) => {
    const cells = childElements(element).filter((one) => one.tagName === 'td' || one.tagName === 'th');
    if (cells.length === 0 || !isSeen(element)) return;
    rows.push({
      header: isHead || cells.every((cell) => cell.tagName === 'th'),
      cells: cells.map((cell): DraftCell => ({
        columnSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
        blocks: isSeen(cell) ? blocksOf(cell) : [],
      })),
    });
  };
  for (const child of childElements(table)) {
    if (child.tagName === 'caption') captions.push(child);
    else if (child.tagName === 'tr') addRow(child, false);
    else if (/^t(?:head|body|foot)$/.test(child.tagName) && isSeen(child))
      for (const row of childElements(child)) if (row.tagName === 'tr') addRow(row, child.tagName === 'thead');
  }
  return { captions: captions.filter(isSeen), rows };
}

/** The greatest span that HTML knows. A `rowspan` of 0 reaches to the end of the table. */
const MAX_SPAN = 65_534;

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const match = /^\s*(\d{1,6})/.exec(attribute(cell, name) ?? '');
  const value = match === null ? 1 : Number(match[1]);
  return value === 0 && name === 'rowspan' ? MAX_SPAN : Math.max(1, value);
}
