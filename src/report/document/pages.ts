/** A document of pages as it looks: the picture of each, with the claims' boxes over it, and its text below. */
import type { Document } from '../../document.ts';
import type { Picture } from '../../readers/pictures/index.ts';
import { escapeHtml } from '../html.ts';
import type { Claim } from './claims.ts';
import { chunkedLines } from './lines.ts';
import { classesOf, type Marker } from './marker.ts';
import { RANKS } from './stretches.ts';

/** How far a box stands off its words, in points. */
const ROOM = 1.5;

export function pagesHtml(
  document: Document,
  marker: Marker,
  {
    claims,
    pictures,
    nameOf,
  }: { claims: readonly Claim[]; pictures: readonly Picture[]; nameOf: (claim: Claim) => string },
): string {
  const boxes = boxesByPage(claims);
  const shown = new Map(pictures.map((picture) => [picture.page, picture]));
  const count = Math.max(document.pageStarts.length, pictures.at(-1)?.page ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    const picture = shown.get(page);
    const pictured = picture === undefined ? '' : pictureHtml(picture, boxes.get(page) ?? [], marker, nameOf);
    const start = document.pageStarts[index] ?? document.text.length;
    const text = chunkedLines(document, marker, start, document.pageStarts[page] ?? document.text.length);
    const lines = text === '' ? '<p class="aside">No text.</p>' : `<div class="lines">${text}</div>`;
    const below =
      picture === undefined ? lines : `<details class="text"><summary>Text of page ${page}</summary>${lines}</details>`;
    const tall =
      picture === undefined ? '' : ` style="--w:${picture.width.toFixed(1)};--h:${picture.height.toFixed(1)}"`;
    return `<section class="page" id="page-${page}" aria-label="Page ${page}"${tall}>${pictured}${below}</section>`;
  }).join('\n');
}

interface PageBox {
  claim: Claim;
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxesByPage(claims: readonly Claim[]): Map<number, PageBox[]> {
  const pages = new Map<number, PageBox[]>();
  for (const claim of claims) {
    for (const { page, ...box } of claim.source.boxes ?? []) {
      const there = pages.get(page);
      if (there === undefined) pages.set(page, [{ claim, ...box }]);
      else there.push({ claim, ...box });
    }
  }
  // The larger ones lie below, where a click on a smaller one does not miss it.
  for (const boxes of pages.values())
    boxes.sort((a, b) => b.width * b.height - a.width * a.height || RANKS[b.claim.kind] - RANKS[a.claim.kind]);
  return pages;
}

/** Whether two claims stand on the same words: two colours over each other would be none. */
function isTwin(box: PageBox, next: PageBox | undefined): boolean {
  return next !== undefined && box.x === next.x && box.y === next.y && box.width === next.width;
}

function pictureHtml(
  { page, width, height, png }: Picture,
  boxes: readonly PageBox[],
  marker: Marker,
  nameOf: (claim: Claim) => string,
): string {
  const share = (value: number, of: number) => `${((100 * value) / of).toFixed(2)}%`;
  const drawn = boxes.map((whole, index) => {
    const { claim, ...box } = whole;
    const twin = isTwin(whole, boxes[index + 1]) ? ' twin' : '';
    const id = marker.anchor(claim);
    const place = [
      `left:${share(box.x - ROOM, width)}`,
      `top:${share(box.y - ROOM, height)}`,
      `width:${share(box.width + 2 * ROOM, width)}`,
      `height:${share(box.height + 2 * ROOM, height)}`,
    ].join(';');
    // One box of a claim is enough to walk to.
    const said =
      id === null ? 'tabindex="-1" aria-hidden="true"' : `id="${id}" aria-label="${escapeHtml(nameOf(claim))}"`;
    return `<a class="box ${classesOf([claim])}${twin}" href="#c-${claim.key}" style="${place}" ${said}></a>`;
  });
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  const image = `<img alt="Page ${page}" ${size} decoding="async" loading="lazy" src="${source}">`;
  return `<div class="sheet">${image}${drawn.join('')}</div>`;
}
