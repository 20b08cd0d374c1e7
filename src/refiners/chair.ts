/** Who chaired: who is said to have been in the chair or opened the meeting, else who holds the office, else who was elected. */
import type { AttendeeFinding, ChairFinding } from '../finding.ts';
import { officeOf } from '../parsers/attendance/affiliation.ts';
import { bestFact, findingsOf, type Reading } from '../reading.ts';

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

/** "PPG Chair" where the Patient Participation Group meets: the letters of this body in front of an office of it. */
const LETTERS_AND_OFFICE = /^(\p{Lu}{2,6})\s+(.{4,20})$/u;

export function officesOfBody(reading: Reading): void {
  const body = bestFact(reading, 'body')?.value ?? '';
  const initials = [...body.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  for (const attendee of findingsOf(reading, 'attendee')) {
    const [, letters = '', office = ''] = LETTERS_AND_OFFICE.exec(attendee.role ?? '') ?? [];
    const isOwn = letters !== '' && (initials.includes(letters) || body.split(/\W+/).includes(letters));
    if (isOwn) attendee.office ??= officeOf(office);
  }
}
