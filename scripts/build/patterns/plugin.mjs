/**
 * Puts patterns that are tried only where they can match (src/prefilter) in the place of the regular expressions of the
 * sources: what is built behaves as the sources do, and is faster.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { builtPatterns } from '../../patterns/built.mjs';
import { patternsOf } from '../../patterns/written.mjs';
import { clausesOf } from './needs.mjs';
import { openSample } from './short.mjs';

/** Where texts are matched with many patterns. */
const FOLDERS = ['formats', 'language', 'meetings', 'outline', 'parsers', 'refiners', 'readers/text', 'archive/links'];

/** Shorter patterns are made as soon as they are looked at. */
const MIN_LENGTH = 12;

/** Every so many lines of the fixtures are the sample by which the needs of patterns are weighed. */
const STEP = 16;

/** @param {string} name a source's, from the root */
export const inFolders = (name) => FOLDERS.some((folder) => name.startsWith(`src/${folder}/`));

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
 * The patterns of a source that are the same each time: literals, and those that are made when the module is loaded.
 * @param {string} path from the root @param {string} text
 * @param {ReadonlyMap<string, { source: string, flags: string }[]>} made what each place has made
 */
export function constantPatterns(path, text, made) {
  const { literals, sites } = patternsOf(path, text);
  const constant = sites.flatMap((site) => {
    const patterns = made.get(site.place) ?? [];
    return site.inFunction || patterns.length !== 1 ? [] : [{ ...site, ...patterns[0] }];
  });
  const isPart = ({ start }) => sites.some((site) => site.start < start && start < site.end);
  return [...constant, ...literals.filter((one) => (!one.inFunction || one.isFresh) && !isPart(one))];
}

/** What the modules make while they are loaded, and no document is read. */
export const madePatterns = () => builtPatterns(async () => {});

/**
 * @param {string} root the folder of the project
 * @param {ReadonlyMap<string, { source: string, flags: string }[]>} made see `madePatterns`
 */
export const prefilter = (root, made) => ({
  name: 'prefilter',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    const sample = sampleOf(root);
    const from = join(root, 'src/prefilter/pattern.ts');
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = relative(root, path).split(sep).join('/');
      if (!inFolders(name)) return null;
      return { contents: withPatterns(name, readFileSync(path, 'utf8'), { sample, made, from }), loader: 'ts' };
    });
  },
});

/** @param {string} name @param {string} text @param {any} context */
function withPatterns(name, text, { sample, made, from }) {
  const hoisted = [];
  let changed = text;
  for (const { source, flags, start, end, inFunction } of constantPatterns(name, text, made).sort(byEnd)) {
    const needs = needsOf(sample, source, flags);
    if (needs === null) continue;
    const call = `/* @__PURE__ */ pattern$(${[source, flags, needs].map((one) => JSON.stringify(one)).join(', ')})`;
    let put = call;
    if (inFunction) {
      put = `pattern$${hoisted.length}`;
      hoisted.push(`const ${put} = ${call};`);
    }
    changed = changed.slice(0, start) + put + changed.slice(end);
  }
  if (changed === text) return text;
  return `import { pattern as pattern$ } from ${JSON.stringify(from)}; ${hoisted.join(' ')}${changed}`;
}

/** The last first, so that the places of the others stay. */
const byEnd = (a, b) => b.start - a.start;
