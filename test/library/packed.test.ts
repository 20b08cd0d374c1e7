/** What is published: no more than is needed, and it works where nothing else lies beside it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { MINUTES, ROOT, run, scratch } from '../cli/run.ts';
import { buildTypes } from './consumer.ts';

interface Packed {
  filename: string;
  unpackedSize: number;
  files: { path: string }[];
}

const { folder, write } = scratch();
const INSTALLED = join(folder, 'node_modules/minutes');

const ALLOWED = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|bin\/minutes\.js)$/,
  /^dist\/(?:[\w-]+|chunks\/[\w.@-]+|(?:readers|formats|writers)\/[\w-]+)\.js$/,
  /^dist\/program\.cjs$/,
  /^dist\/page\/[\w-]+\.(?:js|css)$/,
  /^dist\/types\/(?:src\/[\w./-]+|package)\.d\.ts$/,
  /^dist\/man\/minutes\.1$/,
];
/** Twice what it takes: a folder that slips in is noticed. */
const MOST_BYTES = 16_000_000;

let packed: Packed;

beforeAll(() => {
  buildTypes();
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const all = JSON.parse(said) as Packed[] | Record<string, Packed>;
  packed = Object.values(all)[0] as Packed;
  mkdirSync(INSTALLED, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', INSTALLED, '--strip-components=1']);
  // What it needs is found beside it, as npm would install it.
  symlinkSync(join(ROOT, 'node_modules'), join(INSTALLED, 'node_modules'));
}, 300_000);

it('holds what is allowed, and not too much', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['bin/minutes.js', 'dist/minutes.js', 'dist/worker.js', 'SECURITY.md']));
  expect(paths.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(MOST_BYTES);
});

it('runs nothing when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});

it('runs, in a thread too, as the program of the clone does', async () => {
  const script = join(INSTALLED, 'bin/minutes.js');
  const pdf = join(ROOT, 'fixtures/types/agreed-clauses/minutes.libreoffice.pdf');
  for (const file of [MINUTES, pdf]) {
    const ended = await run(['parse', file], { script, cwd: folder });
    expect(ended).toEqual(await run(['parse', file], { cwd: folder }));
    expect(ended.code).toBe(0);
  }
  expect((await run(['report', MINUTES], { script, cwd: folder })).out).toContain('<!doctype html>');
});

it('has every module that it exports', () => {
  const { exports } = JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; import: string }>;
  };
  const named = Object.entries(exports).flatMap(([name, to]) => {
    if (typeof to === 'string') return [];
    if (!name.includes('*')) expect([name, existsSync(join(INSTALLED, to.types))]).toEqual([name, true]);
    return [name.replace('*', name.startsWith('./readers') ? 'pdf' : name.startsWith('./formats') ? 'general' : 'csv')];
  });
  const modules = named.map((name) => `minutes${name.slice(1)}`);
  const script = write('all.mjs', modules.map((name) => `import '${name}';\n`).join('') + "console.log('all');");
  expect(modules.length).toBeGreaterThan(10);
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('all\n');
});
