/** The claims of each kind, and one of each that says nothing yet. */
import type { Action, Attendee, Item, Resolution } from '../schema.ts';
import { CORRECTED, type EntityKind } from './kinds.ts';

/** The entities of each kind. */
export interface Entities {
  attendee: Attendee;
  item: Item;
  resolution: Resolution;
  action: Action;
}

/** What a claim that is added says where nobody said anything. */
export const EMPTY: { readonly [K in EntityKind]: Omit<Entities[K], 'id' | 'source'> } = {
  attendee: {
    name: '',
    honorific: null,
    initials: null,
    role: null,
    organisation: null,
    attendance: 'present',
    office: null,
    group: null,
    substitute: null,
    note: null,
    rule: CORRECTED,
    confidence: 1,
  },
  item: {
    number: null,
    printedNumber: null,
    title: null,
    section: null,
    parent: null,
    presenters: [],
    entries: [],
    rule: CORRECTED,
    confidence: 1,
  },
  resolution: {
    item: null,
    label: null,
    kind: 'other',
    text: '',
    mover: null,
    seconder: null,
    vote: null,
    rule: CORRECTED,
    confidence: 1,
  },
  action: {
    item: null,
    text: '',
    owners: [],
    due: null,
    status: 'open',
    resolution: null,
    rule: CORRECTED,
    confidence: 1,
  },
};
