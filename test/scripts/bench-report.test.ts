/** The benchmark's report as a file, and the search by words that accuracy is set beside. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scratch } from '../cli/run.ts';
import { ROOT } from '../fixtures/cases.ts';

const run = promisify(execFile);
const { folder } = scratch();

const MEASUREMENT = { figure: '2.00', unit: 'ms', ratio: 2, baseline: 'a | b (1.00)' };
const PARTS = [
  {
    heading: 'Words: all of them',
    notes: ['not measured: other is not installed'],
    measurements: [
      { ...MEASUREMENT, what: 'slow', aim: '≤ 1.4 ×', met: false },
      { ...MEASUREMENT, what: 'quick', aim: '≤ 3 ×', met: true },
      { ...MEASUREMENT, what: 'told', ratio: null, baseline: null, aim: null, met: null },
    ],
  },
];

async function written(name: string): Promise<string> {
  const path = join(folder, name);
  const code = `import { writeReport } from './bench/report-file.mjs'; writeReport(...JSON.parse(process.argv[1]));`;
  await run(process.execPath, ['--input-type=module', '-e', code, JSON.stringify([path, PARTS])], { cwd: ROOT });
  return readFileSync(path, 'utf8');
}

describe('the report of the benchmark', () => {
  it('is a table for each part, with the aims that were missed at its head', async () => {
    const lines = (await written('bench.md')).split('\n');
    expect(lines).toContain('1 of 2 aims met.');
    expect(lines).toContain('- missed: slow (≤ 1.4 ×)');
    expect(lines).toContain('| slow | 2.00 ms | 2.00 × | a \\| b (1.00) | ≤ 1.4 × | missed |');
    expect(lines).toContain('| told | 2.00 ms |  |  |  |  |');
    expect(lines).toContain('- not measured: other is not installed');
  });

  it('is JSON where its name ends so', async () => {
    expect(JSON.parse(await written('bench.json'))).toEqual(PARTS);
  });

  it('refuses a part that there is not', async () => {
    const refused = run(process.execPath, ['bench/bench.mjs', 'nothing'], { cwd: ROOT });
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--output') as string });
  });
});

describe('the search by words', () => {
  it('gives the lines that have one', async () => {
    const path = join(folder, 'board.txt');
    writeFileSync(path, 'It was AGREED to wait.\nNobody spoke.\n  Action: Ann Lee to write.\n');
    const { stdout } = await run(process.execPath, ['bench/naive-grep.mjs', path], { cwd: ROOT });
    expect(JSON.parse(stdout)).toMatchObject({
      resolutions: [{ text: 'It was AGREED to wait.' }],
      actions: [{ text: 'Action: Ann Lee to write.' }],
    });
  });
});
