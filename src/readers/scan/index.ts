/** Scans that are images: PNG, JPEG and TIFF. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Diagnostic } from '../../schema.ts';
import { compose } from '../compose.ts';
import type { Draft, Run } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { readHeader, refuseSize, scaleOf, type ImageHeader } from './header.ts';
import { meanCertainty, recognise, type PageImage, type ScannedPage } from './recognise.ts';
import { readTiff } from './tiff.ts';

export const readScan: Reader = async (bytes, { ocr = 'auto' }) => {
  const { mediaType, pages } = openImage(bytes);
  const count = pages.length;
  if (ocr === 'off') {
    const message = `${pagesText(count)} an image, and recognition is switched off`;
    return { document: compose([], { mediaType, paged: true }), diagnostics: [diagnostic('pages-not-read', message)] };
  }
  const lost: { page: number; failure: string }[] = [];
  const read: ScannedPage[] = [];
  for await (const page of recognise(imagesOf(pages, lost))) {
    read.push(page);
    if (page.failure !== null) lost.push({ page: page.page, failure: page.failure });
  }
  if (lost.length === count)
    throw new ReadError('damaged', `is an image that cannot be read: ${lost[0]?.failure ?? ''}`);
  const byPage = new Map(read.map((page) => [page.page, page]));
  const drafts = draftsOf(pages.map((_, index) => byPage.get(index + 1)?.words ?? []));
  return { document: compose(drafts, { mediaType, paged: true }), diagnostics: diagnosticsOf(read, lost) };
};

type Page = ImageHeader & { image: () => Uint8Array };

function openImage(bytes: Uint8Array): { mediaType: string; pages: Page[] } {
  if (bytes[0] === 0x49 || bytes[0] === 0x4d) return { mediaType: 'image/tiff', pages: readTiff(bytes) };
  const isPng = bytes[0] === 0x89;
  if (!isPng && !(bytes[0] === 0xff && bytes[1] === 0xd8))
    throw new ReadError('damaged', 'is no PNG, JPEG or TIFF image');
  const header = readHeader(bytes);
  refuseSize(header);
  return { mediaType: isPng ? 'image/png' : 'image/jpeg', pages: [{ ...header, image: () => bytes }] };
}

function* imagesOf(pages: readonly Page[], lost: { page: number; failure: string }[]): Generator<PageImage> {
  for (const [index, page] of pages.entries()) {
    try {
      yield { page: index + 1, image: page.image(), scale: scaleOf(page), turn: page.turn };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      lost.push({ page: index + 1, failure: error.message });
    }
  }
}

/** One paragraph a line of the engine, one run a word. */
function draftsOf(pages: readonly (readonly ScannedPage['words'][number][])[]): Draft[] {
  return pages.flatMap((words, index): Draft[] => {
    const lines = new Map<number, Run[]>();
    for (const { line, text, certainty, x, y, width, height } of words) {
      const runs = lines.get(line) ?? [];
      if (runs.length > 0) runs.push({ value: ' ' });
      runs.push({ value: text, certainty, box: { page: index + 1, x, y, width, height } });
      lines.set(line, runs);
    }
    const paragraphs = [...lines.values()].map((runs): Draft => ({ type: 'paragraph', runs }));
    return index === 0 ? paragraphs : [{ type: 'page-break' }, ...paragraphs];
  });
}

function diagnosticsOf(read: readonly ScannedPage[], lost: readonly { page: number; failure: string }[]): Diagnostic[] {
  const good = read.filter((page) => page.failure === null);
  const certainty = meanCertainty(good.flatMap((page) => page.words)).toFixed(2);
  return [
    ...[...lost]
      .sort((a, b) => a.page - b.page)
      .map(({ page, failure }) => diagnostic('pages-not-read', `page ${String(page)} cannot be read: ${failure}`)),
    diagnostic('pages-recognised', `${pagesText(good.length)} recognised from an image, with certainty ${certainty}`),
  ];
}

function pagesText(count: number): string {
  return count === 1 ? '1 page is' : `${String(count)} pages are each`;
}
