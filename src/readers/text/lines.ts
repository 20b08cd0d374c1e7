/** A text file as lines: each with its offset, its cleaned text and what kind of line it is. */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, textAt, type Text } from '../../document.ts';
import { htmlTables, type HtmlTable } from './html-tables.ts';
import { isDefinition, isDelimiter, isFence, quoteLength, referencesIn } from './markdown.ts';
import { cleanLine, withPipes } from './markup.ts';

export interface Line {
  text: Text;
  kind: 'blank' | 'rule' | 'pipe-row' | 'tab-row' | 'heading' | 'text';
  /** Columns of white space before the first character. */
  indent: number;
  /** Whether a form feed stands before it. */
  breaksPage: boolean;
}

export interface Lines {
  lines: Line[];
  lineStarts: number[];
  /** Offsets of the pages, where form feeds part them; empty otherwise. */
  pageStarts: number[];
}

const LINE_END = /\r\n|[\n\r\f]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const RULE_CHARACTERS = /[-–—=_*~]\s*[-–—=_*~]\s*[-–—=_*~]/;
const PIPES = /^\s*\||[^|\\]\|[\s\\]*[^\s\\|][^|]*\||\S\s\|\s\S/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
/** Blanks in a row beyond these are cut: no layout needs more, and no pattern has to walk along them. */
const MAX_BLANKS = 200;
const LONG_BLANKS = new RegExp(`(?<![^\\S\\t\\n\\v])[^\\S\\t\\n\\v]{${MAX_BLANKS + 1},}`, 'g');

/** Cuts a text into lines; a form feed ends a page (and a line's text, though not the line itself). */
export function splitLines(text: string): Lines {
  const lines: Line[] = [];
  const lineStarts = [0];
  const pageStarts: number[] = [];
  const references = referencesIn(text);
  const tables = htmlTables(text);
  let next = 0;
  let from = 0;
  let breaksPage = false;
  const pushLine = (to: number) => {
    lines.push({ ...classify(text.slice(from, to), from, references), breaksPage });
    breaksPage = false;
  };
  const push = (to: number) => {
    const behindTable = (tables[next]?.start ?? to) < to;
    for (let table = tables[next]; table !== undefined && table.start < to; table = tables[++next]) {
      if (text.slice(from, table.start).trim() !== '') pushLine(table.start);
      addAll(lines, tableLines(table));
      from = table.end;
    }
    if (!behindTable || text.slice(from, to).trim() !== '') pushLine(to);
  };
  for (const match of text.matchAll(LINE_END)) {
    const isPage = match[0] === '\f';
    const table = tables[next];
    if (table !== undefined && table.start < match.index && match.index < table.end) {
      if (!isPage) lineStarts.push(match.index + match[0].length);
      continue;
    }
    if (!isPage || text.slice(from, match.index).trim() !== '') push(match.index);
    from = match.index + match[0].length;
    if (isPage) {
      if (pageStarts.length === 0) pageStarts.push(0);
      pageStarts.push(from);
      breaksPage = true;
    } else lineStarts.push(from);
  }
  if (from < text.length) push(text.length);
  if (pageStarts.length > 0 && text.slice(pageStarts.at(-1)).trim() === '') pageStarts.pop();
  markTightRows(lines);
  return { lines, lineStarts, pageStarts };
}

/** The rows of a table in HTML, a rule below its header, blank lines around it. */
function tableLines({ start, end, rows }: HtmlTable): Line[] {
  const blank = (at: number): Line => ({ ...lineOf(textAt('', at)), breaksPage: false });
  const lines = rows.map(({ text }): Line => ({ text, kind: 'tab-row', indent: 0, breaksPage: false }));
  const rule: Line = { text: textAt('', start), kind: 'rule', indent: 0, breaksPage: false };
  if (rows[0]?.header === true) lines.splice(1, 0, rule);
  return [blank(start), ...lines, blank(end)];
}

/** "Who|What" above "---|---" is a row of a table, as are the lines below with a pipe in them. */
function markTightRows(lines: readonly Line[]): void {
  const isRow = (line: Line | undefined) => line?.kind === 'text' && line.text.value.includes('|');
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (line.kind !== 'rule' || above === undefined || !isDelimiter(line.text.value)) return;
    if (isRow(above)) above.kind = 'pipe-row';
    if (above.kind !== 'pipe-row') return;
    for (let below = lines[at + 1], next = at + 1; below !== undefined && isRow(below); below = lines[++next])
      below.kind = 'pipe-row';
  });
}

function classify(raw: string, start: number, references: ReadonlySet<string>): Line {
  const quoted = quoteLength(raw);
  const own = raw.slice(quoted);
  if (isFence(own) || isDefinition(own)) return lineOf(textAt('', start));
  // Before markup is taken out: "____" is a rule, not bold.
  if (isRule(own)) return { text: textAt(own, start + quoted), kind: 'rule', indent: 0, breaksPage: false };
  return lineOf(withoutLongBlanks(cleanLine(own, start + quoted, references)));
}

/** The line that a cleaned text is. */
export function lineOf(text: Text): Line {
  const trimmed = text.value.trimStart();
  if (trimmed === '') return { text: withPipes(text), kind: 'blank', indent: 0, breaksPage: false };
  const kind = kindOf(text.value);
  const indent = text.value.length - trimmed.length;
  return { text: kind === 'pipe-row' ? text : withPipes(text), kind, indent, breaksPage: false };
}

function withoutLongBlanks(text: Text): Text {
  if (text.value.length <= MAX_BLANKS) return text;
  const parts: Text[] = [];
  let from = 0;
  for (const match of text.value.matchAll(LONG_BLANKS)) {
    parts.push(sliceText(text, from, match.index + MAX_BLANKS));
    from = match.index + match[0].length;
  }
  return parts.length === 0 ? text : joinTexts([...parts, sliceText(text, from)], '');
}

function isRule(value: string): boolean {
  return (RULE_CHARACTERS.test(value) && !WORD_CHARACTER.test(value)) || isDelimiter(value);
}

function kindOf(value: string): Line['kind'] {
  if (isRule(value)) return 'rule';
  if (value.includes('\t')) return 'tab-row';
  if (value.includes('|') && PIPES.test(value)) return 'pipe-row';
  if (HEADING.test(value)) return 'heading';
  return 'text';
}
