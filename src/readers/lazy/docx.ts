/** The reader of Word documents, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads Word documents. */
export const docx: TypeReader = { id: 'docx', load: async () => (await import('../docx/index.ts')).readDocx };
