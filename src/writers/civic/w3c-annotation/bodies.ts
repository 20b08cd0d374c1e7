/** What an annotation says of the words: which kind of thing they are, the thing in words, and all that is known of it. */
import type { Action, Attendee, Item, Resolution } from '../../../schema.ts';
import { itemLabel, motionOf, nameOf, namesOf } from '../../phrases.ts';

export interface Entities {
  attendee: Attendee;
  item: Item;
  resolution: Resolution;
  action: Action;
}

export type Kind = keyof Entities;

/** In words for a person. */
const WORDS: { [K in Kind]: (entity: Entities[K]) => string } = {
  attendee: ({ honorific, name, role, organisation, attendance }) =>
    joined([joined([honorific, name], ' '), role, organisation, attendance], ', '),
  item: (item) => joined([itemLabel(item), namesOf(item.presenters)], ': '),
  resolution: (resolution) => joined([resolution.kind, motionOf(resolution), resolution.text], ': '),
  action: ({ owners, text, due }) => joined([owners.map(nameOf).join(', '), text, due?.date ?? due?.text], ': '),
};

function joined(parts: readonly (string | null | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** The last holds the entity of the canonical JSON. */
export function bodiesOf<K extends Kind>(kind: K, entity: Entities[K]) {
  return [
    { type: 'TextualBody', purpose: 'tagging', value: kind },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: WORDS[kind](entity) },
    { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(entity) },
  ];
}
