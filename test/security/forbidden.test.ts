/** No network, no other program, no code made of strings, no file but those that are named. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, scratch } from '../cli/run.ts';
import { runGuarded } from './guarded.ts';

const { folder, write } = scratch();
const TYPES = ['txt', 'md', 'html', 'docx', 'doc', 'odt', 'rtf', 'eml', 'libreoffice.pdf'];
const SCANS = ['scan-lines.png', 'scan-turned.jpg', 'scan-upside-down.tif'];

/** More than one thread where a file may harm its reader; the engine of scans has one of its own. */
const IN_MAIN_THREAD = ['txt', 'md', 'html'];

beforeAll(() => {
  for (const name of ['in', 'out', 'tmp']) mkdirSync(join(folder, name));
  for (const type of TYPES)
    copyFileSync(join(ROOT, 'fixtures/types/agreed-clauses', `minutes.${type}`), join(folder, `in/minutes.${type}`));
  for (const scan of SCANS) copyFileSync(join(ROOT, 'test/readers/files', scan), join(folder, scan));
});

/** It did what it was asked for, tried nothing that is forbidden, and left nothing behind. */
async function expectHarmless(args: readonly string[], code = 0): Promise<{ out: string; threads: number }> {
  const { tried, err, ...ended } = await runGuarded(folder, args);
  expect(tried).toEqual([]);
  expect({ code: ended.code, err: ended.code === code ? '' : err }).toEqual({ code, err: '' });
  expect(ended.threads).toBeGreaterThan(0);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  return ended;
}

describe('nothing that is forbidden is tried', () => {
  it.each(TYPES)('when a %s is read', async (type) => {
    const file = `in/minutes.${type}`;
    const { threads } = await expectHarmless(['parse', file, '-o', `out/${type}.json`]);
    expect(threads).toBe(IN_MAIN_THREAD.includes(type) ? 1 : 2);
    expect(readdirSync(join(folder, 'out'))).toContain(`${type}.json`);
  });

  it.each(SCANS)(
    'when a scan is recognised: %s',
    async (scan) => {
      const { threads, out } = await expectHarmless(['text', scan]);
      expect(threads).toBe(3);
      expect(out).toMatch(/\p{L}{3}/u);
    },
    180_000,
  );

  it.each([
    ['show', 'in/minutes.docx'],
    ['explain', 'in/minutes.odt'],
    ['parse', 'in/minutes.txt', '-o', 'out/register.xlsx'],
    ['parse', 'in/minutes.txt', '--to', 'ics'],
    ['parse', 'in/minutes.txt', '--to', 'akn'],
    ['parse', 'in/*.txt', '--to', 'ndjson'],
    ['report', 'in/minutes.libreoffice.pdf', '-o', 'out/page.html'],
    ['profile', 'init', 'in/minutes.txt', '-o', 'out/profile.yaml'],
    ['schema'],
    ['formats'],
    ['man'],
    ['completion', 'bash'],
  ])('by %s %s', async (...args) => {
    await expectHarmless(args);
  });

  it('by an archive that is converted, indexed, asked and reported', async () => {
    await expectHarmless(['batch', 'in', '-o', 'out/all']);
    expect(readdirSync(join(folder, 'out/all'))).toContain('minutes.docx.json');
    await expectHarmless(['batch', 'in', '--csv', 'out/tables', '--ndjson', 'out/all.ndjson']);
    await expectHarmless(['index', 'out/all']);
    expect((await expectHarmless(['search', '--db', 'out/all', 'agreed'])).out).toMatch(/agreed/i);
    for (const command of ['actions', 'decisions', 'people', 'stats'])
      await expectHarmless([command, '--db', 'out/all']);
    await expectHarmless(['report', 'out/all', '-o', 'out/archive.html']);
  }, 180_000);
});

/** Each is code that tries something, with what it is told as. */
const TRIES: readonly [what: string, code: string][] = [
  ['network', "(await import('node:net')).connect(9, '127.0.0.1')"],
  ['network', "(await import('node:dns/promises')).lookup('localhost')"],
  ['network', "(await import('node:https')).get('https://127.0.0.1')"],
  ['network', "fetch('http://127.0.0.1')"],
  ['process', "(await import('node:child_process')).spawn('true')"],
  ['code', "new Function('return 1')"],
  ['code', "eval('1')"],
  ['read', "(await import('node:fs')).readFileSync('/etc/hostname')"],
  ['read', "(await import('node:fs/promises')).open('/etc/hostname')"],
  ['write', "(await import('node:fs')).writeFileSync('elsewhere.txt', '')"],
  ['write', "(await import('node:fs/promises')).open('elsewhere.txt', 'wx')"],
  ['write', "(await import('node:fs')).renameSync('out', 'elsewhere')"],
  ['write', "(await import('node:fs/promises')).mkdir('elsewhere')"],
  ['write', "(await import('node:fs/promises')).symlink('in', 'elsewhere')"],
];

describe('what is forbidden is noticed', () => {
  const script = write('tries.mjs', TRIES.map(([, code]) => `try { await (${code}); } catch {}\n`).join(''));

  it('in the main thread', async () => {
    const { tried } = await runGuarded(folder, [], { script });
    expect(tried.map(({ what, thread }) => [what, thread])).toEqual(TRIES.map(([what]) => [what, 0]));
    expect(readdirSync(folder).filter((name) => name.startsWith('elsewhere'))).toEqual([]);
  });

  it('in a thread that is to have other options', async () => {
    const starts = `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(script)}, { execArgv: [] });`;
    const { tried } = await runGuarded(folder, [], { script: write('starts.mjs', starts) });
    expect(tried.map(({ what, thread }) => [what, thread])).toEqual(TRIES.map(([what]) => [what, 1]));
  });

  it('where a function of functions makes code of a string', async () => {
    const { code, err } = await runGuarded(folder, [], {
      script: write('code.mjs', "(async () => {}).constructor('return 1')"),
    });
    expect(code).toBe(1);
    expect(err).toContain('Code generation from strings disallowed');
  });
});
