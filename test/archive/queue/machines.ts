/** Documents, workers and runs for tests of the queue: programs of their own, as on machines of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { BIN, MINUTES, NO_MINUTES } from '../../cli/run.ts';

/** So many files of minutes, one that is none and one that is empty. */
export function makeDocuments(folder: string, count: number): string {
  const text = readFileSync(MINUTES, 'utf8');
  for (let index = 0; index < count; index++) {
    const place = join(folder, `year-${index % 3}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${index}.txt`), `${text}\nCopy ${index} of the minutes\n`);
  }
  writeFileSync(join(folder, 'other.txt'), readFileSync(NO_MINUTES));
  writeFileSync(join(folder, 'empty.txt'), '');
  return folder;
}

export interface Program {
  process: ChildProcess;
  err(): string;
  /** Its exit code; null where it was killed. */
  ended: Promise<number | null>;
}

export function start(args: readonly string[]): Program {
  const child = spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env['PATH'] ?? '' } });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  afterAll(() => child.kill('SIGKILL'));
  return { process: child, err: () => err, ended };
}

export function startWorker(url: string, ...more: string[]): Program {
  return start(['worker', '--queue', url, '--concurrency', '1', ...more]);
}

const PAUSE = 50;
const PATIENCE = 60_000;

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += PAUSE) {
    if (waited > PATIENCE) throw new Error('waited in vain');
    await setTimeout(PAUSE);
  }
}

/** How many documents a run has recorded as done. */
export function recorded(out: string): number {
  const journal = join(out, '.minutes/journal.ndjson');
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0;
}

/** Every file of an output folder with a hash of what it holds, but for what the program keeps for itself. */
export function filesIn(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.minutes'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(out.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
}
