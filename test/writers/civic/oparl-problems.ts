/** What is wrong with OParl, whose schemas have a form of their own: required fields, types, formats, references. */
import { readSchema } from './standards.ts';

interface Property {
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  format?: 'url' | 'date' | 'date-time';
  pattern?: string;
  references?: string;
  schema?: string;
  items?: Property;
}
interface Schema {
  required: string[];
  properties: Record<string, Property>;
}
type Row = Record<string, unknown>;

const TYPES: Record<Property['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const FORMATS: Record<NonNullable<Property['format']>, (value: string) => boolean> = {
  url: (value) => URL.canParse(value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  'date-time': (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(value),
};
/** Fields that the standard does not have begin with their maker's name. */
const OWN = /^minutes:[a-z]+$/i;

export function newOparlCheck(): (text: string) => string[] {
  const schemas = new Map<string, Schema>();
  const schemaOf = (name: string): Schema => {
    const there = schemas.get(name) ?? readSchema<Schema>(`oparl/${name}.json`);
    schemas.set(name, there);
    return there;
  };
  return (text) => {
    const objects = JSON.parse(text) as Row[];
    const ids = new Map<string, string>();
    const printed = new Map<string, string>();
    const twice: string[] = [];
    const references: [string, string][] = [];

    const checkObject = (row: Row, name: string, at: string): string[] => {
      const { required, properties } = schemaOf(name);
      const id = String(row['id']);
      const there = printed.get(id) ?? JSON.stringify(row);
      if (there !== JSON.stringify(row)) twice.push(`${at}: ${id} is two things`);
      printed.set(id, there);
      ids.set(id, name);
      return [
        ...required.filter((key) => !(key in row)).map((key) => `${at}: "${key}" is missing`),
        ...Object.entries(row).flatMap(([key, value]) => {
          const property = properties[key];
          if (property === undefined) return OWN.test(key) ? [] : [`${at}: no field "${key}"`];
          return check(value, property, `${at}.${key}`);
        }),
      ];
    };
    const check = (value: unknown, property: Property, at: string): string[] => {
      if (!TYPES[property.type](value)) return [`${at} is no ${property.type}`];
      const { format, pattern, schema, items } = property;
      if (Array.isArray(value)) {
        const each = items && { ...items, references: items.references ?? property.references };
        return value.length === 0
          ? [`${at} is empty`]
          : value.flatMap((one) => (each ? check(one, each as Property, at) : []));
      }
      if (schema !== undefined && typeof value === 'object')
        return checkObject(value as Row, schema.replace('.json', ''), at);
      const word = String(value);
      if (property.references !== undefined) references.push([word, property.references]);
      if (format !== undefined && !FORMATS[format](word)) return [`${at} is no ${format}: ${word}`];
      return pattern === undefined || new RegExp(pattern).test(word)
        ? []
        : [`${at} does not match ${pattern}: ${word}`];
    };

    const problems = objects.flatMap((row, index) => {
      const name = String(row['type']).split('/').at(-1) ?? '';
      return checkObject(row, name, `[${index}] ${name}`);
    });
    const dangling = references.filter(([id, name]) => ids.get(id) !== name);
    return [...problems, ...twice, ...dangling.map(([id, name]) => `no ${name} is called ${id}`)];
  };
}
