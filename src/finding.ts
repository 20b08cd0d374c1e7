/** What parsers find and refiners refine: facts with the texts they stand on and the rule that made them. */
import { startOf, type Text } from './document.ts';
import type { RuleName } from './rules.ts';
import type { Action, Attendee, Meeting, Resolution, Vote } from './schema.ts';

/** Someone who is mentioned, as printed; refiners tell whom it means. */
export interface Mention {
  text: string;
  name: string | null;
  /** The attendee finding that it means. */
  attendee: AttendeeFinding | null;
}

interface Found {
  rule: RuleName;
  confidence: number;
  /** The words that it stands on; they give its source and its place in the order of the document. */
  at: Text[];
}

export interface AttendeeFinding extends Found {
  kind: 'attendee';
  name: string;
  honorific: string | null;
  initials: string | null;
  role: string | null;
  organisation: string | null;
  attendance: Attendee['attendance'];
  office: Attendee['office'];
  group: string | null;
  /** The name of who stood in, as printed. */
  substitute: string | null;
  note: string | null;
}

export interface ItemFinding extends Found {
  kind: 'item';
  number: string | null;
  printedNumber: string | null;
  title: string | null;
  section: string | null;
  presenters: Mention[];
  entries: EntryFinding[];
  parent: ItemFinding | null;
}

export interface EntryFinding {
  kind: 'speech' | 'discussion' | 'heading';
  speaker: Mention | null;
  text: Text;
}

export interface ResolutionFinding extends Found {
  kind: 'resolution';
  label: string | null;
  verdict: Resolution['kind'];
  text: string;
  mover: Mention | null;
  seconder: Mention | null;
  vote: (Omit<Vote, 'roll'> & { roll: { person: Mention; vote: Vote['roll'][number]['vote'] }[] }) | null;
}

export interface ActionFinding extends Found {
  kind: 'action';
  text: string;
  owners: Mention[];
  due: Action['due'];
  status: Action['status'];
  resolution: ResolutionFinding | null;
}

/** One field of the meeting. Where several findings give a field, the most confident one, then the first, stands. */
export interface FactFinding extends Found {
  kind: 'fact';
  field: 'body' | 'title' | 'date' | 'startTime' | 'endTime' | 'venue' | 'status';
  value: string;
}

export interface ChairFinding extends Found {
  kind: 'chair';
  who: Mention;
}

export interface NextFinding extends Found {
  kind: 'next';
  next: Omit<Meeting['next'][number], 'source'>;
}

export type Finding =
  AttendeeFinding | ItemFinding | ResolutionFinding | ActionFinding | FactFinding | ChairFinding | NextFinding;

export function mention(text: string): Mention {
  return { text, name: null, attendee: null };
}

/** Where a finding begins in the document. */
export function placeOf({ at: [first] }: Pick<Finding, 'at'>): number {
  return first === undefined ? 0 : startOf(first);
}
