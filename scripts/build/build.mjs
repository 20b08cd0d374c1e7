/** Builds `dist`: the library and the command line for Node.js, and `browser.js` for browsers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LIBRARY, PROGRAM } from './entries.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** Packages that find files of their own, or need not be there. */
const EXTERNAL = ['tesseract.js', '@embedpdf/pdfium', 'node-sqlite3-wasm', 'bullmq', 'ioredis', 'pg'];

/** What packages that are no ES modules ask for. */
const REQUIRE = "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/** Of the manifest no more than the version is built in. */
const VERSION_ONLY = {
  name: 'version-only',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      if (path !== join(ROOT, 'package.json')) return null;
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const SHARED = { absWorkingDir: ROOT, bundle: true, format: 'esm', logLevel: 'warning', plugins: [VERSION_ONLY] };

await build({
  ...SHARED,
  entryPoints: { ...LIBRARY, ...PROGRAM },
  splitting: true,
  platform: 'node',
  target: 'node20.16',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  external: EXTERNAL,
  banner: { js: REQUIRE },
});

await build({
  ...SHARED,
  entryPoints: ['src/browser.ts'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outfile: 'dist/browser.js',
});
