/** A small schema for tests: each field with its type, "?" before it where it may be missing, "|null" where it may be null. */
export type Fields = { readonly [name: string]: string | readonly [string, Fields] };

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  count: (value) => Number.isInteger(value) && (value as number) >= 0,
  null: (value) => value === null,
  list: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  date: (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value),
  /** ISO 8601, as precise as it is known. */
  datetime: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value),
};

/** "some": a list of one at least; "=a=b": one of these words. */
function fits(value: unknown, type: string): boolean {
  if (type.startsWith('=')) return type.slice(1).split('=').includes(String(value));
  if (type === 'some') return Array.isArray(value) && value.length > 0;
  const test = TYPES[type];
  if (test === undefined) throw new Error(`no type "${type}"`);
  return test(value);
}

export function problemsIn(value: unknown, fields: Fields, at: string): string[] {
  const row = value as Record<string, unknown>;
  const unknown = Object.keys(row).filter((key) => !(key in fields) && !(`?${key}` in fields));
  return [
    ...unknown.map((key) => `${at}: no field "${key}"`),
    ...Object.entries(fields).flatMap(([name, wanted]) => {
      const key = name.replace(/^\?/, '');
      if (!(key in row)) return name.startsWith('?') ? [] : [`${at}: "${key}" is missing`];
      const [type, inner] = typeof wanted === 'string' ? [wanted, null] : wanted;
      const found = row[key];
      if (!type.split('|').some((one) => fits(found, one))) return [`${at}.${key} is ${JSON.stringify(found)}`];
      if (inner === null || found === null) return [];
      return [found].flat().flatMap((one, index) => problemsIn(one, inner, `${at}.${key}[${index}]`));
    }),
  ];
}
