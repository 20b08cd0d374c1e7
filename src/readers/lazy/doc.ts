/** The reader of documents of Word 97 to 2003, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads documents of Word 97 to 2003. */
export const doc: TypeReader = { id: 'doc', load: async () => (await import('../doc/index.ts')).readDoc };
