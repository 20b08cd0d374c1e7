/** What is built reads as the sources do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAll } from '../../src/index.ts';
import { ROOT, run } from '../cli/run.ts';

const FIXTURES = join(ROOT, 'fixtures');
const STEP = 3;
const TEXTS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort()
  .filter((_, index) => index % STEP === 0);

it('one text of three gives the same, by the library and by the command', async () => {
  expect(TEXTS.length).toBeGreaterThan(40);
  const file = join(ROOT, 'dist/index.js');
  const built = (await import(file)) as { parseAll: typeof parseAll };
  const { out } = await run(['parse', ...TEXTS, '--to', 'ndjson', '--no-profile'], { cwd: FIXTURES });
  const printed = out.trimEnd().split('\n');
  for (const path of TEXTS) {
    const bytes = readFileSync(join(FIXTURES, path));
    const minutes = await parseAll(bytes, { path });
    expect(await built.parseAll(bytes, { path }), path).toEqual(minutes);
    for (const one of minutes) expect(JSON.parse(printed.shift() ?? '')).toEqual(one);
  }
  expect(printed).toEqual([]);
}, 300_000);
