/** The words that are looked for, in the document itself. */
import { element, isNarrow, SOURCE } from './elements.ts';
import { showSide } from './panes.ts';

/** More places are counted, but not lit. */
const MOST = 2000;
const LEAST_LETTERS = 2;
const BLOCKS = '.l, p, h3, h4, h5, h6, td, th';

let found: Range[] = [];
let at = -1;

export function searchDocument(words: string): void {
  found = [];
  at = -1;
  const said = words.toLowerCase();
  if (said.length >= LEAST_LETTERS)
    for (const block of SOURCE.querySelectorAll(BLOCKS)) {
      if (found.length >= MOST) break;
      if ((block.textContent ?? '').toLowerCase().includes(said)) found.push(...rangesIn(block, said));
    }
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.delete('found-now');
  tell(said);
}

/** To the next place, or the one before. */
export function nextFound(by: 1 | -1): void {
  if (found.length === 0) return;
  at = (at + by + found.length) % found.length;
  const range = found[at];
  if (range === undefined) return;
  if (isNarrow()) showSide('source');
  const parent = range.startContainer.parentElement;
  parent?.closest('details')?.setAttribute('open', '');
  parent?.scrollIntoView({ block: 'center' });
  CSS.highlights.set('found-now', new Highlight(range));
  tell(' ');
}

function tell(said: string): void {
  const count = found.length >= MOST ? `${MOST} or more` : String(found.length);
  const place = at < 0 ? count : `${at + 1} of ${count}`;
  element('f-found').textContent = said.length < LEAST_LETTERS && at < 0 ? '' : `${place} in the document`;
}

function rangesIn(block: Element, said: string): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, from: text.length });
    text += node.nodeValue ?? '';
  }
  const ranges: Range[] = [];
  const lower = text.toLowerCase();
  // Letters that change their number as they become small would shift all places.
  if (lower.length !== text.length) return ranges;
  for (let from = lower.indexOf(said); from >= 0; from = lower.indexOf(said, from + said.length)) {
    const range = document.createRange();
    setEdge(range, 'setStart', nodes, from);
    setEdge(range, 'setEnd', nodes, from + said.length);
    ranges.push(range);
  }
  return ranges;
}

function setEdge(
  range: Range,
  edge: 'setStart' | 'setEnd',
  nodes: readonly { node: Node; from: number }[],
  place: number,
) {
  const behind = edge === 'setEnd' ? 1 : 0;
  const one = nodes.findLast(({ from }) => from <= place - behind);
  if (one !== undefined) range[edge](one.node, place - one.from);
}
