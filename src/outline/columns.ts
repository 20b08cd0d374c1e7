/** What the columns of each table hold: told by its header row, by the last header that fits, or by the cells. */
import { INITIALS, parsePersonName } from '../language/names.ts';
import { wordKey, type ColumnRole, type Words } from '../formats/words.ts';
import type { Passage, Sheet } from './passages.ts';

/** Header cells are labels. */
const MAX_HEADER_CELL = 60;
/** Share of a column's cells that must look alike for the column to be told by them. */
const MIN_SHARE = 0.6;
/** Speakers stand in at least so many rows, and in this share of them. */
const MIN_SPEAKERS = 3;
const SPEAKER_SHARE = 0.4;
/** An owner is named in a few words. */
const MAX_OWNER_CELL = 80;

export interface Columns {
  roles: ColumnRole[];
  /** Rows that are headers (indexes into the sheet's rows). */
  headerRows: Set<number>;
  /** The printed words of the header, by column. */
  headings: (string | null)[];
}

interface Header {
  roles: ColumnRole[];
  headings: (string | null)[];
  columns: number;
}

/** The columns of every sheet, in order. */
export function columnsOf(sheets: readonly Sheet[], words: Words): Columns[] {
  let last: Header | null = null;
  return sheets.map((sheet) => {
    const headerRows = new Set<number>();
    let own: Header | null = null;
    sheet.rows.forEach((row, index) => {
      const header = headerOf(row, words);
      if (header === null || (own !== null && !sheet.headers[index] && !sameHeader(own, header))) return;
      headerRows.add(index);
      own ??= header;
    });
    const header: Header | null = own ?? last;
    const fits = header !== null && (own !== null || fitsUnder(sheet, header));
    const columns =
      headerRows.size === 0
        ? Math.max(sheet.columns, Math.min(sheet.width, header?.columns ?? 0))
        : Math.max(header?.columns ?? 0, dataColumns(sheet, headerRows));
    const shift = header === null ? 0 : isNumbered(sheet, header) ? 1 : columns - header.columns;
    const roles = fits ? rolesUnder(header, columns, shift) : inferred(sheet);
    if (own !== null) last = own;
    tellOwnersFromSpeakers(roles);
    tellOwnersFromActions(sheet, roles, headerRows);
    tellSpeakersFromOwners(sheet, roles, headerRows);
    return { roles, headerRows, headings: fits ? headingsFor(header, columns, shift) : [] };
  });
}

/** Columns that hold something outside of the header. */
function dataColumns(sheet: Sheet, headerRows: ReadonlySet<number>): number {
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    if (!headerRows.has(index)) for (const cell of row) columns = Math.max(columns, (cell.cell?.column ?? 0) + 1);
  });
  return columns;
}

function sameHeader(a: Header, b: Header): boolean {
  return a.headings.join('\t') === b.headings.join('\t');
}

/** A row is a header where at least two cells are short and say what columns say, and no cell is long. */
function headerOf(row: readonly Passage[], words: Words): Header | null {
  if (row.length < 2 || row.some((cell) => cell.text.value.length > MAX_HEADER_CELL)) return null;
  const roles: ColumnRole[] = [];
  const headings: (string | null)[] = [];
  let known = 0;
  for (const { value, column } of headerCells(row, words)) {
    const role = roleOf(value, words);
    if (role !== 'other') known++;
    while (roles.length < column) {
      roles.push('other');
      headings.push(null);
    }
    roles[column] = role;
    headings[column] = value;
  }
  const isTold =
    known >= 2 || (known === 1 && roles.some((role) => role === 'decision' || role === 'action' || role === 'owner'));
  return isTold && known * 3 >= row.length ? { roles, headings, columns: roles.length } : null;
}

/** The cells of a header; one that was torn in two ("Discussi ⇥ on") is one again. */
function headerCells(row: readonly Passage[], words: Words): { value: string; column: number }[] {
  const cells: { value: string; column: number }[] = [];
  let torn = 0;
  for (const passage of row) {
    const value = passage.text.value;
    const column = passage.cell?.column ?? 0;
    const last = cells.at(-1);
    const isTorn =
      last !== undefined && roleOf(last.value, words) === 'other' && roleOf(last.value + value, words) !== 'other';
    if (isTorn) {
      cells[cells.length - 1] = { value: last.value + value, column: last.column };
      torn++;
    } else cells.push({ value, column: column - torn });
  }
  return cells;
}

/** Longer headings by the words that tell them. */
const LIKELY: [ColumnRole, RegExp][] = [
  ['due', /\b(?:deadline|due|by when|timescale|target date)\b/],
  ['owner', /\b(?:owner|whom|responsib\w+|assigned)\b/],
  ['text', /^(?:discussion|notes?|minutes?|comments?)\b/],
  ['action', /^(?:agreed )?actions?\b|\bactions?$/],
];
const INDEX = new WeakMap<Words, Map<string, ColumnRole>>();
function roleOf(heading: string, words: Words): ColumnRole {
  let index = INDEX.get(words);
  if (index === undefined) {
    index = new Map();
    for (const [role, names] of Object.entries(words.columns))
      for (const name of names) index.set(name, role as ColumnRole);
    INDEX.set(words, index);
  }
  const key = wordKey(heading);
  return (
    index.get(key) ??
    index.get(key.replace(/ /g, '')) ??
    LIKELY.find(([, pattern]) => pattern.test(key))?.[0] ??
    'other'
  );
}

/** A table without a header goes on under the last one where it has about as many columns. */
function fitsUnder(sheet: Sheet, header: Header): boolean {
  const least = header.roles[0] === 'item' || header.roles[0] === 'number' ? header.columns - 1 : header.columns;
  return sheet.width >= 2 && sheet.width >= least && sheet.columns <= header.columns + 1;
}

/** A column of numbers only, which the header does not count. */
function isNumbered(sheet: Sheet, header: Header): boolean {
  if (header.roles[0] === 'item' || header.roles[0] === 'number' || header.headings[0] === null) return false;
  const rows = sheet.rows.filter(
    (row) => row.length > 0 && !row.every((cell) => cell.label === null && cell.text.value.length <= MAX_HEADER_CELL),
  );
  const isBehind = (row: readonly Passage[]) => row.every((cell) => (cell.cell?.column ?? 0) > 0);
  return rows.length > 0 && rows.every(isBehind) && rows.some(([first]) => first !== undefined && first.label !== null);
}

/** Headers are read from the right: a converter loses the first column's header, or the first column, not the last. */
function rolesUnder(header: Header, columns: number, shift: number): ColumnRole[] {
  const roles: ColumnRole[] = [];
  for (let column = 0; column < columns; column++) roles.push(header.roles[column - shift] ?? 'other');
  return roles;
}

function headingsFor(header: Header, columns: number, shift: number): (string | null)[] {
  return Array.from({ length: columns }, (_, column) => header.headings[column - shift] ?? null);
}

/** Without any header: initials beside text are speakers; the widest column is the text. */
function inferred(sheet: Sheet): ColumnRole[] {
  const cells = columnCells(sheet);
  const roles = cells.map((): ColumnRole => 'other');
  const widest = cells.map((column) => column.reduce((sum, cell) => sum + cell.length, 0));
  const text = widest.indexOf(widest.reduce((most, width) => Math.max(most, width), 0));
  if (text >= 0) roles[text] = 'text';
  const first = cells[0] ?? [];
  const initials = first.filter((cell) => INITIALS.test(cell));
  if (text > 0 && initials.length >= 2 && initials.length >= MIN_SHARE * first.length) roles[0] = 'speaker';
  return roles;
}

/** "Action ⇥ Initials": names to the right of actions are of those who do them. */
function tellOwnersFromSpeakers(roles: ColumnRole[]): void {
  const column = roles.indexOf('speaker');
  const action = roles.indexOf('action');
  if (action >= 0 && column > action && !roles.includes('owner')) roles[column] = 'owner';
}

/** A column headed "Action" that holds only names is a column of owners. */
function tellOwnersFromActions(sheet: Sheet, roles: ColumnRole[], headerRows: ReadonlySet<number>): void {
  const column = roles.indexOf('action');
  if (column < 0 || roles.includes('owner')) return;
  const cells = columnCells(sheet, headerRows)[column] ?? [];
  const owners = cells.filter(isOwnerCell);
  if (cells.length > 0 && owners.length >= MIN_SHARE * cells.length) roles[column] = 'owner';
}

/** A "Lead" or "Name" to the left of the text, in initials and in most rows, speaks. */
function tellSpeakersFromOwners(sheet: Sheet, roles: ColumnRole[], headerRows: ReadonlySet<number>): void {
  const column = roles.findIndex((role) => role === 'owner' || role === 'other');
  const text = roles.indexOf('text');
  if (column !== 0 || text < 1) return;
  const cells = columnCells(sheet, headerRows);
  const initials = (cells[0] ?? []).filter((cell) => INITIALS.test(cell));
  if (initials.length >= MIN_SPEAKERS && initials.length >= SPEAKER_SHARE * (cells[text] ?? []).length)
    roles[0] = 'speaker';
}

function isOwnerCell(value: string): boolean {
  if (value.length > MAX_OWNER_CELL || /[.!?]$/.test(value)) return false;
  const parts = value.split(/\s*(?:[/,;&+]|\band\b)\s*/).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.some((part) => parsePersonName(part) !== null || INITIALS.test(part) || /^all\b/i.test(part)) &&
    !/\sto\s/.test(value)
  );
}

function columnCells(sheet: Sheet, skip?: ReadonlySet<number>): string[][] {
  const cells: string[][] = Array.from({ length: sheet.columns }, () => []);
  sheet.rows.forEach((row, index) => {
    if (skip?.has(index)) return;
    for (const passage of row)
      if (passage.text.value !== '') cells[passage.cell?.column ?? 0]?.push(passage.text.value);
  });
  return cells;
}
