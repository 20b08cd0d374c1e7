/** The reader of e-mails, loaded when it is first asked for. */
import type { TypeReader } from '../reader.ts';

/** Reads e-mails. Attachments are read by the other readers that are given. */
export const eml: TypeReader = { id: 'eml', load: async () => (await import('../mail.ts')).readMail };
