import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/json-schema.ts';
import { run } from './run.ts';

interface Schema {
  $schema: string;
  required: string[];
  additionalProperties: boolean;
  properties: Record<string, unknown>;
  $defs: Record<string, { required?: string[] }>;
}

describe('schema', () => {
  it('is JSON Schema 2020-12', async () => {
    const { code, out, err } = await run(['schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(jsonSchema());
    expect(jsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  it('names its parts, and requires every field', () => {
    const schema = jsonSchema() as Schema;
    expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['Source', 'PersonRef', 'Attendee', 'Action']));
    expect(schema.properties['actions']).toEqual({ type: 'array', items: { $ref: '#/$defs/Action' } });
    expect(schema.required).toEqual(Object.keys(schema.properties));
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('formats', () => {
  it('lists ids with what each is', async () => {
    const formats = JSON.parse((await run(['formats', '--json'])).out) as { id: string; describes: string }[];
    const { code, out } = await run(['formats']);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual(formats.map(({ id, describes }) => [id, describes]));
    expect(formats.map(({ id }) => id)).toContain('general');
  });
});
