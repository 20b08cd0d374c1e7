/** The outline of a document: passages in reading order, what its columns hold, and where the business begins. */
import type { Document, Text } from '../document.ts';
import type { ColumnRole, Words } from '../formats/words.ts';
import { findBody } from './body.ts';
import { columnsOf, type Columns } from './columns.ts';
import { countedLines } from './counted-lines.ts';
import { mendCuts } from './cuts.ts';
import { withSideHeadings } from './side-headings.ts';
import { passagesOf, type Passage, type Sheet } from './passages.ts';

export interface Outline {
  passages: Passage[];
  sheets: Sheet[];
  columns: Columns[];
  furniture: Text[];
  /** Index of the first passage of the business; what stands before it is title and attendance. */
  bodyFrom: number;
  /** Lines that begin with bare numbers which count up: headings, punctuation or not. */
  counted: ReadonlySet<Passage>;
}

export function outlineOf(document: Document, words: Words): Outline {
  const { passages, sheets, furniture } = passagesOf(withSideHeadings(document.blocks, words));
  const columns = columnsOf(sheets, words);
  const bodyFrom = findBody(passages, columns, words);
  const mended = mendCuts(passages, bodyFrom);
  return { passages: mended, sheets, columns, furniture, bodyFrom, counted: countedLines(mended) };
}

/** The role of the column that a passage stands in; null outside of tables. */
export function roleOf(outline: Outline, passage: Passage): ColumnRole | null {
  if (passage.cell === null) return null;
  return outline.columns[passage.cell.sheet]?.roles[passage.cell.column] ?? 'other';
}

/** Whether a passage stands in a table that has a column of speakers. */
export function hasSpeakers(outline: Outline, passage: Passage): boolean {
  return passage.cell !== null && (outline.columns[passage.cell.sheet]?.roles.includes('speaker') ?? false);
}

export function isHeaderCell(outline: Outline, passage: Passage): boolean {
  if (passage.cell === null) return false;
  const first = outline.sheets[passage.cell.sheet]?.first ?? 0;
  return outline.columns[passage.cell.sheet]?.headerRows.has((passage.cell.rows[0] ?? 0) - first) ?? false;
}
