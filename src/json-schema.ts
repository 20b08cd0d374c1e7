/** The JSON Schema of the canonical JSON, derived from its one definition. */
import * as z from 'zod';
import * as schema from './schema.ts';

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

/** As a new value: draft 2020-12. What it cannot say, `referenceProblems` tells. */
export function jsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(NAMED)) metadata.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema.Minutes, { target: 'draft-2020-12', metadata });
  return { $schema, title: 'Minutes of a meeting', version: schema.SCHEMA_VERSION, ...rest };
}
