/** A text as it reads: its lines with their numbers. */
import { lastAtOrBelow, textAt, type Document } from '../../document.ts';
import type { Marker } from './marker.ts';

/** So many lines are laid out together when they come into view. */
const CHUNK = 60;
/** Pixels of a line, for what is not yet laid out. */
const LINE_HEIGHT = 20;

const LINE_END = /[\n\r\f]+$/;

export function linesHtml(document: Document, marker: Marker): string {
  return chunkedLines(document, marker, 0, document.text.length);
}

/** The lines of a part of the text. */
export function chunkedLines(document: Document, marker: Marker, from: number, to: number): string {
  const { text, lineStarts } = document;
  const lines: string[] = [];
  for (let index = Math.max(0, lastAtOrBelow(lineStarts, from)); (lineStarts[index] ?? to) < to; index++) {
    const begins = Math.max(from, lineStarts[index] ?? 0);
    const words = text.slice(begins, Math.min(to, lineStarts[index + 1] ?? to)).replace(LINE_END, '');
    lines.push(`<div class="l" data-n="${index + 1}">${marker.html(textAt(words, begins))}\n</div>`);
  }
  return chunks(lines, CHUNK, LINE_HEIGHT);
}

/** HTML in groups that are laid out when they come into view; `height` is about that of one, in pixels. */
export function chunks(parts: readonly string[], size: number, height: number): string {
  const groups: string[] = [];
  for (let at = 0; at < parts.length; at += size) {
    const group = parts.slice(at, at + size);
    const tall = group.length * height;
    groups.push(`<div class="chunk" style="contain-intrinsic-size:auto ${tall}px">${group.join('')}</div>`);
  }
  return groups.join('\n');
}
