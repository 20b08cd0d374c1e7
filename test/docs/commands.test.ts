/** Every command that the documentation shows is run, a document's one after another in one folder. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch, type Ended } from '../cli/run.ts';
import { documents, type Block } from './blocks.ts';
import { prepare } from './scratch.ts';

interface Exception {
  /** What the line, or a line of the block, holds. */
  holds: string;
  /** Of the whole block, or of its line alone. */
  of: 'block' | 'line';
  because: string;
}

const NOT_RUN: readonly Exception[] = [
  { holds: 'npm ci', of: 'line', because: 'installs packages' },
  { holds: 'redis://', of: 'line', because: 'needs a Redis' },
  { holds: 'postgres://', of: 'line', because: 'needs a PostgreSQL' },
  { holds: '#SBATCH', of: 'block', because: 'needs Slurm' },
  { holds: '--watch', of: 'line', because: 'does not end' },
];

const HAS_JQ = spawnSync('jq', ['--version']).status === 0;
const HAS_BASH = spawnSync('bash', ['--version']).status === 0;

const DOCUMENTS = documents();
const { folder } = scratch();

/** The exceptions that hold of a line. */
function exceptionsOf(line: string, block: Block): Exception[] {
  return NOT_RUN.filter(({ holds, of }) =>
    of === 'line' ? line.includes(holds) : block.lines.some((one) => one.includes(holds)),
  );
}

function runnable(block: Block): string[] {
  return block.lines.filter((line) => exceptionsOf(line, block).length === 0 && (HAS_JQ || !/\bjq\b/.test(line)));
}

/** Ends with the first line that fails, which it names. */
function scriptOf(lines: readonly string[]): string {
  const quoted = (line: string): string => `'${line.replaceAll("'", String.raw`'\''`)}'`;
  return [
    'set -o pipefail',
    ...lines.map((line) => `{\n${line}\n} || { printf 'failed: %s\\n' ${quoted(line)} >&2; exit 1; }`),
  ].join('\n');
}

function runIn(place: string, lines: readonly string[]): Promise<Ended> {
  const env = { PATH: `${join(place, '.bin')}:${process.env['PATH'] ?? ''}` };
  const child = spawn('bash', ['-c', scriptOf(lines)], { cwd: place, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

describe.skipIf(!HAS_BASH).each(DOCUMENTS.filter(({ blocks }) => blocks.some((block) => runnable(block).length > 0)))(
  '$path',
  ({ path, blocks }) => {
    const place = join(folder, path.replace(/\W/g, '-'));
    beforeAll(async () => {
      mkdirSync(place);
      await prepare(place);
    });

    it.each(blocks.filter((block) => runnable(block).length > 0))('$name', async (block) => {
      const { code, out, err } = await runIn(place, runnable(block));
      expect({ code, err }, out.slice(0, 500)).toEqual({
        code: 0,
        err: expect.not.stringMatching(/^failed|unexpected/m) as string,
      });
    });
  },
);

it.skipIf(!HAS_BASH)('a line that fails is named', async () => {
  const place = join(folder, 'failing');
  mkdirSync(place);
  await prepare(place);
  const { code, err } = await runIn(place, [
    'minutes formats > formats.txt',
    "minutes parse 'no such.txt' | cat",
    'touch after',
  ]);
  expect(code).toBe(1);
  expect(err).toContain("failed: minutes parse 'no such.txt' | cat\n");
  expect(existsSync(join(place, 'formats.txt'))).toBe(true);
  expect(existsSync(join(place, 'after'))).toBe(false);
});

it.skipIf(HAS_JQ)('jq is not there: what needs it is not run', () => undefined);
it.skipIf(HAS_BASH)('bash is not there: nothing is run', () => undefined);

it.each(NOT_RUN)('a line is not run as it $because', (exception) => {
  const lines = DOCUMENTS.flatMap(({ blocks }) => blocks).flatMap((block) =>
    block.lines.filter((line) => exceptionsOf(line, block).includes(exception)),
  );
  expect(lines).not.toEqual([]);
});
