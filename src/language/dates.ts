/** Dates as minutes write them, day first unless the document shows otherwise. */

/** A date found in a string; `year` null where none is written. */
export interface FoundDate {
  from: number;
  to: number;
  year: number | null;
  month: number;
  day: number;
  /** The weekday printed with it, 0 = Sunday. */
  weekday: number | null;
  /** Whether day and month could be the other way round ("04/05/2019"). */
  ambiguous: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const WEEKDAY = '(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?';
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>(?:19|20)\\d{2})';

const FORMS: RegExp[] = [
  // 9 - 10 July 2024: a meeting of several days is of the first
  new RegExp(
    `\\b${WEEKDAY}${DAY}(?:st|nd|rd|th)?\\s?(?:[-–—/&]|to|and)\\s?(?:\\p{L}{6,9}\\s)?(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s*${YEAR})?\\b`,
    'giu',
  ),
  // July 9-10, 2024
  new RegExp(
    `\\b${WEEKDAY}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?\\s?(?:[-–—/&]|to|and)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?\\b`,
    'gi',
  ),
  // Thursday 12th June 2014; 8 June; 3rd of May, 2020
  new RegExp(
    `\\b${WEEKDAY}${DAY}\\s?(?:st|nd|rd|th)?(?:\\s+day)?,?\\s+(?:of\\s+)?${MONTH}(?:,?\\s*(?:${YEAR}|'(?<short>\\d{2})))?\\b`,
    'gi',
  ),
  // Tuesday, June 5, 2014; June 5th
  new RegExp(`\\b${WEEKDAY}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?\\b(?!\\s*[:.]\\d)(?:,?\\s+${YEAR}\\b)?`, 'gi'),
  // 2014-06-12; 2014/06/12
  new RegExp(`\\b${YEAR}(?<iso>[-/.])(?<number>\\d{2})\\k<iso>${DAY}\\b`, 'g'),
  // 16.04.19; 12/06/2014
  new RegExp(
    `\\b${WEEKDAY}(?<![\\d.,£$/-])${DAY}(?<sep>[./-])(?<number>\\d{1,2})\\k<sep>(?:${YEAR}|(?<short>\\d{2}))(?![\\d/]|\\.\\d)`,
    'gi',
  ),
];

/** What the document itself shows of its order: `month-first` where a date is only right that way. */
export type DayOrder = 'day-first' | 'month-first' | ForeignMonths;

/** Months of another language, January first; its dates are day first. */
export interface ForeignMonths {
  months: readonly string[];
}

const foreignForms = new WeakMap<readonly string[], RegExp[]>();

/** "14 Mawrth 2024", "1af o Fai": the same forms with other months, beside the English ones. */
function formsOf(order: DayOrder): RegExp[] {
  if (typeof order === 'string') return FORMS;
  let forms = foreignForms.get(order.months);
  if (forms === undefined) {
    const month = `(?<month>${order.months.join('|')})`;
    const own = new RegExp(
      `(?<![\\p{L}\\d])${DAY}\\s?(?:\\p{Ll}{1,3}\\s+)?(?:mis\\s+)?${month}(?:,?\\s+${YEAR})?(?!\\p{L})`,
      'giu',
    );
    foreignForms.set(order.months, (forms = [own, ...FORMS]));
  }
  return forms;
}

/** All dates of a string in order of place; overlapping ones once. */
export function findDates(value: string, order: DayOrder = 'day-first'): FoundDate[] {
  if (!/\d/.test(value)) return [];
  let found: FoundDate[] = [];
  const mended = withDigits(value);
  for (const form of formsOf(order)) {
    const more: FoundDate[] = [];
    let next = 0;
    for (const match of mended.matchAll(form)) {
      const date = read(match, order);
      if (date === null) continue;
      while ((found[next]?.to ?? Infinity) <= date.from) next++;
      if ((found[next]?.from ?? Infinity) >= date.to) more.push(date);
    }
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.from - b.from);
  }
  return found;
}

/** Letters that a scanner read for digits, beside digits: "20I4", "l5 May"; as long as before. */
function withDigits(value: string): string {
  if (!/\d[IlOS]|[IlOS]\d/.test(value)) return value;
  return value.replace(/(?<=\d)[IlOS](?=\d|\b)|(?<![\p{L}\d])[IlO](?=\d)/gu, (letter) =>
    letter === 'O' ? '0' : letter === 'S' ? '5' : '1',
  );
}

/** A meeting lasts no longer than this many days and one. */
const MAX_DAYS = 4;

function read(match: RegExpMatchArray, order: DayOrder): FoundDate | null {
  const groups = match.groups ?? {};
  let day = Number(groups.day);
  let month = groups.month === undefined ? Number(groups.number) : monthIn(groups.month, order);
  if (groups.last !== undefined && !(Number(groups.last) > day && Number(groups.last) <= day + MAX_DAYS)) return null;
  const isNumeric = groups.sep !== undefined;
  const ambiguous = isNumeric && day !== month && day <= 12 && month <= 12;
  if (isNumeric && (month > 12 || (ambiguous && order === 'month-first'))) [day, month] = [month, day];
  const year = groups.year !== undefined ? Number(groups.year) : shortYear(groups.short);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year ?? 2000)) return null;
  const from = match.index ?? 0;
  const weekday = groups.weekday === undefined ? null : WEEKDAYS.indexOf(groups.weekday.slice(0, 3).toLowerCase());
  return { from, to: from + match[0].trimEnd().length, year, month, day, weekday, ambiguous };
}

/** Two-digit years are of this century up to this one, else of the last. */
const PIVOT = 60;
function shortYear(short: string | undefined): number | null {
  if (short === undefined) return null;
  return Number(short) + (Number(short) < PIVOT ? 2000 : 1900);
}

function monthIn(name: string, order: DayOrder): number {
  const foreign =
    typeof order === 'string' ? -1 : order.months.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return foreign < 0 ? monthOf(name) : foreign + 1;
}

export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A found date as ISO 8601; one without a year is the first such day after `after`. Null where neither tells the year. */
export function resolveDate(found: FoundDate, after: string | null): string | null {
  if (found.year !== null) return isoDate(found.year, found.month, found.day);
  if (after === null) return null;
  for (let year = Number(after.slice(0, 4)); ; year++) {
    const date = isoDate(year, found.month, found.day);
    if (date >= after && found.day <= daysIn(found.month, year)) return date;
  }
}

/** 0 = Sunday; by Zeller's congruence, so that no clock or time zone is asked. */
export function weekdayOf(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const h =
    (d + Math.floor((13 * (month + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century) % 7;
  return (h + 6) % 7;
}

/** How many numeric dates of a text can only be read one way; `all` counts those that could be read either way too. */
interface NumericDates {
  dayFirst: number;
  monthFirst: number;
  all: number;
}

const NUMERIC_DATE =
  /(?:\b(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}[.,]{0,2} )?\b(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?<year>\d{4}|\d{2})\b/giu;

function numericDatesOf(text: string): NumericDates {
  const counts = { dayFirst: 0, monthFirst: 0, all: 0 };
  for (const { groups } of text.matchAll(NUMERIC_DATE)) {
    const [first, second] = [Number(groups?.first), Number(groups?.second)];
    counts.all++;
    if (first > 12 && second <= 12) counts.dayFirst++;
    else if (second > 12 && first <= 12) counts.monthFirst++;
    else if (first <= 12 && second <= 12 && groups?.weekday !== undefined) {
      const weekday = WEEKDAYS.indexOf(groups.weekday.toLowerCase());
      const year = groups.year?.length === 2 ? (shortYear(groups.year) ?? 0) : Number(groups.year);
      const [dayFirst, monthFirst] = [isoDate(year, second, first), isoDate(year, first, second)].map(weekdayOf);
      if (weekday === dayFirst && weekday !== monthFirst) counts.dayFirst++;
      if (weekday === monthFirst && weekday !== dayFirst) counts.monthFirst++;
    }
  }
  return counts;
}

/** "April 16, 2018" */
const MONTH_THEN_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\d\d\b/gi;
/** "16th of April 2018" */
const DAY_THEN_MONTH =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:19|20)\d\d\b/gi;

/**
 * The order of day and month in a text's numeric dates: as those show that can be read one way only, also by the weekday
 * beside them; else as the dates in words have it; else day first.
 */
export function dayOrderOf(text: string): DayOrder {
  const { dayFirst, monthFirst, all } = numericDatesOf(text);
  if (dayFirst !== monthFirst) return monthFirst > dayFirst ? 'month-first' : 'day-first';
  if (all === 0) return 'day-first';
  const inWords = [...text.matchAll(MONTH_THEN_DAY)].length - [...text.matchAll(DAY_THEN_MONTH)].length;
  return inWords > 0 ? 'month-first' : 'day-first';
}

/** Whether the numeric dates themselves show their order, so that none of them is ambiguous. */
export function showsDayOrder(text: string): boolean {
  const { dayFirst, monthFirst } = numericDatesOf(text);
  return dayFirst !== monthFirst && Math.min(dayFirst, monthFirst) === 0;
}
