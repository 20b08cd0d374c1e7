/** One sheet: rows are put one after the other below a header that stays in view and can be filtered by. */
import { wrap } from '../writers/wrap.ts';
import { cellXml, type CellKind, type CellValue, type Strings } from './cell.ts';
import { styleOf } from './styles.ts';
import { escapeXml } from './xml.ts';

export interface SheetColumn<Row> {
  heading: string;
  kind: CellKind;
  /** In characters. */
  width: number;
  of: (row: Row) => CellValue;
  /** The address of a link that the cell is; null: none. */
  link?: (row: Row) => string | null;
}

export interface Sheet<Row> {
  put(row: Row): void;
  /** The parts of the workbook that the sheet is. */
  parts(): SheetParts;
}

export interface SheetParts {
  /** "A1:M27": the header and all rows. */
  range: string;
  xml: string;
  /** The relationships of the links; null where there are none. */
  links: string | null;
}

/** What a sheet can hold; later rows begin another sheet. */
export const MOST_ROWS = 1_048_576;
/** Spreadsheets refuse more links on a sheet. Cells below each other that lead to one place are one link. */
const MOST_LINKS = 65_530;

/** Heights in points: of a line, and the most that a row may have. Not every spreadsheet finds the height of a row by itself. */
const LINE = 15;
const HIGHEST = 405;
/** The width of a column is counted in digits; capitals take more. */
const ROOM = 0.9;

interface Link {
  column: string;
  from: number;
  to: number;
  address: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet of the columns, of 26 at most. `selected`: it is the one in view when the workbook is opened. */
export function openSheet<Row>(columns: readonly SheetColumn<Row>[], strings: Strings, selected: boolean): Sheet<Row> {
  const letters = columns.map((_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
  const header = columns.map(
    ({ heading }, index) =>
      `<c r="${letters[index] ?? ''}1" s="${styleOf('header')}" t="s"><v>${String(strings(heading))}</v></c>`,
  );
  const rows = [`<row r="1">${header.join('')}</row>`];
  const links: Link[] = [];
  return {
    put(row) {
      const number = rows.length + 1;
      let lines = 1;
      const cells = columns.map(({ kind, width, of, link }, index) => {
        const letter = letters[index] ?? '';
        const value = of(row);
        if (typeof value === 'string') lines = Math.max(lines, linesOf(value, width));
        const linked = addLink(links, letter, number, link?.(row) ?? null);
        return cellXml(`${letter}${String(number)}`, kind, value, strings, linked);
      });
      const height = Math.min(HIGHEST, lines * LINE);
      rows.push(`<row r="${String(number)}" ht="${String(height)}">${cells.join('')}</row>`);
    },
    parts() {
      const range = `A1:${letters.at(-1) ?? 'A'}${String(rows.length)}`;
      return { range, xml: sheetXml(columns, rows, range, links, selected), links: linksXml(links) };
    },
  };
}

/** About how many lines a text takes in a column. */
function linesOf(text: string, columnWidth: number): number {
  const width = columnWidth * ROOM;
  if (text.length <= width && !text.includes('\n')) return 1;
  const wrapped = text.split('\n').flatMap((paragraph) => wrap(paragraph, width));
  return wrapped.reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / width)), 0);
}

/** Whether the cell is linked now. */
function addLink(links: Link[], column: string, row: number, address: string | null): boolean {
  if (address === null) return false;
  const last = links.at(-1);
  if (last?.address === address && last.column === column && last.to === row - 1) {
    last.to = row;
    return true;
  }
  if (links.length === MOST_LINKS) return false;
  links.push({ column, from: row, to: row, address });
  return true;
}

function sheetXml(
  columns: readonly { width: number }[],
  rows: readonly string[],
  range: string,
  links: readonly Link[],
  selected: boolean,
): string {
  const widths = columns.map(({ width }, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>\
<sheetViews><sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ''}>\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths.join('')}</cols>\
<sheetData>${rows.join('')}</sheetData><autoFilter ref="${range}"/>\
${hyperlinksXml(links)}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function hyperlinksXml(links: readonly Link[]): string {
  if (links.length === 0) return '';
  const each = links.map(({ column, from, to }, index) => {
    const cells = from === to ? `${column}${String(from)}` : `${column}${String(from)}:${column}${String(to)}`;
    return `<hyperlink ref="${cells}" r:id="rId${String(index + 1)}"/>`;
  });
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function linksXml(links: readonly Link[]): string | null {
  if (links.length === 0) return null;
  const each = links.map(
    ({ address }, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}
