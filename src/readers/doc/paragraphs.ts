/** What a Word 97 file says of its paragraphs: style, list, place in a table. */
import { defineCell, emptyRowDefinition, type Merge, type RowDefinition } from '../flow/table.ts';
import type { ListPlace } from '../word-styles.ts';
import { eachProperty, P, styleId } from './properties.ts';
import { runsIn } from './stretches.ts';

/** What counts of a paragraph's own properties; what is not said is as its style says. */
export interface ParagraphProperties {
  outline?: number;
  place: ListPlace;
}

export interface ParagraphLook extends ParagraphProperties {
  style: string;
  /** How deep in tables. */
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  row: RowDefinition;
}

/** Bytes of the properties of one row that stand apart; a row of the most cells that Word knows needs 2,000. */
const MAX_HUGE = 4096;

/** The look of a page's stretch; `data` is the stream for properties that are too long for a page. */
export function paragraphLook(page: Buffer, run: number, data: (() => Buffer) | undefined): ParagraphLook {
  const look: ParagraphLook = {
    style: styleId(0),
    place: {},
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    row: emptyRowDefinition(),
  };
  const list = listAt(page, run);
  if (list.length < 2) return look;
  look.style = styleId(list.readUInt16LE(0));
  const take = (code: number, operand: number, of: Buffer) => paragraphProperty(look, code, of.subarray(operand));
  eachProperty(list.subarray(2), (code, operand, of) => {
    if (code !== P.hugeRow || data === undefined || operand + 4 > of.length) return take(code, operand, of);
    const stored = data();
    const place = of.readUInt32LE(operand);
    if (place + 2 <= stored.length)
      eachProperty(stored.subarray(place + 2, place + 2 + Math.min(MAX_HUGE, stored.readUInt16LE(place))), take);
  });
  return look;
}

/** The number of the style, then properties; empty where the page says nothing of the stretch. */
function listAt(page: Buffer, run: number): Buffer {
  const at = 2 * (page[4 * (runsIn(page) + 1) + 13 * run] ?? 0);
  if (at === 0) return page.subarray(0, 0);
  const short = page[at] ?? 0;
  const from = short === 0 ? at + 2 : at + 1;
  return page.subarray(from, from + (short === 0 ? 2 * (page[at + 1] ?? 0) : 2 * short - 1));
}

function paragraphProperty(look: ParagraphLook, code: number, operand: Buffer): void {
  const value = operand[0] ?? 0;
  if (code === P.inTable) look.depth = value === 0 ? 0 : Math.max(1, look.depth);
  else if (code === P.depth && operand.length >= 4) look.depth = operand.readUInt32LE(0);
  else if (code === P.endsRow || code === P.innerRow) look.endsRow = value !== 0;
  else if (code === P.innerCell) look.endsInnerCell = value !== 0;
  else if (code === P.headerRow) look.row.header = value !== 0;
  else if (code === P.row) defineRow(look.row, operand);
  else styledProperty(look, code, operand);
}

/** Lists by these numbers are none. */
const NO_LIST = 0xf801;
/** Numbers of lists from here on are taken from 0x10000: the paragraph keeps an indent of its own. */
const NEGATIVE_LIST = 0x8000;

/** Takes a property that a style may have as well as a paragraph. */
export function styledProperty(properties: ParagraphProperties, code: number, operand: Buffer): void {
  if (code === P.outline) properties.outline = operand[0] ?? 0;
  else if (code === P.listLevel) properties.place.level = operand[0] ?? 0;
  else if (code === P.list && operand.length >= 2) {
    const number = operand.readUInt16LE(0);
    const list = number < NEGATIVE_LIST ? number : 0x10000 - number;
    properties.place.list = String(number === NO_LIST ? 0 : list);
  }
}

const MERGED = { first: 1, more: 2, down: 0x20, downFirst: 0x40 };
const CELL_SIZE = 20;

function defineRow(row: RowDefinition, operand: Buffer): void {
  const cells = operand[2] ?? 0;
  const looks = 3 + 2 * (cells + 1);
  for (let i = 0; i < cells && 3 + 2 * (i + 2) <= operand.length; i++) {
    const at = looks + CELL_SIZE * i;
    const flags = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    const across: Merge = (flags & MERGED.more) !== 0 ? 'more' : (flags & MERGED.first) !== 0 ? 'first' : null;
    const down: Merge = (flags & MERGED.downFirst) !== 0 ? 'first' : (flags & MERGED.down) !== 0 ? 'more' : null;
    defineCell(row, { edge: operand.readInt16LE(3 + 2 * (i + 1)), across, down });
  }
}
