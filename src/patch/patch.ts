/** The file of corrections: its one definition, and its reader. */
import * as z from 'zod';
import { Action, Attendee, Item, Meeting, Resolution } from '../schema.ts';
import { PATCH_VERSION } from './version.ts';

/**
 * Where a claim was read: its words, which of their occurrences in the document it is, of how many, and the lines, which
 * are a hint. `among`: how many claims of the kind stand there, where there are several.
 */
export const PatchPlace = z.strictObject({
  words: z.string().min(1),
  occurrence: z.int().min(1),
  of: z.int().min(1),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  among: z.int().min(2).optional(),
});

const name = z.string().min(1);

const FIELDS = {
  meeting: Meeting.pick({
    body: true,
    title: true,
    date: true,
    startTime: true,
    endTime: true,
    venue: true,
    status: true,
  })
    .extend({ chair: name.nullable() })
    .partial(),
  attendee: Attendee.pick({
    name: true,
    honorific: true,
    initials: true,
    role: true,
    organisation: true,
    attendance: true,
    office: true,
    group: true,
    note: true,
  })
    .extend({ name })
    .partial(),
  item: Item.pick({ number: true, title: true, section: true }).partial(),
  resolution: Resolution.pick({ text: true, kind: true, label: true })
    .extend({ mover: name.nullable(), seconder: name.nullable() })
    .partial(),
  action: Action.pick({ text: true, due: true, status: true })
    .extend({ owners: z.array(name) })
    .partial(),
};

/** Of which of several meetings in the file, from 1; left out where it holds one. */
const part = z.int().min(1).optional();

const ofMeeting = z.strictObject({ do: z.literal('set'), kind: z.literal('meeting'), part, fields: FIELDS.meeting });

function ofEntity<K extends Exclude<keyof typeof FIELDS, 'meeting'>>(kind: K) {
  const common = { kind: z.literal(kind), part, at: PatchPlace };
  /** What the claim said before: it tells apart claims that stand on the same words. */
  const was = z.string();
  return [
    z.strictObject({ do: z.literal('set'), ...common, was, fields: FIELDS[kind] }),
    z.strictObject({ do: z.literal('delete'), ...common, was }),
    z.strictObject({ do: z.literal('add'), ...common, fields: FIELDS[kind] }),
  ] as const;
}

export const Correction = z.union([
  ofMeeting,
  ...ofEntity('attendee'),
  ...ofEntity('item'),
  ...ofEntity('resolution'),
  ...ofEntity('action'),
]);

export const Patch = z.strictObject({
  minutesPatch: z.literal(PATCH_VERSION),
  /** The file that the corrections were made for. */
  document: z.strictObject({ path: z.string().nullable(), sha256: z.string() }),
  corrections: z.array(Correction),
});

export type PatchPlace = z.infer<typeof PatchPlace>;
export type Correction = z.infer<typeof Correction>;
/** Corrections of the results of one document, as its report page lets a person make them. */
export type Patch = z.infer<typeof Patch>;

/** A file that is no patch. Its message is one line for a person. */
export class PatchError extends Error {}

/** Throws PatchError. */
export function readPatch(text: string): Patch {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PatchError(`is no JSON: ${(error as Error).message}`);
  }
  const { success, data, error } = Patch.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const place = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key))).join(' ');
  throw new PatchError(`is no file of corrections: ${[place, messageOf(value, issue)].filter(Boolean).join(': ')}`);
}

/** A union says only that nothing fits: what is wrong with the correction that was meant says more. */
function messageOf(value: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'invalid_union') return issue?.message ?? '';
  const given = issue.path.reduce<unknown>((one, key) => (one as Record<PropertyKey, unknown>)[key], value);
  const { do: does, kind } = (given ?? {}) as { do?: unknown; kind?: unknown };
  const said = `${String(does)} ${String(kind)}`;
  const meant = issue.errors.find((issues) => !issues.some(({ path }) => path[0] === 'do' || path[0] === 'kind'));
  const [first] = meant ?? [];
  if (first === undefined) return `there is no correction "${said}"`;
  return [first.path.join('.'), first.message].filter(Boolean).join(': ');
}
