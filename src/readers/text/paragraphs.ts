/** A run of text lines without a blank one as paragraphs and list items. */
import { isSet, joinTexts, trimText, type Block, type Text } from '../../document.ts';
import { cellBlocks } from './cells.ts';
import { splitLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** Lines longer than this were not wrapped by anyone: each is a paragraph. */
const MAX_WRAP_WIDTH = 160;
/** Lines shorter than this are not wrapped text but lists, addresses and verse. */
const MIN_WRAP_WIDTH = 40;
/** A line that the next word would have fitted on, by this share of the width, was ended on purpose. */
const FILL = 0.85;

interface Building {
  label: Text | null;
  indent: number;
  lines: Text[];
}

/** Appends the blocks of a run; `depths` keeps the indents of the lists that are open. */
export function paragraphs(run: readonly Line[], blocks: Block[], depths: number[]): void {
  const width = run.reduce((widest, line) => Math.max(widest, line.text.value.trimEnd().length), 0);
  let open: Building | null = null;
  for (const line of run) {
    const labelled = splitLabel(line.text);
    const text = labelled?.rest ?? trimText(line.text);
    if (labelled === null && open !== null && wraps(open, text, width)) {
      open.lines.push(text);
      continue;
    }
    if (open !== null) close(open, blocks, depths);
    open = { label: labelled?.label ?? null, indent: line.indent, lines: text.value === '' ? [] : [text] };
  }
  if (open !== null) close(open, blocks, depths);
}

/** Whether `next` goes on where the open block's last line was cut at the margin. */
function wraps(open: Building, next: Text, width: number): boolean {
  const last = open.lines.at(-1);
  if (last === undefined) return open.label !== null;
  if (isSet(last, 'bold') !== isSet(next, 'bold')) return false;
  if (/^\p{Ll}/u.test(next.value) && !/[.!?:;]$/.test(last.value)) return true;
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return false;
  const firstWord = /^\S*/.exec(next.value)?.[0].length ?? 0;
  return open.indent + last.value.length + 1 + firstWord > FILL * width;
}

function close(open: Building, blocks: Block[], depths: number[]): void {
  const text = joinTexts(open.lines.length === 0 && open.label !== null ? [emptyAfter(open.label)] : open.lines);
  if (open.label === null) {
    depths.length = 0;
    for (const block of cellBlocks(text)) blocks.push(block);
    return;
  }
  while (depths.length > 0 && (depths.at(-1) ?? 0) > open.indent) depths.pop();
  if (depths.at(-1) !== open.indent) depths.push(open.indent);
  blocks.push({ type: 'list-item', label: open.label, depth: depths.length - 1, text });
}

function emptyAfter(label: Text): Text {
  return { value: '', at: [0], start: [(label.start[0] ?? 0) + label.value.length], marks: [] };
}
