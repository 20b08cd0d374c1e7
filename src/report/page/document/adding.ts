/** Selected words of the document become a claim. */
import { EMPTY } from '../../../patch/empty.ts';
import { MAIN_FIELD, type EntityKind } from '../../../patch/kinds.ts';
import type { Correction, PatchPlace } from '../../../patch/patch.ts';
import { wordIndexOf, wordsIn } from '../../../patch/words.ts';
import type { PageClaim } from '../../document/page-data.ts';
import { make } from './corrections.ts';
import { DATA } from './data.ts';
import { edit, partOf } from './editing.ts';
import { element, SOURCE } from './elements.ts';
import { show } from './linking.ts';
import { meetingNow } from './meetings.ts';

const bar = element('adding');

/** What holds words of the document, and nothing else of these in it. */
const BLOCKS = '.l, #source > .chunk > p, #source > .chunk > :is(h3, h4, h5, h6), td > *, th > *';

interface Selected {
  at: PatchPlace;
  words: string;
}

/** The selection with whole words, and which of their places in the document it is; null where it holds none. */
function selected(): Selected | null {
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range === null || range.collapsed || !SOURCE.contains(range.commonAncestorContainer)) return null;
  let text = '';
  let from = -1;
  let to = -1;
  const lines: number[] = [];
  for (const block of SOURCE.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (range.intersectsNode(block)) {
      if (from < 0) from = text.length + lengthBefore(block, range.startContainer, range.startOffset, 0);
      const whole = (block.textContent ?? '').length;
      to = text.length + lengthBefore(block, range.endContainer, range.endOffset, whole);
      lines.push(Number(block.dataset['n'] ?? 1));
    }
    text += `${block.textContent ?? ''}\n`;
  }
  if (from < 0 || wordsIn(text.slice(from, to)).length === 0) return null;
  while (from > 0 && LETTER.test(text[from - 1] ?? '') && LETTER.test(text[from] ?? '')) from--;
  while (to < text.length && LETTER.test(text[to - 1] ?? '') && LETTER.test(text[to] ?? '')) to++;
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const places = wordIndexOf(text).find(words);
  const occurrence = places.findIndex(({ start }) => start >= from) + 1;
  const [first = 1] = lines;
  if (occurrence === 0) return null;
  return { words, at: { words, occurrence, of: places.length, lines: [first, lines.at(-1) ?? first] } };
}

const LETTER = /[\p{L}\p{N}]/u;

/** How many characters of a block stand before a place; `otherwise` where the place is not in it. */
function lengthBefore(block: HTMLElement, node: Node, offset: number, otherwise: number): number {
  if (!block.contains(node)) return otherwise;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

let count = 0;

function add(kind: EntityKind): void {
  const found = selected();
  if (found === null) return;
  const { at, words } = found;
  const key = `${meetingNow()}-new${++count}`;
  const [startLine, endLine] = at.lines;
  const source = { startLine, endLine, start: 0, end: 0, page: null, boxes: null };
  const entity = { ...EMPTY[kind], id: `new${count}`, source } as PageClaim['entity'];
  DATA.claims[key] = { kind, entity, at: null };
  const correction = { do: 'add', kind, ...partOf(key), at, fields: { [MAIN_FIELD[kind]]: words } } as Correction;
  getSelection()?.removeAllRanges();
  bar.hidden = true;
  make({ key, correction });
  show(key, 'claims');
  edit(key);
}

/** Room between the selection and the bar, in pixels. */
const GAP = 8;

function offer(): void {
  const selection = getSelection();
  const isIn = selection !== null && !selection.isCollapsed && SOURCE.contains(selection.anchorNode);
  bar.hidden = !isIn || String(selection).trim() === '';
  if (bar.hidden || selection === null) return;
  const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  const most = innerWidth - bar.offsetWidth - GAP;
  bar.style.left = `${Math.max(GAP, Math.min(left, most))}px`;
  bar.style.top = `${Math.min(bottom + GAP, innerHeight - bar.offsetHeight - GAP)}px`;
}

export function addAction(): void {
  add('action');
}

export function startAdding(): void {
  document.addEventListener('selectionchange', offer);
  // The selection stays where a button is pressed.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  bar.addEventListener('click', (event) => {
    const kind = (event.target as Element).closest<HTMLElement>('button')?.dataset['add'];
    if (kind === 'action' || kind === 'resolution' || kind === 'attendee') add(kind);
  });
}
