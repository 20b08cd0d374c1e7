/** A text that is no minutes yields nothing: a recipe with numbered headings has no agenda. */
import { diagnostic, isOfReading } from '../diagnostics.ts';
import { findingsOf, type Reading } from '../reading.ts';

/** Signs of minutes; each counts once. */
const WORDS: [RegExp, number][] = [
  [
    /\bminutes\s+(?:of|from|for)\b|\b(?:draft|approved|unapproved|committee|board|council|meeting)\s+minutes\b|^[^\w\n]*minutes[^\w\n]*$/im,
    2,
  ],
  [/\bapologies\b/i, 1],
  [/\bnotes\s+of\s+(?:\S+\s+){0,5}(?:meeting|call|executive|committee|group|board)\b/i, 1],
  [/\b(?:date|time)\s+(?:and\s+\w+\s+)?of\s+(?:the\s+)?next\s+meeting\b|\bnext\s+meeting\b/i, 1],
  [/\b(?:matters\s+arising|any\s+other\s+business|AOB|declarations?\s+of\s+(?:\w+\s+){0,3}interests?)\b/i, 1],
  [/\b(?:seconded|resolved\s+that|RESOLVED|it\s+was\s+agreed|motion\s+(?:carried|passed))\b/, 1],
  [/\bcalled\s+to\s+order\b|\badjourn(?:ed|ment)\b|\bmeeting\s+(?:closed|opened|ended|started)\b/i, 1],
];
/** Attendees and signs together must reach this. */
const NEEDED = 3;
/** Without anybody present and without a date, more must speak for it. */
const NEEDED_BARE = 6;
const MIN_PEOPLE = 2;
const MIN_ITEMS = 3;

export function refuseOthers(reading: Reading): void {
  const people = findingsOf(reading, 'attendee').length;
  const isDated = findingsOf(reading, 'fact').some((fact) => fact.field === 'date');
  let signs = people >= MIN_PEOPLE ? 2 : people;
  for (const [pattern, weight] of WORDS) if (pattern.test(reading.document.text)) signs += weight;
  if (findingsOf(reading, 'item').length >= MIN_ITEMS) signs += 0.5;
  if (isDated) signs += 0.5;
  if (findingsOf(reading, 'action').length + findingsOf(reading, 'resolution').length > 0) signs += 0.5;
  const claims = people + findingsOf(reading, 'action').length + findingsOf(reading, 'resolution').length;
  if (claims > 0 && signs >= (people === 0 && !isDated ? NEEDED_BARE : NEEDED)) return;
  reading.findings = [];
  reading.diagnostics = reading.diagnostics.filter(isOfReading);
  reading.diagnostics.push(diagnostic('not-minutes', 'the text does not look like the minutes of a meeting'));
}
