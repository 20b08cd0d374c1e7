/** Builds `dist`: the library and the command line for Node.js, and `browser.js` for browsers. */
import { build } from 'esbuild';
import { LIBRARY, PROGRAM } from './entries.mjs';
import { SHARED } from './settings.mjs';

/** Packages that find files of their own, or need not be there. */
const EXTERNAL = ['tesseract.js', '@embedpdf/pdfium', 'node-sqlite3-wasm', 'bullmq', 'ioredis', 'pg'];

/** What packages that are no ES modules ask for. */
const REQUIRE = "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

await build({
  ...SHARED,
  format: 'esm',
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
  format: 'esm',
  entryPoints: ['src/browser.ts'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outfile: 'dist/browser.js',
});
