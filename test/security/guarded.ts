/** Runs the built command line where whatever it must not do is forbidden and told: see forbid.mjs. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run, type Ended } from '../cli/run.ts';

/** What was tried: "network", "process", "code", "read" or "write", and how. */
export interface Tried {
  what: string;
  how: string;
  thread: number;
}

export interface Guarded extends Ended {
  tried: Tried[];
  /** Threads that were guarded, the main one among them. */
  threads: number;
}

interface GuardedOptions {
  stdin?: string | Uint8Array;
  /** Another program than the command line. */
  script?: string;
  /** Where it may read, besides the program itself, `folder` and files of settings. */
  reads?: readonly string[];
}

const HOOK = pathToFileURL(join(import.meta.dirname, 'forbid.mjs')).href;
const SETTINGS = ['minutes.config.yaml', '.minutes.yaml'];

/** `folder` is the current one, which holds the inputs; below it only "out" and "tmp" may be written. */
export async function runGuarded(
  folder: string,
  args: readonly string[],
  { reads = [], ...options }: GuardedOptions = {},
): Promise<Guarded> {
  const report = join(folder, 'tried.ndjson');
  rmSync(report, { force: true });
  const [out, tmp] = [join(folder, 'out'), join(folder, 'tmp')];
  const allowed = { report, reads: [ROOT, folder, ...settingsAbove(folder), ...reads], writes: [out, tmp] };
  const ended = await run(args, {
    ...options,
    cwd: folder,
    env: {
      TMPDIR: tmp,
      MINUTES_FORBID: JSON.stringify(allowed),
      NODE_OPTIONS: `--disallow-code-generation-from-strings --import ${HOOK}`,
    },
  });
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  const all = lines.map((line) => JSON.parse(line) as Tried);
  const tried = all.filter(({ what }) => what !== 'loaded');
  return { ...ended, tried, threads: all.length - tried.length };
}

/** Where settings and profiles are looked for: in each folder above. */
function settingsAbove(folder: string): string[] {
  const here = SETTINGS.map((name) => join(folder, name));
  const above = dirname(folder);
  return above === folder ? here : [...here, ...settingsAbove(above)];
}
