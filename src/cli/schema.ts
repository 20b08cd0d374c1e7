/** `minutes schema`: the JSON Schema of the canonical JSON, derived from its one definition. */
import * as z from 'zod';
import * as schema from '../schema.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';

/** The parts that are named under `$defs`; all others stand where they are used. */
const NAMED = {
  Source: schema.Source,
  PersonRef: schema.PersonRef,
  NextMeeting: schema.NextMeeting,
  Meeting: schema.Meeting,
  Attendee: schema.Attendee,
  Entry: schema.Entry,
  Item: schema.Item,
  Vote: schema.Vote,
  Resolution: schema.Resolution,
  Action: schema.Action,
  Diagnostic: schema.Diagnostic,
};

export async function run(io: Io): Promise<number> {
  await print(io, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}

export function jsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(NAMED)) metadata.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema.Minutes, { target: 'draft-2020-12', metadata });
  return { $schema, title: 'Minutes of a meeting', version: schema.SCHEMA_VERSION, ...rest };
}
