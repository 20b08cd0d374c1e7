import { describe, expect, it } from 'vitest';
import { json, stringifyJson } from '../../src/writers/json.ts';
import { ndjson } from '../../src/writers/ndjson.ts';
import { loadPaint, PLAIN } from '../../src/writers/paint.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

const OPTIONS = { several: false, compact: false, table: 'actions', paint: PLAIN } as const;

function all(writer: typeof json, options: Partial<Parameters<typeof json>[0]>, count: number): string {
  const printer = writer({ ...OPTIONS, ...options });
  return Array.from({ length: count }, () => printer.next(sample())).join('') + printer.end();
}

describe('json', () => {
  it('is what JSON.stringify prints, indented by two', () => {
    expect(all(json, {}, 1)).toBe(`${JSON.stringify(sample(), null, 2)}\n`);
  });

  it('is one line where it is compact', () => {
    expect(all(json, { compact: true }, 1)).toBe(`${JSON.stringify(sample())}\n`);
  });

  it.each([0, 1, 2, 3])('is an array of several: %i', (count) => {
    const values = Array.from({ length: count }, sample);
    expect(all(json, { several: true }, count)).toBe(`${JSON.stringify(values, null, 2)}\n`);
    expect(all(json, { several: true, compact: true }, count)).toBe(`${JSON.stringify(values)}\n`);
  });

  it('is coloured only on request, and says the same', async () => {
    const painted = all(json, { paint: await loadPaint(true) }, 1);
    expect(painted).toContain('\u001b[');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(all(json, {}, 1));
  });

  it.each(HOSTILE)('keeps the value and hides what a terminal obeys: %j', (text) => {
    const printed = stringifyJson(sampleOf(text), 2);
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(sampleOf(text))));
    expect(printed).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/);
  });
});

describe('ndjson', () => {
  it('is one line a meeting', () => {
    const lines = all(ndjson, { several: true }, 2).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toEqual(sample());
  });

  it.each(HOSTILE)('is one line whatever the text: %j', (text) => {
    const printer = ndjson({ ...OPTIONS, several: true });
    expect(printer.next(sampleOf(text)).split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(2);
  });
});
