/** The codes of fields in Word files and rich text: the words in front of a result that Word works out. */

/** Characters of a code that are kept: the first word tells the field, and longer codes are formulas. */
export const MAX_CODE = 200;

const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Whether the field's result is the number of a page, or how many there are. */
export function isPageNumber(code: string): boolean {
  return PAGE_NUMBER.test(code);
}
