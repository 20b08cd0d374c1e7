/** Loads the program with what V8 made of its code when it was built, where it is the same V8: it starts in half the time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { Program } from './program.ts';

const CODE = new URL('program.cjs', import.meta.url);
const CACHE = new URL('program.cache', import.meta.url);

/**
 * Of V8, which keeps what it makes of code apart by its flags. Most patterns are tried on a few texts only: to interpret them
 * first and compile them then takes twice the time. The code of the PDF engine is made faster once it has run so many bytes;
 * after 1.8 million, as V8 would, that takes longer than it saves on fewer than a hundred pages.
 */
const FLAGS = ['--no-regexp-tier-up', '--wasm-tiering-budget=20000000'];

/** What a module that is no ES module is given. */
const PARAMETERS = 'exports, require, module, __filename';

export interface Loaded {
  program: Program;
  /** The code, of which V8 gives what it has made of it by now. */
  script: Script;
}

/** The program as built, beside this file; `cached` null: made anew from its source. */
export function load(cached: Uint8Array | null = readCache()): Loaded {
  FLAGS.forEach(setFlagsFromString);
  const filename = fileURLToPath(CODE);
  // The code is ASCII: so read, it is not decoded.
  const source = readFileSync(CODE, 'latin1');
  const script = new Script(`(function (${PARAMETERS}) {${source}\n})`, {
    filename,
    ...(cached === null ? {} : { cachedData: cached }),
  });
  const module = { exports: {} };
  const define = script.runInThisContext() as (...given: unknown[]) => void;
  define(module.exports, createRequire(CODE), module, filename);
  return { program: module.exports as Program, script };
}

/** V8 refuses what another version of it made. */
function readCache(): Uint8Array | null {
  try {
    return readFileSync(CACHE);
  } catch {
    return null;
  }
}
