/** Someone or something that Open Civic Data names beside an event or an item. */
export type EntityType = 'person' | 'organization' | 'vote_event';

/** There is no database that names could be reconciled with. `type` null for a name that may be a person's or a group's. */
export function entity(note: string, type: EntityType | null, name: string) {
  return { note, name, ...(type === null ? {} : { entity_type: type }), entity_name: name, entity_id: null };
}
