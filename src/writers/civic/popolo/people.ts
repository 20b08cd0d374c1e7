/** Popolo's Person, Organization and Membership. */
import type { Attendee, Minutes, PersonRef } from '../../../schema.ts';
import { nameOf } from '../../phrases.ts';
import type { Identities } from '../identities.ts';
import { sourceLink } from '../source-link.ts';
import { stated } from '../stated.ts';

const INITIALS = 'initials';

export function personsOf({ attendees }: Minutes, ids: Identities) {
  return attendees.map((person) =>
    stated({
      id: ids.of(person.id),
      name: person.name,
      other_names: person.initials === null ? null : [{ name: person.initials, note: INITIALS }],
      honorific_prefix: person.honorific,
      sources: [sourceLink(ids, person.source)],
    }),
  );
}

export function organizationsOf({ organisations }: Identities) {
  return [...organisations].map(([name, id]) => ({ id, name }));
}

/** An office is held in the body that met; a role in the organisation that stands beside it, where one does. */
export function membershipsOf({ attendees }: Minutes, ids: Identities) {
  return attendees.flatMap((person) => [...office(person, ids), ...role(person, ids)]);
}

function office({ id, office, source }: Attendee, ids: Identities) {
  if (office === null) return [];
  return [membership(`${id}-office`, id, { role: office, organization_id: ids.body }, source, ids)];
}

function role({ id, role, organisation, source }: Attendee, ids: Identities) {
  if (role === null && organisation === null) return [];
  const organization_id = organisation === null ? null : ids.organisations.get(organisation);
  return [membership(`${id}-role`, id, { role, organization_id }, source, ids)];
}

function membership(
  id: string,
  person: string,
  fields: Record<string, unknown>,
  source: Attendee['source'],
  ids: Identities,
) {
  return stated({ id: ids.of(id), person_id: ids.of(person), ...fields, sources: [sourceLink(ids, source)] });
}

/** Someone as `creator_id` and `creator`, or `voter_id` and `voter`: by id where on the list, else by name alone. */
export function referenceTo(relation: string, person: PersonRef | null, ids: Identities): Record<string, unknown> {
  if (person === null) return {};
  if (person.attendee !== null) return { [`${relation}_id`]: ids.of(person.attendee) };
  return { [relation]: { name: nameOf(person) } };
}
