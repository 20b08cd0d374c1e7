/** What a cell holds, and its XML. */
import { looksLikeFormula } from '../writers/csv-record.ts';
import { styleOf, type StyleId } from './styles.ts';
import { cellText } from './xml.ts';

/** Text is a string whatever it looks like; dates are YYYY-MM-DD, times HH:MM; shares from 0 to 1 are shown in per cent. */
export type CellKind = 'text' | 'date' | 'time' | 'share' | 'count';

export type CellValue = string | number | null | undefined;

/** Gives the number of a shared string. */
export type Strings = (text: string) => number;

const DAY = 24 * 60 * 60 * 1000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it, spreadsheets count a day that never was, 29 February 1900, or have no number at all: these days stay text. */
const FIRST_DAY = '1900-03-01';

const MINUTES_A_DAY = 24 * 60;

/** The number of a day, or null where spreadsheets do not agree on one. */
function dayNumber(date: string): number | null {
  return date < FIRST_DAY ? null : (Date.parse(date) - EPOCH) / DAY;
}

/** "14:30" as the share of the day that has passed. */
function timeNumber(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) / MINUTES_A_DAY;
}

const NUMBERS: Partial<Record<CellKind, (text: string) => number | null>> = { date: dayNumber, time: timeNumber };

/** The cell at `place` ("B7"); "" where there is nothing to hold. */
export function cellXml(place: string, kind: CellKind, value: CellValue, strings: Strings, linked = false): string {
  if (value === null || value === undefined || value === '') return '';
  const number = typeof value === 'number' ? value : (NUMBERS[kind]?.(value) ?? null);
  if (number !== null) return `<c r="${place}" s="${styleOf(kind)}"><v>${String(number)}</v></c>`;
  const text = String(value);
  return `<c r="${place}" s="${styleOf(styleOfText(text, linked))}" t="s"><v>${String(strings(cellText(text)))}</v></c>`;
}

function styleOfText(text: string, linked: boolean): StyleId {
  if (linked) return 'link';
  return looksLikeFormula(text) ? 'quoted' : 'text';
}
