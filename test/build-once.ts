import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Builds what the command-line tests run, where it is missing or older than a source. */
export default function buildOnce(): void {
  const built = statSync(join(ROOT, 'dist/minutes.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest()) execFileSync('npm', ['run', '--silent', 'build:js'], { cwd: ROOT, stdio: 'inherit' });
}

/** When the youngest source was written, in milliseconds. */
export function newest(): number {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('src', name),
  );
  return Math.max(...[...sources, 'package.json'].map((name) => statSync(join(ROOT, name)).mtimeMs));
}
