/** The canonical JSON, field by field: types from the schema, meanings from a table that must name every field. */
import { code, escapeHtml, heading, paragraph, prose, table } from '../html.mjs';
import { FIELDS, PARTS } from './schema-fields.mjs';

const INTRODUCTION = [
  'What `minutes parse` prints for one meeting. `minutes schema` prints the same as JSON Schema (2020-12), and `minutes validate` checks a file against it.',
  'A field is never missing: what the minutes do not state is `null` or `[]`. Dates are ISO 8601, times are local.',
];

/** `schema`: what `minutes schema` prints. */
export function schemaPage({ schema }) {
  const parts = { Minutes: schema, ...schema.$defs };
  const seen = new Set();
  const sections = Object.keys(PARTS).map((name) => {
    const rows = fieldsOf(parts[name], name).map(([path, field]) => {
      seen.add(path);
      if (FIELDS[path] === undefined)
        throw new Error(`scripts/site/reference/schema-fields.mjs does not tell of ${path}`);
      return [code(path.slice(name.length + 1)).replaceAll('.', '.<wbr>'), typeOf(field), prose(FIELDS[path])];
    });
    return [
      heading(2, name.toLowerCase(), escapeHtml(name)),
      paragraph(PARTS[name]),
      table(`Fields of ${name}`, ['field', 'type', 'meaning'], rows),
    ].join('\n');
  });
  const gone = Object.keys(FIELDS).filter((path) => !seen.has(path));
  const untold = Object.keys(parts).filter((name) => PARTS[name] === undefined);
  if (gone.length + untold.length > 0)
    throw new Error(`schema-fields.mjs and the schema differ: ${[...gone, ...untold]}`);
  return [heading(1, 'canonical-json', 'The canonical JSON'), ...INTRODUCTION.map(paragraph), ...sections].join('\n');
}

/** Fields with their paths; those of objects without a name of their own with them. */
function fieldsOf(part, path) {
  return Object.entries(part.properties).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const inner = objectIn(field);
    return [[here, field], ...(inner === null ? [] : fieldsOf(inner.object, here + inner.suffix))];
  });
}

function objectIn(field) {
  const plain = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
  if (plain.properties !== undefined) return { object: plain, suffix: '' };
  if (plain.items?.properties !== undefined) return { object: plain.items, suffix: '[]' };
  return null;
}

/** A type in words, as HTML: "text or null", "list of Entry". */
function typeOf(field) {
  if (field.$ref !== undefined) {
    const name = field.$ref.replace('#/$defs/', '');
    return `<a href="#${name.toLowerCase()}">${escapeHtml(name)}</a>`;
  }
  if (field.anyOf !== undefined) return field.anyOf.map(typeOf).join(' or ');
  if (field.const !== undefined) return code(JSON.stringify(field.const));
  if (field.enum !== undefined) return field.enum.map(code).join(' ');
  if (Array.isArray(field.type)) return field.type.map((type) => TYPES[type]).join(' or ');
  if (field.type === 'array') return `list of ${typeOf(field.items)}`;
  if (field.additionalProperties?.$ref !== undefined) return `${typeOf(field.additionalProperties)} by name`;
  return TYPES[field.type];
}

const TYPES = {
  string: 'text',
  null: '<code>null</code>',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};
