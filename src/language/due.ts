/** By when: the words for it in a sentence, and the date that they fix. */
import { daysIn, findDates, isoDate, monthOf, resolveDate, weekdayOf, type DayOrder } from './dates.ts';

export interface DueContext {
  /** The date of the meeting. */
  date: string | null;
  /** The date of the next meeting, where the document states it. */
  next: string | null;
  order: DayOrder;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WORDS: { pattern: RegExp; fixes?: (match: RegExpExecArray, context: DueContext) => string | null }[] = [
  {
    pattern:
      /\b(?:by|before|at|for|to|in time for|ahead of|prior to|until)\s+(?:the\s+|our\s+)?next\s+(?:\p{L}+\s+){0,4}?meeting\b|\bnext\s+(?:meeting|exec|executive|board|committee|council|partnership|forum)\b/iu,
    fixes: (_, context) => context.next,
  },
  {
    pattern: new RegExp(`\\b(?:by|before)\\s+(?:the\\s+)?end\\s+of\\s+(${MONTH})(?:\\s+(\\d{4}))?\\b`, 'i'),
    fixes: (match, context) => endOfMonth(match[1] ?? '', match[2], context.date),
  },
  {
    pattern: new RegExp(
      `\\b(?:at|to|for|by|before|until|in time for|ahead of)\\s+(?:the\\s+|our\\s+)?(${MONTH})(?:[’']s)?\\s+(?:meeting|mtg)\\b`,
      'i',
    ),
    fixes: (match, context) =>
      context.next !== null && monthOf(match[1] ?? '') === Number(context.next.slice(5, 7)) ? context.next : null,
  },
  {
    pattern: /\bby\s+(?:next\s+|this\s+)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i,
    fixes: (match, context) => (context.date === null ? null : nextWeekday(match[1] ?? '', context.date)),
  },
  {
    pattern: /\b(?:at|to|for|by)\s+(?:a|the)\s+(?:future|subsequent|later|following)\s+(?:\p{L}+\s+){0,4}?meeting\b/iu,
  },
  {
    pattern: /\b(?:by|before)\s+(?:the\s+)?end\s+of\s+(the\s+|this\s+|next\s+)?(week|month)\b/i,
    fixes: (match, context) => endOf(match[2] ?? '', /next/i.test(match[1] ?? ''), context.date),
  },
  {
    pattern:
      /\b(?:by|before)\s+(?:the\s+)?end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:day|quarter|term|year|summer|autumn|spring|winter)\b/i,
  },
  {
    pattern:
      /\b(?:within|in)\s+(?:the\s+next\s+)?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:days?|weeks?|months?|years?)(?:[’']s?)?(?:\s+time)?\b/i,
  },
  {
    pattern: new RegExp(
      `\\b(?:in|by|for|during|before)\\s+(?:early\\s+|mid-?\\s*|late\\s+)?(?:${MONTH})(?:\\s+\\d{4})?\\b`,
      'i',
    ),
  },
  {
    pattern:
      /\bas soon as possible\b|\bASAP\b|\bimmediately\b|\bthe next day\b|\bbefore the (?:launch|event|deadline|election)\b|\bafter (?:the|this) meeting\b|\bin due course\b/i,
  },
  {
    pattern: /\bby\s+(?:next\s+|this\s+)?(?:week|month|Christmas|Easter)\b/i,
  },
  {
    pattern: /\b(?:by|before|no later than|until)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?\p{Lu})/u,
    fixes: (match, { date }) => (date === null ? null : nextDay(Number(match[1]), date)),
  },
  { pattern: /\btomorrow\b/i, fixes: (_, { date }) => (date === null ? null : daysAfter(1, date)) },
];
const BEFORE_DATE =
  /\b(?:by|before|prior to|on|for|no later than|until|from|deadline(?: of|:)?|due:?|closing date (?:being|is|of)|agenda (?:of|for))\s+(?:the\s+|noon on\s+)?$/i;

/** "at the July 10 meeting" */
const AT_THE = /\b(?:at|to|for)\s+(?:the|our)\s+$/i;

/** The due words of a sentence and their date; null where it has none. */
export function dueIn(value: string, context: DueContext): { text: string; date: string | null } | null {
  for (const found of findDates(value, context.order)) {
    const before = value.slice(0, found.from);
    const isMeeting = /^\s+(?:\p{L}+\s+)?meeting\b/iu.test(value.slice(found.to));
    const lead = BEFORE_DATE.exec(before) ?? (isMeeting ? AT_THE.exec(before) : null);
    if (lead === null) continue;
    return { text: value.slice(lead.index, found.to), date: resolveDate(found, context.date) };
  }
  for (const { pattern, fixes } of WORDS) {
    const match = pattern.exec(value);
    if (match !== null) return { text: match[0], date: fixes?.(match, context) ?? null };
  }
  return null;
}

/** The date of words that are known to say when ("30 June", "next meeting"). */
export function dueDate(text: string, context: DueContext): string | null {
  const [found] = findDates(text, context.order);
  if (found !== undefined) return resolveDate(found, context.date);
  return dueIn(text, context)?.date ?? dueIn(`by the ${text}`, context)?.date ?? null;
}

function endOfMonth(name: string, year: string | undefined, after: string | null): string | null {
  const month = monthOf(name);
  if (year !== undefined) return isoDate(Number(year), month, daysIn(month, Number(year)));
  if (after === null) return null;
  const same = Number(after.slice(0, 4)) + (month >= Number(after.slice(5, 7)) ? 0 : 1);
  return isoDate(same, month, daysIn(month, same));
}

/** "before the 30th": the first such day of a month after a date. */
function nextDay(day: number, after: string): string | null {
  const [year = 0, month = 1, today = 1] = after.split('-').map(Number);
  const ahead = day > today ? month : month + 1;
  const [inYear, inMonth] = ahead > 12 ? [year + 1, 1] : [year, ahead];
  return day < 1 || day > daysIn(inMonth, inYear) ? null : isoDate(inYear, inMonth, day);
}

/** The first such weekday after a date. */
function nextWeekday(name: string, after: string): string {
  const wanted = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.slice(0, 3).toLowerCase());
  return daysAfter(((wanted - weekdayOf(after) + 6) % 7) + 1, after);
}

/** The date so many days after one; of less than a month. */
function daysAfter(days: number, date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = daysIn(month, year);
  if (day + days <= last) return isoDate(year, month, day + days);
  return month === 12 ? isoDate(year + 1, 1, day + days - last) : isoDate(year, month + 1, day + days - last);
}

/** A week ends on its Friday, a month on its last day. */
function endOf(unit: string, isNext: boolean, after: string | null): string | null {
  if (after === null) return null;
  if (unit.toLowerCase() === 'week') {
    const friday = weekdayOf(after) === 5 ? after : nextWeekday('Fri', after);
    return isNext ? nextWeekday('Fri', friday) : friday;
  }
  const [year = 0, month = 1] = after.split('-').map(Number);
  const ahead = isNext ? month + 1 : month;
  return ahead > 12 ? isoDate(year + 1, 1, 31) : isoDate(year, ahead, daysIn(ahead, year));
}
