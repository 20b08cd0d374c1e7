import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run, scratch } from './run.ts';

const { folder } = scratch();

interface Report {
  ok: boolean;
  checks: { name: string; status: string; detail: string; remedy: string | null }[];
  configuration: { files: string[]; settings: object[]; problem: string | null; unknown: string[] };
}

describe('minutes doctor', () => {
  it('says of each part that it works, in words and without colour', async () => {
    const { code, out, err } = await run(['doctor']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['minutes', 'Node.js', 'threads', 'PDF', 'store'])
      expect(out).toMatch(new RegExp(`^✓ ok +${name} `, 'm'));
    expect(out).toContain('All that is essential works.');
    expect(out).not.toContain('\u001b');
  });

  it('tells which settings are in force, from where, and no secret', async () => {
    const here = join(folder, 'settings');
    mkdirSync(here);
    writeFileSync(join(here, 'minutes.config.yaml'), '# ours\nparse:\n  to: csv\n');
    const env = { MINUTES_OCR: 'off', MINUTES_PASSWORD: 'ferry', MINUTES_QUEUE: 'redis://:ferry@h', MINUTES_TOO: 'x' };
    const { code, out } = await run(['doctor', '--json'], { cwd: here, env });
    expect(code).toBe(0);
    expect(out).not.toContain('ferry');
    expect((JSON.parse(out) as Report).configuration).toMatchObject({
      settings: [
        { command: null, long: 'ocr', words: 'off', where: 'MINUTES_OCR' },
        { long: 'password', words: '(set)' },
        { long: 'queue', words: '(set)' },
        { command: 'parse', long: 'to', words: 'csv', where: 'minutes.config.yaml:3' },
      ],
      problem: null,
      unknown: ['MINUTES_TOO'],
    });
  });

  it('tells what is wrong with a configuration, and ends with 1', async () => {
    const here = join(folder, 'wrong');
    mkdirSync(here);
    writeFileSync(join(here, 'minutes.config.yaml'), '"\\e[2Jtimeuot": 5\n');
    const { code, out } = await run(['doctor'], { cwd: here });
    expect(code).toBe(1);
    expect(out).toContain('✗ wrong: minutes.config.yaml:1: timeuot is no setting');
    expect(out).not.toContain('\u001b');
    expect((await run(['doctor', '--no-config'], { cwd: here })).code).toBe(0);
  });

  it('tells what is missing, what to do, and whether it is essential', async () => {
    const here = join(folder, 'program');
    for (const name of ['bin', 'dist']) cpSync(join(ROOT, name), join(here, name), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(here, 'package.json'));
    mkdirSync(join(here, 'node_modules/@embedpdf'), { recursive: true });
    const link = (name: string) => {
      symlinkSync(join(ROOT, 'node_modules', name), join(here, 'node_modules', name));
    };
    link('@embedpdf/pdfium');
    const script = join(here, 'bin/minutes.js');
    const without = await run(['doctor', '--json'], { script });
    expect(without.code).toBe(1);
    const missing = (JSON.parse(without.out) as Report).checks.filter(({ status }) => status === 'missing');
    expect(missing.map(({ name }) => name)).toEqual(['store', 'recognition of scans', 'PostgreSQL', 'queue']);
    for (const { remedy } of missing) expect(remedy).toMatch(/^npm install /);
    link('node-sqlite3-wasm');
    const { code, out } = await run(['doctor'], { script });
    expect(code).toBe(0);
    expect(out).toMatch(/^✗ missing +recognition of scans +it is not installed; where you need it: npm install/m);
  });
});
