/** The paragraphs and list items inside one cell (or one line) of text. */
import { sliceText, trimText, type ListItem, type Paragraph, type Text } from '../../document.ts';
import { isLabel, splitLabel } from './labels.ts';
import { BREAK, ORDERED } from './markup.ts';

const MAY_HOLD_BLOCKS = /[\n\v•●▪]/;
const INLINE_BULLET = /[\n\v]|(?<=\s)[•●▪](?=\s)/g;
const ORDINAL = /(?:^|\s)(\d{1,2})[.)]\s/g;

/** Cuts a text at converters' paragraph ends, inline bullets and the numbers of an inline ordered list. */
export function cellBlocks(text: Text): (Paragraph | ListItem)[] {
  if (text.value === '') return [];
  if (!MAY_HOLD_BLOCKS.test(text.value)) return [blockOf(text)];
  const blocks: (Paragraph | ListItem)[] = [];
  let from = 0;
  let ordered = false;
  const push = (to: number) => {
    const part = trimText(sliceText(text, from, to));
    if (part.value === '') return;
    for (const piece of ordered ? cutAtOrdinals(part) : [part]) blocks.push(blockOf(piece));
  };
  for (const match of text.value.matchAll(INLINE_BULLET)) {
    push(match.index);
    if (match[0] === ORDERED) ordered = true;
    else if (match[0] === BREAK) ordered = false;
    const isBullet = match[0] !== ORDERED && match[0] !== BREAK;
    from = isBullet ? match.index : match.index + 1;
  }
  push(text.value.length);
  return blocks;
}

/** "1. One 2. Two 3. Three" as three texts; the numbers must follow each other. */
function cutAtOrdinals(text: Text): Text[] {
  const cuts: number[] = [];
  let expected = 1;
  for (const match of text.value.matchAll(ORDINAL)) {
    if (Number(match[1]) !== expected) continue;
    cuts.push(match.index);
    expected++;
  }
  if (cuts.length === 0) return [text];
  const parts = [...new Set([0, ...cuts])].map((from, i, all) => trimText(sliceText(text, from, all[i + 1])));
  return parts.filter((part) => part.value !== '');
}

function blockOf(text: Text): Paragraph | ListItem {
  if (isLabel(text.value)) return { type: 'paragraph', text };
  const labelled = splitLabel(text);
  if (labelled === null || labelled.rest.value === '') return { type: 'paragraph', text };
  return { type: 'list-item', label: labelled.label, depth: 0, text: labelled.rest };
}
