/** The same words never make two entities: of findings that overlap, the more confident one stays. */
import { greatest, least } from '../extremes.ts';
import { endOf, startOf } from '../document.ts';
import { placeOf, type ActionFinding, type AttendeeFinding, type Finding, type ResolutionFinding } from '../finding.ts';
import { isOfWoman } from '../language/honorifics.ts';
import { nameKey } from '../language/names.ts';
import type { Reading } from '../reading.ts';

export function dropOverlaps(reading: Reading): void {
  const dropped = new Set<Finding>();
  const resolutions = reading.findings.filter((finding) => finding.kind === 'resolution');
  dropSame(resolutions, dropped, (one) => one.text);
  dropWithin(
    resolutions.filter((one) => !dropped.has(one)),
    dropped,
  );
  dropSame(
    reading.findings.filter((finding) => finding.kind === 'action'),
    dropped,
    (one) => `${one.text} ${one.owners.map((owner) => owner.text).join()}`,
  );
  dropTwins(
    reading.findings.filter((finding) => finding.kind === 'attendee'),
    dropped,
  );
  reading.findings = reading.findings.filter((finding) => !dropped.has(finding));
}

function dropSame<T extends ResolutionFinding | ActionFinding>(
  findings: readonly T[],
  dropped: Set<Finding>,
  key: (one: T) => string,
): void {
  const byStart = new Map<number, T>();
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence)) {
    const start = placeOf(finding);
    const twin = byStart.get(start);
    if (twin === undefined) byStart.set(start, finding);
    else if (key(twin) === key(finding) || sameEnd(twin, finding)) dropped.add(finding);
  }
}

/** The conditions of a decision that are told in its words are none of their own. */
function dropWithin(resolutions: readonly ResolutionFinding[], dropped: Set<Finding>): void {
  let outer: { end: number; text: string } | null = null;
  for (const { one, start, end } of resolutions.map(spanOf).sort((a, b) => a.start - b.start)) {
    const isWithin = outer !== null && start < outer.end && one.text !== outer.text && outer.text.includes(one.text);
    if (isWithin) dropped.add(one);
    else if (outer === null || end > outer.end) outer = { end, text: one.text };
  }
}

function spanOf(one: ResolutionFinding): { one: ResolutionFinding; start: number; end: number } {
  return { one, start: least(one.at.map(startOf)), end: greatest(one.at.map(endOf)) };
}

function sameEnd(a: ResolutionFinding | ActionFinding, b: ResolutionFinding | ActionFinding): boolean {
  const text = a.text.length < b.text.length ? b.text : a.text;
  return text.includes(a.text) && text.includes(b.text);
}

/** Someone who is printed twice on the same list is one. */
function dropTwins(attendees: readonly AttendeeFinding[], dropped: Set<Finding>): void {
  const seen = new Map<string, AttendeeFinding>();
  for (const attendee of attendees) {
    const key = `${attendee.attendance} ${isOfWoman(attendee.honorific) ? 'Mrs ' : ''}${nameKey(attendee.name)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, attendee);
      continue;
    }
    first.office ??= attendee.office;
    first.role ??= attendee.role;
    first.organisation ??= attendee.organisation;
    dropped.add(attendee);
  }
}
