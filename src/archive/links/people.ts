/** Stub until the linkers are merged: one person a name. */
import type { Merges } from './merges.ts';

export interface Mention {
  meeting: string;
  attendee: string;
  body: string | null;
  date: string | null;
  name: string;
  honorific: string | null;
  initials: string | null;
  role: string | null;
  organisation: string | null;
  office: string | null;
}

export interface Person {
  id: string;
  name: string;
  variants: string[];
  mentions: { meeting: string; attendee: string }[];
}

export function linkPeople(mentions: readonly Mention[], _merges: Merges): Person[] {
  const people = new Map<string, Person>();
  for (const { name, meeting, attendee } of mentions) {
    const id = name.toLowerCase();
    const person = people.get(id) ?? { id, name, variants: [name], mentions: [] };
    person.mentions.push({ meeting, attendee });
    people.set(id, person);
  }
  return [...people.values()];
}
