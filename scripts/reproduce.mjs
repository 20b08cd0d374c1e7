/** Builds the commit that is checked out in two folders, and compares what is built: 1 where a byte differs. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** @param {string} folder */
function build(folder) {
  mkdirSync(folder, { recursive: true });
  const sources = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: sources });
  cpSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return hashesOf(join(folder, 'dist'));
}

/** What V8 makes of the program is its own, and is not published. */
const OF_V8 = 'program.cache';

/** @param {string} folder @returns {Map<string, string>} */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== OF_V8,
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'minutes-reproduce-'));
try {
  const one = build(join(scratch, 'one'));
  const other = build(join(scratch, 'another/and-longer/path'));
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
  for (const name of differing) process.stdout.write(`differs: ${name}\n`);
  process.stdout.write(`${one.size} files, ${differing.length} of them differ\n`);
  process.exitCode = differing.length === 0 && one.size > 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
