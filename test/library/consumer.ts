/** A program of somebody who has installed the package: a folder where "minutes" is found as Node.js finds it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from '../build-once.ts';
import { ROOT, scratch } from '../cli/run.ts';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Files are written to `folder`; `types` gives what the compiler says of them, `runs` what one of them prints. */
export function consumer() {
  const { folder, write } = scratch();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/minutes'));
  write('package.json', '{ "type": "module" }');
  return {
    folder,
    write,
    types: (files: string[]) => typesOf(folder, files),
    runs: (file: string) => output(folder, file),
  };
}

/** Declarations as they are published, made where they are older than a source: the compiler takes its time. */
export function buildTypes(): void {
  const built = statSync(join(ROOT, 'dist/types/src/index.d.ts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest())
    execFileSync('npm', ['run', '--silent', 'build:types'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Of a user without the types of Node.js: the package does not ask for them. */
const OPTIONS = { module: 'NodeNext', target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], strict: true, noEmit: true };

function typesOf(folder: string, files: string[]): string {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, files }));
  return spawnSync(process.execPath, [TSC, '-p', '.'], { cwd: folder, encoding: 'utf8' }).stdout;
}

function output(folder: string, file: string): string {
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
}
