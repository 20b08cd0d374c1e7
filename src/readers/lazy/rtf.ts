/** The reader of rich text, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads rich text. */
export const rtf: TypeReader = { id: 'rtf', load: async () => (await import('../rtf/index.ts')).readRtf };
