/** Text in <pre>: a text file inside the page, which is read as one. */
import { sliceText, type Block, type Text } from '../../document.ts';
import type { Draft, DraftParagraph, Run } from '../draft.ts';
import { readText } from '../text/index.ts';

/** The drafts of a text that is set as typed. */
export function preformatted(text: string): Draft[] {
  return readText(text.replace(/^\n/, '')).document.blocks.map(draftOf);
}

function draftOf(block: Block): Draft {
  if (block.type === 'page-break') return block;
  if (block.type === 'furniture') return { type: 'furniture', runs: runsOf(block.text) };
  if (block.type === 'heading') return { type: 'heading', level: block.level, runs: runsOf(block.text) };
  if (block.type === 'paragraph') return paragraph(block.text);
  if (block.type === 'list-item') return { ...paragraph(block.text), label: block.label.value, depth: block.depth };
  const rows = block.rows.map((row) => ({
    header: row.header,
    cells: row.cells.map(({ columnSpan, rowSpan, blocks }) => ({ columnSpan, rowSpan, blocks: blocks.map(draftOf) })),
  }));
  return { type: 'table', rows };
}

function paragraph(text: Text): DraftParagraph {
  return { type: 'paragraph', runs: runsOf(text) };
}

/** Runs cut where marks begin and end. */
function runsOf(text: Text): Run[] {
  const edges = new Set([0, text.value.length]);
  for (const mark of text.marks) edges.add(mark.from).add(mark.to);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    const run: Run = { value: text.value.slice(from, to) };
    for (const mark of sliceText(text, from, to).marks) run[mark.kind] = true;
    return run;
  });
}
