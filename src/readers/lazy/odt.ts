/** The reader of OpenDocument texts, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads OpenDocument texts. */
export const odt: TypeReader = { id: 'odt', load: async () => (await import('../odt/index.ts')).readOdt };
