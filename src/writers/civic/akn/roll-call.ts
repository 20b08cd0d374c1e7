/** The roll call of an Akoma Ntoso debate: who was there, who sent apologies, who was absent. */
import type { Attendee, Minutes } from '../../../schema.ts';
import { element, mixed, type Content, type XmlElement } from '../../xml.ts';
import { linesOfText, listed, originOf, type Markup } from './markup.ts';

const ATTENDANCES = ['present', 'apologies', 'absent'] as const;

/** Null for a list that is empty. */
export function rollCallOf({ attendees, meeting }: Minutes, markup: Markup): XmlElement | null {
  if (attendees.length === 0) return null;
  const names = new Map(attendees.map(({ id, name }) => [id, name]));
  const sections = ATTENDANCES.map((attendance) => {
    const people = attendees.filter((one) => one.attendance === attendance);
    if (people.length === 0) return null;
    const rows = people.map((person) => row(person, person.id === meeting.chair, names, markup));
    return element('debateSection', { name: attendance, eId: markup.eId('rollCall', attendance) }, ...rows);
  });
  return element('rollCall', { eId: markup.eId('rollCall') }, ...sections);
}

function row(person: Attendee, chaired: boolean, names: ReadonlyMap<string, string>, { references }: Markup) {
  const part = chaired ? 'chair' : person.office;
  const inline = (name: string, text: string | null) => (text === null ? [] : [mixed('inline', { name }, text)]);
  const deputy = person.substitute === null ? undefined : names.get(person.substitute);
  const refersTo = references.attendee(person.id);
  const name = mixed('person', { refersTo, as: part === null ? null : references.part(part) }, person.name);
  const parts: Content[] = [
    person.honorific === null ? name : [mixed('inline', { name: 'honorific' }, person.honorific), ' ', name],
    ...inline('initials', person.initials),
    ...(person.role === null ? [] : [mixed('role', { refersTo: references.role(person.role) }, person.role)]),
    ...(person.organisation === null
      ? []
      : [mixed('organization', { refersTo: references.organization(person.organisation) }, person.organisation)]),
    ...inline('group', person.group),
    ...(person.substitute === null || deputy === undefined
      ? []
      : [
          mixed(
            'person',
            { refersTo: references.attendee(person.substitute), as: references.part('substitute') },
            deputy,
          ),
        ]),
    ...(person.note === null ? [] : [mixed('remark', {}, linesOfText(person.note))]),
  ];
  return mixed('p', originOf(person.source, person), listed(parts));
}
