/** The program under Node.js's permission model, as SECURITY.md says that a user may run it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { BIN, ROOT, run, scratch } from '../cli/run.ts';

const { folder, write } = scratch();
const [inputs, out] = [join(folder, 'in'), join(folder, 'out')];
const TYPES = ['txt', 'docx', 'odt', 'libreoffice.pdf'];
const BARE = ['--no-config', '--no-profile'];

beforeAll(() => {
  for (const name of [inputs, out]) mkdirSync(name);
  for (const type of TYPES)
    copyFileSync(join(ROOT, 'fixtures/types/agreed-clauses', `minutes.${type}`), join(inputs, `minutes.${type}`));
});

const PERMISSIONS = [
  '--experimental-permission',
  '--allow-worker',
  ...[ROOT, inputs, out].map((one) => `--allow-fs-read=${one}/`),
  `--allow-fs-write=${out}/`,
];

/** Nothing but the program, the inputs and the outputs may be touched. */
function permitted([command = '', ...rest]: readonly string[]) {
  return run([...PERMISSIONS, BIN, command, ...BARE, ...rest], { cwd: inputs, script: '--no-warnings' });
}

it.each(TYPES)('reads a %s and writes its JSON', async (type) => {
  const file = join(out, `${type}.json`);
  expect(await permitted(['parse', `minutes.${type}`, '-o', file])).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('attendees');
});

it('converts an archive', async () => {
  const { code } = await permitted(['batch', inputs, '-o', join(out, 'all')]);
  expect(code).toBe(0);
  expect(readdirSync(join(out, 'all'))).toEqual(expect.arrayContaining(TYPES.map((type) => `minutes.${type}.json`)));
});

it.each([
  ['an input', ['parse', join(folder, 'elsewhere.txt')]],
  ['an output', ['parse', 'minutes.txt', '-o', join(folder, 'elsewhere.json')]],
])('is refused %s elsewhere, on one line', async (_what, args) => {
  write('elsewhere.txt', 'Minutes of the Ferry Trust');
  const { code, out: said, err } = await permitted(args);
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(err).toMatch(/^minutes: [^\n]*not permitted by the options that Node\.js was started with\n$/);
});
