/** The document as one row of passages in reading order: what all parsers walk along. */
import {
  EMPTY_TEXT,
  joinTexts,
  sliceText,
  trimText,
  type Block,
  type Row,
  type Text,
  withSingleSpaces,
} from '../document.ts';
import { hasFiniteVerb } from '../parsers/items/titles.ts';
import { isLabel, MISREAD_LABEL } from '../readers/text/labels.ts';

/** One heading, paragraph, list item or block of a cell. */
export interface Passage {
  index: number;
  kind: 'heading' | 'paragraph' | 'list-item' | 'cell';
  text: Text;
  /** The text before a parser took a part of it away. */
  whole?: Text;
  /** The printed number, letter or bullet in front, be it in the line or in a cell of its own. */
  label: Text | null;
  /** Depth of the list, or level of the heading. */
  depth: number;
  /** Whether the box in front of a list item ("[x]", "☐") is ticked; null where it has none. */
  box: 'open' | 'ticked' | null;
  cell: CellPlace | null;
  /** Whether a page ended, or furniture stood, between this passage and the one before. */
  afterCut: boolean;
}

export interface CellPlace {
  /** Index into the outline's sheets. */
  sheet: number;
  /** Rows whose words the passage holds, counted over the whole document; more than one where a cut was mended. */
  rows: number[];
  column: number;
}

/** A table as passages: `rows[r]` are the passages of row r, and `first` is the number of its first row. */
export interface Sheet {
  /** Columns that hold something. */
  columns: number;
  /** Columns as printed, the empty ones with them. */
  width: number;
  first: number;
  rows: Passage[][];
  headers: boolean[];
}

export interface Passages {
  passages: Passage[];
  sheets: Sheet[];
  furniture: Text[];
}

/** Flattens a document's blocks. A cell that holds only a number or a bullet becomes the label of the cell on its right. */
export function passagesOf(blocks: readonly Block[]): Passages {
  const result: Passages = { passages: [], sheets: [], furniture: [] };
  let rows = 0;
  let afterCut = false;
  const push = (passage: Omit<Passage, 'index' | 'afterCut'>): Passage => {
    const made = { ...passage, index: result.passages.length, afterCut };
    afterCut = false;
    result.passages.push(made);
    return made;
  };
  for (const block of blocks) {
    if (block.type === 'page-break') afterCut = true;
    else if (block.type === 'furniture') {
      afterCut = true;
      result.furniture.push(block.text);
    } else if (block.type === 'table') {
      const sheet: Sheet = { columns: 0, width: block.columns, first: rows, rows: [], headers: [] };
      for (const row of block.rows) {
        const place = { sheet: result.sheets.length, rows: [rows++] };
        const made = rowPassages(row).map((passage) =>
          push({ ...passage, cell: { ...place, rows: [...place.rows], column: passage.column } }),
        );
        sheet.rows.push(made);
        sheet.headers.push(row.header);
        for (const passage of made) sheet.columns = Math.max(sheet.columns, (passage.cell?.column ?? 0) + 1);
      }
      result.sheets.push(sheet);
    } else push(plain(block));
  }
  return result;
}

function plain(
  block: Exclude<Block, { type: 'table' | 'page-break' | 'furniture' }>,
): Omit<Passage, 'index' | 'afterCut'> {
  if (block.type === 'list-item') {
    return { kind: 'list-item', ...withoutBox(block.text), label: block.label, depth: block.depth, cell: null };
  }
  const boxed = withoutBox(block.text);
  if (block.type === 'heading' && !isProse(boxed.text.value)) {
    return { kind: 'heading', ...boxed, label: null, depth: block.level, cell: null };
  }
  return { kind: 'paragraph', ...boxed, label: null, depth: 0, cell: null };
}

/** "[x] order the keys", "☐ order the keys" */
const BOX = /^(?:\[([ x]?)\]|([☐☑☒✓✔]))\s*(?=\S)/iu;

function withoutBox(text: Text): Pick<Passage, 'text' | 'box'> {
  const single = withSingleSpaces(text);
  const match = BOX.exec(single.value);
  if (match === null) return { text: single, box: null };
  const isTicked = /[x☑☒✓✔]/iu.test(match[0]);
  return { text: sliceText(single, match[0].length), box: isTicked ? 'ticked' : 'open' };
}

/** The last line of a page above a ruled line reads as a heading to Markdown: "in due course." */
const MIN_PROSE = 5;
const UNOPENED_QUOTE = /^[^‘“"']*[’”"']\.$/;
function isProse(value: string): boolean {
  if (!/[.;,]$/.test(value) || value.split(' ').length < MIN_PROSE) return false;
  return /^\p{Ll}/u.test(value) || hasFiniteVerb(value) || UNOPENED_QUOTE.test(value);
}

type RowPassage = Omit<Passage, 'index' | 'afterCut' | 'cell'> & { column: number };

/** A heading in capitals. */
const IS_HEADING = /^\p{Lu}{2,}(?:\P{Ll}|$)/u;

function rowPassages(row: Row): RowPassage[] {
  const passages: RowPassage[] = [];
  let label: { text: Text; column: number } | null = null;
  for (const [index, cell] of row.cells.entries()) {
    const [only] = cell.blocks;
    if (only === undefined) continue;
    const beside = row.cells[index + 1]?.blocks[0]?.text.value ?? '';
    const isNumber = isLabel(only.text.value) || (MISREAD_LABEL.test(only.text.value) && IS_HEADING.test(beside));
    if (cell.blocks.length === 1 && only.type === 'paragraph' && label === null && isNumber) {
      label = { text: only.text, column: cell.column };
      continue;
    }
    for (const [place, block] of cell.blocks.entries()) {
      const own = block.type === 'list-item' ? block.label : null;
      const isLabelled = place === 0 && own === null && label !== null;
      if (own !== null && label !== null) passages.push(empty(label));
      passages.push({
        kind: 'cell',
        ...withoutBox(block.text),
        label: own ?? label?.text ?? null,
        depth: (block.type === 'list-item' ? block.depth : 0) + (cell.blocks.length > 1 && !isLabelled ? 1 : 0),
        column: cell.column,
      });
      label = null;
    }
  }
  if (label !== null) passages.push(empty(label));
  return passages;
}

function empty(label: { text: Text; column: number }): RowPassage {
  return { kind: 'cell', text: EMPTY_TEXT, label: label.text, depth: 0, box: null, column: label.column };
}

/** Label and text as printed on one line. */
export function printed(passage: Passage): Text {
  if (passage.label === null) return passage.text;
  if (passage.text.value === '') return passage.label;
  return trimText(joinTexts([passage.label, passage.text]));
}

/** Where a passage begins in the document's text. */
export function passageStart(passage: Passage): number {
  return passage.label?.start[0] ?? passage.text.start[0] ?? 0;
}
