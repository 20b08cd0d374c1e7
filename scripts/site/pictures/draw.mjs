/** Draws a sketch as SVG: the page on the left, what is read from each line on the right. */
import { escapeHtml } from '../html.mjs';
import { READS } from './sketches.mjs';

const WIDTH = 640;
const PAGE = 470;
const INSET = 22;
const TOP = 20;
const ROW = 24;
const GAP = 9;
const BASELINE = 16;
const LABELS = PAGE + 18;
const LABEL_LETTER = 6.6;
/** What a letter takes of a cell at the size that is drawn: a picture is checked not to hold more than fits. */
export const LETTER = { text: 6, small: 5.6, head: 6.5, title: 7, mono: 7, span: 6.3 };

const inner = PAGE - 2 * INSET;
const fixed = (number) => String(Math.round(number * 10) / 10);

/** The SVG of one sketch; `id` names its title and description. */
export function drawSketch(id, sketch) {
  let y = TOP;
  const parts = [];
  for (const box of sketch.boxes) {
    if (box.gap) y += GAP;
    else {
      parts.push(...(box.cells === undefined ? drawLine(box, y) : drawRow(box, sketch.columns, y)));
      parts.push(...drawLabel(box, y));
      y += ROW;
    }
  }
  const height = y + TOP - 6;
  const title = `sketch-${escapeHtml(id)}`;
  return `<svg viewBox="0 0 ${WIDTH} ${fixed(height)}" role="img" aria-labelledby="${title}-title ${title}-text" class="sketch">
<title id="${title}-title">The layout ${escapeHtml(id)}</title>
<desc id="${title}-text">${escapeHtml(sketch.describes)} ${escapeHtml(claimsOf(sketch))}</desc>
<rect class="sheet" x="0.5" y="0.5" width="${PAGE - 1}" height="${fixed(height - 1)}" rx="4"/>
${parts.join('\n')}
</svg>`;
}

/** Cells of a row with their places: a span is one cell over all columns; more cells than columns share the width. */
export function cellsOf({ cells, style }, columns) {
  if (style === 'span') return [{ text: cells[0], x: INSET, width: inner, at: 0 }];
  const shares = cells.length === columns.length ? columns : evenly(cells.length);
  let x = INSET;
  return cells.map((text, at) => {
    const cell = { text, x, width: shares[at] * inner, at };
    x += cell.width;
    return cell;
  });
}

/** A label and its value, or parts of equal width. */
const LABEL_SHARE = 0.16;
const evenly = (count) => (count === 2 ? [LABEL_SHARE, 1 - LABEL_SHARE] : Array(count).fill(1 / count));

function drawLine({ text, reads, style }, y) {
  const ground = reads ? [tint(READS[[reads].flat().at(-1)], INSET - 6, y, inner + 12)] : [];
  return [...ground, letters(text, INSET, y, style)];
}

function drawRow(box, columns, y) {
  const drawn = [];
  for (const { text, x, width, at } of cellsOf(box, columns)) {
    const reads = READS[box.reads[at]];
    if (reads !== undefined && text !== '') drawn.push(tint(reads, x + 1, y, width - 2));
    drawn.push(
      `<rect class="${box.style === 'head' ? 'cell header' : 'cell'}" x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${ROW}"/>`,
    );
    drawn.push(letters(text, x + 6, y, box.style));
  }
  return drawn;
}

function drawLabel({ reads }, y) {
  const kinds = [...new Set([reads].flat())].filter(Boolean);
  let x = LABELS;
  return kinds.flatMap((kind, at) => {
    const { label, tone } = READS[kind];
    const text = `${at === 0 ? '' : '· '}${label}`;
    const drawn = `<text class="label tone-${tone}" x="${fixed(x)}" y="${fixed(y + BASELINE)}">${text}</text>`;
    x += (text.length + 1) * LABEL_LETTER;
    return [drawn];
  });
}

const tint = ({ tone }, x, y, width) =>
  `<rect class="tint tone-${tone}" x="${fixed(x)}" y="${fixed(y + 1.5)}" width="${fixed(width)}" height="${ROW - 3}" rx="3"/>`;

const letters = (text, x, y, style) =>
  text === '' ? '' : `<text class="${style}" x="${fixed(x)}" y="${fixed(y + BASELINE)}">${escapeHtml(text)}</text>`;

/** In words, for those who do not see the picture. */
function claimsOf({ boxes }) {
  const claims = boxes.flatMap(({ text, cells, reads }) => {
    const pairs = cells === undefined ? [[text, reads]] : cells.map((cell, at) => [cell, reads[at]]);
    return pairs
      .filter(([words, kind]) => words && kind)
      .map(
        ([words, kind]) =>
          `“${words}” is read as ${[kind]
            .flat()
            .map((one) => READS[one].label)
            .join(' and ')}.`,
      );
  });
  return claims.join(' ');
}
