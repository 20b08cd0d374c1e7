import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Row, Summary } from '../../src/eval/summary.ts';
import { fakeIo } from './fake-io.ts';
import { ROOT, run, scratch } from './run.ts';

const CASE = 'fixtures/agreed-clauses/decision-table';
const EXPECTED = join(ROOT, CASE, 'expected.json');
const GOLD = join(ROOT, 'test/gold/agreed-clauses--decision-table.json');

const { folder, write } = scratch();

async function evaluate(...argv: string[]) {
  const io = fakeIo();
  const code = await main(['eval', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

async function summaryOf(...argv: string[]): Promise<Summary> {
  const { out } = await evaluate(...argv, '--json');
  return (JSON.parse(out) as { summary: Summary }).summary;
}

describe('minutes eval', () => {
  it('prints a line a document and the measures', async () => {
    const { code, out, err } = await evaluate(GOLD, EXPECTED);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^document +meeting {2}attendees {2}items {2}resolutions {2}actions {2}owners {2}sources\n/);
    expect(out).toMatch(/^agreed-clauses--decision-table +1\.000/m);
    expect(out).toMatch(/^decision-table +1\.000/m);
    expect(out).toMatch(/^overall +\d\.\d{3} {3}\(2 documents, 0 failed\)$/m);
  });

  it('finds documents below --root, above the gold, and beside it', async () => {
    const beside = join(folder, 'beside');
    mkdirSync(beside);
    const expected = readFileSync(EXPECTED, 'utf8').replace(`"${CASE}/source.txt"`, '"elsewhere.txt"');
    write('beside/board.expected.json', expected);
    write('beside/board.txt', readFileSync(join(ROOT, CASE, 'source.txt')));
    expect((await summaryOf(join(beside, 'board.expected.json'))).overall).toBe(1);
    const moved = write('moved.json', readFileSync(GOLD));
    expect((await summaryOf(moved)).failed).toBe(1);
    expect((await summaryOf(moved, '--root', ROOT)).failed).toBe(0);
  });

  it("scores somebody else's JSON", async () => {
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    const empty = { attendees: [{ name: 'Nobody Known', attendance: 'present' }] };
    write('theirs/agreed-clauses--decision-table.json', JSON.stringify(empty));
    const { code, out } = await evaluate(GOLD, '--results', theirs, '--verbose');
    expect(code).toBe(0);
    expect(out).toContain('    extra  attendee: Nobody Known (present)\n');
    expect(out).toContain('    missed item: 1 ');
    expect((await summaryOf(EXPECTED, '--results', theirs)).failed).toBe(1);
  });

  it('scores what a program prints', async () => {
    const program = write(
      'print.mjs',
      `console.log(JSON.stringify({ items: [{ number: '1', title: process.argv[2] }] }))`,
    );
    const { out } = await evaluate(GOLD, '--program', `"${process.execPath}" "${program}"`, '--verbose');
    expect(out).toMatch(/extra {2}item: 1 .*source\.txt/);
    const failing = write('fail.mjs', `console.error('no idea'); process.exit(3)`);
    const failed = await evaluate(GOLD, '--program', `"${process.execPath}" "${failing}"`);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('FAILED exit 3: no idea');
    expect((await evaluate(GOLD, '--program', 'no-such-program-here')).out).toContain('FAILED no such file');
  });

  it('takes the gold that --only names', async () => {
    const { rows } = JSON.parse(
      (await evaluate(join(ROOT, 'test/gold'), '--only', 'decision-table', '--json')).out,
    ) as {
      rows: Row[];
    };
    expect(rows.map(({ name }) => name)).toEqual(['agreed-clauses--decision-table']);
    expect(await evaluate(GOLD, '--only', 'nowhere')).toMatchObject({ code: 2, out: '' });
  });

  it('fails where a measure is below its floor', async () => {
    const low = write('low.json', '{"overall": 0.5, "failed": 0}');
    const held = await evaluate(GOLD, '--floors', low);
    expect(held.code).toBe(0);
    expect(held.out).toMatch(/^holds {3}overall .* floor 0\.5$/m);
    const high = await evaluate(GOLD, '--floors', write('high.json', '{"overall": 1.1, "failed": 0}'), '--json');
    expect(high.code).toBe(1);
    expect(high.err).toMatch(/^MISSED {2}overall .* floor 1\.1\n$/);
    expect(await evaluate(GOLD, '--floors', write('typo.json', '{"action.f1": 1}'))).toMatchObject({
      code: 2,
      err: 'minutes: --floors: there is no measure action.f1 (did you mean actions.f1?)\n',
    });
    expect(await evaluate(GOLD, '--floors', write('list.json', '[]'))).toMatchObject({ code: 1 });
  });

  it('tells how far confidence is from the truth', async () => {
    const { out } = await evaluate(join(ROOT, 'test/gold'), '--only', 'agreed-clauses', '--reliability');
    expect(out).toMatch(/^confidence {3}results {2}said, mean {3}right/m);
    expect(Number(/^calibration error (\d\.\d{3})$/m.exec(out)?.[1])).toBeLessThan(0.06);
    const exact = write('error.json', '{"calibrationError": 0}');
    expect((await evaluate(GOLD, '--floors', exact)).out).toMatch(/calibrationError .* floor 0$/m);
  });

  it.each([
    ['no JSON', 'no JSON', /is no gold: /],
    ['a misspelt key', '{"document": "a.txt", "atendees": []}', /is no gold: Unrecognized key: "atendees"\n$/],
  ])('says what is wrong with gold that is %s', async (_, content, message) => {
    const { code, err } = await evaluate(write('wrong.json', content));
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it.each([
    [['eval'], "missing required argument 'gold'"],
    [['eval', GOLD, '--results', 'x', '--program', 'y'], '--results and --program exclude each other'],
  ])('%j is wrong', async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err: `minutes: ${message}\n` });
  });

  it('tells of gold that is not there', async () => {
    expect(await evaluate('nowhere.json')).toEqual({ code: 1, out: '', err: 'minutes: nowhere.json: no such file\n' });
  });
});
