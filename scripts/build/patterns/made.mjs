/** The regular expressions that modules make when they are loaded, told by loading them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parsePatterns } from './find.mjs';

/** What the modules under test say of themselves is kept here while they are loaded. */
const RECORD = 'minutesPatterns';

/** @param {import('esbuild').BuildOptions} shared @param {string} root the folder of the project */
export async function madePatterns(shared, root) {
  const recorder = {
    name: 'recorder',
    /** @param {import('esbuild').PluginBuild} setup */
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(join(root, 'src'), path).split(sep).join('/');
        return { contents: recording(readFileSync(path, 'utf8'), name), loader: 'ts' };
      });
    },
  };
  const folder = mkdtempSync(join(root, 'node_modules/.patterns-'));
  try {
    const { outputFiles } = await build({
      ...shared,
      plugins: [...(shared.plugins ?? []), recorder],
      entryPoints: ['src/core.ts', 'src/pipeline.ts', 'src/archive/links/words.ts'],
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outdir: folder,
      write: false,
    });
    /** @type {Map<string, RegExp>} */
    const made = (globalThis[RECORD] = new Map());
    for (const [index, { text }] of outputFiles.entries()) {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, text);
      await import(pathToFileURL(file).href);
    }
    delete globalThis[RECORD];
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text @param {string} name */
function recording(text, name) {
  let changed = text;
  for (const { kind, place, given, from, to } of parsePatterns(text, name).reverse()) {
    if (kind !== 'made') continue;
    const call = `((made) => (globalThis.${RECORD}.set(${JSON.stringify(place)}, made), made))(new RegExp(${given}))`;
    changed = changed.slice(0, from) + call + changed.slice(to);
  }
  return changed;
}
