/** Time in equal steps: months, quarters, years and longer, as finely as there is room for. */

export interface Bins {
  /** "month", "quarter", "year", "10 years". */
  unit: string;
  /** What each is called: "2016-05", "2016 Q2", "2016", "2010–2019". */
  labels: string[];
  /** The bin of a day (YYYY-MM-DD); -1 for "". */
  of(date: string): number;
}

const YEAR = 12;
const QUARTER = 3;

/** Months in a step. Dates have four digits for a year, so that the last one always suffices. */
const STEPS: readonly [months: number, unit: string][] = [
  [1, 'month'],
  [QUARTER, 'quarter'],
  [YEAR, 'year'],
  [2 * YEAR, '2 years'],
  [5 * YEAR, '5 years'],
  [10 * YEAR, '10 years'],
  [50 * YEAR, '50 years'],
  [100 * YEAR, '100 years'],
  [1000 * YEAR, '1,000 years'],
  [10_000 * YEAR, '10,000 years'],
];

/** Bins for all of the days, `most` at most; none where no day is known. */
export function binsOf(dates: readonly string[], most: number): Bins {
  const known = dates.filter((date) => date !== '');
  if (known.length === 0) return { unit: 'year', labels: [], of: () => -1 };
  const [first, last] = [known.reduce(earlier), known.reduce(later)].map(monthOf) as [number, number];
  const countFor = (months: number): number => Math.floor(last / months) - Math.floor(first / months) + 1;
  const fits = STEPS.find(([months]) => countFor(months) <= most) ?? STEPS.at(-1) ?? [YEAR, 'year'];
  const [months, unit] = fits;
  const start = Math.floor(first / months);
  return {
    unit,
    labels: Array.from({ length: countFor(months) }, (_, index) => labelOf((start + index) * months, months)),
    of: (date) => (date === '' ? -1 : Math.floor(monthOf(date) / months) - start),
  };
}

const earlier = (a: string, b: string): string => (b < a ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * YEAR + (month ?? 1) - 1;
}

function labelOf(month: number, months: number): string {
  const year = Math.floor(month / YEAR);
  if (months === 1) return `${String(year)}-${String((month % YEAR) + 1).padStart(2, '0')}`;
  if (months === QUARTER) return `${String(year)} Q${String(Math.floor((month % YEAR) / QUARTER) + 1)}`;
  return months === YEAR ? String(year) : `${String(year)}–${String(year + months / YEAR - 1)}`;
}
