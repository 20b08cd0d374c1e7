/**
 * The canonical JSON: its one definition. Types, `minutes schema` and `minutes validate` are derived from it.
 * Absent facts are null or []; what the document does not state is not claimed.
 */
import * as z from 'zod';
import { RESOLUTION_KINDS } from './kinds.ts';

export { RESOLUTION_KINDS };

/** Without this zod makes code from strings, which takes longer than it saves in one run; it is read as schemas are made. */
z.config({ jitless: true });

/** The version of the canonical JSON. Fields may be added to it; none is renamed or dropped. */
export const SCHEMA_VERSION = '1.0';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const id = z.string().min(1);
const confidence = z.number().min(0).max(1);

/** A rectangle on a page, in points from the page's top left corner. */
export const Box = z.strictObject({
  page: z.int().min(1),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** Where something was read: lines are 1-based and inclusive; start and end are UTF-16 offsets in the document's text. */
export const Source = z.strictObject({
  startLine: z.int().min(1),
  endLine: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  page: z.int().min(1).nullable(),
  /** One for each line on the page; null where the type has no pages. */
  boxes: z.array(Box).nullable(),
});

/** Someone who is mentioned: as printed, the full name where the document tells it, the attendee's id where it is one. */
export const PersonRef = z.strictObject({
  text: z.string(),
  name: z.string().nullable(),
  attendee: id.nullable(),
});

/** A meeting that is announced: dates are ISO 8601, times are local HH:MM, `text` is as printed. */
export const NextMeeting = z.strictObject({
  date: isoDate.nullable(),
  startTime: clock.nullable(),
  endTime: clock.nullable(),
  venue: z.string().nullable(),
  provisional: z.boolean(),
  text: z.string(),
  source: Source,
});

/** Who met, when and where. `chair` is the id of an attendee; `sources` has the place of each field that was read. */
export const Meeting = z.strictObject({
  body: z.string().nullable(),
  title: z.string().nullable(),
  date: isoDate.nullable(),
  startTime: clock.nullable(),
  endTime: clock.nullable(),
  venue: z.string().nullable(),
  status: z.enum(['draft', 'approved', 'unknown']),
  chair: id.nullable(),
  next: z.array(NextMeeting),
  sources: z.record(z.string(), Source),
});

/** Somebody on the attendance list. `id` is "p1", "p2", …; `substitute` the id of who is stood in for. */
export const Attendee = z.strictObject({
  id,
  name: z.string(),
  honorific: z.string().nullable(),
  initials: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  attendance: z.enum(['present', 'apologies', 'absent']),
  office: z.enum(['chair', 'vice-chair', 'secretary']).nullable(),
  group: z.string().nullable(),
  substitute: id.nullable(),
  note: z.string().nullable(),
  rule: z.string(),
  confidence,
  source: Source,
});

/** What was said under an item, and by whom. */
export const Entry = z.strictObject({
  kind: z.enum(['speech', 'discussion', 'heading']),
  speaker: PersonRef.nullable(),
  text: z.string(),
  source: Source,
});

/** An item of business. `id` is "i1", "i2", …; `parent` the id of the item that it stands under. */
export const Item = z.strictObject({
  id,
  number: z.string().nullable(),
  printedNumber: z.string().nullable(),
  title: z.string().nullable(),
  section: z.string().nullable(),
  parent: id.nullable(),
  presenters: z.array(PersonRef),
  entries: z.array(Entry),
  rule: z.string(),
  confidence,
  source: Source,
});

/** How a vote ended: its result, the counts where they are stated, and who voted how. */
export const Vote = z.strictObject({
  result: z.enum(['carried', 'lost', 'tied', 'withdrawn', 'deferred']).nullable(),
  unanimous: z.boolean(),
  for: z.int().min(0).nullable(),
  against: z.int().min(0).nullable(),
  abstain: z.int().min(0).nullable(),
  roll: z.array(z.strictObject({ person: PersonRef, vote: z.enum(['for', 'against', 'abstain', 'absent']) })),
});

/** What was decided. `id` is "r1", "r2", …; `item` the id of its item. */
export const Resolution = z.strictObject({
  id,
  item: id.nullable(),
  label: z.string().nullable(),
  kind: z.enum(RESOLUTION_KINDS),
  text: z.string(),
  mover: PersonRef.nullable(),
  seconder: PersonRef.nullable(),
  vote: Vote.nullable(),
  rule: z.string(),
  confidence,
  source: Source,
});

/** What somebody has to do. `id` is "a1", "a2", …; `resolution` the id of the decision that set it. */
export const Action = z.strictObject({
  id,
  item: id.nullable(),
  text: z.string(),
  owners: z.array(PersonRef),
  due: z.strictObject({ text: z.string(), date: isoDate.nullable() }).nullable(),
  status: z.enum(['open', 'done', 'carried-forward']),
  resolution: id.nullable(),
  rule: z.string(),
  confidence,
  source: Source,
});

/** What may be doubtful about a document. The set is closed. */
export const DIAGNOSTIC_CODES = [
  'not-minutes',
  'several-meetings',
  'undecodable-bytes',
  'no-date',
  'ambiguous-date',
  'weekday-mismatch',
  'number-gap',
  'number-repaired',
  'duplicate-initials',
  'unresolved-initials',
  'unresolved-person',
  'near-name',
  'on-two-lists',
  'vote-mismatch',
  'pages-recognised',
  'pages-not-read',
  'part-lost',
  'limit-reached',
  'correction-not-placed',
] as const;

/** Something doubtful: its code, a line for a person, and where. */
export const Diagnostic = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  source: Source.nullable(),
});

/** One meeting: the canonical JSON. What the document does not state is null or []. */
export const Minutes = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.strictObject({ name: z.literal('minutes'), version: z.string() }),
  source: z.strictObject({
    path: z.string().nullable(),
    mediaType: z.string(),
    encoding: z.string().nullable(),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: z.int().min(1).nullable(),
    part: z.int().min(1).nullable(),
  }),
  format: z.strictObject({
    id: z.string(),
    /** The name of the user's profile that was applied. */
    profile: z.string().nullable().default(null),
    confidence,
    candidates: z.array(z.strictObject({ id: z.string(), confidence })),
  }),
  meeting: Meeting,
  attendees: z.array(Attendee),
  items: z.array(Item),
  resolutions: z.array(Resolution),
  actions: z.array(Action),
  diagnostics: z.array(Diagnostic),
});

export type Source = z.infer<typeof Source>;
export type PersonRef = z.infer<typeof PersonRef>;
export type NextMeeting = z.infer<typeof NextMeeting>;
export type Meeting = z.infer<typeof Meeting>;
export type Attendee = z.infer<typeof Attendee>;
export type Entry = z.infer<typeof Entry>;
export type Item = z.infer<typeof Item>;
export type Vote = z.infer<typeof Vote>;
export type Resolution = z.infer<typeof Resolution>;
export type Action = z.infer<typeof Action>;
export type Diagnostic = z.infer<typeof Diagnostic>;
export type Minutes = z.infer<typeof Minutes>;
