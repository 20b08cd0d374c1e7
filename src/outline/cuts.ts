/** Mends what a page edge or a converter cut: a passage that stops in mid-sentence goes on in a later one. */
import { addAll } from '../add-all.ts';
import { isSurelyPerson } from '../language/names.ts';
import { joinTexts, type Text } from '../document.ts';
import type { Passage } from './passages.ts';

/** A cut sentence is at least this long; shorter ones without a full stop are headings, names and labels. */
const MIN_OPEN = 40;
/** A row that fills this share of its column's width goes on in the next row. */
const FILL = 0.85;
/** Cells longer than this were not wrapped into rows. */
const MAX_ROW_WIDTH = 160;
const MAX_OWNER_LINE = 60;

const CLOSED = /[.!?:;…]["'”’)\]]*$|[-–—]$/;
const STARTS_SMALL = /^\p{Ll}/u;
const IS_SHOUTED = /^\P{Ll}*$/u;
const SPEAKER_PREFIX = /^\p{Lu}{2,4}\p{Ll}?\s*[-–—:]\s/u;

/** A passage that may go on, with the parts that were found so far. */
interface Open {
  passage: Passage;
  parts: Text[];
  /** Whether each row of its words is a row of a single cell: a wrapped line. Rows with neighbours are rows. */
  isLone: boolean;
}

/** Joins cut passages from index `from` on; the passages that were joined to another are left out of the result. */
export function mendCuts(passages: readonly Passage[], from: number): Passage[] {
  const kept = passages.slice(0, from);
  const widths = rowWidths(passages);
  const sizes = rowSizes(passages);
  const mended: Open[] = [];
  /** What may go on, by column; what stands outside of tables has column -1. */
  let opens = new Map<number, Open>();
  let row: number | null = null;
  let cut = false;
  for (const passage of passages.slice(from)) {
    cut ||= passage.afterCut;
    const outside = opens.get(OUTSIDE) ?? (passage.cell === null ? onlyOpen(opens) : undefined);
    const isPending = outside !== undefined && isOpen(outside);
    const column = passage.cell?.column ?? OUTSIDE;
    const open = opens.get(column) ?? outside;
    if (open !== undefined && continues(open, passage, cut, widths, sizes)) {
      append(open, passage, sizes);
      row = passage.cell?.rows[0] ?? null;
      cut = false;
      continue;
    }
    kept.push(passage);
    if (passage.text.value === '' || (isPending && (isOwnerLine(passage) || isNameLine(passage)))) continue;
    const opensRow = passage.cell === null || passage.cell.rows[0] !== row;
    if (opensRow) opens = new Map();
    row = passage.cell?.rows[0] ?? null;
    const made = { passage, parts: [passage.text], isLone: isLoneCell(passage, sizes) };
    opens.set(column, made);
    mended.push(made);
    cut = false;
  }
  for (const { passage, parts } of mended) if (parts.length > 1) passage.text = joinTexts(parts);
  kept.forEach((passage, index) => (passage.index = index));
  return kept;
}

const OUTSIDE = -1;

/** The one cell of the last row that was left open: a line behind the table may be its end. */
function onlyOpen(opens: ReadonlyMap<number, Open>): Open | undefined {
  const open = [...opens.values()].filter(isOpen);
  return open.length === 1 ? open[0] : undefined;
}

function shareRow(a: Passage, b: Passage): boolean {
  return a.cell?.rows.at(-1) === b.cell?.rows.at(-1);
}

function tailOf(open: Open): string {
  return open.parts.at(-1)?.value ?? '';
}

function isOpen(open: Open): boolean {
  const tail = tailOf(open);
  const isLong = tail.length >= MIN_OPEN || open.parts.length > 1;
  return isLong && !CLOSED.test(tail) && open.passage.kind !== 'heading' && !IS_SHOUTED.test(tail);
}

function continues(
  open: Open,
  next: Passage,
  cut: boolean,
  widths: Map<string, number>,
  sizes: Map<number, number>,
): boolean {
  if (next.label !== null || next.kind === 'heading' || next.text.value === '' || !isOpen(open)) return false;
  const { passage } = open;
  if (passage.cell !== null && next.cell !== null && shareRow(passage, next)) return false;
  if (STARTS_SMALL.test(next.text.value)) return true;
  if (IS_SHOUTED.test(next.text.value) || SPEAKER_PREFIX.test(next.text.value)) return false;
  if (passage.cell !== null && next.cell !== null)
    return open.isLone && isLoneCell(next, sizes) && wrapsIntoRow(open, next, widths);
  return cut && passage.cell === null && next.kind === 'paragraph';
}

function wrapsIntoRow(open: Open, next: Passage, widths: Map<string, number>): boolean {
  if (open.passage.cell?.sheet !== next.cell?.sheet) return false;
  const width = widths.get(columnKey(open.passage)) ?? 0;
  const lastLine = tailOf(open).length;
  const firstWord = /^\S*/.exec(next.text.value)?.[0].length ?? 0;
  return width >= MIN_OPEN && width <= MAX_ROW_WIDTH && lastLine + 1 + firstWord > FILL * width;
}

function isLoneCell(passage: Passage, sizes: Map<number, number>): boolean {
  return passage.cell?.rows.every((row) => sizes.get(row) === 1) ?? false;
}

function rowSizes(passages: readonly Passage[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const passage of passages) for (const row of passage.cell?.rows ?? []) sizes.set(row, (sizes.get(row) ?? 0) + 1);
  return sizes;
}

function columnKey(passage: Passage): string {
  return `${passage.cell?.sheet}:${passage.cell?.column}`;
}

/** How wide the text of each column runs. */
function rowWidths(passages: readonly Passage[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const passage of passages) {
    if (passage.cell === null || passage.label !== null) continue;
    const key = columnKey(passage);
    widths.set(key, Math.max(widths.get(key) ?? 0, passage.text.value.length));
  }
  return widths;
}

/** "All CSPs", "Priority leads" */
const POSTS_LINE =
  /^(?:all(?: \S+){0,2}|\p{Lu}\S*(?: \S+)? (?:leads?|officers?|members|managers?|partners|chairs?))$/iu;

/** "Spt Nick Morris", "Ann Lee/ Forward Plan": the cell of an owner column that ended up on a line of its own. */
export function isOwnerLine(passage: Passage): boolean {
  const { value } = passage.text;
  if (passage.kind !== 'paragraph' || value.length > MAX_OWNER_LINE || /[.!?:;]$/.test(value)) return false;
  const [first = ''] = value.split(/\s*(?:[/,&]|\band\b)\s*/);
  return isSurelyPerson(first) || POSTS_LINE.test(value);
}

/** One to three capitalised words alone on a line, below a sentence that is cut: part of a name. */
function isNameLine(passage: Passage): boolean {
  return (
    passage.kind === 'paragraph' &&
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(passage.text.value) &&
    !IS_SHOUTED.test(passage.text.value)
  );
}

function append(open: Open, next: Passage, sizes: Map<number, number>): void {
  open.parts.push(next.text);
  const { passage } = open;
  if (next.cell === null || (passage.cell === null && passage.label !== null)) return;
  open.isLone &&= isLoneCell(next, sizes);
  if (passage.cell === null) passage.cell = { ...next.cell, rows: [...next.cell.rows] };
  else addAll(passage.cell.rows, next.cell.rows);
}
