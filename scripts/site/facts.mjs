/** What the reference is made of: the tables of `src/`, loaded without the code that they would run. */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

const TABLES = `
  export { COMMANDS } from './src/cli/commands.ts';
  export { FORMATS } from './src/formats/index.ts';
  export { MIN_CONFIDENCE } from './src/formats/identify.ts';
  export { EVIDENCE } from './src/formats/evidence.ts';
  export { WORDS } from './src/formats/words.ts';
  export { RULES } from './src/rules.ts';
  export { CALIBRATION } from './src/calibration.ts';
  export { diagnostic } from './src/diagnostics.ts';
  export { DIAGNOSTIC_CODES } from './src/schema.ts';
  export { TYPES } from './src/readers/types.ts';
  export { VERSION } from './src/version.ts';
`;

/** What is imported when a command runs or a file is read is not needed to tell of it. */
const leaveOutLazy = {
  name: 'leave-out-lazy',
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** The tables as they are exported (COMMANDS, FORMATS, EVIDENCE, RULES and so on), and the JSON Schema as `schema`. */
export async function loadFacts() {
  const { outputFiles } = await build({
    stdin: { contents: TABLES, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [leaveOutLazy],
    logLevel: 'warning',
  });
  const tables = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const schema = execFileSync(process.execPath, [join(ROOT, 'bin/minutes.js'), 'schema'], { encoding: 'utf8' });
  return { ...tables, schema: JSON.parse(schema) };
}
