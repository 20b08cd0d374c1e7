/** Running headers and footers: lines near the edge that stand at the same height on several pages; page numbers. */
import type { Line } from './lines.ts';
import { textOf } from './paragraphs.ts';
import { LAYOUT } from './settings.ts';

export interface Sheet {
  number: number;
  height: number;
  lines: Line[];
}

/** "Page 2 of 9", "Page No. 50", "- 3 -", "2/9", "49 | P a g e", "iv"; with single blanks. */
const PAGE_NUMBER =
  /^(?:page|pg?\.?) ?(?:no\.?)? ?:? ?\d{1,4}(?: ?(?:of|\/|\|) ?\d{1,4})?$|^[-–—| ]*\d{1,4}[-–—| ]*$|^\d{1,4} ?(?:of|\/) ?\d{1,4}$|^\d{1,4} ?\| ?p ?a ?g ?e$|^[ivxl]{1,6}$/i;

/** The lines of each page that are furniture. */
export function furnitureOf(sheets: readonly Sheet[]): Set<Line> {
  const found = new Set<Line>();
  const seen = new Map<string, { line: Line; page: number }[]>();
  for (const sheet of sheets) {
    for (const line of sheet.lines) {
      if (!isAtEdge(line, sheet)) continue;
      const text = textOf(line).replace(/\s+/g, ' ').trim();
      const isOutermost = line === sheet.lines[0] || line === sheet.lines.at(-1);
      if (isOutermost && PAGE_NUMBER.test(text)) found.add(line);
      const key = text.replace(/\d+/g, '#').toLowerCase();
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [{ line, page: sheet.number }]);
      else places.push({ line, page: sheet.number });
    }
  }
  for (const places of seen.values()) {
    for (const { line, page } of places) {
      const twin = places.some((one) => one.page !== page && isSameHeight(one.line, line));
      if (twin) found.add(line);
    }
  }
  return found;
}

function isSameHeight(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) <= LAYOUT.sameHeight;
}

function isAtEdge(line: Line, sheet: Sheet): boolean {
  const edge = LAYOUT.margin * sheet.height;
  if (line.baseline < edge || line.baseline > sheet.height - edge) return true;
  return (
    sheet.lines.slice(0, LAYOUT.marginLines).includes(line) || sheet.lines.slice(-LAYOUT.marginLines).includes(line)
  );
}
