/** What a result says, without where it stands; and how two of them differ. */
import type { Minutes } from '../../src/schema.ts';

/** Where something stands, and what the file is: no rewriting keeps these. */
const PLACES: ReadonlySet<string> = new Set(['source', 'sources']);

/** A result without places, and without the fields of these names. */
export function factsOf(minutes: Minutes, without: readonly string[] = []): Record<string, unknown> {
  const left = (key: string, value: unknown) => (PLACES.has(key) || without.includes(key) ? undefined : value);
  return JSON.parse(JSON.stringify(minutes, left)) as Record<string, unknown>;
}

/** Every string in a value, changed. */
export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapStrings(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change)]));
}

/** Where two values differ, with what each has there. */
export function differences(before: unknown, after: unknown, at = ''): string[] {
  if (Object.is(before, after)) return [];
  if (!isParted(before) || !isParted(after)) return [`${at}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], `${at}/${key}`));
}

function isParted(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
