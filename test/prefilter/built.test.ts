/** What is built reads as the sources do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAll } from '../../src/index.ts';
import { ROOT } from '../cli/run.ts';

const FIXTURES = join(ROOT, 'fixtures');
const STEP = 3;
const TEXTS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort()
  .filter((_, index) => index % STEP === 0);

it('one text of three gives the same', async () => {
  expect(TEXTS.length).toBeGreaterThan(50);
  const file = join(ROOT, 'dist/index.js');
  const built = (await import(file)) as { parseAll: typeof parseAll };
  for (const name of TEXTS) {
    const bytes = readFileSync(join(FIXTURES, name));
    expect(await built.parseAll(bytes), name).toEqual(await parseAll(bytes));
  }
}, 300_000);
