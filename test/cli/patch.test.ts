import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { ROOT, run, scratch } from './run.ts';

const SOURCE = join(ROOT, 'fixtures/types/agreed-clauses/minutes.txt');
const files = scratch();

const WORDS = 'Gwen Fairbairn to book the leisure centre for a Thursday in April';

function patch(...corrections: object[]): string {
  return JSON.stringify({ minutesPatch: '1.0', document: { path: null, sha256: 'of another' }, corrections });
}

const done = {
  do: 'set',
  kind: 'action',
  at: { words: WORDS, occurrence: 1, of: 1, lines: [64, 64] },
  was: `${WORDS}.`,
  fields: { status: 'done' },
};

describe('minutes parse --patch', () => {
  it('applies corrections, tells which are lost, and that the file is another', async () => {
    const lost = { ...done, at: { ...done.at, words: 'Nobody ever \u001b[31msaid this' } };
    const path = files.write('some.patch.json', patch(done, lost));
    const { code, out, err } = await run(['parse', SOURCE, '--patch', path]);
    expect(code).toBe(0);
    const minutes = JSON.parse(out) as Minutes;
    expect(minutes.actions.filter(({ rule }) => rule === 'corrected').map(({ status }) => status)).toEqual(['done']);
    expect(minutes.diagnostics.map((one) => one.code)).toContain('correction-not-placed');
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('another file than the corrections were made for');
    expect(lines[1]).toContain('Nobody ever said this');
    expect(err).not.toContain('\u001b');
    expect((await run(['validate'], { stdin: out })).out).toBe('valid\n');
  });

  it('says nothing about the file that they were made for', async () => {
    const { out } = await run(['parse', SOURCE]);
    const { sha256 } = (JSON.parse(out) as Minutes).source;
    const path = files.write('own.patch.json', patch(done).replace('of another', sha256));
    const { code, err } = await run(['show', SOURCE, '--patch', path]);
    expect([code, err]).toEqual([0, '']);
  });

  it('keeps what was corrected though it was less sure than is asked for', async () => {
    const path = files.write('sure.patch.json', patch(done));
    const { out } = await run(['parse', SOURCE, '--patch', path, '--min-confidence', '1']);
    expect((JSON.parse(out) as Minutes).actions.map(({ status }) => status)).toEqual(['done']);
  });

  it('refuses what is no file of corrections, and several files', async () => {
    const path = files.write('wrong.json', '{"minutesPatch":"1.0","document":{},"corrections":[]}');
    const wrong = await run(['parse', SOURCE, '--patch', path]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/^minutes: .*wrong\.json: is no file of corrections: document path: .*\n$/);
    const missing = await run(['parse', SOURCE, '--patch', join(files.folder, 'none.json')]);
    expect(missing.code).toBe(1);
    const several = await run(['parse', SOURCE, SOURCE, '--patch', path]);
    expect(several).toMatchObject({ code: 2, err: 'minutes: --patch goes with one FILE\n' });
  });

  it('still applies where lines were put above', async () => {
    const moved = files.write('moved.txt', `A remark.\n\n${readFileSync(SOURCE, 'utf8')}`);
    const path = files.write('moved.patch.json', patch(done));
    const { out, err } = await run(['parse', moved, '--patch', path]);
    const corrected = (JSON.parse(out) as Minutes).actions.filter(({ status }) => status === 'done');
    expect(corrected.map(({ text, source }) => [text, source.startLine])).toEqual([[`${WORDS}.`, 66]]);
    expect(err).not.toContain('finds its place no longer');
  });
});
