/** The document as mammoth reads it: what of its model is used here. */
import { ReadError } from '../../diagnostics.ts';

export interface Element {
  type: string;
  children?: Element[];
  /** Of text. */
  value?: string;
  /** Of a paragraph: as the file gives it, which is where the plain document puts the paragraph's index. */
  alignment?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  isUnderline?: boolean;
  isAllCaps?: boolean;
  isHeader?: boolean;
  colSpan?: number;
  rowSpan?: number;
}

const MAIN_PART = 'word/document.xml';

/** Has mammoth read a document of one part, and gives its model. Rejects with ReadError where it cannot. */
export async function modelOf(xml: string): Promise<Element> {
  const { default: mammoth } = await import('mammoth');
  const file = { exists: (name: string) => name === MAIN_PART, read: () => Promise.resolve(xml) };
  let model: Element = { type: 'document', children: [] };
  const transformDocument = (document: Element): Element => {
    model = document;
    return { ...document, children: [] };
  };
  try {
    // mammoth takes an open package in place of a buffer; its types do not tell.
    const input = { file } as unknown as { buffer: Buffer };
    await mammoth.convertToHtml(input, {
      transformDocument,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
    });
  } catch {
    throw new ReadError('damaged', 'is a damaged Word file: its text cannot be read');
  }
  return model;
}
