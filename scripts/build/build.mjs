/** Builds `dist`: the library and the command line for Node.js, and `browser.js` for browsers. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LAUNCH, LIBRARY, PROGRAM } from './entries.mjs';
import { madePatterns, prefilter } from './patterns/plugin.mjs';
import { ROOT, SHARED } from './settings.mjs';

/** Packages that find files of their own, or need not be there. */
const EXTERNAL = ['tesseract.js', '@embedpdf/pdfium', 'node-sqlite3-wasm', 'bullmq', 'ioredis', 'pg'];

/** What packages that are no ES modules ask for. */
const REQUIRE = "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

const plugins = [...(SHARED.plugins ?? []), prefilter(ROOT, await madePatterns())];

await build({
  ...SHARED,
  plugins,
  format: 'esm',
  entryPoints: LIBRARY,
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
  entryPoints: LAUNCH,
  platform: 'node',
  target: 'node20.16',
  outdir: 'dist',
});

const { outputFiles } = await build({
  ...SHARED,
  plugins,
  format: 'cjs',
  entryPoints: PROGRAM,
  platform: 'node',
  target: 'node20.16',
  outdir: 'dist',
  write: false,
  outExtension: { '.js': '.cjs' },
  // A script that V8 has kept cannot import; it can require.
  supported: { 'dynamic-import': false },
  external: EXTERNAL,
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
});
// All of it ASCII, so that it need not be decoded at each start: what is left that is not stands in patterns, which may name it.
for (const { path, text } of outputFiles) {
  const named = text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(path, named);
}

await build({
  ...SHARED,
  plugins,
  format: 'esm',
  entryPoints: ['src/browser.ts'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  outfile: 'dist/browser.js',
});

execFileSync(process.execPath, [join(ROOT, 'scripts/build/cache.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
