/** Text in the XML of a workbook. */
import { printable } from '../writers/printable.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Halves of a character, and what XML 1.0 has no place for though `printable` leaves it. */
const NO_CHARACTER = /[\p{Cs}\uFFFE\uFFFF]/gu;
/** Spreadsheets read "_x0041_" as "A": the underscore in front is written so itself. */
const CODE = /_(?=x[\da-f]{4}_)/gi;

/** A cell holds so many UTF-16 units at most. */
export const MOST_IN_CELL = 32_767;

/** The text as a cell may hold it; what is longer is cut, and says so at its end. */
export function cellText(text: string): string {
  const clean = printable(text).replace(NO_CHARACTER, '\uFFFD');
  if (clean.length <= MOST_IN_CELL) return clean;
  const note = ` … [cut: ${String(clean.length)} characters]`;
  return clean.slice(0, MOST_IN_CELL - note.length).replace(NO_CHARACTER, '') + note;
}

/** For the content of an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A shared string: nothing in it is a formula, a code or a space to be dropped. */
export function sharedString(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text.replace(CODE, '_x005F_'))}</t></si>`;
}
