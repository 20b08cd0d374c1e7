/**
 * The document model: what every reader yields and every recogniser reads. It knows nothing about meetings.
 *
 * Words are kept as `Text`: the cleaned string together with a map back to the offsets of the document's text, so that
 * whatever was normalised on the way, a claim can name the lines that it was read from.
 */
import type { Source } from './schema.ts';

/** How a stretch of a text was set. `from` and `to` index `Text.value`. */
export interface Mark {
  kind: 'bold' | 'italic' | 'underline';
  from: number;
  to: number;
}

/**
 * A cleaned string and where each part of it stands in the document's text: `value.slice(at[i], at[i + 1])` stands,
 * character for character, at `start[i]`. Characters that the reader added stand at the character that they replace.
 */
export interface Text {
  readonly value: string;
  readonly at: readonly number[];
  readonly start: readonly number[];
  readonly marks: readonly Mark[];
}

export interface Heading {
  type: 'heading';
  level: number;
  text: Text;
}

export interface Paragraph {
  type: 'paragraph';
  text: Text;
}

/** An item of a list with its printed label ("(a)", "4.", "•"); `depth` 0 is the outermost list. */
export interface ListItem {
  type: 'list-item';
  label: Text;
  depth: number;
  text: Text;
}

/** `column` counts from 0, spans included. An empty cell has no blocks. */
export interface Cell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  blocks: (Paragraph | ListItem)[];
}

export interface Row {
  header: boolean;
  cells: Cell[];
}

export interface Table {
  type: 'table';
  columns: number;
  rows: Row[];
}

export interface PageBreak {
  type: 'page-break';
}

/** A running header, footer, page number or rule: outside the text, but its words may count (DRAFT). */
export interface Furniture {
  type: 'furniture';
  text: Text;
}

export type Block = Heading | Paragraph | ListItem | Table | PageBreak | Furniture;

/** Where a stretch of the text stands on its page, and how sure a scan's recognition of it was (0 to 1). */
export interface Place {
  start: number;
  end: number;
  box: Box | null;
  certainty: number | null;
}

/** A rectangle on a page (1 the first), in points from the page's top left corner. */
export interface Box {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How the picture of a page was laid straight before it was read: turned by quarters, then rotated, both clockwise. */
export interface Straightening {
  /** From 1. */
  page: number;
  /** Degrees. */
  turn: 0 | 90 | 180 | 270;
  /** Radians. */
  angle: number;
}

/** A file as it was read: its text, and the blocks of the text in reading order. */
export interface Document {
  mediaType: string;
  encoding: string | null;
  /** The text that all offsets refer to: for a text file the decoded file itself. */
  text: string;
  /** Offset of each line's first character. */
  lineStarts: readonly number[];
  /** Offset of each page's first character; empty where the type has no pages. */
  pageStarts: readonly number[];
  /** What the file says about itself: front matter, document properties. */
  metadata: Readonly<Record<string, Text>>;
  /** In the order of their starts; empty where the type tells no places on pages. */
  places: readonly Place[];
  blocks: Block[];
  /** Of pages that did not lie straight: boxes are those of the straightened page. */
  straightened?: readonly Straightening[];
}

const NO_MARKS: readonly Mark[] = [];

/** A string that stands unchanged at offset `start`. */
export function textAt(value: string, start: number, marks: readonly Mark[] = NO_MARKS): Text {
  return { value, at: [0], start: [start], marks };
}

export const EMPTY_TEXT: Text = textAt('', 0);

/** The index of the last element of the ascending `list` that is not greater than `value`; -1 where all are greater. */
export function lastAtOrBelow(list: readonly number[], value: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The document offset of character `index` of a text. */
export function offsetOf(text: Text, index: number): number {
  const piece = lastAtOrBelow(text.at, index);
  return (text.start[piece] ?? 0) + index - (text.at[piece] ?? 0);
}

/** The part of a text from `from` to `to`, with its map and marks. */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  if (from <= 0 && to >= text.value.length) return text;
  const value = text.value.slice(from, to);
  if (value === '') return textAt('', offsetOf(text, from));
  const at: number[] = [];
  const start: number[] = [];
  for (let piece = lastAtOrBelow(text.at, from); piece < text.at.length; piece++) {
    const begins = text.at[piece] ?? 0;
    if (begins >= to) break;
    const shift = Math.max(0, from - begins);
    at.push(begins + shift - from);
    start.push((text.start[piece] ?? 0) + shift);
  }
  const marks = text.marks.length === 0 ? NO_MARKS : clipMarks(text.marks, from, to);
  return { value, at, start, marks };
}

function clipMarks(marks: readonly Mark[], from: number, to: number): Mark[] {
  const kept: Mark[] = [];
  for (const { list, ends } of byKind(marks)) {
    for (let i = lastAtOrBelow(ends, from) + 1; i < list.length; i++) {
      const mark = list[i];
      if (mark === undefined || mark.from >= to) break;
      kept.push({ kind: mark.kind, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from });
    }
  }
  return kept;
}

/** Marks of one kind in order of place, and where each ends; those of one kind never overlap. */
interface Kind {
  list: Mark[];
  ends: number[];
}

/** A long text is cut into many: what is worked out for its marks is kept. */
const kinds = new WeakMap<readonly Mark[], Kind[]>();

function byKind(marks: readonly Mark[]): Kind[] {
  let known = kinds.get(marks);
  if (known === undefined) {
    const sorted = [...marks].sort((a, b) => a.from - b.from);
    known = (['bold', 'italic', 'underline'] as const).map((kind) => {
      const list = sorted.filter((mark) => mark.kind === kind);
      return { list, ends: list.map((mark) => mark.to) };
    });
    kinds.set(marks, known);
  }
  return known;
}

/** A text without white space at its ends. */
export function trimText(text: Text): Text {
  const trimmed = text.value.trimStart();
  const from = text.value.length - trimmed.length;
  return sliceText(text, from, from + trimmed.trimEnd().length);
}

const LOOSE_SPACE = /[^\S ]|\s{2}/;
/** A text in which every run of white space is one blank, so that patterns need not count them. */
export function withSingleSpaces(text: Text): Text {
  if (!LOOSE_SPACE.test(text.value)) return text;
  const words: Text[] = [];
  for (const match of text.value.matchAll(/\S+/g))
    words.push(sliceText(text, match.index, match.index + match[0].length));
  return words.length === 0 ? sliceText(text, 0, 0) : joinTexts(words);
}

/** Several texts as one, with `separator` between them; each separator stands at the end of the text before it. */
export function joinTexts(texts: readonly Text[], separator = ' '): Text {
  if (texts.length === 1 && texts[0] !== undefined) return texts[0];
  const at: number[] = [];
  const start: number[] = [];
  const marks: Mark[] = [];
  const values: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (values.length > 0 && separator !== '') {
      const last = texts[values.length - 1] ?? EMPTY_TEXT;
      at.push(length);
      start.push(endOf(last));
      length += separator.length;
    }
    for (let piece = 0; piece < text.at.length; piece++) {
      at.push(length + (text.at[piece] ?? 0));
      start.push(text.start[piece] ?? 0);
    }
    for (const mark of text.marks) {
      // What is set alike on both sides of the separator is one stretch.
      const last = mark.from === 0 ? marks.findLast((one) => one.kind === mark.kind) : undefined;
      if (last !== undefined && last.to === length - separator.length && values.length > 0) last.to = mark.to + length;
      else marks.push({ kind: mark.kind, from: mark.from + length, to: mark.to + length });
    }
    values.push(text.value);
    length += text.value.length;
  }
  return { value: values.join(separator), at, start, marks };
}

/** What stands in a cell, as one line; empty where there is none. */
export function cellValue(cell: Cell | undefined): string {
  return (cell?.blocks ?? []).map(({ text }) => text.value).join(' ');
}

/** The document offset of a text's first character. */
export function startOf(text: Text): number {
  return text.start[0] ?? 0;
}

/** The document offset behind a text's last character. */
export function endOf(text: Text): number {
  return text.value === '' ? startOf(text) : offsetOf(text, text.value.length - 1) + 1;
}

/** The text cut where its characters come from different lines of the document. */
export function linesOf(document: Document, text: Text): Text[] {
  const lines: Text[] = [];
  let from = 0;
  let line = lineAt(document, startOf(text));
  for (let piece = 1; piece < text.at.length; piece++) {
    const next = lineAt(document, text.start[piece] ?? 0);
    if (next === line) continue;
    const at = text.at[piece] ?? 0;
    lines.push(trimText(sliceText(text, from, at)));
    from = at;
    line = next;
  }
  lines.push(trimText(sliceText(text, from)));
  return lines.filter((part) => part.value !== '');
}

/** The 0-based line that an offset stands in. */
export function lineAt(document: Document, offset: number): number {
  return lastAtOrBelow(document.lineStarts, offset);
}

/** The place of one or more texts, as the output states it. */
export function sourceOf(document: Document, ...texts: readonly Text[]): Source {
  const pieces = piecesOf(texts);
  const start = pieces.reduce((least, piece) => Math.min(least, piece.start), Infinity);
  const end = pieces.reduce((most, piece) => Math.max(most, piece.end), 0);
  const from = start === Infinity ? 0 : start;
  const boxes = boxesOf(document, pieces);
  const page = document.pageStarts.length === 0 ? null : lastAtOrBelow(document.pageStarts, from) + 1;
  return {
    startLine: lineAt(document, from) + 1,
    endLine: lineAt(document, Math.max(from, end - 1)) + 1,
    start: from,
    end,
    page: boxes[0]?.page ?? page,
    boxes: boxes.length === 0 ? null : boxes,
  };
}

/** How sure the recognition of a scan was of the words of some texts, 0 to 1; 1 where nothing was recognised. */
export function certaintyOf(document: Document, texts: readonly Text[]): number {
  let sum = 0;
  let length = 0;
  for (const piece of piecesOf(texts)) {
    for (const { place, from, to } of placesIn(document, piece)) {
      sum += (place.certainty ?? 1) * (to - from);
      length += to - from;
    }
  }
  return length === 0 ? 1 : sum / length;
}

/** A stretch of the document's text. */
interface Piece {
  start: number;
  end: number;
}

function piecesOf(texts: readonly Text[]): Piece[] {
  return texts.flatMap((text) =>
    text.at.map((at, index) => {
      const start = text.start[index] ?? 0;
      return { start, end: start + (text.at[index + 1] ?? text.value.length) - at };
    }),
  );
}

/** The places that a stretch of text overlaps, with the part of each. */
function placesIn({ places }: Document, { start, end }: Piece): { place: Place; from: number; to: number }[] {
  const found: { place: Place; from: number; to: number }[] = [];
  if (places.length === 0) return found;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.start >= end) break;
    found.push({ place, from: Math.max(start, place.start), to: Math.min(end, place.end) });
  }
  return found;
}

/** Boxes whose tops differ by less, in points, are of one line. */
const SAME_LINE = 2;

/** One box for each line of the page that some stretches of text stand on. */
function boxesOf(document: Document, pieces: readonly Piece[]): Box[] {
  const boxes: Box[] = [];
  for (const piece of pieces) {
    for (const { place, from, to } of placesIn(document, piece)) {
      if (place.box === null) continue;
      const { page, x, y, width, height } = place.box;
      // Letters are taken to be of one width.
      const scale = width / (place.end - place.start);
      const left = x + (from - place.start) * scale;
      const right = x + (to - place.start) * scale;
      const last = boxes.at(-1);
      if (last?.page === page && Math.abs(last.y - y) < SAME_LINE) {
        const reach = Math.max(last.x + last.width, right);
        last.x = Math.min(last.x, left);
        last.width = reach - last.x;
      } else boxes.push({ page, x: left, y, width: right - left, height });
    }
  }
  return boxes.map((box) => ({
    ...box,
    x: tenths(box.x),
    y: tenths(box.y),
    width: tenths(box.width),
    height: tenths(box.height),
  }));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Whether at least `share` of a text's letters are set in `kind`. */
export function isSet(text: Text, kind: Mark['kind'], share = 0.9): boolean {
  let covered = 0;
  for (const mark of text.marks) if (mark.kind === kind) covered += mark.to - mark.from;
  return text.value.length > 0 && covered >= share * text.value.length;
}
