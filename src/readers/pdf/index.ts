/** PDF: words with boxes and ruled lines of each page, laid out; pages without text are recognised as scans. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import type { Diagnostic } from '../../schema.ts';
import { compose } from '../compose.ts';
import { Layout } from '../layout/index.ts';
import type { Page } from '../layout/page.ts';
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
  const scans: number[] = [];
  const count = Math.min(pdf.pages, LIMITS.pages);
  let lostInRow = 0;
  for (let index = 0; index < count && lostInRow < LIMITS.lostInRow; index++) {
    const page = readPage(pdf, index);
    if (page === null) {
      lost.push(index + 1);
      lostInRow++;
      continue;
    }
    lostInRow = 0;
    if (page.isScan) scans.push(page.number);
    layout.add(page);
  }
  if (pdf.pages > count)
    diagnostics.push(diagnostic('limit-reached', `only the first ${count} of ${pdf.pages} pages were read`));
  if (lost.length > 0) diagnostics.push(diagnostic('part-lost', `damaged and not read: ${pageList(lost)}`));
  if (scans.length > 0) diagnostics.push(diagnostic('pages-not-read', `scanned and not read: ${pageList(scans)}`));
  if (pdf.pages === 0 || lost.length === count)
    throw new ReadError('damaged', 'is a damaged PDF: none of its pages can be read');
  const document = compose(layout.drafts(), { mediaType: MEDIA_TYPE, paged: true });
  void options;
  return await Promise.resolve({ document, diagnostics });
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
