/** PDF: words with boxes and ruled lines of each page, laid out; pages without text are recognised as scans. */
import { addAll } from '../../add-all.ts';
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Diagnostic } from '../../schema.ts';
import { compose } from '../compose.ts';
import { Layout } from '../layout/index.ts';
import type { Page } from '../layout/page.ts';
import { pageOfScan } from '../layout/scanned.ts';
import type { ScannedPage } from '../scan/recognise.ts';
import { straighteningOf } from '../scan/straight.ts';
import type { Read, ReadOptions } from '../reader.ts';
import { drawingsOf } from './drawings.ts';
import { openPdf, type Pdf } from './engine.ts';
import { frameOf, viewOf } from './geometry.ts';
import { wordsOf } from './words.ts';

const LIMITS = {
  /** Minutes of more pages are archives; files that claim a million pages are hostile. */
  pages: 5000,
  /** Pages in a row that cannot be opened: beyond, the rest is taken for lost. */
  lostInRow: 50,
};
const MEDIA_TYPE = 'application/pdf';

/** A page with less text than this (characters) and a picture over this share of it is a scan. */
const SCAN = { characters: 120, coverage: 0.5 };

interface PageRead extends Page {
  isScan: boolean;
}

export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const pdf = await openPdf(bytes, options.password);
  try {
    return await readPages(pdf, options);
  } finally {
    pdf.close();
  }
}

async function readPages(pdf: Pdf, options: ReadOptions): Promise<Read> {
  const diagnostics: Diagnostic[] = [];
  const layout = new Layout();
  const lost: number[] = [];
  const scans: PageRead[] = [];
  const count = Math.min(pdf.pages, LIMITS.pages);
  let lostInRow = 0;
  let opened = 0;
  for (let index = 0; index < count && lostInRow < LIMITS.lostInRow; index++) {
    const page = readPage(pdf, index);
    if (page === null) {
      lost.push(index + 1);
      lostInRow++;
      continue;
    }
    lostInRow = 0;
    opened++;
    if (page.isScan) scans.push(page);
    else layout.add(page);
  }
  if (opened === 0) throw new ReadError('damaged', 'is a damaged PDF: its pages cannot be read');
  if (lostInRow === LIMITS.lostInRow) {
    lost.length -= lostInRow;
    diagnostics.push(diagnostic('part-lost', `damaged: only ${opened} of ${pdf.pages} pages were found`));
  } else if (pdf.pages > count)
    diagnostics.push(diagnostic('limit-reached', `only the first ${count} of ${pdf.pages} pages were read`));
  // A page that is lost keeps its number: those behind it keep theirs.
  for (const number of lost) layout.add({ number, width: 0, height: 0, words: [], rules: [] });
  if (lost.length > 0) diagnostics.push(diagnostic('part-lost', `damaged and not read: ${pageList(lost)}`));
  const { found, read } = scans.length > 0 ? await readScans(pdf, scans, layout, options) : { found: [], read: [] };
  addAll(diagnostics, found);
  const document = { ...compose(layout.drafts(), { mediaType: MEDIA_TYPE, paged: true }), ...straighteningOf(read) };
  return { document, diagnostics };
}

/** Recognises pages that are pictures; with recognition off, or for want of it, the little text that they hold is kept. */
async function readScans(
  pdf: Pdf,
  scans: readonly PageRead[],
  layout: Layout,
  { ocr = 'auto' }: ReadOptions,
): Promise<{ found: Diagnostic[]; read: ScannedPage[] }> {
  const byNumber = new Map(scans.map((page) => [page.number, page]));
  const unread: number[] = [];
  const read: ScannedPage[] = [];
  let why = 'recognition is switched off';
  if (ocr === 'auto') {
    const { recognise } = await import('../scan/recognise.ts');
    const { renderPage } = await import('./render.ts');
    const images = function* () {
      for (const { number } of scans) {
        const image = renderPage(pdf, number - 1);
        if (image !== null) yield image;
      }
    };
    try {
      for await (const page of recognise(images())) {
        if (page.failure !== null) why = page.failure;
        else read.push(page);
      }
    } catch (error) {
      // The other pages are read all the same where the engine is not installed.
      if (!(error instanceof ReadError)) throw error;
      why = error.message;
    }
  }
  for (const page of read) {
    const { width, height, rules } = byNumber.get(page.page) ?? { width: 0, height: 0, rules: [] };
    const turned = page.turn === 90 || page.turn === 270;
    layout.add(turned ? pageOfScan(page, height, width) : pageOfScan(page, width, height, rules));
    byNumber.delete(page.page);
  }
  for (const [number, page] of byNumber) {
    unread.push(number);
    layout.add(page);
  }
  const diagnostics: Diagnostic[] = [];
  if (unread.length > 0)
    diagnostics.push(diagnostic('pages-not-read', `scanned and not read (${why}): ${pageList(unread)}`));
  if (read.length > 0) {
    const { meanCertainty } = await import('../scan/recognise.ts');
    const certainty = meanCertainty(read.flatMap((page) => page.words)).toFixed(2);
    const pages = pageList(read.map((page) => page.page));
    diagnostics.push(diagnostic('pages-recognised', `recognised from an image, with certainty ${certainty}: ${pages}`));
  }
  return { found: diagnostics, read };
}

function readPage(pdf: Pdf, index: number): PageRead | null {
  return pdf.withPage(index, (page) => {
    const quarters = pdf.pdfium.FPDFPage_GetRotation(page);
    const view = viewOf(frameOf(pdf.pdfium, page, pdf.scratch), quarters);
    const { words } = wordsOf(pdf, page, view.place, quarters);
    const drawings = drawingsOf(pdf, page, view.place);
    const characters = words.reduce((sum, word) => sum + word.text.length, 0);
    const coverage = drawings.pictureArea / Math.max(1, view.width * view.height);
    const isScan = characters < SCAN.characters && (coverage >= SCAN.coverage || (characters === 0 && drawings.any));
    return { number: index + 1, width: view.width, height: view.height, words, rules: drawings.rules, isScan };
  });
}

/** "page 3", "pages 1, 2 and 4". */
function pageList(pages: readonly number[]): string {
  const last = pages.at(-1) ?? 0;
  return pages.length === 1 ? `page ${last}` : `pages ${pages.slice(0, -1).join(', ')} and ${last}`;
}
