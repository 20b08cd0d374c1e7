/** Everything in a meeting that names one of its people, items or resolutions. */
import type { Minutes, PersonRef } from './schema.ts';

/** The meeting with everyone who is mentioned in it as `person` gives them. */
export function withMentions(minutes: Minutes, person: (ref: PersonRef) => PersonRef): Minutes {
  const orNull = (ref: PersonRef | null) => (ref === null ? null : person(ref));
  return {
    ...minutes,
    items: minutes.items.map((one) => ({
      ...one,
      presenters: one.presenters.map(person),
      entries: one.entries.map((entry) => ({ ...entry, speaker: orNull(entry.speaker) })),
    })),
    resolutions: minutes.resolutions.map((one) => ({
      ...one,
      mover: orNull(one.mover),
      seconder: orNull(one.seconder),
      vote:
        one.vote === null
          ? null
          : { ...one.vote, roll: one.vote.roll.map((cast) => ({ ...cast, person: person(cast.person) })) },
    })),
    actions: minutes.actions.map((one) => ({ ...one, owners: one.owners.map(person) })),
  };
}

/** What names an id that there is none of says null instead. */
export function withoutDangling(minutes: Minutes): Minutes {
  const { meeting, attendees, items, resolutions, actions } = minutes;
  const ids = new Set([...attendees, ...items, ...resolutions].map(({ id }) => id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  const linked = {
    ...minutes,
    meeting: { ...meeting, chair: known(meeting.chair) },
    attendees: attendees.map((one) => ({ ...one, substitute: known(one.substitute) })),
    items: items.map((one) => ({ ...one, parent: known(one.parent) })),
    resolutions: resolutions.map((one) => ({ ...one, item: known(one.item) })),
    actions: actions.map((one) => ({ ...one, item: known(one.item), resolution: known(one.resolution) })),
  };
  return withMentions(linked, (ref) => ({ ...ref, attendee: known(ref.attendee) }));
}
