/** What all that is built has in common. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

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
export const SHARED = { absWorkingDir: ROOT, bundle: true, logLevel: 'warning', plugins: [VERSION_ONLY] };
