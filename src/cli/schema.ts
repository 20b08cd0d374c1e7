/** `minutes schema`: the JSON Schema of the canonical JSON. */
import { jsonSchema } from '../json-schema.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';

export async function run(io: Io): Promise<number> {
  await print(io, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}
