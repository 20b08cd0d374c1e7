/** The reader of plain text, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads plain text. */
export const text: TypeReader = { id: 'text', load: async () => (await import('../text/index.ts')).readText };
