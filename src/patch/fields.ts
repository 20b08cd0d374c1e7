/** A claim with fields of a correction in it. */
import type { Attendee, Meeting, Minutes, Resolution } from '../schema.ts';
import type { Entities } from './empty.ts';
import { CORRECTED, LISTS, type EntityKind } from './kinds.ts';
import { peopleNamed, personNamed } from './people.ts';

/** The fields of a correction of any kind: people are named, all else is as in the canonical JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** What people are in place of their names, for the fields that name any. */
const PEOPLE: Readonly<Record<string, (said: never, before: never, attendees: readonly Attendee[]) => unknown>> = {
  owners: peopleNamed,
  mover: oneNamed,
  seconder: oneNamed,
};

function oneNamed(said: string | null, before: Resolution['mover'], attendees: readonly Attendee[]) {
  if (said === null) return null;
  return peopleNamed([said], before === null ? [] : [before], attendees)[0] ?? null;
}

/** `attendees` are those whom names may mean. */
export function withFields<K extends EntityKind>(
  entity: Entities[K],
  fields: Fields,
  attendees: readonly Attendee[],
): Entities[K] {
  const given: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const before = (entity as unknown as Record<string, unknown>)[field];
    const people = PEOPLE[field];
    given[field] = people === undefined ? value : people(value as never, before as never, attendees);
  }
  return { ...entity, ...given, rule: CORRECTED, confidence: 1 };
}

const LETTERS: Record<EntityKind, string> = { attendee: 'p', item: 'i', resolution: 'r', action: 'a' };

/** An id that no claim of the kind has: the number behind the highest. */
export function nextId(minutes: Minutes, kind: EntityKind): string {
  const list: readonly { id: string }[] = minutes[LISTS[kind]];
  const highest = list.reduce((most, { id }) => Math.max(most, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0);
  return `${LETTERS[kind]}${highest + 1}`;
}

/** The meeting with its facts corrected; null where nobody is known by the name of the chair. */
export function withFacts(meeting: Meeting, fields: Fields, attendees: readonly Attendee[]): Meeting | null {
  const { chair, ...facts } = fields as { chair?: string | null };
  const corrected = { ...meeting, ...facts };
  if (chair === undefined) return corrected;
  const id = chair === null ? null : personNamed(chair, attendees).attendee;
  return chair !== null && id === null ? null : { ...corrected, chair: id };
}
