/** The regular expressions that the sources build while they run, told by a build in which every such place reports what it makes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { patternsOf, ROOT, sources } from './written.mjs';

/** The name of the function that places report to. */
const REPORT = '__patternMade';
/** A place that builds more builds them from the words of documents, which are escaped: one is like the other. */
const MAX_PER_PLACE = 8;

/** Every `new RegExp(…)` reports, the innermost first, so that the places around it stay where they are. */
function reporting(path, text) {
  const { sites } = patternsOf(path, text);
  return sites
    .sort((a, b) => b.start - a.start)
    .reduce(
      (code, { place, start, end }) =>
        `${code.slice(0, start)}${REPORT}(${JSON.stringify(place)}, ${code.slice(start, end)})${code.slice(end)}`,
      text,
    );
}

const plugin = {
  name: 'reporting',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const name = relative(ROOT, path).replaceAll('\\', '/');
      return name.startsWith('src/') ? { contents: reporting(name, readFileSync(path, 'utf8')), loader: 'ts' } : null;
    });
  },
};

/** `use` gets the library and a few modules beside it. Yields a map from place to patterns, as { source, flags }. */
export async function builtPatterns(use) {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.patterns-'));
  const made = new Map();
  globalThis[REPORT] = (place, pattern) => {
    const known = made.get(place) ?? new Map();
    made.set(place, known);
    const { source, flags } = pattern;
    if (known.size < MAX_PER_PLACE) known.set(`/${source}/${flags}`, { source, flags });
    return pattern;
  };
  try {
    const names = sources().filter((path) => patternsOf(path).sites.length > 0);
    const contents = [
      `export * from './src/index.ts';`,
      `export { readProfile } from './src/profile/read.ts';`,
      // Without a use of what they export, modules without side effects would be left out.
      ...names.map((path, index) => `export * as module${index} from './${path}';`),
    ].join('\n');
    const outfile = join(folder, 'all.mjs');
    await build({
      absWorkingDir: ROOT,
      stdin: { contents, resolveDir: ROOT, sourcefile: 'all.ts', loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.16',
      packages: 'external',
      logLevel: 'error',
      plugins: [plugin],
      outfile,
    });
    await use(await import(pathToFileURL(outfile).href));
  } finally {
    delete globalThis[REPORT];
    rmSync(folder, { recursive: true });
  }
  return new Map([...made].map(([place, patterns]) => [place, [...patterns.values()]]));
}
