/** The reader of PDF, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads PDF. Pages that are pictures are recognised where tesseract.js is installed. */
export const pdf: TypeReader = { id: 'pdf', load: async () => (await import('../pdf/index.ts')).readPdf };
