import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run, scratch } from './run.ts';

const STATIC_IMPORT = /^(?:import|export)\b[^;"]*"(\.[^"]+)"/gm;
const BUNDLED = /^\/\/ (node_modules\/(?:@[^/\n]+\/)?[^/\n]+|src\/[^\n]+)/gm;

/** Tables that the command line asks before it loads anything. */
const SMALL = ['src/encodings/node.ts', 'src/kinds.ts', 'src/readers/types.ts', 'src/readers/zip.ts', 'src/reason.ts'];

/** The files that are loaded before any code runs, together. */
function loadedAtStart(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imported = [...code.matchAll(STATIC_IMPORT)].map(([, path = '']) =>
    loadedAtStart(join(dirname(file), path), seen),
  );
  return [code, ...imported].join('\n');
}

describe('the start', () => {
  it('loads commander, the command line and the tables of types, and nothing of the rest', () => {
    const parts = [...loadedAtStart(join(ROOT, 'dist/minutes.js')).matchAll(BUNDLED)].map(([, part = '']) => part);
    const packages = new Set(parts.filter((part) => part.startsWith('node_modules/')));
    expect([...packages]).toEqual(['node_modules/commander']);
    const sources = parts.filter((part) => !/^src\/(?:cli|writers|version\.ts)/.test(part));
    expect(sources.filter((part) => part.startsWith('src/')).sort()).toEqual(SMALL);
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
