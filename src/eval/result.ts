/** Anybody's JSON in the shape of the canonical JSON: every field may be missing, and may hold anything. */
export interface AnyPerson {
  text?: unknown;
  name?: unknown;
  attendee?: unknown;
}

export interface AnySource {
  startLine?: unknown;
  endLine?: unknown;
}

export interface AnyAttendee {
  id?: unknown;
  name?: unknown;
  attendance?: unknown;
  substitute?: unknown;
  source?: AnySource | null;
  [attribute: string]: unknown;
}

export interface AnyItem {
  id?: unknown;
  number?: unknown;
  title?: unknown;
  source?: AnySource | null;
}

export interface AnyClause {
  item?: unknown;
  text?: unknown;
  kind?: unknown;
  mover?: AnyPerson | null;
  seconder?: AnyPerson | null;
  vote?: Readonly<Record<string, unknown>> | null;
  owners?: readonly AnyPerson[] | null;
  due?: { date?: unknown } | null;
  source?: AnySource | null;
}

export interface AnyMeeting {
  chair?: unknown;
  next?: readonly { date?: unknown }[];
  [field: string]: unknown;
}

export interface AnyMinutes {
  format?: { id?: unknown } | null;
  meeting?: AnyMeeting | null;
  attendees?: readonly AnyAttendee[];
  items?: readonly AnyItem[];
  resolutions?: readonly AnyClause[];
  actions?: readonly AnyClause[];
}

/** A field that may be missing, hold one value, or hold a list. */
export function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
