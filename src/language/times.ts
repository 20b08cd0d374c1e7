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

const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "half past seven", "at ten to eight", "eight o'clock" */
const IN_WORDS = new RegExp(
  `\\b(?:(?<span>half|(?:a\\s+)?quarter|five|ten|twenty(?:[- ]five)?)\\s+(?:past|(?<=\\b(?:at|by|until|till|from|about)\\s+(?:a\\s+)?(?:half|quarter|five|ten|twenty(?:[- ]five)?)\\s+)(?<to>to))\\s+(?<of>${HOUR_WORDS.join('|')})|(?<full>${HOUR_WORDS.join('|')})\\s+o[’']clock)\\b(?:\\s?(?<half>[ap])\\.?m\\b)?`,
  'gi',
);
const SPANS: Record<string, number> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 };

function timesInWords(value: string): FoundTime[] {
  if (!/\b(?:past|to|o[’']clock)\b/i.test(value)) return [];
  return [...value.matchAll(IN_WORDS)].map((match) => {
    const { span = '', to, of, full, half } = match.groups ?? {};
    const hour = (HOUR_WORDS.indexOf((of ?? full ?? '').toLowerCase()) + 1) % 12;
    const minutes = SPANS[span.toLowerCase().replace(/^a\s+/, '').replace(' ', '-')] ?? 0;
    const end = match.index + match[0].length;
    const isEvening = half?.toLowerCase() === 'p' || IN_THE_EVENING.test(value.slice(end, end + 30));
    const clockwise = hour * 60 + (to === undefined ? minutes : -minutes) + (isEvening ? 720 : 0);
    const at = (clockwise + 1440) % 1440;
    const start = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    return { from: match.index, to: end, start, end: null, isHalfKnown: isEvening || half !== undefined };
  });
}

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
  const inWords = timesInWords(value);
  if (!/\d|noon|midday|midnight/i.test(value)) return inWords;
  const ranges: FoundTime[] = militaryRanges(value);
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
  return [...found, ...inWords].sort((a, b) => a.from - b.from);
}

/** "1400-1600 UTC", "0900–1030 hrs" */
const MILITARY_RANGE =
  /\b([01]\d|2[0-3])([0-5]\d)\s?[-–—]\s?([01]\d|2[0-3])([0-5]\d)\s?(?:UTC|[A-Z]{1,3}T|hrs|hours|h)\b/g;
function militaryRanges(value: string): FoundTime[] {
  return [...value.matchAll(MILITARY_RANGE)].map(
    ({ index, 0: said, 1: from = '', 2: past = '', 3: to = '', 4: end = '' }) => ({
      from: index,
      to: index + said.length,
      start: `${from}:${past}`,
      end: `${to}:${end}`,
      isHalfKnown: true,
    }),
  );
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
