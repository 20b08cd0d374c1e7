/** `minutes batch`: every document ends in one of four ways, and nothing is done twice. */
import { strToU8, zipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { BROKEN, countsIn, minutesOf, NO_MINUTES, plant, tree, TWO_MEETINGS } from '../archive/sample.ts';
import { BIN, run, scratch } from './run.ts';

const { folder } = scratch();
let made = 0;

/** A folder with inputs in `in`, from where `minutes` runs. */
function archive(files: Record<string, string | Uint8Array>): { cwd: string; file: (name: string) => string } {
  const cwd = join(folder, String(made++));
  mkdirSync(cwd);
  plant(cwd, files);
  return { cwd, file: (name) => join(cwd, name) };
}

const FEW = {
  'in/2016/june.txt': minutesOf(1),
  'in/2016/july.md': `# Minutes\n\n${minutesOf(2)}`,
  'in/both.txt': TWO_MEETINGS,
  'in/cake.txt': NO_MINUTES,
  'in/photo.bin': BROKEN,
};
const PARTS = { documents: 5, failed: 1, 'not-minutes': 1, complete: true };
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('minutes batch', () => {
  it('writes the JSON of each meeting in the tree of the inputs, and records what gave none', async () => {
    const { cwd, file } = archive(FEW);
    const { code, out, err } = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(code).toBe(1);
    expect(countsIn(out)).toEqual({ ...PARTS, converted: 3, unchanged: 0, meetings: 4 });
    expect(err).toBe(
      'minutes: 5 documents: 3 converted, 0 unchanged, 1 failed, 1 not minutes; 4 meetings; out/failures.ndjson tells why\n',
    );
    const found = tree(file('out'));
    expect(Object.keys(found)).toEqual([
      '2016/july.md.json',
      '2016/june.txt.json',
      'both.txt.1.json',
      'both.txt.2.json',
      'failures.ndjson',
      'not-minutes.ndjson',
    ]);
    expect(found['2016/june.txt.json']).toBe((await run(['parse', 'in/2016/june.txt'], { cwd })).out);
    expect(JSON.parse(found['both.txt.2.json'] ?? '')).toMatchObject({ source: { path: 'in/both.txt', part: 2 } });
    expect(JSON.parse(found['failures.ndjson'] ?? '')).toEqual({
      path: 'in/photo.bin',
      code: 'binary',
      message: expect.any(String) as string,
    });
    expect(JSON.parse(found['not-minutes.ndjson'] ?? '')).toEqual({ path: 'in/cake.txt' });
  });

  it('converts only what has changed, and takes away what is no longer so', async () => {
    const { cwd, file } = archive(FEW);
    await run(['batch', 'in', '-o', 'out'], { cwd });
    const before = tree(file('out'));
    const again = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(countsIn(again.out)).toEqual({ ...PARTS, converted: 0, unchanged: 3, meetings: 4 });
    expect(again.code).toBe(1);
    expect(tree(file('out'))).toEqual(before);

    writeFileSync(file('in/both.txt'), minutesOf(5));
    writeFileSync(file('in/2016/june.txt'), NO_MINUTES);
    const changed = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(countsIn(changed.out)).toMatchObject({ converted: 1, unchanged: 1, 'not-minutes': 2, meetings: 2 });
    expect(Object.keys(tree(file('out'))).filter((name) => name.endsWith('.json'))).toEqual([
      '2016/july.md.json',
      'both.txt.json',
    ]);
  });

  it('writes again what was lost or spoilt, as a loss of power may do', async () => {
    const { cwd, file } = archive(FEW);
    await run(['batch', 'in', '-o', 'out'], { cwd });
    const before = tree(file('out'));
    rmSync(file('out/2016/june.txt.json'));
    writeFileSync(file('out/both.txt.2.json'), '');
    appendFileSync(file('out/.minutes/journal.ndjson'), '{"target":"2016/july.md","pa');
    const { out } = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(countsIn(out)).toMatchObject({ converted: 2, unchanged: 1 });
    expect(tree(file('out'))).toEqual(before);
  });

  it('converts all again with --force, and with other options', async () => {
    const { cwd } = archive(FEW);
    await run(['batch', 'in', '-o', 'out'], { cwd });
    const counts = async (...flags: string[]) =>
      countsIn((await run(['batch', 'in', '-o', 'out', '--json', ...flags], { cwd })).out);
    expect(await counts('--force')).toMatchObject({ converted: 3, unchanged: 0 });
    expect(await counts('--min-confidence', '0.5')).toMatchObject({ converted: 3, unchanged: 0 });
    expect(await counts('--min-confidence', '0.5')).toMatchObject({ converted: 0, unchanged: 3 });
  });

  it('tries again what failed only where it is asked to', async () => {
    const { cwd } = archive({ 'in/a.txt': minutesOf(1), 'in/b.txt': minutesOf(2) });
    const counts = async (...flags: string[]) =>
      countsIn((await run(['batch', 'in', '-o', 'out', '--json', ...flags], { cwd })).out);
    expect(await counts('--timeout', '0.001')).toMatchObject({ documents: 2, failed: 2 });
    expect(await counts()).toMatchObject({ documents: 2, failed: 2 });
    expect(await counts('--retry-failed')).toMatchObject({ documents: 2, converted: 2 });
    expect(await counts()).toMatchObject({ documents: 2, unchanged: 2 });
  });

  it('gives lines in the order of the inputs, also of what has not changed', async () => {
    const { cwd, file } = archive(FEW);
    const paths = (ndjson: string) => linesOf(ndjson).map((line) => (JSON.parse(line) as Minutes).source.path);
    const expected = ['in/2016/july.md', 'in/2016/june.txt', 'in/both.txt', 'in/both.txt'];
    const piped = await run(['batch', 'in', '--ndjson', '-'], { cwd });
    expect(paths(piped.out)).toEqual(expected);
    expect(piped.err).toContain('minutes: in/photo.bin: ');
    await run(['batch', 'in', '--ndjson', 'all.ndjson'], { cwd });
    expect(readFileSync(file('all.ndjson'), 'utf8')).toBe(piped.out);
    expect(existsSync(file('all.ndjson.work'))).toBe(false);
    await run(['batch', 'in', '-o', 'out'], { cwd });
    await run(['batch', 'in', '-o', 'out', '--ndjson', 'again.ndjson'], { cwd });
    expect(readFileSync(file('again.ndjson'), 'utf8')).toBe(piped.out);
    expect((await run(['validate', 'again.ndjson'], { cwd })).out).toBe('valid\n');
  });

  it('gives tables', async () => {
    const { cwd, file } = archive(FEW);
    await run(['batch', 'in', '-o', 'out', '--csv', 'tables'], { cwd });
    const meetings = readFileSync(file('tables/meetings.csv'), 'utf8').split('\r\n');
    expect(meetings.slice(1, -1).map((line) => line.split(',')[0])).toEqual([
      '2016/july.md',
      '2016/june.txt',
      'both.txt.1',
      'both.txt.2',
    ]);
    expect(JSON.parse(readFileSync(file('tables/datapackage.json'), 'utf8'))).toHaveProperty('resources');
  });

  it('reads lists of files, one a line or with NUL between them', async () => {
    const { cwd } = archive(FEW);
    const counts = async (stdin: string) =>
      countsIn((await run(['batch', '--files-from', '-', '--ndjson', 'x.ndjson', '--json'], { cwd, stdin })).out);
    expect(await counts('in/both.txt\nin/2016/june.txt\n')).toMatchObject({ documents: 2, converted: 2, meetings: 3 });
    expect(await counts('in/both.txt\0in/2016/june.txt\0no such.txt')).toMatchObject({ documents: 3, failed: 1 });
  });

  it('reads the members of archives, each as a document of its own', async () => {
    const zip = zipSync({
      'a/june.txt': strToU8(minutesOf(1)),
      'b.txt': strToU8(NO_MINUTES),
      '../../evil.txt': strToU8(minutesOf(2)),
    });
    const { cwd, file } = archive({ 'record.zip': zip });
    const { out } = await run(['batch', 'record.zip', '-o', 'out', '--json'], { cwd });
    expect(countsIn(out)).toMatchObject({ documents: 3, converted: 2, 'not-minutes': 1 });
    expect(Object.keys(tree(file('out'))).filter((name) => name.endsWith('.json'))).toEqual([
      'record.zip/a/june.txt.json',
      expect.stringMatching(/^record\.zip\/evil~[0-9a-f]{10}\.txt\.json$/),
    ]);
    expect(existsSync(join(folder, 'evil.txt.json'))).toBe(false);
  });

  it('gives no two documents one place', async () => {
    const { cwd, file } = archive({ 'a/x.txt': minutesOf(1), 'b/x.txt': minutesOf(2) });
    await run(['batch', 'a', '-o', 'out'], { cwd });
    await run(['batch', 'b', '-o', 'out'], { cwd });
    await run(['batch', 'b', '-o', 'out'], { cwd });
    const found = tree(file('out'));
    expect(Object.keys(found).filter((name) => name.endsWith('.json'))).toEqual(['x.txt.json', 'x.txt~2.json']);
    expect(found['x.txt~2.json']).toContain('b/x.txt');
    const both = await run(['batch', 'a', 'b', 'a/x.txt', '-o', 'both', '--json'], { cwd });
    expect(countsIn(both.out).documents).toBe(2);
    expect(Object.keys(tree(file('both'))).filter((name) => name.endsWith('.json'))).toEqual([
      'a/x.txt.json',
      'b/x.txt.json',
    ]);
  });

  it('takes none of its outputs for an input', async () => {
    const { cwd } = archive({ 'a.txt': minutesOf(1) });
    await run(['batch', '.', '-o', 'out'], { cwd });
    const { out } = await run(['batch', '.', '-o', 'out', '--json'], { cwd });
    expect(countsIn(out)).toMatchObject({ documents: 1, unchanged: 1 });
  });

  it('counts what is named and not there, links that lead nowhere and links to folders', async () => {
    const { cwd, file } = archive({ 'in/a.txt': minutesOf(1) });
    symlinkSync('nowhere', file('in/b'));
    symlinkSync('.', file('in/c'));
    const { code, out } = await run(['batch', 'in', 'gone.txt', 'x/*.pdf', '-o', 'out', '--json'], { cwd });
    expect(code).toBe(1);
    expect(countsIn(out)).toMatchObject({ documents: 5, converted: 1, failed: 4 });
    expect(
      linesOf(readFileSync(file('out/failures.ndjson'), 'utf8')).map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { path: 'in/b', code: 'unreadable', message: 'no such file' },
      { path: 'in/c', code: 'unreadable', message: 'is a link to a folder, which is not followed' },
      { path: 'gone.txt', code: 'unreadable', message: 'no such file' },
      { path: 'x/*.pdf', code: 'unreadable', message: 'matches no file' },
    ]);
  });

  it('ends at the first failure where it is asked to', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`in/${10 + index}.txt`, minutesOf(index)]),
    );
    const { cwd, file } = archive({ ...files, 'in/00.bin': BROKEN });
    const { code, out } = await run(['batch', 'in', '-o', 'out', '--fail-fast', '--json', '--concurrency', '1'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(countsIn(out)).toMatchObject({ failed: 1, complete: false });
    expect(countsIn(out).documents).toBeLessThan(5);
    const lines = await run(['batch', 'in', '--ndjson', 'all.ndjson', '--fail-fast'], { cwd });
    expect(lines.err).toContain('stopped before the end: ');
    expect(existsSync(file('all.ndjson'))).toBe(false);
  });

  it('tells what would be done, and does nothing', async () => {
    const { cwd, file } = archive({ 'in/a.txt': minutesOf(1), 'in/b.txt': minutesOf(2) });
    const planned = await run(['batch', 'in', '-o', 'out', '--dry-run'], { cwd });
    expect(planned).toMatchObject({ code: 0, out: 'convert\tin/a.txt\ta.txt\nconvert\tin/b.txt\tb.txt\n' });
    expect(existsSync(file('out'))).toBe(false);
    await run(['batch', 'in', '-o', 'out'], { cwd });
    writeFileSync(file('in/b.txt'), minutesOf(3));
    const { out } = await run(['batch', 'in', '-o', 'out', '--dry-run'], { cwd });
    expect(out).toBe('unchanged\tin/a.txt\ta.txt\nconvert\tin/b.txt\tb.txt\n');
  });

  it('applies the profile of each folder, and notices when it changes', async () => {
    const { cwd, file } = archive({ 'in/a.txt': minutesOf(1), 'in/.minutes.yaml': 'name: ferry\nbody: Ferry Board\n' });
    await run(['batch', 'in', '-o', 'out'], { cwd });
    expect(tree(file('out'))['a.txt.json']).toContain('"profile": "ferry"');
    writeFileSync(file('in/.minutes.yaml'), 'name: boat\n');
    await run(['batch', 'in', '-o', 'out'], { cwd });
    expect(tree(file('out'))['a.txt.json']).toContain('"profile": "boat"');
  });

  it('stops with one line at a profile that is wrong, and records nothing as failed', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`in/a/${index}.txt`, minutesOf(index)]));
    const { cwd, file } = archive({ ...files, 'in/b/.minutes.yaml': 'name: [', 'in/b/x.txt': minutesOf(20) });
    const { code, err } = await run(['batch', 'in', '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(linesOf(err)).toHaveLength(1);
    expect(err).toContain('.minutes.yaml');
    writeFileSync(file('in/b/.minutes.yaml'), 'name: b\n');
    const { out } = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(countsIn(out)).toMatchObject({ documents: 10, failed: 0 });
  });

  it.each([
    [['in'], 'batch needs to know where results go: -o FOLDER, --ndjson FILE or --csv FOLDER'],
    [['-o', 'out'], 'no INPUT is named; --files-from reads a list'],
    [['-', '-o', 'out'], '"-" is no INPUT of batch; --files-from - reads a list of files'],
    [['in', '-o', '-'], '-o names a folder; "--ndjson -" prints lines of JSON'],
    [['in', '-o', 'out', '--watch', '--dry-run'], '--watch goes on: neither --dry-run nor --fail-fast goes with it'],
  ])('is told how it is used: %j', async (args, message) => {
    const { cwd } = archive({ 'in/a.txt': minutesOf(1) });
    expect(await run(['batch', ...args], { cwd })).toEqual({ code: 2, out: '', err: `minutes: ${message}\n` });
  });

  it('says in one line that it cannot write', async () => {
    const { cwd } = archive({ 'in/a.txt': minutesOf(1), out: 'a file' });
    const { code, err } = await run(['batch', 'in', '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(linesOf(err)).toHaveLength(1);
    expect(err).toMatch(/^minutes: out: /);
  });
});

describe('a run that is interrupted', () => {
  it('ends with a summary, and goes on where it was', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`in/${index}.txt`, minutesOf(index)]));
    const { cwd, file } = archive(files);
    const child = spawn(process.execPath, [BIN, 'batch', 'in', '-o', 'out', '--json'], { cwd });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (!existsSync(file('out/1.txt.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const first = countsIn(out);
    expect(first).toMatchObject({ complete: false, failed: 0 });
    expect(err).toContain('stopped before the end: ');
    const second = await run(['batch', 'in', '-o', 'out', '--json'], { cwd });
    expect(countsIn(second.out)).toMatchObject({
      documents: 120,
      converted: 120 - first.converted,
      unchanged: first.converted,
    });
    expect(second.code).toBe(0);
  });
});

describe('--watch', () => {
  it('converts what arrives, and what changes, until it is ended', async () => {
    const { cwd, file } = archive({ 'in/a.txt': minutesOf(1) });
    const child = spawn(process.execPath, [BIN, 'batch', 'in', '-o', 'out', '--watch', '--json'], { cwd });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await until(() => existsSync(file('out/a.txt.json')));
    plant(cwd, { 'in/new/b.txt': minutesOf(2) });
    await until(() => existsSync(file('out/new/b.txt.json')));
    writeFileSync(file('in/a.txt'), minutesOf(77));
    await until(() => readFileSync(file('out/a.txt.json'), 'utf8').includes('seat 77'));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(countsIn(out)).toMatchObject({ documents: 3, converted: 3, complete: true });
  });
});
