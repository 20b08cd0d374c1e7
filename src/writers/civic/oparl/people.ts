/** OParl's Organization, Person and Membership. */
import { addTo } from '../../../add-to.ts';
import type { Attendee, Minutes } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { object } from './object.ts';

export function organizationsOf({ attendees }: Minutes, ids: Identities) {
  const members = new Map<unknown, unknown[]>();
  for (const { organization, id } of attendees.flatMap((person) => memberships(person, ids)))
    addTo(members, organization, id);
  return [...ids.organisations].map(([name, id]) =>
    object('Organization', id, { name, membership: members.get(id) ?? [] }),
  );
}

export function personsOf({ attendees }: Minutes, ids: Identities) {
  return attendees.map((person) =>
    object('Person', ids.of(person.id), {
      name: person.name,
      formOfAddress: person.honorific,
      membership: memberships(person, ids),
    }),
  );
}

/** An office is held in the body that met; a role in the organisation that stands beside it, where one does. */
function memberships({ id, office, role, organisation }: Attendee, ids: Identities) {
  const held = office === null ? [] : [membership(`${id}-office`, office, ids.body, ids)];
  if (role === null && organisation === null) return held;
  const home = organisation === null ? null : (ids.organisations.get(organisation) ?? null);
  return [...held, membership(`${id}-role`, role, home, ids)];
}

function membership(id: string, role: string | null, organization: string | null, ids: Identities) {
  return object('Membership', ids.of(id), { organization, role });
}
