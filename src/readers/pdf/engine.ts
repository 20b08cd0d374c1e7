/** PDFium: opens a file and hands out its pages, one in memory at a time. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { ReadError } from '../../diagnostics.ts';

/** The engine's memory, seen as numbers of each kind; seen anew at each use, since it moves when it grows. */
interface Memory {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  HEAPU32: Uint32Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  wasmExports: { malloc: (bytes: number) => number; free: (address: number) => void };
  UTF8ToString: (address: number, most: number) => string;
}

export type Pdfium = Omit<WrappedPdfiumModule, 'pdfium'> & { pdfium: Memory };

/** Why PDFium could not open a file: its error numbers. */
const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** Room for the numbers that PDFium writes: eight doubles. */
const SCRATCH_BYTES = 64;

/** The engine's functions as they are compiled, without the checks of their wrappers: numbers in, a number out. */
type Calls = Record<
  | 'FPDFText_LoadPage'
  | 'FPDFText_ClosePage'
  | 'FPDFText_CountChars'
  | 'FPDFText_GetUnicode'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetMatrix'
  | 'FPDFText_GetFontSize'
  | 'FPDFText_GetTextObject'
  | 'FPDFTextObj_GetFont'
  | 'FPDFFont_GetBaseFontName'
  | 'FPDFFont_GetWeight'
  | 'FPDFPage_CountObjects'
  | 'FPDFPage_GetObject'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFPageObj_GetStrokeColor'
  | 'FPDFPageObj_GetFillColor'
  | 'FPDFFormObj_CountObjects'
  | 'FPDFFormObj_GetObject'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPath_CountSegments'
  | 'FPDFPath_GetPathSegment'
  | 'FPDFPathSegment_GetType'
  | 'FPDFPathSegment_GetPoint'
  | 'FPDFPathSegment_GetClose',
  (...numbers: number[]) => number
>;

export interface Pdf {
  pdfium: Pdfium;
  calls: Calls;
  pages: number;
  /** Address of scratch memory for eight doubles. */
  scratch: number;
  /** Opens page `index` (0 the first), hands it over and closes it; null where it cannot be opened. */
  withPage: <T>(index: number, use: (page: number) => T) => T | null;
  close: () => void;
}

let loading: Promise<Pdfium> | null = null;

/** One engine for all documents of the process. Rejects where its package is not whole. */
export function loadEngine(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = await readFile(path);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  // The package's own types lack its memory, and the engine's file.
  const start: (overrides: object) => Promise<unknown> = init;
  const pdfium = (await start({ wasmBinary })) as Pdfium;
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** Opens a PDF. Rejects with ReadError for one that is encrypted or no PDF at all. */
export async function openPdf(bytes: Uint8Array, password = ''): Promise<Pdf> {
  const pdfium = await loadEngine();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const address = malloc(bytes.length);
  if (address === 0) throw new ReadError('too-large', 'is too large to be read');
  pdfium.pdfium.HEAPU8.set(bytes, address);
  const document = pdfium.FPDF_LoadMemDocument(address, bytes.length, password);
  if (document === 0) {
    const code = pdfium.FPDF_GetLastError();
    free(address);
    throw refusal(code, password);
  }
  const scratch = malloc(SCRATCH_BYTES);
  return {
    pdfium,
    calls: pdfium.pdfium.wasmExports as unknown as Calls,
    scratch,
    pages: pdfium.FPDF_GetPageCount(document),
    withPage: (index, use) => {
      const page = pdfium.FPDF_LoadPage(document, index);
      if (page === 0) return null;
      try {
        return use(page);
      } finally {
        pdfium.FPDF_ClosePage(page);
      }
    },
    close: () => {
      pdfium.FPDF_CloseDocument(document);
      free(scratch);
      free(address);
    },
  };
}

function refusal(code: number, password: string): ReadError {
  if (code === ERROR_PASSWORD)
    return new ReadError('encrypted', password === '' ? 'is encrypted; give its --password' : 'has another password');
  if (code === ERROR_SECURITY) return new ReadError('encrypted', 'is encrypted in a way that is not read');
  return new ReadError('damaged', 'is no PDF that can be read, or a damaged one');
}
