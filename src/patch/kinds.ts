/** What may be corrected: each kind of claim with its fields, as a form asks for them. */
import { RESOLUTION_KINDS } from '../kinds.ts';

/** How a value is given: a line, a text of several, a day, a time, one of some words, people by name, words with a day. */
export type Input = 'line' | 'text' | 'date' | 'time' | 'choice' | 'person' | 'people' | 'due';

export interface Field {
  label: string;
  input: Input;
  choices?: readonly string[];
}

export type PatchKind = 'meeting' | 'attendee' | 'item' | 'resolution' | 'action';

const OFFICES = ['', 'chair', 'vice-chair', 'secretary'];

export const FIELDS: Readonly<Record<PatchKind, Readonly<Record<string, Field>>>> = {
  meeting: {
    body: { label: 'Body', input: 'line' },
    title: { label: 'Title', input: 'line' },
    date: { label: 'Date', input: 'date' },
    startTime: { label: 'Began', input: 'time' },
    endTime: { label: 'Ended', input: 'time' },
    venue: { label: 'Venue', input: 'line' },
    status: { label: 'Status', input: 'choice', choices: ['draft', 'approved', 'unknown'] },
    chair: { label: 'Chair', input: 'person' },
  },
  attendee: {
    name: { label: 'Name', input: 'line' },
    attendance: { label: 'Attendance', input: 'choice', choices: ['present', 'apologies', 'absent'] },
    honorific: { label: 'Honorific', input: 'line' },
    initials: { label: 'Initials', input: 'line' },
    role: { label: 'Role', input: 'line' },
    organisation: { label: 'Organisation', input: 'line' },
    office: { label: 'Office', input: 'choice', choices: OFFICES },
    note: { label: 'Note', input: 'line' },
  },
  item: {
    number: { label: 'Number', input: 'line' },
    title: { label: 'Title', input: 'line' },
  },
  resolution: {
    text: { label: 'Text', input: 'text' },
    kind: { label: 'Kind', input: 'choice', choices: RESOLUTION_KINDS },
    label: { label: 'Label', input: 'line' },
    mover: { label: 'Mover', input: 'person' },
    seconder: { label: 'Seconder', input: 'person' },
  },
  action: {
    text: { label: 'Text', input: 'text' },
    owners: { label: 'Owners', input: 'people' },
    due: { label: 'Due', input: 'due' },
    status: { label: 'Status', input: 'choice', choices: ['open', 'done', 'carried-forward'] },
  },
};

/** Where the canonical JSON keeps the claims of each kind. */
export const LISTS = { attendee: 'attendees', item: 'items', resolution: 'resolutions', action: 'actions' } as const;

export type EntityKind = keyof typeof LISTS;

/** The field that says what a claim is: a name, a title, a text. Nothing is added without it. */
export const MAIN_FIELD = { attendee: 'name', item: 'title', resolution: 'text', action: 'text' } as const;

/** The rule of what a person has corrected or added. */
export const CORRECTED = 'corrected';
