/**
 * What a document should give. Gold is written by hand, with room for what readers may see differently; or it is whole
 * canonical JSON, of which then every entity counts.
 */
import * as z from 'zod';
import { Minutes, type PersonRef, type Vote } from '../schema.ts';

const text = z.string();
const texts = z.array(text);
const oneOrMore = z.union([text, texts]);
const isOptional = z.boolean().optional();

const GoldAttributes = z.strictObject({
  initials: text.optional(),
  role: oneOrMore.optional(),
  organisation: oneOrMore.optional(),
  office: text.optional(),
  group: oneOrMore.optional(),
  honorific: oneOrMore.optional(),
  note: oneOrMore.optional(),
  substitute: text.optional(),
  optional: isOptional,
});

const GoldClause = z.strictObject({
  item: text.nullable().optional(),
  /** Any of several wordings. */
  text: oneOrMore,
  optional: isOptional,
});

const GoldResolution = z.strictObject({
  ...GoldClause.shape,
  kind: texts.optional(),
  label: text.nullable().optional(),
  mover: text.optional(),
  seconder: text.optional(),
  vote: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])).optional(),
});

const GoldAction = z.strictObject({
  ...GoldClause.shape,
  /** Each owner as a list of the forms that are right. */
  owners: z.array(texts).optional(),
  /** Whether one of the owners is enough. */
  ownersAnyOf: z.boolean().optional(),
  due: text.nullable().optional(),
  status: text.optional(),
});

const value = z.union([text, z.null(), z.array(text.nullable())]);

export const Gold = z.strictObject({
  document: text,
  meeting: z
    .strictObject({
      body: value.optional(),
      title: value.optional(),
      date: value.optional(),
      startTime: value.optional(),
      endTime: value.optional(),
      venue: value.optional(),
      status: texts.optional(),
      chair: text.nullable().optional(),
      next: z.array(z.looseObject({ date: text.nullable(), optional: isOptional })).optional(),
    })
    .optional(),
  attendees: z.array(z.union([z.tuple([text, text]), z.tuple([text, text, GoldAttributes])])).optional(),
  items: z
    .array(
      z.union([
        z.tuple([text.nullable(), text.nullable()]),
        z.tuple([text.nullable(), text.nullable(), z.strictObject({ optional: isOptional })]),
      ]),
    )
    .optional(),
  resolutions: z.array(GoldResolution).optional(),
  actions: z.array(GoldAction).optional(),
});

export type Gold = z.infer<typeof Gold>;
export type GoldAttendee = NonNullable<Gold['attendees']>[number];
export type GoldItem = NonNullable<Gold['items']>[number];
export type GoldResolution = z.infer<typeof GoldResolution>;
export type GoldAction = z.infer<typeof GoldAction>;

/** Where the document of a gold file is said to be, null where it does not say; and what it should give. */
export interface Expectation {
  document: string | null;
  gold: Gold;
}

/** Reads a gold file's JSON. Throws an error whose message names the place of what is wrong. */
export function expectationOf(json: unknown): Expectation {
  const isCanonical = typeof json === 'object' && json !== null && 'schemaVersion' in json;
  const result = isCanonical ? Minutes.safeParse(json) : Gold.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
    throw new Error(`${place}${issue?.message ?? 'is no gold'}`);
  }
  if ('document' in result.data) return { document: result.data.document, gold: result.data };
  return { document: result.data.source.path, gold: goldOf(result.data) };
}

/** Canonical JSON as gold. */
export function goldOf(minutes: Minutes): Gold {
  const { meeting } = minutes;
  const numbers = new Map(minutes.items.map(({ id, number }) => [id, number]));
  const names = new Map(minutes.attendees.map(({ id, name }) => [id, name]));
  const itemOf = (id: string | null) => (id === null ? null : (numbers.get(id) ?? null));
  const nameOf = (ref: PersonRef | null) => ref?.name ?? ref?.text;
  const chair = meeting.chair === null ? undefined : names.get(meeting.chair);
  return {
    document: minutes.source.path ?? '',
    meeting: {
      body: meeting.body,
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      venue: meeting.venue,
      status: [meeting.status],
      next: meeting.next.map(({ date }) => ({ date })),
      ...(chair === undefined ? {} : { chair }),
    },
    attendees: minutes.attendees.map((one): GoldAttendee => {
      const { initials, role, organisation, office } = one;
      const substitute = one.substitute === null ? null : (names.get(one.substitute) ?? null);
      return [one.name, one.attendance, withoutNulls({ initials, role, organisation, office, substitute })];
    }),
    items: minutes.items.map(({ number, title }): GoldItem => [number, title]),
    resolutions: minutes.resolutions.map((one) => ({
      item: itemOf(one.item),
      text: one.text,
      kind: [one.kind],
      ...withoutNulls({ mover: nameOf(one.mover), seconder: nameOf(one.seconder) }),
      ...(one.vote === null ? {} : { vote: countsOf(one.vote) }),
    })),
    actions: minutes.actions.map((one) => ({
      item: itemOf(one.item),
      text: one.text,
      owners: one.owners.map(({ text, name }) => (name === null ? [text] : [name, text])),
      due: one.due?.date ?? null,
    })),
  };
}

function countsOf({ result, unanimous, for: ayes, against, abstain }: Vote) {
  return { result, unanimous, for: ayes, against, abstain };
}

function withoutNulls<T extends Record<string, string | null | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, one]) => typeof one === 'string')) as {
    [K in keyof T]?: string;
  };
}
