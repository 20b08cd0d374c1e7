/**
 * Measures how often each rule is right and writes src/calibration.ts: `npm run calibrate [GOLD…]`. Without GOLD it counts
 * the fixtures, the archive and, where it lies beside the clone, the shared gold. Prints whether confidences hold on documents that were
 * not counted: each document gets those of a table made of all others.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { tableOf, withConfidences } from './table.mjs';

const ROOT = join(import.meta.dirname, '../..');
const TABLE = join(ROOT, 'src/calibration.ts');
const named = process.argv.slice(2).map((path) => resolve(path));
const folders =
  named.length > 0
    ? named
    : ['test/gold', 'test/archive-gold', '../shared/eval/gold'].map((path) => join(ROOT, path)).filter(existsSync);
const scratch = mkdtempSync(join(tmpdir(), 'calibrate-'));

const minutes = (...args) =>
  execFileSync(process.execPath, [join(ROOT, 'bin/minutes.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });

try {
  const { rows } = JSON.parse(minutes('eval', ...folders, '--json'));
  const table = tableOf(rows);
  const precision = `
    /** How often each rule was right: written by \`npm run calibrate\`, from ${rows.length} documents with gold. */
    import type { MeasuredKind, Precision } from './confidence.ts';

    export const CALIBRATION: Readonly<Record<MeasuredKind, Precision>> = ${JSON.stringify(table)};`;
  writeFileSync(TABLE, await format(precision, { parser: 'typescript', printWidth: 120, singleQuote: true }));

  const parsed = minutes('parse', '--to', 'ndjson', ...rows.map(({ document }) => document));
  const byPath = new Map(
    parsed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ source }) => (source.part ?? 1) === 1)
      .map((one) => [one.source.path, one]),
  );
  for (const row of rows) {
    const others = tableOf(rows.filter((other) => other !== row));
    const result = withConfidences(byPath.get(row.document), others);
    writeFileSync(join(scratch, `${row.name}.json`), JSON.stringify(result));
  }
  console.log(`${rows.length} documents of ${folders.join(', ')}, each with confidences measured on the others`);
  for (const folder of folders.length > 1 ? [...folders, null] : folders) {
    const gold = folder === null ? folders : [folder];
    console.log(`\n${folder ?? 'all'} (${gold.flatMap((path) => readdirSync(path)).length})`);
    console.log(minutes('eval', ...gold, '--results', scratch, '--reliability'));
  }
} finally {
  rmSync(scratch, { recursive: true });
}
