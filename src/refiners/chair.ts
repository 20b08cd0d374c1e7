/** Who chaired: who is said to have been in the chair, else who holds the office, else who was elected and is present. */
import type { AttendeeFinding } from '../finding.ts';
import { findingsOf, type Reading } from '../reading.ts';

export function chairOf(reading: Reading): AttendeeFinding | null {
  const present = (attendee: AttendeeFinding | null) => (attendee?.attendance === 'present' ? attendee : null);
  const said = findingsOf(reading, 'chair');
  const sat = said.filter((one) => one.rule === 'in-the-chair' && present(one.who.attendee) !== null);
  if (sat[0] !== undefined) return sat[0].who.attendee;
  const holder = findingsOf(reading, 'attendee').find(
    (attendee) => attendee.office === 'chair' && attendee.attendance === 'present',
  );
  if (holder !== undefined) return holder;
  for (const elected of said.filter((one) => one.rule === 'elected-chair')) {
    const attendee = present(elected.who.attendee);
    if (attendee === null) continue;
    attendee.office ??= 'chair';
    return attendee;
  }
  return null;
}
