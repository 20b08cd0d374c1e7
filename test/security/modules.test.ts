/** What the built program can load at all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.ts';

const DIST = join(ROOT, 'dist');

interface Built {
  name: string;
  text: string;
  /** Names of modules as written: of files beside it, of packages, of Node.js. */
  loads: string[];
}

/** `from "x"`, `import("x")`, `require("x")`; names of modules have no blanks. */
const LOADS = /\b(?:from\s*|import\s*(?:\(\s*)?|require\w*(?:\.resolve)?\s*\(\s*)(["'])([@.\w][\w./@:-]{0,80})\1/g;

function builtAs(name: string, text = readFileSync(join(DIST, name), 'utf8')): Built {
  const loads = [...text.matchAll(LOADS)].map(([, , loaded = '']) => loaded.replace(/^node:/, ''));
  return { name, text, loads };
}

/** Every module that the program or the library can come to; builds may have left others in the folder. */
function reached(): Built[] {
  const entries = [DIST, ...['readers', 'formats', 'writers'].map((folder) => join(DIST, folder))].flatMap((folder) =>
    readdirSync(folder).map((name) => relative(DIST, join(folder, name))),
  );
  const names = entries.filter((name) => name.endsWith('.js') && name !== 'browser.js');
  const found = new Map<string, Built>();
  for (const name of names) {
    if (found.has(name)) continue;
    const built = builtAs(name);
    found.set(name, built);
    for (const loaded of built.loads)
      if (/^\.{1,2}\/.*\.js$/.test(loaded)) {
        const beside = join(dirname(name), loaded);
        if (existsSync(join(DIST, beside))) names.push(beside);
      }
  }
  return [...found.values(), ...partsOfProgram()];
}

/** The modules of the one script that the command line is, as the build marks them. */
function partsOfProgram(): Built[] {
  const [, ...parts] = readFileSync(join(DIST, 'program.cjs'), 'utf8').split(/^ *\/\/ (?=(?:src|node_modules)\/\S+$)/m);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return builtAs(part.slice(0, end), part.slice(end));
  });
}

const BUILT = reached();

const isBuiltIn = (name: string) => builtinModules.includes(name);
const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram'];
const CODE = ['vm', 'inspector', 'repl', 'cluster', 'wasi'];

describe('the modules that are built', () => {
  const all = new Set(BUILT.flatMap(({ loads }) => loads.filter((name) => !name.startsWith('.'))));

  it('are found with what they load', () => {
    expect(BUILT.length).toBeGreaterThan(100);
    expect([...all]).toEqual(expect.arrayContaining(['fs/promises', 'worker_threads', '@embedpdf/pdfium', 'pg']));
  });

  it('load nothing that talks to a network or makes code', () => {
    expect([...all].filter((name) => NETWORK.includes(name) || CODE.includes(name))).toEqual(['vm']);
  });

  it('make one script, the program, from its file', () => {
    const places = BUILT.filter(({ loads }) => loads.includes('vm'));
    expect(places.map(({ name }) => name)).toEqual(['load.js', 'minutes.js', 'worker.js']);
    for (const { text } of places)
      expect(text.match(/\bnew Script\(|\brunIn\w+\(/g)).toEqual(['new Script(', 'runInThisContext(']);
  });

  it('give the engine of scans its data, which it would fetch otherwise', () => {
    const [engine] = BUILT.filter(({ text }) => text.includes('tesseract.js/src/worker-script/node/index.js'));
    expect(engine?.text).toContain('@tesseract.js-data/eng/package.json');
  });

  it('load a package only where it is not built in', () => {
    const packages = [...all].filter((name) => !isBuiltIn(name)).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    expect([...new Set(packages)].sort()).toEqual(['@embedpdf/pdfium', 'bullmq', 'ioredis', 'node-sqlite3-wasm', 'pg']);
  });

  // Commander would start commands that are files of their own; there are none.
  it('start another program in one place alone: what "minutes eval --program" names', () => {
    const places = BUILT.filter(({ loads }) => loads.includes('child_process'));
    expect(places.map(({ name }) => name)).toEqual(['node_modules/commander/lib/command.js', 'src/cli/results.ts']);
  });

  it('load the clients of servers only when a server is named', () => {
    for (const name of ['bullmq', 'ioredis', 'pg']) {
      const places = BUILT.filter(({ text }) => new RegExp(`["']${name}["']`).test(text));
      expect(places.length).toBeGreaterThan(0);
      for (const { text } of places)
        expect(text).not.toMatch(new RegExp(`\\b(?:from|import|require)\\s*["']${name}["']`));
    }
  });

  // A template that mammoth never asks for, and timers that are given text, which none of ours is.
  it('make no code of strings, but for two places that are never reached', () => {
    const makers = BUILT.filter(({ text }) => /(?<![.\w])eval\(|\bnew Function\b/.test(text)).map(({ name }) => name);
    expect(makers.filter((name) => !name.startsWith('chunks/'))).toEqual([
      'node_modules/underscore/modules/template.js',
      'node_modules/setimmediate/setImmediate.js',
    ]);
    expect(makers.length).toBe(3);
  });

  it('tell zod to make none', () => {
    expect(BUILT.some(({ text }) => /\bjitless:\s*(?:true|!0)/.test(text))).toBe(true);
  });
});

describe('what runs in a browser', () => {
  const CALLS = /(?<![.\w])(?:eval|fetch|importScripts)\(|\bnew (?:Function|XMLHttpRequest|WebSocket|EventSource)\b/;

  it.each(['browser.js', 'page/document.js', 'page/archive.js'])('neither loads nor makes code: %s', (name) => {
    const text = readFileSync(join(DIST, name), 'utf8');
    expect(text.length).toBeGreaterThan(1000);
    expect(CALLS.exec(text)?.[0]).toBeUndefined();
  });
});
