/** Writes the manual page of the built program: dist/man/minutes.1. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const page = execFileSync(process.execPath, [join(ROOT, 'bin/minutes.js'), 'man']);
mkdirSync(join(ROOT, 'dist/man'), { recursive: true });
writeFileSync(join(ROOT, 'dist/man/minutes.1'), page);
