/** Drafts to a document: prints the words, one paragraph a line, and builds the blocks that stand on them. */
import {
  sliceText,
  textAt,
  trimText,
  type Block,
  type Cell,
  type Document,
  type ListItem,
  type Mark,
  type Paragraph,
  type Place,
  type Row,
  type Table,
  type Text,
} from '../document.ts';
import type { Draft, DraftParagraph, DraftRow, DraftTable, Run } from './draft.ts';
import { cellBlocks } from './text/cells.ts';
import { splitLabel } from './text/labels.ts';
import { markRepeatedHeaders, MAX_COLUMNS, tabTable } from './text/tables.ts';

/** A row whose words fit on a line this long is printed on one; the cells of a longer one have lines of their own. */
const MAX_ROW_LINE = 160;
const CELL_SEPARATOR = ' | ';
const INDENT = '  ';
const MAX_ROW_SPAN = 10_000;
/** No list that people read is nested deeper, nor a label longer. */
const MAX_DEPTH = 20;

export interface Composed {
  mediaType: string;
  /** Where bytes were decoded as text. */
  encoding?: string | null;
  /** Whether the type has pages; page breaks count only then. */
  paged?: boolean;
}

/** Prints drafts and yields their document. */
export function compose(drafts: readonly Draft[], { mediaType, encoding = null, paged = false }: Composed): Document {
  const printer = new Printer();
  const blocks: Block[] = [];
  /** Stands in front of the blocks: what a page's edge cut has been mended by the reader. */
  const furniture: Block[] = [];
  const pageStarts = paged ? [0] : [];
  const flat = flatten(drafts);
  for (let at = 0; at < flat.length; at++) {
    const draft = flat[at];
    if (draft === undefined) break;
    if (draft.type === 'page-break') {
      if (paged) pageStarts.push(printer.length);
    } else if (draft.type === 'table') blocks.push(table(draft, printer, pageStarts));
    else if (draft.type === 'furniture') {
      const text = printer.line(draft.runs);
      if (text.value !== '') furniture.push({ type: 'furniture', text });
    } else if (draft.type === 'heading') {
      const text = trimText(printer.line(withLabel(draft.label, draft.runs.map(onOneLine))));
      if (text.value !== '') blocks.push({ type: 'heading', level: draft.level, text });
    } else at = paragraphRun(flat, at, printer, blocks);
  }
  if (paged) while (pageStarts.length > 1 && (pageStarts.at(-1) ?? 0) > printer.length) pageStarts.pop();
  markRepeatedHeaders(blocks);
  const { text, lineStarts, places } = printer.finish();
  return { mediaType, encoding, text, lineStarts, pageStarts, metadata: {}, places, blocks: [...furniture, ...blocks] };
}

/** Tables that only lay out a page give way to their content: those of one column, and those that hold tables. */
function flatten(drafts: readonly Draft[]): Draft[] {
  const flat: Draft[] = [];
  for (const draft of drafts) {
    if (draft.type !== 'table' || !isLayout(draft)) flat.push(draft);
    else
      for (const row of draft.rows)
        for (const cell of row.cells) for (const one of flatten(cell.blocks)) flat.push(one);
  }
  return flat;
}

function isLayout(draft: DraftTable): boolean {
  const isNarrow = draft.rows.every((row) => row.cells.filter((cell) => cell.blocks.length > 0).length <= 1);
  return (
    isNarrow || draft.rows.some((row) => row.cells.some((cell) => cell.blocks.some((one) => one.type === 'table')))
  );
}

/** Paragraphs from `from` on: one alone, or a run of them with tab stops, which is a table. The index of the last one. */
function paragraphRun(drafts: readonly Draft[], from: number, printer: Printer, blocks: Block[]): number {
  let end = from;
  while (isTabbed(drafts[end])) end++;
  if (end === from) {
    const draft = drafts[from];
    if (draft?.type === 'paragraph') for (const block of paragraph(draft, printer)) blocks.push(block);
    return from;
  }
  const lines = drafts.slice(from, end).map((draft) => {
    const runs = draft.type === 'paragraph' ? withLabel(draft.label, draft.runs, '\t') : [];
    return { text: printer.line(oneTabEach(runs)), kind: 'tab-row' as const, indent: 0, breaksPage: false };
  });
  blocks.push(tabTable(lines));
  return end - 1;
}

/** Whether tab stops part the words; one behind the label, or in front of the words, does not. */
function isTabbed(draft: Draft | undefined): boolean {
  if (draft?.type !== 'paragraph' || !draft.runs.some((run) => run.value.includes('\t'))) return false;
  const value = valueOf(draft.runs);
  if (value.includes('\n')) return false;
  const words = value.trim();
  const labelled = splitLabel(textAt(words, 0));
  return (labelled?.rest.value ?? words).includes('\t');
}

/** Several tab stops in a row are one gap: people press the key until the words stand where they want them. */
function oneTabEach(runs: readonly Run[]): Run[] {
  let wasTab = false;
  return runs.map((run) => {
    let value = run.value.replace(/\t[\t ]*/g, '\t');
    if (wasTab) value = value.replace(/^[\t ]+/, '');
    if (value !== '') wasTab = value.endsWith('\t');
    return { ...run, value };
  });
}

function withLabel(label: string | undefined, runs: readonly Run[], gap = ' '): Run[] {
  return label === undefined || label === '' ? [...runs] : [{ value: label + gap }, ...runs];
}

function paragraph(draft: DraftParagraph, printer: Printer): (Paragraph | ListItem)[] {
  const label = draft.label?.trim() ?? '';
  const depth = Math.min(draft.depth ?? 0, MAX_DEPTH);
  if (label === '' || valueOf(draft.runs).trim() === '') {
    const runs = label === '' ? draft.runs : [{ value: label }];
    return cellBlocks(trimText(printer.line(runs)));
  }
  const indent = { value: INDENT.repeat(depth) };
  const line = printer.line([indent, { value: `${label} ` }, ...draft.runs]);
  const labelAt = indent.value.length;
  const text = sliceText(line, labelAt, labelAt + label.length);
  const [first, ...more] = linesIn(sliceText(line, labelAt + label.length));
  return [
    { type: 'list-item', label: text, depth, text: first ?? sliceText(line, line.value.length) },
    ...more.flatMap((part) => cellBlocks(part)),
  ];
}

function linesIn(text: Text): Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (let at = text.value.indexOf('\n'); at >= 0; at = text.value.indexOf('\n', from)) {
    parts.push(trimText(sliceText(text, from, at)));
    from = at + 1;
  }
  parts.push(trimText(sliceText(text, from)));
  return parts.filter((part) => part.value !== '');
}

/** A line break inside a heading is a blank. */
function onOneLine(run: Run): Run {
  return { ...run, value: run.value.replace(/[\r\n]+/g, ' ') };
}

function table(draft: DraftTable, printer: Printer, pageStarts: number[]): Table {
  const rows: Row[] = [];
  /** For each column, how many rows more a cell from above still fills. */
  const filled: number[] = [];
  let columns = 0;
  for (const row of draft.rows) {
    if (row.startsPage === true && pageStarts.length > 0) pageStarts.push(printer.length);
    const printed = printRow(row, printer);
    const cells: Cell[] = [];
    let column = 0;
    const skip = () => {
      while ((filled[column] ?? 0) > 0) filled[column] = (filled[column++] ?? 0) - 1;
    };
    row.cells.forEach((cell, index) => {
      skip();
      const columnSpan = clamp(cell.columnSpan, MAX_COLUMNS);
      const rowSpan = clamp(cell.rowSpan, MAX_ROW_SPAN);
      if (column < MAX_COLUMNS) cells.push({ column, columnSpan, rowSpan, blocks: printed[index] ?? [] });
      else for (const block of printed[index] ?? []) cells.at(-1)?.blocks.push(block);
      for (let i = 0; i < columnSpan; i++) filled[column++] = rowSpan - 1;
    });
    while (column < filled.length) {
      if ((filled[column] ?? 0) > 0) filled[column] = (filled[column] ?? 0) - 1;
      column++;
    }
    columns = Math.min(MAX_COLUMNS, Math.max(columns, column));
    rows.push({ header: row.header, cells });
  }
  return { type: 'table', columns, rows };
}

/** How many columns or rows a cell spans: 1 at least, no more than tables that people read have. */
function clamp(span: number, most: number): number {
  return Number.isNaN(span) ? 1 : Math.min(Math.max(1, Math.trunc(span)), most);
}

function printRow(row: DraftRow, printer: Printer): (Paragraph | ListItem)[][] {
  const cells = row.cells.map((cell) => paragraphsOf(cell.blocks));
  const values = cells.map((drafts) => drafts.map((draft) => (draft.label ?? '') + valueOf(draft.runs)));
  const total = values.flat().reduce((sum, value) => sum + value.length, 0);
  const isShort = total <= MAX_ROW_LINE && values.every((cell) => cell.length <= 1 && !cell[0]?.includes('\n'));
  if (isShort) return printShortRow(cells, printer);
  return cells.map((drafts) => drafts.flatMap((draft) => paragraph(draft, printer)));
}

function printShortRow(cells: readonly DraftParagraph[][], printer: Printer): (Paragraph | ListItem)[][] {
  const runs: Run[] = [];
  const ends: number[] = [];
  let length = 0;
  const add = (run: Run) => {
    const value = clean(run.value);
    runs.push({ ...run, value });
    length += value.length;
  };
  const filled = cells.findLastIndex((cell) => cell.length > 0) + 1;
  cells.slice(0, filled).forEach(([only], index) => {
    if (index > 0) add({ value: CELL_SEPARATOR });
    for (const run of withLabel(only?.label, only?.runs ?? [])) add(run);
    ends.push(length);
  });
  const line = printer.line(runs);
  return cells.map((_, index) => {
    const end = ends[index];
    if (end === undefined) return [];
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + CELL_SEPARATOR.length;
    return cellBlocks(trimText(sliceText(line, from, end)));
  });
}

function paragraphsOf(blocks: readonly Draft[]): DraftParagraph[] {
  return flatten(blocks).flatMap((block): DraftParagraph[] => {
    if (block.type === 'paragraph') return valueOf(block.runs).trim() === '' && !block.label ? [] : [block];
    if (block.type !== 'heading') return [];
    return [{ type: 'paragraph', runs: withLabel(block.label, block.runs) }];
  });
}

function valueOf(runs: readonly Run[]): string {
  return runs.map((run) => run.value).join('');
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };
const UNCLEAN = /[^\t\n\x20-\x7e£–—‘’“”•é…]/;
/** Blanks of every width; what is invisible; ligatures; bullets of symbol fonts; control characters; halves of a pair. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SYMBOL_BULLETS = /[\u{f000}-\u{f0ff}]/gu;

/** The characters as they are printed: what a page shows, without what only a typesetter needs. */
export function clean(value: string): string {
  if (!UNCLEAN.test(value)) return value;
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(SYMBOL_BULLETS, '•')
    .replace(CONTROL, (character) => (character === '\t' || character === '\n' ? character : ''));
}

/** The document's text as it grows, line by line. */
class Printer {
  readonly #parts: string[] = [];
  readonly #places: Place[] = [];
  length = 0;

  /** Prints runs as one line (or several, where they hold line breaks), and gives the text that they are. */
  line(runs: readonly Run[]): Text {
    const marks: Mark[] = [];
    let value = '';
    for (const run of runs) {
      const part = clean(run.value);
      if (part === '') continue;
      for (const kind of ['bold', 'italic', 'underline'] as const) {
        if (run[kind] !== true) continue;
        const last = marks.findLast((mark) => mark.kind === kind);
        if (last !== undefined && value.slice(last.to).trim() === '') last.to = value.length + part.length;
        else marks.push({ kind, from: value.length, to: value.length + part.length });
      }
      if (run.box !== undefined || run.certainty !== undefined) {
        const start = this.length + value.length;
        this.#places.push({ start, end: start + part.length, box: run.box ?? null, certainty: run.certainty ?? null });
      }
      value += part;
    }
    if (value.trim() === '') {
      while ((this.#places.at(-1)?.start ?? -1) >= this.length) this.#places.pop();
      return textAt('', this.length);
    }
    const text = textAt(value, this.length, marks);
    this.#parts.push(value, '\n');
    this.length += value.length + 1;
    return text;
  }

  finish(): Pick<Document, 'text' | 'lineStarts' | 'places'> {
    const text = this.#parts.join('');
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
      lineStarts.push(at + 1);
    return { text, lineStarts, places: this.#places };
  }
}
