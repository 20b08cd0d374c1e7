/** The reader of every type, each loaded when it is first asked for. */
import { doc } from './lazy/doc.ts';
import { docx } from './lazy/docx.ts';
import { eml } from './lazy/eml.ts';
import { html } from './lazy/html.ts';
import { jpeg } from './lazy/jpeg.ts';
import { markdown } from './lazy/markdown.ts';
import { odt } from './lazy/odt.ts';
import { pdf } from './lazy/pdf.ts';
import { png } from './lazy/png.ts';
import { rtf } from './lazy/rtf.ts';
import { text } from './lazy/text.ts';
import { tiff } from './lazy/tiff.ts';
import type { TypeReader } from './reader.ts';

export { text, markdown, html, docx, doc, odt, rtf, eml, pdf, png, jpeg, tiff };

/** All readers, in the order of `TYPES`. */
export const READERS: readonly TypeReader[] = [text, markdown, html, docx, doc, odt, rtf, eml, pdf, png, jpeg, tiff];
