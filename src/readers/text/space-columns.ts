/** Columns held apart by runs of spaces: "Name          Role           Organisation". */
import { joinTexts, sliceText, trimText, type Row, type Table, type Text } from '../../document.ts';
import type { Line } from './lines.ts';
import { MAX_COLUMNS, rowOf } from './tables.ts';

/** A gap this wide parts two columns; a gap of two does unless it follows a sentence's end. */
const GAP = /(?<=\S) {3,}(?=\S)|(?<=[^\s.?!:;]) {2}(?=\S)/g;
/** How many characters a cell may begin left or right of its column. */
const SLACK = 3;
/** Share of a run's lines that must have a gap for the run to be a table. */
const MIN_SHARE = 0.6;

interface Segment {
  begins: number;
  text: Text;
}

/** The run as a table, or null where its lines do not share columns. */
export function spaceTable(run: readonly Line[]): Table | null {
  if (run.length < 2) return null;
  const cut = run.map((line) => segments(line.text));
  const gapped = cut.filter((parts) => parts.length > 1).length;
  if (gapped < 2 || gapped < MIN_SHARE * run.length) return null;
  const starts = columnStarts(cut);
  if (starts.length < 2) return null;
  const rows = cut.map((parts): Row => rowOf(place(parts, starts)));
  return { type: 'table', columns: starts.length, rows };
}

function segments(text: Text): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  const push = (to: number) => {
    const part = sliceText(text, from, to);
    const begins = from + part.value.length - part.value.trimStart().length;
    if (part.value.trim() !== '') parts.push({ begins, text: trimText(part) });
  };
  for (const match of text.value.matchAll(GAP)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.value.length);
  return parts;
}

/** Where columns begin: places at which the segments of at least two lines begin, as seen behind a gap. */
function columnStarts(cut: readonly Segment[][]): number[] {
  const counts = new Map<number, number>();
  for (const parts of cut) {
    for (const part of parts) counts.set(part.begins, (counts.get(part.begins) ?? 0) + 1);
  }
  const places = [...counts].sort((a, b) => a[0] - b[0]);
  const starts: { at: number; count: number }[] = [];
  for (const [at, count] of places) {
    const last = starts.at(-1);
    if (last !== undefined && at - last.at <= SLACK) last.count += count;
    else starts.push({ at, count });
  }
  const shared = starts.filter((start) => start.count >= 2).map((start) => start.at);
  return shared.slice(0, MAX_COLUMNS);
}

/** One text for each column; what begins between two columns belongs to the one on its left. */
function place(parts: readonly Segment[], starts: readonly number[]): Text[] {
  const cells: Text[][] = [];
  let column = 0;
  for (const part of parts) {
    while (column + 1 < starts.length && (starts[column + 1] ?? Infinity) <= part.begins) column++;
    while (cells.length < column) cells.push([sliceText(part.text, 0, 0)]);
    const there = cells[column];
    if (there === undefined) cells.push([part.text]);
    else there.push(part.text);
  }
  return cells.map((texts) => joinTexts(texts));
}
