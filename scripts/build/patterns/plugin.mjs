/**
 * Puts patterns that are tried only where they can match (src/prefilter) in the place of the regular expressions of the
 * sources: what is built behaves as the sources do, and is faster.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parsePatterns } from './find.mjs';
import { clausesOf } from './needs.mjs';
import { openSample } from './short.mjs';

/** Where texts are matched with many patterns. */
const FOLDERS = ['formats', 'language', 'meetings', 'outline', 'parsers', 'refiners', 'readers/text', 'archive/links'];

/** Shorter patterns are made as soon as they are looked at. */
const MIN_LENGTH = 12;

/** Every so many lines of the fixtures are the sample by which the needs of patterns are weighed. */
const STEP = 16;

/** @param {string} name a file's, from `src` */
export const inFolders = (name) => FOLDERS.some((folder) => name.split(sep).join('/').startsWith(`${folder}/`));

/** @param {string} root the folder of the project */
export function sampleOf(root) {
  const folder = join(root, 'fixtures');
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  return openSample(lines.filter((_, index) => index % STEP === 0));
}

/** @param {ReturnType<typeof openSample>} sample @param {string} source @param {string} flags */
export const needsOf = (sample, source, flags) =>
  source.length < MIN_LENGTH ? null : sample.shortOf(clausesOf(source, flags, sample.chance));

/**
 * @param {string} root the folder of the project
 * @param {ReadonlyMap<string, { source: string, flags: string }>} made the patterns that modules make when they are loaded, by place
 */
export const prefilter = (root, made) => ({
  name: 'prefilter',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    const sample = sampleOf(root);
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = relative(join(root, 'src'), path).split(sep).join('/');
      if (!inFolders(name)) return null;
      const text = readFileSync(path, 'utf8');
      return {
        contents: withPatterns(text, name, { sample, made, from: join(root, 'src/prefilter/pattern.ts') }),
        loader: 'ts',
      };
    });
  },
});

/** @param {string} text @param {string} name @param {any} context */
function withPatterns(text, name, { sample, made, from }) {
  const hoisted = [];
  let changed = text;
  for (const found of parsePatterns(text, name).reverse()) {
    const { source, flags } = found.kind === 'literal' ? found : (made.get(found.place) ?? {});
    const needs = source === undefined ? null : needsOf(sample, source, flags);
    if (needs === null) continue;
    const given = `${JSON.stringify(source)}, ${JSON.stringify(flags)}`;
    const call = `/* @__PURE__ */ pattern$(${given}, ${JSON.stringify(needs)})`;
    let put = call;
    if (found.inFunction) {
      put = `pattern$${hoisted.length}`;
      hoisted.push(`const ${put} = ${call};`);
    }
    changed = changed.slice(0, found.from) + put + changed.slice(found.to);
  }
  if (changed === text) return text;
  return `import { pattern as pattern$ } from ${JSON.stringify(from)}; ${hoisted.join(' ')}${changed}`;
}
