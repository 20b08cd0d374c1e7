/** What says which words of a document an annotation is about. */
import type { Source } from '../../../schema.ts';
import { codePointsOf, wholePair } from './code-points.ts';

/** Code units of the text before and after the words, to find them again in a text that has changed. */
const CONTEXT = 32;

/** The words by their place, and by themselves with what stands around them. */
export type Selectors = (source: Source) => Record<string, unknown>[];

export function selectorsIn(text: string): Selectors {
  const pointsBefore = codePointsOf(text);
  return (source) => {
    const start = wholePair(text, source.start);
    const end = wholePair(text, source.end);
    return [
      { type: 'TextPositionSelector', start: pointsBefore(start), end: pointsBefore(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholePair(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholePair(text, end + CONTEXT)),
      },
    ];
  };
}

/** A page of a PDF, with the rectangle around the words on it: a fragment of the file itself. */
export function pageSelector({ page, boxes }: Source): Record<string, unknown>[] {
  const onPage = (boxes ?? []).filter((box) => box.page === page);
  if (page === null) return [];
  const left = Math.min(...onPage.map(({ x }) => x));
  const top = Math.min(...onPage.map(({ y }) => y));
  const right = Math.max(...onPage.map(({ x, width }) => x + width));
  const bottom = Math.max(...onPage.map(({ y, height }) => y + height));
  const view = [left, top, right - left, bottom - top].map((points) => Math.round(points)).join(',');
  const value = onPage.length === 0 ? `page=${page}` : `page=${page}&viewrect=${view}`;
  return [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value }];
}
