/** Banners part an agenda into sections and are no items: "ITEMS FOR NOTING", "PART II – CONFIDENTIAL". */
import { isShouted } from './titles.ts';

const MAX_BANNER = 80;
const BANNER =
  /\b(?:items?|papers?|matters|reports|business|briefings?)\s+(?:to|for|requiring|of)\b|\b(?:to|for)\s+(?:discuss(?:ion)?|note|noting|information|decision|approval|approve|action|debate|consideration)(?:\s+only)?[:.]?$|\bpress and public\b/i;
/** "PART II – CONFIDENTIAL", "Section B: Reports". */
const DIVISION = /^(?:part|section)\s+(?:[A-Z\d]|[IVX]+)\b(?![.:]?\s+that\b)/i;

export function isBanner(value: string): boolean {
  return value.length <= MAX_BANNER && (DIVISION.test(value) || (BANNER.test(value) && isShouted(value)));
}
