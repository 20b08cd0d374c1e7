/** The reader of scans (JPEG), loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads scans (JPEG). Needs tesseract.js. */
export const jpeg: TypeReader = { id: 'jpeg', load: async () => (await import('../scan/index.ts')).readScan };
