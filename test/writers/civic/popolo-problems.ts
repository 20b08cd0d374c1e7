/** What is wrong with Popolo: beside its own schemas (JSON Schema, draft 3), which allow anything that they do not name. */
import { Validator, type Schema } from 'jsonschema';
import { readSchema } from './standards.ts';

type Row = Record<string, unknown>;

const CLASSES: Record<string, string> = {
  persons: 'person',
  organizations: 'organization',
  memberships: 'membership',
  events: 'event',
  motions: 'motion',
  vote_events: 'vote_event',
  speeches: 'speech',
};
const OTHERS = ['area', 'contact_detail', 'count', 'group_result', 'identifier', 'link', 'other_name', 'post', 'vote'];

export function newPopoloCheck(): (text: string) => string[] {
  const schemas = [...Object.values(CLASSES), ...OTHERS].map((name) => readSchema<Schema>(`popolo/${name}.json`));
  const byId = new Map(schemas.map((schema) => [String(schema.id).replace(/#$/, ''), schema]));
  const validator = new Validator();
  for (const schema of schemas) validator.addSchema(schema, String(schema.id).replace(/#$/, ''));
  const schemaOf = (name: string) => byId.get(`http://www.popoloproject.com/schemas/${name}.json`) ?? {};

  const unknownIn = (value: unknown, schema: Schema, at: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => unknownIn(one, schema, at));
    if (typeof value !== 'object' || value === null) return [];
    const { properties } = schema;
    if (properties === undefined) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const known = properties[key];
      if (known === undefined) return [`${at}: no property "${key}"`];
      const target = known.items ?? known;
      const next = Array.isArray(target) ? {} : target;
      const name = /(\w+)\.json#$/.exec(next.$ref ?? '')?.[1];
      return unknownIn(inner, name === undefined ? next : schemaOf(name), `${at}.${key}`);
    });
  };

  return (text) => {
    const parsed = JSON.parse(text) as Record<string, Row[]> | Record<string, Row[]>[];
    return [parsed].flat().flatMap((document) => [
      ...Object.entries(document).flatMap(([list, rows]) => {
        const name = CLASSES[list];
        if (name === undefined) return [`no list "${list}"`];
        return rows.flatMap((row, index) => [
          ...validator.validate(row, schemaOf(name)).errors.map((error) => `${list}[${index}]: ${error.toString()}`),
          ...unknownIn(row, schemaOf(name), `${list}[${index}]`),
        ]);
      }),
      ...danglingIn(document),
    ]);
  };
}

/** Every `…_id` names something that is there, and every id is one thing's. */
function danglingIn(document: Record<string, Row[]>): string[] {
  const all = Object.values(document).flat();
  const ids = all.map(({ id }) => id);
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${String(id)}`);
  const votes = all.flatMap((row) => (row['votes'] ?? []) as Row[]);
  const dangling = [...all, ...votes].flatMap((row) =>
    Object.entries(row).filter(([key, value]) => key.endsWith('_id') && !ids.includes(value)),
  );
  return [...doubled, ...dangling.map(([key, value]) => `${key} names nothing: ${String(value)}`)];
}
