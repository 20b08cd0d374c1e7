/** Runs the built command line. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
export const BIN = join(ROOT, 'bin/minutes.js');

/** Fixtures that these tests read; their content does not matter here. */
export const MINUTES = join(ROOT, 'fixtures/item-discussion-action/owner-below-cut-by-page/source.txt');
export const OTHER_MINUTES = join(ROOT, 'fixtures/speaker-table/colliding-initials/source.txt');
export const NO_MINUTES = join(ROOT, 'fixtures/unrecognised/recipe/source.txt');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  script?: string;
}

export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { stdin = '', env = {}, cwd = ROOT, script = BIN } = options;
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

/** A folder for the tests of one file, gone when they are done. */
export function scratch(): { folder: string; write(name: string, content: string | Uint8Array): string } {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
