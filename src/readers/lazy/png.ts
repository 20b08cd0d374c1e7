/** The reader of scans (PNG), loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads scans (PNG). Needs tesseract.js. */
export const png: TypeReader = { id: 'png', load: async () => (await import('../scan/index.ts')).readScan };
