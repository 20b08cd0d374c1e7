/** Times of the day as minutes write them: "10.00 am - 12.15 pm", "2.00-4.00pm", "13:00", "1930hrs", "noon". */

export interface FoundTime {
  from: number;
  to: number;
  /** HH:MM, 24 hours. */
  start: string;
  end: string | null;
  /** Whether morning and afternoon are told apart: am, pm, noon, or 24 hours. */
  isHalfKnown: boolean;
}

const HALF = '(?<HALF>[ap]\\.?\\s?m\\b\\.?)';
const CLOCK =
  "(?:(?<HOUR>[01]?\\d|2[0-4])(?:\\s?[:.]\\s?(?<MINUTE>[0-5]\\d))?(?<OCLOCK>\\s?o[’']clock)?|(?<WORD>noon|midday|midnight))";
const one = (suffix: string) =>
  `${CLOCK}(?:\\s?(?:${HALF}|(?<HOURS>hrs|hours|h)\\b|(?<NOON>noon|midday)\\b))?`.replace(
    /\?<([A-Z]+)>/g,
    `?<$1${suffix}>`,
  );
const MILITARY = '(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)\\s?(?:hrs|hours|h)\\b';

const RANGE = new RegExp(
  `(?<![\\d.,:£$/])${one('a')}\\s*(?:[-–—]|to|until|till)\\s*${one('b')}(?![\\d:/]|[.,]\\d|%)`,
  'gi',
);
const SINGLE = new RegExp(`(?<![\\d.,:£$/])(?:${MILITARY}|${one('a')})(?![\\d:/]|[.,]\\d|%|-\\d)`, 'gi');

/** "7.00 o'clock in the evening", "7.00 yh" in Welsh. */
const IN_THE_EVENING = /^\s*(?:in the (?:evening|afternoon)|at night|yh|y\.\s?h|(?:o[’']r gloch )?yr hwyr)\b/i;

interface Part {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** Whether it is surely a time: minutes, am or pm, hrs, noon. */
  marked: boolean;
  /** Printed with 24 hours: "07:05", "19:05", "700 hrs". */
  isLong: boolean;
}

/** All times of a string in order of place. A bare number is a time only in a range with one that is marked. */
export function findTimes(value: string): FoundTime[] {
  if (!/\d|noon|midday|midnight/i.test(value)) return [];
  const ranges: FoundTime[] = [];
  for (const match of value.matchAll(RANGE)) {
    const start = part(match.groups ?? {}, 'a');
    const end = part(match.groups ?? {}, 'b');
    if (start === null || end === null || !end.marked) continue;
    if (start.half === null && end.half !== null) inherit(start, end);
    const isHalfKnown = isKnown(start) || isKnown(end);
    ranges.push({
      from: match.index,
      to: match.index + match[0].length,
      start: clock(start),
      end: clock(end),
      isHalfKnown,
    });
  }
  const found = [...ranges];
  let next = 0;
  for (const match of value.matchAll(SINGLE)) {
    const from = match.index;
    const to = from + match[0].length;
    while ((ranges[next]?.to ?? Infinity) <= from) next++;
    if ((ranges[next]?.from ?? Infinity) < to) continue;
    const military = match.groups?.military;
    if (military !== undefined) {
      found.push({ from, to, start: `${military.slice(0, 2)}:${military.slice(2)}`, end: null, isHalfKnown: true });
      continue;
    }
    const time = part(match.groups ?? {}, 'a');
    if (time !== null && time.half === null && time.hour < 12 && IN_THE_EVENING.test(value.slice(to, to + 30)))
      time.half = 'pm';
    if (time !== null && time.marked)
      found.push({ from, to, start: clock(time), end: null, isHalfKnown: isKnown(time) });
  }
  return found.sort((a, b) => a.from - b.from);
}

function part(groups: Record<string, string | undefined>, suffix: string): Part | null {
  const word = groups[`WORD${suffix}`]?.toLowerCase();
  if (word !== undefined)
    return { hour: word === 'midnight' ? 0 : 12, minute: 0, half: null, marked: true, isLong: true };
  const hour = Number(groups[`HOUR${suffix}`]);
  if (Number.isNaN(hour)) return null;
  const minutes = groups[`MINUTE${suffix}`];
  const half = groups[`HALF${suffix}`]?.[0]?.toLowerCase();
  const isLong =
    hour >= 12 || (groups[`HOUR${suffix}`] ?? '').startsWith('0') || groups[`HOURS${suffix}`] !== undefined;
  const hasUnit = groups[`HOURS${suffix}`] !== undefined || groups[`NOON${suffix}`] !== undefined;
  if (half !== undefined && hour > 12) return { hour, minute: Number(minutes ?? 0), half: null, marked: true, isLong };
  return {
    hour,
    minute: Number(minutes ?? 0),
    half: half === undefined ? null : half === 'a' ? 'am' : 'pm',
    marked: half !== undefined || minutes !== undefined || hasUnit || groups[`OCLOCK${suffix}`] !== undefined,
    isLong,
  };
}

function isKnown(time: Part): boolean {
  return time.half !== null || time.isLong;
}

/** Minutes since midnight of a time as HH:MM. */
export function minutesOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** "10.00 - 12.15 pm": the start is in the same half of the day unless it would then come after the end. */
function inherit(start: Part, end: Part): void {
  const same = { ...start, half: end.half };
  start.half = minutesOf(same) <= minutesOf(end) ? end.half : end.half === 'pm' ? 'am' : 'pm';
}

function minutesOf(time: Part): number {
  let hour = time.hour % 24;
  if (time.half === 'pm' && hour < 12) hour += 12;
  if (time.half === 'am' && hour === 12) hour = 0;
  return hour * 60 + time.minute;
}

function clock(time: Part): string {
  const minutes = minutesOf(time);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
