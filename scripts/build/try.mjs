/** Builds `dist/try/index.html`: one file that may run its own script, wear its own style, and load nothing. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, SHARED } from './settings.mjs';

/** @param {string[]} entryPoints */
async function bundled(entryPoints) {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints,
    format: 'iife',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    outdir: 'dist/try',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** @param {string} text */
const allowed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style = await bundled(['src/report/page/theme.css', 'docs/try/try.css']);
const script = (await bundled(['docs/try/try.ts'])).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const policy = `default-src 'none'; script-src ${allowed(script)}; style-src ${allowed(style)}; base-uri 'none'; form-action 'none'`;
const page = (await readFile(join(ROOT, 'docs/try/index.html'), 'utf8'))
  .replace('{{policy}}', policy)
  .replace('<link rel="stylesheet" href="try.css" />', () => `<style>${style}</style>`)
  .replace('<script src="try.js"></script>', () => `<script>${script}</script>`);
await mkdir(join(ROOT, 'dist/try'), { recursive: true });
await writeFile(join(ROOT, 'dist/try/index.html'), page);
