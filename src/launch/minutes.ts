/** The command line as it is started. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.ts';
import { load } from './load.ts';

const ASKS_VERSION = [['--version'], ['-V']].map(String);

/** The command line `argv`, without node and script; see src/cli/main.ts. Its version is told without loading it. */
export async function main(argv: readonly string[]): Promise<number> {
  if (!ASKS_VERSION.includes(String(argv))) return load().program.main(argv);
  await new Promise((resolve) => process.stdout.on('error', resolve).write(`${VERSION}\n`, resolve));
  return 0;
}

/** Whether this file is the script that node was given, by whatever links. */
function isScript(): boolean {
  try {
    return realpathSync(process.argv[1] ?? '') === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
}

if (isScript()) process.exitCode = await main(process.argv.slice(2));
