/** The archive that benchmarks read: as many documents as asked for, all different, the same for the same seed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../cli/run.ts';
import { ROOT } from '../fixtures/cases.ts';

const { folder } = scratch();
const COUNT = 300;
const SCRIPT = join(ROOT, 'scripts/make-archive/make.mjs');

interface Counts {
  documents: number;
  bytes: number;
  folders: number;
  kinds: Record<string, number>;
  extensions: Record<string, number>;
}

async function made(name: string, ...options: string[]): Promise<{ counts: Counts; files: Map<string, string> }> {
  const to = join(folder, name);
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, String(COUNT), to, ...options]);
  const names = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((one) =>
    statSync(join(to, one)).isFile(),
  );
  const hash = (one: string) =>
    createHash('sha256')
      .update(readFileSync(join(to, one)))
      .digest('hex');
  return { counts: JSON.parse(stdout) as Counts, files: new Map(names.sort().map((one) => [one, hash(one)])) };
}

describe('the archive that is made', () => {
  let first: Awaited<ReturnType<typeof made>>;

  beforeAll(async () => {
    first = await made('first');
  }, 60_000);

  it('has as many documents of each kind as its shares say', () => {
    expect(first.counts.kinds).toEqual({ text: 267, pdf: 15, docx: 15, hostile: 3 });
    expect(first.counts.documents).toBe(COUNT);
    expect(first.files.size).toBe(COUNT);
    expect(Object.values(first.counts.extensions).reduce((sum, one) => sum + one, 0)).toBe(COUNT);
  });

  it('has no two documents of the same bytes', () => {
    expect(new Set(first.files.values()).size).toBe(COUNT);
  });

  it('has folders of 200', () => {
    const sizes = new Map<string, number>();
    for (const file of first.files.keys()) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    expect([...sizes.values()].sort()).toEqual([100, 200]);
    expect(first.counts.folders).toBe(2);
  });

  it('is the same for the same seed, and another for another', async () => {
    expect(await made('again', '--seed', '1')).toEqual(first);
    const other = await made('other', '--seed', '2');
    const hashes = new Set(first.files.values());
    expect([...other.files.values()].filter((hash) => hashes.has(hash)).length).toBeLessThan(COUNT / 20);
  }, 60_000);

  it.each([[[]], [['0', 'x']], [['many', 'x']], [['5']]])(
    'is not made without a number and a folder: %j',
    async (argv) => {
      const error: unknown = await promisify(execFile)(process.execPath, [SCRIPT, ...argv], { cwd: folder }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ code: 2, stderr: expect.stringMatching(/^usage: /) as string });
    },
  );
});
