/**
 * Text with headings at its side: "MATTERS ARISING:" in a narrow column on the left, which may run over lines, and wrapped
 * text on the right. Where lines are rows of their own, as in a list of names and posts, this is none.
 */
import {
  EMPTY_TEXT,
  joinTexts,
  sliceText,
  trimText,
  type Block,
  type Row,
  type Table,
  type Text,
} from '../../document.ts';
import { lineOf, type Line } from './lines.ts';
import { paragraphs } from './paragraphs.ts';
import { rowOf } from './tables.ts';

/** The column on the left begins at the margin and is narrow; the text on the right is wide enough to be wrapped. */
const MAX_INDENT = 4;
const MAX_SIDE = 36;
const MIN_TEXT = 40;
/** A number in front of a heading is a label. */
const IS_HEADING = /^\p{L}.*\p{L}/u;
/** How many blanks, at the least, part the two. */
const GAP = / {2,}(?=\S)/g;
/** So many headings begin beside text at one place, and so many lines go on below it. */
const MIN_HEADINGS = 3;
const MIN_MORE = 3;

/** Where the text beside headings begins in a file, as a number of characters; null where nothing is set so. */
export function sideColumnOf(lines: readonly Line[]): number | null {
  const heads = new Map<number, number>();
  const more = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text') continue;
    const at = partedAt(line);
    if (at !== null && lines[index - 1]?.kind !== 'text') heads.set(at, (heads.get(at) ?? 0) + 1);
    if (at === null && line.indent > MAX_INDENT) more.set(line.indent, (more.get(line.indent) ?? 0) + 1);
  }
  const [best] = [...heads].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined || best[1] < MIN_HEADINGS || (more.get(best[0]) ?? 0) < MIN_MORE) return null;
  return best[0];
}

/** Where text begins behind a heading at the margin; null where none stands there. */
function partedAt({ text, indent }: Line): number | null {
  if (indent > MAX_INDENT) return null;
  const [gap] = text.value.slice(indent, MAX_SIDE + 2).matchAll(GAP);
  if (gap === undefined || !IS_HEADING.test(text.value.slice(indent, indent + gap.index))) return null;
  return indent + gap.index + gap[0].length;
}

/** A heading at the side, line by line, and the lines beside it. */
interface Headed {
  heads: Text[];
  lines: Line[];
}

/** A run of lines as rows of heading and text, cut at `column`; null where the run is not set so. */
export function sideTable(run: readonly Line[], column: number): Table | null {
  const rows: Headed[] = [];
  for (const line of run) {
    const head = trimText(sliceText(line.text, 0, column));
    if (line.indent < column && partedAt(line) !== column) return null;
    const rest = lineOf(sliceText(line.text, column));
    const last = rows.at(-1);
    if (last !== undefined && (head.value === '' || goesOn(last))) {
      if (head.value !== '') last.heads.push(head);
      last.lines.push(rest);
    } else if (head.value === '') return null;
    else rows.push({ heads: [head], lines: [rest] });
  }
  const isText = rows.some(({ lines }) => lines.some(({ text }) => text.value.length >= MIN_TEXT));
  return isText ? { type: 'table', columns: 2, rows: rows.map(rowFor) } : null;
}

/** Whether a heading's next line is still its own: each of its lines stands beside text, and that is in mid-sentence. */
function goesOn({ heads, lines }: Headed): boolean {
  return heads.length === lines.length && !/[.!?:;]$/.test(lines.at(-1)?.text.value.trimEnd() ?? '');
}

function rowFor({ heads, lines }: Headed): Row {
  const [head, text] = rowOf([joinTexts(heads), EMPTY_TEXT]).cells;
  const blocks: Block[] = [];
  paragraphs(lines, blocks, []);
  const cells = [head, text].filter((cell) => cell !== undefined);
  const inCell = blocks.filter((block) => block.type === 'paragraph' || block.type === 'list-item');
  return { header: false, cells: cells.map((cell, index) => (index === 0 ? cell : { ...cell, blocks: inCell })) };
}
