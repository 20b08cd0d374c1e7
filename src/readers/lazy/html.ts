/** The reader of web pages, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads web pages. */
export const html: TypeReader = { id: 'html', load: async () => (await import('../html/index.ts')).readHtml };
