/** The reader of scans (TIFF), loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads scans (TIFF). Needs tesseract.js. */
export const tiff: TypeReader = { id: 'tiff', load: async () => (await import('../scan/index.ts')).readScan };
