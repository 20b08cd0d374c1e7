import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BIN, MINUTES } from './run.ts';

/** Starts a command whose standard output is gone before it writes. */
function withClosedOutput(argv: string[]): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [BIN, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  return ended(child);
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; err: string }> {
  const err: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, err: Buffer.concat(err).toString() });
    });
  });
}

const COMMANDS = [
  ['parse', MINUTES],
  ['parse', MINUTES, MINUTES, MINUTES],
  ['parse', MINUTES, '--to', 'csv'],
  ['show', MINUTES],
  ['text', MINUTES],
  ['explain', MINUTES],
  ['schema'],
  ['formats'],
  ['--help'],
  ['--version'],
];

describe('a broken pipe', () => {
  it.each(COMMANDS.map((argv) => [argv]))('ends %j quietly', async (argv) => {
    expect(await withClosedOutput(argv)).toEqual({ code: 0, err: '' });
  });

  it('after the first line ends quietly', async () => {
    const shell = spawn('sh', ['-c', '"$0" "$1" schema | head -n 1 >/dev/null', process.execPath, BIN]);
    expect(await ended(shell)).toEqual({ code: 0, err: '' });
  });

  it('of standard error changes nothing', async () => {
    const child = spawn(process.execPath, [BIN, 'parse', 'missing.txt'], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.destroy();
    expect((await ended(child)).code).toBe(1);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each([['schema'], ['--help']])('is told of: %s', async (...argv) => {
    const child = spawn(process.execPath, [BIN, ...argv], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect(await ended(child)).toEqual({ code: 1, err: 'minutes: standard output: no space left on the device\n' });
  });
});
