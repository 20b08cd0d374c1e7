/** Who attended: a person on the list as gold has it, then what is said of him or her. */
import { alternatives, overlap, samePerson } from './compare.ts';
import { printed, tallyOf, type Found, type Notes } from './context.ts';
import type { GoldAttendee } from './gold.ts';
import { mark, pair, type Measures, type Pairs, type Share, type Tally } from './measures.ts';
import { listOf, type AnyAttendee } from './result.ts';

/** So much of a post's or an organisation's words must be the same. */
const SAME_WORDS = 0.7;

export interface AttendeeScore {
  tally: Tally & Measures;
  attributes: Share;
  pairs: Pairs;
}

export function scoreAttendees(found: Found, gold: readonly GoldAttendee[], notes: Notes): AttendeeScore {
  const wanted = gold.map(([name, attendance, said]) => ({
    name,
    attendance,
    said: said ?? {},
    optional: said?.optional,
  }));
  const pairs = pair(
    found.attendees,
    wanted,
    (one, { name, attendance }) =>
      one.attendance === attendance && alternatives(name).some((form) => samePerson(one.name, form)) ? 1 : 0,
    1,
  );
  const attributes: Share = [0, 0];
  for (const [index, at] of pairs.byWanted) {
    const want = wanted[index];
    const got = found.attendees[at];
    if (want === undefined || got === undefined) continue;
    for (const [key, value] of Object.entries(want.said)) {
      if (key === 'optional' || value === undefined || typeof value === 'boolean') continue;
      const said = key === 'substitute' ? substituteOf(got, found) : got[key];
      if (!mark(attributes, isSaid(key, said, value)))
        notes.wrong.push(`${want.name}.${key}: got ${JSON.stringify(said)}, want ${JSON.stringify(value)}`);
    }
  }
  const telling = {
    name: 'attendee',
    found: ({ name, attendance }: AnyAttendee) => `${printed(name)} (${printed(attendance)})`,
    wanted: ({ name, attendance }: { name: string; attendance: string }) => `${name} (${attendance})`,
  };
  return { tally: tallyOf(pairs, found.attendees, wanted, telling, notes), attributes, pairs };
}

function isSaid(key: string, said: unknown, wanted: string | readonly string[]): boolean {
  if (key === 'initials' || key === 'office') return said === wanted;
  if (key === 'substitute') return samePerson(said, wanted);
  return listOf(wanted).some((one) => overlap(said, one) >= SAME_WORDS);
}

function substituteOf({ substitute }: AnyAttendee, { personById }: Found): unknown {
  return personById.get(substitute)?.name ?? (substitute as { name?: unknown } | null | undefined)?.name ?? substitute;
}
