/**
 * What the readers of files that are not text yield: the words in reading order with how they are set, not yet printed.
 * `compose` prints them into the document's text and gives every word its place there.
 */
import type { Box } from '../document.ts';

/** A stretch of words set alike. "\n" in `value` is a line break that somebody meant, "\t" a tab stop. */
export interface Run {
  value: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Where it stands on the page, for types that have pages. */
  box?: Box;
  /** How sure the recognition of a scan was, 0 to 1. */
  certainty?: number;
}

export interface DraftHeading {
  type: 'heading';
  level: number;
  /** The number as printed, where the type keeps it apart from the words ("1.", "IV."). */
  label?: string;
  runs: Run[];
}

export interface DraftParagraph {
  type: 'paragraph';
  /** The number, letter or bullet as printed, where the type keeps it apart from the words. */
  label?: string;
  /** Depth in the list, 0 the outermost; counts only with a label. */
  depth?: number;
  runs: Run[];
}

/** A cell stands in the first column that the cells before it, and those above that span rows, leave free. */
export interface DraftCell {
  columnSpan: number;
  rowSpan: number;
  /** A table in a cell is taken for layout: its blocks stand in the cell one after the other. */
  blocks: Draft[];
}

export interface DraftRow {
  /** Whether the file says that it is a header row, or that it is repeated on each page. */
  header: boolean;
  cells: DraftCell[];
  /** Whether a page ended above it. */
  startsPage?: boolean;
}

export interface DraftTable {
  type: 'table';
  rows: DraftRow[];
}

/** The end of a page; only types that have fixed pages yield it. */
export interface DraftPageBreak {
  type: 'page-break';
}

/** A running header or footer, a page number: outside the text, though its words may count (DRAFT). */
export interface DraftFurniture {
  type: 'furniture';
  runs: Run[];
}

export type Draft = DraftHeading | DraftParagraph | DraftTable | DraftPageBreak | DraftFurniture;
