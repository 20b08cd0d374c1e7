/** The pages of a document as pictures, where its type has any. */
import type { Straightening } from '../../document.ts';
import type { ReadOptions } from '../reader.ts';
import { detectType } from '../types.ts';
import type { Picture } from './picture.ts';

export type { Picture } from './picture.ts';

export interface PictureOptions extends ReadOptions {
  /** As the document that was read says it. */
  straightened?: readonly Straightening[];
}

const SCANS: ReadonlySet<string> = new Set(['png', 'jpeg', 'tiff']);

/** In order of the pages; none for types without pages. Rejects with ReadError where the bytes cannot be read. */
export async function picturesOf(bytes: Uint8Array, options: PictureOptions = {}): Promise<Picture[]> {
  const type = options.type ?? (await detectType(bytes));
  const { straightened = [] } = options;
  if (type === 'pdf') return (await import('./pdf.ts')).picturesOfPdf(bytes, options, straightened);
  return SCANS.has(type) ? (await import('./scan.ts')).picturesOfScan(bytes, straightened) : [];
}
