/** What an Akoma Ntoso document refers to: each person, organization, role, concept and place is listed once, as it is first named. */
import type { Minutes, PersonRef } from '../../../schema.ts';
import { nameOf } from '../../phrases.ts';
import { element, type XmlElement } from '../../xml.ts';
import { nameOfId } from '../identities.ts';

/** The classes of Akoma Ntoso's ontology that are used. */
const CLASSES = {
  person: 'TLCPerson',
  organization: 'TLCOrganization',
  role: 'TLCRole',
  concept: 'TLCConcept',
  location: 'TLCLocation',
} as const;

type Class = keyof typeof CLASSES;

/** Each gives a reference: "#p1". */
export interface References {
  /** Someone on the list of attendees, by the id there. */
  attendee: (id: string) => string;
  /** Whoever speaks or votes, on the list or not. */
  person: (ref: PersonRef) => string;
  organization: (name: string) => string;
  role: (name: string) => string;
  /** A part that someone has in any meeting: "chair", "mover". */
  part: (word: string) => string;
  concept: (word: string) => string;
  location: (name: string) => string;
  /** The program that made the markup. */
  program: string;
  elements: () => XmlElement[];
}

const PROGRAM = 'minutes';

/** `prefix` goes before each eId; the people of the list come first, in their order. */
export function newReferences({ attendees, generator, source }: Minutes, prefix: string): References {
  const listed = new Map<string, XmlElement>();
  const list = (type: Class, id: string, name: string, shared = false): string => {
    const instance = shared ? id : `${source.sha256}/${source.part === null ? '' : `${source.part}/`}${id}`;
    const href = `/akn/ontology/${type}/${instance}`;
    if (!listed.has(id)) listed.set(id, element(CLASSES[type], { eId: prefix + id, href, showAs: name }));
    return `#${prefix}${id}`;
  };
  const numbered = (type: Class) => {
    const ids = new Map<string, string>();
    return (name: string): string => {
      const id = ids.get(name) ?? `${type}${ids.size + 1}`;
      ids.set(name, id);
      return list(type, id, name);
    };
  };
  const attendee = (id: string): string => `#${prefix}${nameOfId(id)}`;
  const other = numbered('person');
  const program = list('organization', PROGRAM, `${generator.name} ${generator.version}`, true);
  for (const { id, name } of attendees) list('person', nameOfId(id), name);
  return {
    attendee,
    person: (ref) => (ref.attendee === null ? other(nameOf(ref)) : attendee(ref.attendee)),
    organization: numbered('organization'),
    role: numbered('role'),
    part: (word) => list('role', word, word, true),
    concept: (word) => list('concept', word, word, true),
    location: numbered('location'),
    program,
    elements: () => [...listed.values()],
  };
}
