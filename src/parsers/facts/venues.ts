/** Where the meeting was held: the place behind "held at", beside date and time, or on a line of its own. */
import { findDates, type DayOrder } from '../../language/dates.ts';
import { findTimes } from '../../language/times.ts';
import { hasFiniteVerb } from '../items/titles.ts';
import { tidy } from './tidy.ts';

const PLACE =
  /\b(?:room|hall|centre|center|building|house|chambers?|offices?|library|church|school|pavilion|suite|theatre|hotel|inn|club(?:house)?|street|road|lane|avenue|drive|zoom|teams|skype|webex|jitsi|google meet|online|remote(?:ly)?|virtual(?:ly)?|video(?:\s|-)?(?:call|link|conferenc(?:e|ing))?|tele(?:phone|conference)|headquarters|hq|station|college|university|barn|caf[eé]|museum|institute|arena|lodge|annexe?|gym(?:nasium)?|auditorium|complex|plaza|hub|legion|vestry|home of|residence of|park|shop|boardroom|academy|hospital|surgery|community space)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b/;
/** "22 Barrack Street": a house in a street. */
const ADDRESS = /^\d{1,5}[A-Z]?\s\p{Lu}\p{Ll}/u;
/** What ends the name of a place in a sentence. */
const ENDS =
  /[.;]\s|[.;]$|\s[-–—]\s|,\s+(?=(?:\S+\s+){1,3}(?:being|having|presiding|acting)\b)|,?\s+(?:commencing|starting|beginning|under the|with the|there were|at which|when|where|to|for|present|called|chaired|attended|which|who|and\s+(?:\p{Ll}+ed|was|were)|on|from|at)\b(?!\s+(?:MS|Zoom|Teams))/iu;
/** "in", "at", "via" in front of a place. */
const INTO =
  /(?:^|[\s,;(])(?:at|in|via|by|using|over|At|In|Via|AT|IN|VIA|BY)\s+(?:[Tt]he\s+|THE\s+|a\s+)?(?=[\p{L}\d])/gu;
/** "The Council held a zoom meeting", "REMOTE MEETING". */
const REMOTE =
  /\bheld\s+(?:as\s+)?(?:a\s+)?((?:zoom|teams|virtual|remote|online)\s+meeting)\b|^((?:zoom|teams|virtual|remote|online|teleconference)\s+meeting)$|\bheld\s+(remotely|virtually|online)\b/i;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:the|a|an|in|at|on|via|by|attendance|person|accordance|order|time|public|session|chair|present|the chair|none|n\/?a|tbc|tba)$|^\W*$/i;
const MAX_PLACE = 120;

export function isNoPlace(value: string): boolean {
  return NO_PLACE.test(value.replace(/^the\s+/i, '')) || value.length > MAX_PLACE;
}

function isPlace(value: string): boolean {
  return PLACE.test(value) || POSTCODE.test(value) || ADDRESS.test(value);
}

/** The place that a title or the sentence of opening names; null where it names none. `isSure` takes any capitalised name. */
export function heldAt(value: string, order: DayOrder, isSure: boolean): string | null {
  const spans = [...findDates(value, order), ...findTimes(value)];
  const isIn = (at: number) => spans.some((span) => span.from <= at && at < span.to);
  for (const match of value.matchAll(INTO)) {
    const from = match.index + match[0].length;
    if (isIn(from)) continue;
    const next = Math.min(value.length, ...spans.map((span) => span.from).filter((start) => start > from));
    const phrase = value.slice(from, next);
    const ends = ENDS.exec(phrase);
    const place = tidy(ends === null ? phrase : phrase.slice(0, ends.index));
    const isNamed =
      /^(?:[\p{Lu}\d]|home of\b|zoom\b|video|tele)/u.test(place) || /\bheld$/i.test(value.slice(0, match.index));
    if (!isNamed || hasFiniteVerb(place) || /\bmeeting\b(?! room)|\bheld\b/i.test(place)) continue;
    const isHeld = isSure && /^\p{Lu}/u.test(place);
    if ((isPlace(place) || isHeld) && !isNoPlace(place)) return place;
  }
  const remote = REMOTE.exec(value);
  return remote?.[1] ?? remote?.[2] ?? remote?.[3] ?? null;
}

/** Time zones and sessions between the time and the place: "PDT (Session III), Plaza B". */
const BEHIND_TIME = /^[\s.,;:|–—-]*(?:(?:[A-Z]{1,4}T|UTC)\b[ ,]*)?(?:\([^()]{1,40}\))?[\s.,;:|–—-]*/;

/** "28 July 2020 13:00 - 16:00 Town Hall": what stands behind date and time. */
export function besideDate(value: string, order: DayOrder): string | null {
  const spans = [...findDates(value, order).filter((date) => date.year !== null), ...findTimes(value)].sort(
    (a, b) => a.from - b.from,
  );
  const last = spans.at(-1);
  if (last === undefined) return null;
  const behind = value.slice(last.to);
  const isSetOff = /^\s*(?:[,|]|[-–—]\s)\s*\p{Lu}/u.test(behind) && isPlace(behind);
  if (spans.length < 2 && !isSetOff && !/^[,\s]*(?:at|in|via|by)\s/i.test(behind)) return null;
  const rest = value
    .slice(last.to)
    .replace(BEHIND_TIME, '')
    .replace(/^(?:at|in|via|by)\s+(?:the\s+)?/i, '');
  const isNamed = /^\p{Lu}/u.test(rest) || isPlace(rest);
  return isNamed && !isNoPlace(rest) && !/\b(?:minutes|meeting(?! room)|present)\b/i.test(rest) ? tidy(rest) : null;
}

/** "Middelburg, Province House, 22 November 2018, 9.30 – 12.45": a place in front of date and times. */
export function beforeDate(value: string, order: DayOrder): string | null {
  const date = findDates(value, order).find(({ year }) => year !== null);
  const times = findTimes(value);
  if (date === undefined || times.length === 0 || times.some(({ from }) => from < date.from)) return null;
  const place = tidy(value.slice(0, date.from).replace(/\b(?:on|held|at)\s*$/i, ''));
  const isNamed = /^\p{Lu}/u.test(place) && (place.includes(',') || isPlace(place));
  return isNamed && !isNoPlace(place) && !NO_PLACE_LINE.test(place) && !OF_PEOPLE.test(place) ? place : null;
}
const OF_PEOPLE =
  /\b(?:association|society|trust|foundation|group|forum|panel|partnership|network|team|club|assembly|session|workshop|seminar|conference|plenary|summit)\b/i;

const NO_PLACE_LINE =
  /\b(?:minutes|meeting(?! room)|agenda|committee(?! room)|council(?! chamber| office| house)|board(?! ?room)|notes of|present|draft|charity|registered|minute taker)\b/i;
/** "1500 Lincoln Blvd." */
const ABBREVIATED = /\b(?:blvd|st|rd|ave|dr|ln|bldg|rm|ste|ctr|hwy|pkwy|pl|sq|ct)\.$/i;
/** "2.00 pm to 3.50 pm, Committee Room 2": the times in front of the place. */
const TIMES =
  /^(?:from )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs)?(?:\s?(?:to|until|[-–—])\s?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs)?)?[,;:\s]+(?=\p{L})/iu;

/** A line of its own below the title that names a place: "Committee Room 2, The Maltings". */
export function placeLine(value: string): string | null {
  if (REMOTE.test(value)) return tidy(value);
  if (value.length > MAX_PLACE || !isPlace(value) || NO_PLACE_LINE.test(value)) return null;
  if ((/[.!?]$/.test(value) && !ABBREVIATED.test(value)) || hasFiniteVerb(value)) return null;
  const times = TIMES.exec(value)?.[0] ?? '';
  const place = findTimes(times).length > 0 ? value.slice(times.length) : value;
  const [later] = findTimes(place).filter(({ from }) => /,\s*(?:at\s+)?$/.test(place.slice(0, from)));
  return tidy(place.slice(0, later?.from)).replace(/^(?:in|at|via)\s+(?=the\s|\p{Lu})/iu, '');
}
