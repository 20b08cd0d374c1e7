/** Where in the lists of attendance a walk is, and whom it found. */
import { trimText, type Text } from '../../document.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { wordKey, type Attendance, type Words } from '../../formats/words.ts';
import type { Passage } from '../../outline/passages.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { invertedIn, peopleIn, type ListedPerson } from './people.ts';

export interface State {
  attendance: Attendance | null;
  group: string | null;
  /** By column, where the header of a table names a list for each. */
  byColumn: Map<number, { attendance: Attendance | null; group: string | null }> | null;
  /** The last person, while what follows may still be theirs. */
  open: AttendeeFinding | null;
  found: AttendeeFinding[];
  /** Whether the rows of the lists hold two people each, and no affiliations. */
  inPairs: boolean;
  /** The office that a label alone on its line tells of whoever comes next. */
  office: Office | null;
  /** Whether the lists give surnames first; whether they give single names. */
  isInverted: boolean;
  isSingles: boolean;
  /** Whether somebody stands directly under the label that told the attendance, and not under a group of it. */
  isFilled: boolean;
  /** Who is named as holding an office of the group, and need not have been there. */
  standing: AttendeeFinding[];
  /** Who is named as an officer above the lists, which may name them again in another way. */
  officers: AttendeeFinding[];
}

export type Office = 'chair' | 'vice-chair' | 'secretary';

export function newState(inPairs: boolean): State {
  return {
    attendance: null,
    group: null,
    byColumn: null,
    open: null,
    found: [],
    inPairs,
    office: null,
    isInverted: false,
    isSingles: false,
    isFilled: false,
    standing: [],
    officers: [],
  };
}

/** A group behind those who sent apologies is there, unless the apologies are listed by groups. */
export function enter(state: State, label: { attendance: Attendance | null; group: string | null }): void {
  if (label.attendance !== null) {
    state.attendance = label.attendance;
    state.isFilled = false;
  } else if (state.isFilled && state.attendance !== null && state.attendance !== 'present') {
    state.attendance = 'present';
    state.isFilled = false;
  }
  state.group = label.group;
  state.office = null;
  state.open = null;
}

/** Whom a text names is put on the list; gives how many. */
export function addPeople(text: Text, state: State, rule: RuleName): number {
  const people = invertedIn(text, state.isInverted) ?? peopleIn(text, true, state.isSingles);
  state.isInverted ||= invertedIn(text) !== null;
  const single = people.filter(({ name, honorific }) => honorific === null && !name.includes(' ')).length;
  state.isSingles ||= people.length >= MIN_SINGLES && single * 2 > people.length;
  const before = state.found.length;
  for (const person of people) push(person, state, rule, [person.at]);
  for (const holder of state.found.slice(before)) holder.office ??= state.office;
  if (people.length > 0) state.office = null;
  else state.isFilled = state.attendance !== 'present';
  return people.length;
}

/** A list of single names has so many. */
const MIN_SINGLES = 4;

export function push(person: ListedPerson, state: State, rule: RuleName, at: Text[]): void {
  if (state.attendance === null) return;
  const isReason = state.attendance !== 'present' && person.organisation !== null && REASON.test(person.organisation);
  const isLate = person.note !== null && state.attendance !== 'present' && LATE.test(person.note);
  const finding: AttendeeFinding = {
    kind: 'attendee',
    rule,
    confidence: RULES[rule].confidence,
    at: at.filter(({ value }) => value !== '').map(trimText),
    name: person.name,
    honorific: person.honorific,
    initials: person.initials,
    role: person.role,
    organisation: isReason ? null : person.organisation,
    attendance: isLate ? 'present' : attendanceOf(person, state.attendance),
    office: person.office,
    group: state.group,
    substitute: person.substitute,
    note: isReason ? (person.note ?? person.organisation) : person.note,
  };
  state.found.push(finding);
  state.open = finding;
  if (state.attendance !== 'present' && state.group === null) state.isFilled = true;
}

/** "Cllr Lee (holiday)": why somebody is not there, where others have whom they are of. */
const REASON =
  /^(?:attending\s.{3,40}|(?:annual|sick|parental|maternity|on)\s+(?:leave|holiday)|holidays?|away|abroad|leave|work(?:ing)?(?: commitments?)?|business(?: commitments?)?|ill(?:ness)?|sick(?:ness)?|unwell|family(?: \p{L}+)?|personal(?: \p{L}+)?|bereavement|funeral|medical(?: \p{L}+)?|hospital|health|covid(?:-19)?|(?:a )?(?:prior|previous|another|other|conflicting) \p{L}+|out of town|travel(?:ling|ing)?)$/iu;
/** "for lateness", "arrived at 7.40": apologies of somebody who came after all. */
const LATE = /^(?:for (?:late|lateness|late arrival)|late|arriv|joined)\b/i;
const AWAY: [Attendance, RegExp][] = [
  ['apologies', /^(?:excused|apologies|apology|regrets|leave of absence|on leave|loa)\b/i],
  ['absent', /^absent\b/i],
];
/** "Ann Lee – excused" in a list of those present was not there. */
function attendanceOf(person: ListedPerson, listed: Attendance): Attendance {
  if (listed !== 'present' || person.note === null) return listed;
  const { note } = person;
  return AWAY.find(([, pattern]) => pattern.test(note))?.[0] ?? listed;
}

/** "[x] Ann Lee", "[ ] Rob Day – sent regrets": who was there by the boxes in front; false for a line without one. */
export function readBoxed({ box, text }: Passage, state: State): boolean {
  if (box === null || state.attendance === null) return false;
  const was = state.attendance;
  state.attendance = box === 'ticked' ? 'present' : EXCUSED.test(text.value) ? 'apologies' : 'absent';
  const before = state.found.length;
  addPeople(text, state, 'attendance-list');
  state.attendance = was;
  return state.found.length > before;
}
const EXCUSED = /\b(?:regrets|apolog(?:y|ies)|excused|on leave)\b/i;

export function officeLabel(value: string, words: Words): Office | null {
  const key = wordKey(value);
  if (words.facts.chair.includes(key) || PRESIDED.test(key)) return 'chair';
  if (words.facts.viceChair.includes(key)) return 'vice-chair';
  if (words.facts.secretary.includes(key) && key !== 'minutes') return 'secretary';
  return null;
}

/** "I gCathaoir / Presided", "Presiding Officer", "Chairs", "Co-Chairs". */
const PRESIDED = /\bpresid(?:ed|ing)\b|^(?:co-?)?chairs$|^chairing\b|^presiding officer$/;

export function isFact(value: string, words: Words): boolean {
  const key = wordKey(value.replace(/:.*$/s, ''));
  return [words.facts.date, words.facts.time, words.facts.venue, words.facts.body].some((names) => names.includes(key));
}

/** "Chair: Ann Lee", "Scribe: bob_r, ann": those named hold the office; they are there, on a list or not. */
export function addHolders(text: Text, office: Office, state: State): void {
  const before = state.found.length;
  const was = { attendance: state.attendance, group: state.group };
  state.attendance = 'present';
  const listed = text.value.split(/\s*,\s*|\s+and\s+/).map((name) => state.found.find((one) => one.name === name));
  if (listed.every((one) => one !== undefined)) for (const one of listed) one.office ??= office;
  else addPeople(text, state, 'attendance-list');
  state.attendance = was.attendance;
  state.group = was.group;
  for (const holder of state.found.slice(before)) holder.office ??= office;
}
