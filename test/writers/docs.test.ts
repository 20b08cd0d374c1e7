/** The examples in docs/writers.md are what the program prints for the sample of the README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../cli/run.ts';

const SAMPLE = 'fixtures/agreed-clauses/decision-table/source.txt';
const EXAMPLE = /<!-- example: (.+) -->\s+```text\n([^`]+)```/g;

const docs = readFileSync(join(ROOT, 'docs/writers.md'), 'utf8');
const examples = [...docs.matchAll(EXAMPLE)].map(([, to = '', text = '']): [string, string] => [to, text]);

describe('docs/writers.md', () => {
  it('has examples', () => {
    expect(examples.map(([to]) => to)).toEqual(['ics', 'md --table actions', 'csv']);
  });

  it.each(examples)('shows what --to %s prints', async (to, text) => {
    const { code, out } = await run(['parse', SAMPLE, '--to', ...to.split(' ')]);
    expect(code).toBe(0);
    expect(out.replaceAll('\r\n', '\n')).toContain(text);
  });
});
