/** Who is meant, once people have been corrected. */
import { directoryOf } from '../directory.ts';
import { withMentions } from '../mentions.ts';
import type { Attendee, Minutes, PersonRef } from '../schema.ts';
import { nameOf } from '../writers/phrases.ts';

/** Someone by name: the attendee who is meant, where there is one. */
export function personNamed(said: string, attendees: readonly Attendee[]): PersonRef {
  const attendee = directoryOf(attendees).find(said)?.attendee;
  return { text: said, name: attendee?.name ?? null, attendee: attendee?.id ?? null };
}

/** People by name; whoever was there before stays as the document prints them. */
export function peopleNamed(
  said: readonly string[],
  before: readonly PersonRef[],
  attendees: readonly Attendee[],
): PersonRef[] {
  return said.map((name) => before.find((ref) => nameOf(ref) === name) ?? personNamed(name, attendees));
}

/** Those who are mentioned take an attendee's corrected name; who meant nobody may mean one of the `changed`. */
export function resolveAgain(minutes: Minutes, changed: ReadonlySet<string>): Minutes {
  if (changed.size === 0) return minutes;
  const { attendees } = minutes;
  const byId = new Map(attendees.map((attendee) => [attendee.id, attendee]));
  const directory = directoryOf(attendees);
  return withMentions(minutes, (ref) => {
    if (ref.attendee !== null) return { ...ref, name: byId.get(ref.attendee)?.name ?? ref.name };
    const meant = directory.find(ref.text)?.attendee ?? directory.find(ref.name ?? '')?.attendee;
    return meant !== undefined && changed.has(meant.id) ? { ...ref, name: meant.name, attendee: meant.id } : ref;
  });
}
