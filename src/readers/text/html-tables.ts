/** <table> in a text: its rows as lines whose cells tabs part. */
import { joinTexts, textAt, trimText, type Text } from '../../document.ts';
import { cleanLine } from './markup.ts';

export interface HtmlTable {
  /** Offsets of the first tag and behind the last. */
  start: number;
  end: number;
  rows: HtmlRow[];
}

export interface HtmlRow {
  text: Text;
  /** Whether all its cells are <th>. */
  header: boolean;
}

interface HtmlCell {
  tagAt: number;
  text: Text;
  span: number;
}

const TABLE = /<table(?=[\s>])[^<>]*>/gi;
const TABLE_END = /<\/table\s{0,9}>/gi;
const CELL_TAG = /<(\/?)(tr|td|th)(?=[\s>])[^<>]*>/gi;
const SPAN = /\scolspan\s*=\s*["']?(\d{1,2})\b/i;
const LINE_END = /\r\n|[\n\r\f]/;

/** The tables of a text that hold no other, in order; one that has no end or no cells is none. */
export function htmlTables(text: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let from = 0;
  for (const close of text.matchAll(TABLE_END)) {
    const before = text.slice(from, close.index);
    const open = [...before.matchAll(TABLE)].at(-1);
    if (open !== undefined) {
      const inside = open.index + open[0].length;
      const rows = rowsOf(before.slice(inside), from + inside);
      const end = close.index + close[0].length;
      if (rows.length > 0) tables.push({ start: from + open.index, end, rows });
    }
    from = close.index + close[0].length;
  }
  return tables;
}

function rowsOf(inside: string, offset: number): HtmlRow[] {
  const rows: HtmlRow[] = [];
  let cells: HtmlCell[] = [];
  let areHeads = true;
  const tags = [...inside.matchAll(CELL_TAG)];
  const endRow = () => {
    if (cells.some((cell) => cell.text.value !== '')) rows.push({ text: rowText(cells), header: areHeads });
    cells = [];
    areHeads = true;
  };
  tags.forEach((tag, index) => {
    const [all, slash, name = ''] = tag;
    if (name.toLowerCase() === 'tr') endRow();
    else if (slash === '') {
      const from = tag.index + all.length;
      const text = cellText(inside.slice(from, tags[index + 1]?.index), offset + from);
      cells.push({ tagAt: offset + tag.index, text, span: Number(SPAN.exec(all)?.[1] ?? 1) });
      areHeads &&= name.toLowerCase() === 'th';
    }
  });
  endRow();
  return rows;
}

/** The words of a cell; a line end in the file is a blank. */
function cellText(raw: string, start: number): Text {
  const parts: Text[] = [];
  let at = start;
  for (const line of raw.split(LINE_END)) {
    const text = trimText(cleanLine(line.replaceAll('\t', ' '), at));
    if (text.value !== '') parts.push(text);
    at += line.length;
    at += LINE_END.exec(raw.slice(at - start, at - start + 2))?.[0].length ?? 0;
  }
  return parts.length === 0 ? textAt('', start) : joinTexts(parts);
}

/** Cells of a row behind each other, with a tab for each column that begins; it stands at the tag of its cell. */
function rowText(cells: readonly HtmlCell[]): Text {
  const at: number[] = [];
  const start: number[] = [];
  const marks: Text['marks'][number][] = [];
  let value = '';
  cells.forEach(({ tagAt, text }, index) => {
    const previous = cells[index - 1];
    for (let tabs = previous === undefined ? 0 : Math.max(1, previous.span); tabs > 0; tabs--) {
      at.push(value.length);
      start.push(tagAt);
      value += '\t';
    }
    const from = value.length;
    if (text.value !== '') text.at.forEach((piece, i) => at.push(from + piece) && start.push(text.start[i] ?? tagAt));
    for (const mark of text.marks) marks.push({ kind: mark.kind, from: mark.from + from, to: mark.to + from });
    value += text.value;
  });
  if (at[0] !== 0) {
    at.unshift(0);
    start.unshift(cells[0]?.tagAt ?? 0);
  }
  return { value, at, start, marks };
}
