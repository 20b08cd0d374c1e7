/** Names of what a meeting holds, made of the document's hash: the same document gives the same names, wherever it lies. */
import type { Minutes } from '../../schema.ts';

/** Everything else could not stand in the fragment of a URN, or in an XML name. */
const NOT_IN_NAMES = /[^\w.-]/g;

export interface Identities {
  /** "urn:sha256:…", of the file's bytes. */
  document: string;
  meeting: string;
  /** The body that met, where it is stated. */
  body: string | null;
  /** The body and the organisations that attendees come from, by name. */
  organisations: ReadonlyMap<string, string>;
  /** The URN of what has this id in the canonical JSON, or of another part of the meeting: "urn:sha256:…#p1". */
  of(id: string): string;
}

export function identitiesOf(minutes: Minutes): Identities {
  const { source, meeting } = minutes;
  const document = `urn:sha256:${source.sha256}`;
  const part = source.part === null ? '' : `meeting${source.part}-`;
  const of = (id: string): string => `${document}#${part}${nameOfId(id)}`;
  const body = meeting.body === null ? null : of('body');
  const organisations = new Map<string, string>();
  if (meeting.body !== null && body !== null) organisations.set(meeting.body, body);
  organisationsOf(minutes).forEach((name, index) => {
    if (!organisations.has(name)) organisations.set(name, of(`organisation${index + 1}`));
  });
  return { document, meeting: of('meeting'), body, organisations, of };
}

/** The organisations that attendees come from, each once, in the order of the list. */
export function organisationsOf({ attendees }: Minutes): string[] {
  return [...new Set(attendees.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])))];
}

/** An id of the canonical JSON as a name that holds neither blanks nor signs. */
export function nameOfId(id: string): string {
  return id.replace(NOT_IN_NAMES, '_');
}
