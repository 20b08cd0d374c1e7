/** The preface of an Akoma Ntoso debate: title, body, day, start, place and status, as far as they are stated. */
import type { Minutes } from '../../../schema.ts';
import { element, mixed, type Content, type XmlElement } from '../../xml.ts';
import { linesOfText, type Markup } from './markup.ts';

/** Null where nothing is stated: a preface cannot be empty. */
export function prefaceOf({ meeting }: Minutes, { references, eId }: Markup): XmlElement | null {
  const { title, body, date, startTime, venue, status } = meeting;
  const facts: Content[] = [
    title === null ? null : mixed('docTitle', {}, linesOfText(title)),
    body === null ? null : mixed('docCommittee', { refersTo: references.organization(body) }, body),
    date === null ? null : mixed('docDate', { date }, date),
    startTime === null ? null : timeOf(startTime, 'startEvent'),
    venue === null ? null : mixed('location', { refersTo: references.location(venue) }, linesOfText(venue)),
    status === 'unknown' ? null : mixed('docStatus', {}, status),
  ];
  const stated = facts.filter((fact) => fact !== null);
  if (stated.length === 0) return null;
  return element('preface', { eId: eId('preface') }, ...stated.map((fact) => mixed('p', {}, fact)));
}

/** A local time, without a zone as minutes state none. */
export function timeOf(clock: string, type: 'startEvent' | 'endEvent'): XmlElement {
  return mixed('recordedTime', { time: `${clock}:00`, type }, clock);
}
