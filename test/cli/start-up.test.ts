import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { load } from '../../src/launch/load.ts';
import manifest from '../../package.json' with { type: 'json' };
import { MINUTES, ROOT, run, scratch } from './run.ts';

/** Tables that the command line asks before it loads anything. */
const SMALL = ['src/encodings/node.ts', 'src/kinds.ts', 'src/readers/types.ts', 'src/readers/zip.ts', 'src/reason.ts'];

/** The modules that run before any command does: what is imported at once, and what that imports. */
async function loadedAtStart(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && external !== true) visit(next);
  };
  visit('src/cli/main.ts');
  return [...seen];
}

describe('the start', () => {
  it('loads commander, the command line and the tables of types, and nothing of the rest', async () => {
    const modules = await loadedAtStart();
    const packages = modules.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
    expect([...new Set(packages)]).toEqual(['commander']);
    const sources = modules.filter((name) => /^src\/(?!cli|writers|version\.ts)/.test(name));
    expect(sources.sort()).toEqual(SMALL);
  });

  it.each(['--version', '-V'])('tells the version without loading the program (%s)', async (argv) => {
    expect(await run([argv])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe('the program as V8 has made it', () => {
  const { folder } = scratch();
  const copied = join(folder, 'dist');
  cpSync(join(ROOT, 'dist'), copied, { recursive: true });

  it('is taken by the V8 that made it', async () => {
    const { script } = ((await import(join(copied, 'load.js'))) as { load: typeof load }).load();
    expect(script.cachedDataRejected).toBe(false);
  });

  it.each([
    ['is missing', (file: string) => rmSync(file)],
    ['is of another V8', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 0, 16))],
    ['is cut', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 1000))],
    ['is empty', (file: string) => writeFileSync(file, '')],
  ])('is made anew where it %s', async (_, harm) => {
    cpSync(join(ROOT, 'dist/program.cache'), join(copied, 'program.cache'));
    harm(join(copied, 'program.cache'));
    const { code, out } = await run(['parse', MINUTES], { script: join(copied, 'minutes.js') });
    expect([code, out]).toEqual([0, (await run(['parse', MINUTES])).out]);
  });
});

describe('code made from strings', () => {
  const { write } = scratch();
  const watch = write(
    'watch.mjs',
    `globalThis.Function = new Proxy(Function, {
       construct: (target, words) => { process._rawDebug('new Function'); return new target(...words); },
       apply: (target, self, words) => { process._rawDebug('Function()'); return target(...words); },
     });`,
  );

  it.each([[['--version']], [['schema']], [['validate', '-']], [['formats']]])('is never run by %j', async (argv) => {
    const { err } = await run(argv, { stdin: '{}', env: { NODE_OPTIONS: `--import=${watch}` } });
    expect(err).not.toMatch(/new Function|Function\(\)/);
  });
});
