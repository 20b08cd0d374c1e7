import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.ts';
import { consumer } from './consumer.ts';

const PAGE = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const BOARD = join(ROOT, 'fixtures/agreed-clauses/decision-table/source.txt');

/** What the examples print, in order; a part of it. */
const PRINTED = [
  '37: Philip Okonjo: Philip Okonjo to produce a two page guide',
  'Philip Okonjo',
  'the rent is £36.',
  'Rob Day: ',
];

describe('docs/library.md', () => {
  const { folder, write, runs } = consumer();
  copyFileSync(BOARD, join(folder, 'board.txt'));
  const examples = [...PAGE.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

  it('has an example for each of what is expected', () => {
    expect(examples).toHaveLength(PRINTED.length);
  });

  it.each(examples.map((code, at) => [at, code] as const))('shows what runs: example %i', (at, code) => {
    write(`example-${at}.mjs`, code);
    expect(runs(`example-${at}.mjs`)).toContain(PRINTED[at]);
  });

  it('tells the size of the module for browsers, to a twentieth', () => {
    const told = Number(/(\d+) KiB, \d+ KiB packed/.exec(PAGE)?.[1]);
    const size = readFileSync(join(ROOT, 'dist/browser.js')).length / 1024;
    expect(Math.abs(told / size - 1)).toBeLessThan(0.05);
  });
});
