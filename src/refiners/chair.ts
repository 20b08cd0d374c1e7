/** Who chaired: who is said to have been in the chair or opened the meeting, else who holds the office, else who was elected. */
import type { AttendeeFinding, ChairFinding } from '../finding.ts';
import { findingsOf, type Reading } from '../reading.ts';

/** Those who open a meeting and do not chair it. */
const SERVES = /\b(?:clerk|secretary|manager|officer|administrator|recorder|director general)\b/i;

export function chairOf(reading: Reading): AttendeeFinding | null {
  const attendees = findingsOf(reading, 'attendee');
  const said = findingsOf(reading, 'chair');
  const told = (rule: ChairFinding['rule']) =>
    said.flatMap(({ rule: own, who }) =>
      own === rule && who.attendee?.attendance === 'present' ? [who.attendee] : [],
    );
  const [sat] = told('in-the-chair');
  if (sat !== undefined) return sat;
  const [opened] = told('called-to-order').filter(({ role, office }) => office === 'chair' || !SERVES.test(role ?? ''));
  if (opened !== undefined) return opened;
  const holder = attendees.find(({ office, attendance }) => office === 'chair' && attendance === 'present');
  if (holder !== undefined) return holder;
  const [elected] = told('elected-chair');
  if (elected === undefined) return null;
  elected.office ??= 'chair';
  return elected;
}
