/** The measures are those of the scorer that lies beside a clone, to the last digit. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../src/eval/gold.ts';
import { scoreDocument } from '../../src/eval/score.ts';
import { summaryOf, type Row, type Summary } from '../../src/eval/summary.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { ROOT, scratch } from '../cli/run.ts';

const SHARED = join(ROOT, '../shared');
const SCORER = join(SHARED, 'eval/score.mjs');
const SETS: [gold: string, root: string][] = [
  [join(SHARED, 'eval/gold'), SHARED],
  [join(ROOT, 'test/gold'), ROOT],
];

const { folder } = scratch();
const keyOf = (path: string) => `${createHash('sha256').update(path).digest('hex')}.json`;
/** Prints what was parsed before: the scorer starts a program for each document. */
const PRINTER = `import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto';
process.stdout.write(readFileSync(process.argv[2] + '/' + createHash('sha256').update(process.argv[3]).digest('hex') + '.json'));`;

async function ours(gold: string, root: string): Promise<{ summary: Summary; rows: Row[] }> {
  const rows: Row[] = [];
  for (const file of readdirSync(gold).sort()) {
    const expectation = expectationOf(JSON.parse(readFileSync(join(gold, file), 'utf8')));
    const path = join(root, expectation.document ?? '');
    const bytes = readFileSync(path);
    const minutes = await parseMinutes(bytes, { path });
    writeFileSync(join(folder, keyOf(path)), JSON.stringify(minutes));
    const text = /\.(?:txt|md)$/.test(path) ? bytes.toString() : null;
    const { score } = scoreDocument(expectation.gold, minutes, text);
    rows.push({ name: file.replace('.json', ''), error: null, ...score });
  }
  return { summary: summaryOf(rows), rows };
}

describe.runIf(existsSync(SCORER))('the scorer beside the clone', () => {
  it.each(SETS)('gives the same numbers for %s', { timeout: 180_000 }, async (gold, root) => {
    const scored = await ours(gold, root);
    const printer = join(folder, 'print.mjs');
    writeFileSync(printer, PRINTER);
    const cli = `"${process.execPath}" "${printer}" "${folder}"`;
    const printed = execFileSync(process.execPath, [SCORER, '--cli', cli, '--gold', gold, '--root', root, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const theirs = JSON.parse(printed) as { summary: Summary; rows: Row[] };
    expect(scored.summary).toEqual(theirs.summary);
    expect(scored.rows).toEqual(theirs.rows);
  });
});
