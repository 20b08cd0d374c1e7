/** The places that a result names, and the check that the text has them. */
import { expect } from 'vitest';
import type { Minutes, Source } from '../../src/schema.ts';

export function expectPlaces(minutes: Minutes, text: string): void {
  for (const [name, source] of sourcesOf(minutes)) {
    expect(source.start, name).toBeLessThanOrEqual(source.end);
    expect(source.end, name).toBeLessThanOrEqual(text.length);
    expect({ name, ...linesAt(text, source) }).toEqual({
      name,
      startLine: source.startLine,
      endLine: source.endLine,
    });
    expect(source.page === null, name).toBe(minutes.source.pages === null);
  }
}

/** Every source of a result, with the path to it. */
function sourcesOf(value: unknown, path = ''): [path: string, source: Source][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('startLine' in value) return [[path, value as Source]];
  const isFile = path === '';
  return Object.entries(value).flatMap(([key, inner]) =>
    isFile && key === 'source' ? [] : sourcesOf(inner, `${path}/${key}`),
  );
}

/** The 1-based lines of the first and of the last character of a place. */
function linesAt(text: string, { start, end }: Source): { startLine: number; endLine: number } {
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n|[\r\n]/).length;
  return { startLine: lineOf(start), endLine: lineOf(Math.max(start, end - 1)) };
}
