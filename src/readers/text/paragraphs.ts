/** A run of text lines without a blank one as paragraphs and list items. */
import { isSet, joinTexts, trimText, type Block, type Text } from '../../document.ts';
import { cellBlocks } from './cells.ts';
import { splitLabel, type Labelled } from './labels.ts';
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
    const split = splitLabel(line.text);
    const labelled: Labelled | null =
      split !== null && open !== null && endsSentence(split, line.text, open, width) ? null : split;
    const text: Text = labelled?.rest ?? trimText(line.text);
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

/** "… was lost by 2 votes to" above "5. On being put …": a number that ends a wrapped sentence, where no list has come to it. */
function endsSentence({ label, rest }: Labelled, line: Text, open: Building, width: number): boolean {
  const number = /^(\d{1,3})(?:\.\d{1,3})*\.$/.exec(label.value)?.[1];
  const last = open.lines.at(-1)?.value ?? '';
  if (number === undefined || /[.!?:;,]$/.test(last) || !wraps(open, trimText(line), width)) return false;
  if (rest.value === '') return true;
  const before = open.label === null ? 0 : Number.parseInt(open.label.value, 10);
  return Number(number) !== before + 1 && /\s\p{Ll}+$/u.test(last);
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
