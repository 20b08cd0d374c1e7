/** Scans that are images: PNG, JPEG and TIFF. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Diagnostic } from '../../schema.ts';
import { compose } from '../compose.ts';
import { Layout } from '../layout/index.ts';
import { pageOfScan } from '../layout/scanned.ts';
import type { Reader } from '../reader.ts';
import { readHeader, refuseSize, scaleOf, type ImageHeader } from './header.ts';
import { meanCertainty, recognise, type PageImage, type ScannedPage } from './recognise.ts';
import { straighteningOf } from './straight.ts';
import { readTiff } from './tiff.ts';
import { unpack } from './unpack.ts';

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
  const layout = new Layout();
  for (const page of read) {
    const header = pages[page.page - 1];
    const points = header === undefined ? 1 : scaleOf(header);
    const [width, height] = [(header?.width ?? 0) / points, (header?.height ?? 0) / points];
    const isTurned = page.turn === 90 || page.turn === 270;
    layout.add(isTurned ? pageOfScan(page, height, width) : pageOfScan(page, width, height));
  }
  const document = { ...compose(layout.drafts(), { mediaType, paged: true }), ...straighteningOf(read) };
  return { document, diagnostics: diagnosticsOf(read, lost) };
};

/** A page of an image file, and how to get at its picture. */
export type Page = ImageHeader & { image: () => Uint8Array };

/** Throws ReadError where the bytes are no image that is read. */
export function openImage(bytes: Uint8Array): { mediaType: string; pages: Page[] } {
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
      const image = page.image();
      yield { page: index + 1, image, scale: scaleOf(page), turn: page.turn, unpack: () => unpack(image, page) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      lost.push({ page: index + 1, failure: error.message });
    }
  }
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
