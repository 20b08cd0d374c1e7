/** The fields of the meeting that gold states: the share of them that is right. */
import { alternatives, overlap, samePerson } from './compare.ts';
import type { Found, Notes } from './context.ts';
import type { Gold } from './gold.ts';
import { ratio } from './measures.ts';
import type { AnyMeeting } from './result.ts';
import { listOf } from './result.ts';

/** Compared as they are. */
const EXACT = ['date', 'startTime', 'endTime'] as const;
/** Compared by their words. */
const WORDED = ['body', 'venue'] as const;
/** So much of the words must be the same. */
const SAME_WORDS = 0.75;

type Wanted = NonNullable<Gold['meeting']>;

export function scoreMeeting(meeting: AnyMeeting, wanted: Wanted, found: Found, notes: Notes): number | null {
  const fields: boolean[] = [];
  const check = (name: string, isRight: boolean, got: unknown) => {
    fields.push(isRight);
    if (!isRight) notes.wrong.push(`meeting.${name}: got ${JSON.stringify(got)}`);
  };
  for (const name of EXACT) {
    const want = wanted[name];
    const got = meeting[name] ?? null;
    if (want !== undefined)
      check(name, Array.isArray(want) ? want.includes(got as never) : got === want, meeting[name]);
  }
  for (const name of WORDED) {
    const want = wanted[name];
    const got = meeting[name] ?? null;
    if (want === undefined) continue;
    check(
      name,
      want === null ? got === null : listOf(want).some((one) => overlap(got, one) >= SAME_WORDS),
      meeting[name],
    );
  }
  if (wanted.status !== undefined)
    check('status', wanted.status.includes(String(meeting['status'])), meeting['status']);
  if (typeof wanted.chair === 'string') {
    const chair = chairOf(meeting.chair, found);
    check(
      'chair',
      alternatives(wanted.chair).some((one) => samePerson(chair, one)),
      chair,
    );
  }
  if (wanted.next !== undefined) {
    const dates = listOf(meeting.next).map(({ date }) => date);
    const must = wanted.next.filter(({ optional }) => optional !== true).map(({ date }) => date);
    const may = wanted.next.map(({ date }) => date);
    check(
      'next',
      must.every((date) => dates.includes(date)) && dates.every((date) => may.includes(date as never)),
      dates,
    );
  }
  return ratio(fields.filter(Boolean).length, fields.length);
}

/** The chair as an attendee's id, as an object with a name, or as a name. */
function chairOf(chair: unknown, found: Found): unknown {
  return found.personById.get(chair)?.name ?? (chair as { name?: unknown } | null | undefined)?.name ?? chair;
}
