/** The reader of Markdown, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads Markdown. */
export const markdown: TypeReader = { id: 'markdown', load: async () => (await import('../text/index.ts')).readText };
