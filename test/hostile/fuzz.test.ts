/** Files that are changed or made at random: a few of those that `npm run fuzz` makes, and all that it has found a fault with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/fuzz/check/check.mjs';
import { fuzz } from '../../scripts/fuzz/run.mjs';

const TIMEOUT = 300_000;
/** A run that refuses nearly all checks nothing; packages break easily. */
const MIN_READ = 0.2;
const FOUND = join(import.meta.dirname, 'found');

describe('a file that is changed or made at random', () => {
  it.each([
    ['of any type', '2016', undefined, 80],
    ['of text', '2017', 'txt', 40],
    ['of Word', '2018', 'docx', 20],
  ])(
    'is read or refused as it should be: %s',
    async (_name, seed, only, files) => {
      const lines: string[] = [];
      const found = ({ line }: { line: string }) => lines.push(line);
      const { counts } = await fuzz({ seed, only, ids: null, files, milliseconds: Infinity, found });
      expect(lines).toEqual([]);
      expect(counts).toMatchObject({ files, failed: 0, refused: files - counts.read });
      expect(counts.read).toBeGreaterThan(files * MIN_READ);
    },
    TIMEOUT,
  );
});

describe('a file that had a fault found', () => {
  it.each(readdirSync(FOUND).sort())('%s', async (name) => {
    const { findings } = await check(readFileSync(join(FOUND, name)), { deep: true, options: { ocr: 'off' } });
    expect(findings).toEqual([]);
  });
});
