/** Text as people keep it: plain, wrapped or not, with tabs, pipes or spaces for tables, with what converters left. */
import { diagnostic } from '../../diagnostics.ts';
import { sliceText, trimText, type Block, type Document, type Table, type Text } from '../../document.ts';
import type { Diagnostic } from '../../schema.ts';
import { decode } from './decode.ts';
import { findFurniture } from './furniture.ts';
import { frontMatter } from './front-matter.ts';
import { splitLines, type Line } from './lines.ts';
import { withPipes } from './markup.ts';
import { paragraphs } from './paragraphs.ts';
import { sideColumnOf, sideTable } from './side-columns.ts';
import { spaceTable } from './space-columns.ts';
import { markRepeatedHeaders, pipeTable, tabTable } from './tables.ts';
import { tornAt, Vocabulary } from './torn-words.ts';

/** Reads bytes (or text that is already decoded). Throws ReadError for bytes that are no text. */
export function readText(input: Uint8Array | string): { document: Document; diagnostics: Diagnostic[] } {
  const { text, encoding, undecodable } =
    typeof input === 'string' ? { text: input, encoding: null, undecodable: 0 } : decode(input);
  const { lines, lineStarts, pageStarts } = splitLines(text);
  const { metadata, held, bodyAt } = frontMatter(lines);
  const blocks = buildBlocks([...held, ...lines.slice(bodyAt)], new Vocabulary(text));
  markRepeatedHeaders(blocks);
  const document: Document = {
    mediaType: 'text/plain',
    encoding,
    text,
    lineStarts,
    pageStarts,
    metadata,
    places: [],
    blocks,
  };
  const diagnostics =
    undecodable === 0
      ? []
      : [diagnostic('undecodable-bytes', `${undecodable} characters could not be decoded and stand as U+FFFD`)];
  return { document, diagnostics };
}

function buildBlocks(lines: readonly Line[], vocabulary: Vocabulary): Block[] {
  const blocks: Block[] = [];
  const depths: number[] = [];
  const furniture = findFurniture(lines);
  const side = sideColumnOf(lines);
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.breaksPage) blocks.push({ type: 'page-break' });
    if (line.kind === 'blank') at++;
    else if (furniture.has(at) || line.kind === 'rule') {
      blocks.push({ type: 'furniture', text: trimText(line.text) });
      underline(blocks, lines, at);
      at++;
    } else if (line.kind === 'heading') {
      blocks.push(heading(line.text));
      depths.length = 0;
      at++;
    } else {
      const end = runEnd(lines, at, furniture);
      pushRun(lines.slice(at, end), blocks, depths, { vocabulary, side });
      at = end;
    }
  }
  return blocks;
}

/** The end of the run of lines that belong together: table rows of one kind, or text without a blank line. */
function runEnd(lines: readonly Line[], from: number, furniture: ReadonlySet<number>): number {
  const kind = lines[from]?.kind;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || line.breaksPage || furniture.has(end)) break;
    const isRuled = line.kind === 'rule' && kind !== 'text';
    if (line.kind !== kind && !isRuled) break;
  }
  return end;
}

/** What the whole file tells of its lines. */
interface Manner {
  vocabulary: Vocabulary;
  side: number | null;
}

function pushRun(run: readonly Line[], blocks: Block[], depths: number[], { vocabulary, side }: Manner): void {
  const kind = run[0]?.kind;
  if (kind === 'pipe-row') blocks.push(withPipesInCells(pipeTable(run)));
  else if (kind === 'tab-row') pushTabRun(run, blocks, depths, vocabulary);
  else {
    const table = (side === null ? null : sideTable(run, side)) ?? spaceTable(run);
    if (table === null) paragraphs(run, blocks, depths);
    else blocks.push(table);
  }
}

/** A pipe that was escaped parts no cells: it is put back only when they are cut. */
function withPipesInCells(table: Table): Table {
  for (const row of table.rows)
    for (const cell of row.cells) cell.blocks = cell.blocks.map((block) => ({ ...block, text: withPipes(block.text) }));
  return table;
}

/** Tabs only before the first word are an indent; a line whose tab stands inside a word is a line of text. */
function pushTabRun(run: readonly Line[], blocks: Block[], depths: number[], vocabulary: Vocabulary): void {
  if (!run.some((line) => line.text.value.trimStart().includes('\t'))) {
    paragraphs(run, blocks, depths);
    return;
  }
  const healed = run.map((line) => {
    const at = line.kind === 'rule' ? -1 : tornAt(line, vocabulary);
    return at < 0 ? line : { ...line, text: withoutCharacter(line.text, at) };
  });
  blocks.push(tabTable(healed));
}

function withoutCharacter(text: Text, at: number): Text {
  const left = sliceText(text, 0, at);
  const right = sliceText(text, at + 1);
  return {
    value: left.value + right.value,
    at: [...left.at, ...right.at.map((index) => index + at)],
    start: [...left.start, ...right.start],
    marks: left.marks,
  };
}

function heading(line: Text): Block {
  const hashes = /^\s*#{1,6}/.exec(line.value)?.[0] ?? '';
  const text = trimText(sliceText(line, hashes.length));
  const closing = /\s+#+$/.exec(text.value)?.[0].length ?? 0;
  return {
    type: 'heading',
    level: hashes.trim().length,
    text: closing === 0 ? text : sliceText(text, 0, text.value.length - closing),
  };
}

/** A short line above a rule of = or - is a heading. */
const UNDERLINED_MAX = 80;
function underline(blocks: Block[], lines: readonly Line[], at: number): void {
  const rule = lines[at]?.text.value.trim() ?? '';
  const above = blocks.at(-2);
  if (!/^(?:=+|-+)$/.test(rule) || lines[at - 1]?.kind !== 'text' || above?.type !== 'paragraph') return;
  if (above.text.value.length > UNDERLINED_MAX) return;
  blocks.splice(-2, 1, { type: 'heading', level: rule.startsWith('=') ? 1 : 2, text: above.text });
}
