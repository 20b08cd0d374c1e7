/** Every field of the canonical JSON by its path: "meeting.next[].date"; shared types once, by their names: "PersonRef.text". */
import * as z from 'zod';
import { Box, Minutes, PersonRef, Source } from '../../../src/schema.ts';

const SHARED = new Map<z.core.$ZodType, string>([
  [PersonRef, 'PersonRef'],
  [Source, 'Source'],
  [Box, 'Box'],
]);

export function schemaPaths(): string[] {
  const shared = [...SHARED].flatMap(([type, name]) => fieldsOf(type, name));
  return [...fieldsOf(Minutes, ''), ...shared];
}

function fieldsOf(type: z.core.$ZodType, path: string): string[] {
  if (!(type instanceof z.ZodObject)) return [];
  return Object.entries(type.shape as Record<string, z.core.$ZodType>).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const { inner, suffix } = unwrapped(field);
    const below = SHARED.has(inner) ? [] : fieldsOf(inner, at + suffix);
    return below.length === 0 ? [at + suffix] : below;
  });
}

/** The type within null, a default, a list or a record. */
function unwrapped(type: z.core.$ZodType, suffix = ''): { inner: z.core.$ZodType; suffix: string } {
  if (type instanceof z.ZodNullable || type instanceof z.ZodDefault) return unwrapped(type.unwrap(), suffix);
  if (type instanceof z.ZodArray) return unwrapped(type.element, `${suffix}[]`);
  if (type instanceof z.ZodRecord) return unwrapped(type.valueType, `${suffix}.*`);
  return { inner: type, suffix };
}
