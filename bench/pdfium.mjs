/** PDFium by itself: the text of a PDF with nothing made of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** Bytes of a UTF-16 unit. */
const UNIT = 2;

/** Starts an engine of its own, apart from that of the reader. */
export async function startPdfium() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** The text of every page, in the order of the file. */
export function extractPages(pdfium, bytes) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const address = malloc(bytes.length);
  pdfium.pdfium.HEAPU8.set(bytes, address);
  const document = pdfium.FPDF_LoadMemDocument(address, bytes.length, '');
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) =>
    extractPage(pdfium, document, index),
  );
  pdfium.FPDF_CloseDocument(document);
  free(address);
  return pages;
}

function extractPage(pdfium, document, index) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const page = pdfium.FPDF_LoadPage(document, index);
  const textPage = pdfium.FPDFText_LoadPage(page);
  const count = pdfium.FPDFText_CountChars(textPage);
  const address = malloc((count + 1) * UNIT);
  const written = pdfium.FPDFText_GetText(textPage, 0, count, address);
  const text = pdfium.pdfium.UTF16ToString(address, written * UNIT);
  free(address);
  pdfium.FPDFText_ClosePage(textPage);
  pdfium.FPDF_ClosePage(page);
  return text;
}
