/** Files that are changed or made at random: a few of those that `npm run fuzz` makes. */
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/run.mjs';

const TIMEOUT = 300_000;

describe('a file that is changed or made at random', () => {
  it.each([
    ['of any type', '2016', undefined, 250],
    ['of text', '2017', 'txt', 150],
    ['of Word', '2018', 'docx', 50],
  ])(
    'is read or refused as it should be: %s',
    async (_name, seed, only, files) => {
      const lines: string[] = [];
      const found = ({ line }: { line: string }) => lines.push(line);
      const { counts } = await fuzz({ seed, only, ids: null, files, milliseconds: Infinity, found });
      expect(lines).toEqual([]);
      expect(counts).toMatchObject({ files, failed: 0, refused: files - counts.read });
      expect(counts.read).toBeGreaterThan(files / 2);
    },
    TIMEOUT,
  );
});
