import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Minutes } from '../../src/schema.ts';
import { main } from '../../src/cli/main.ts';
import { readWorkbook } from '../workbook/read.ts';
import { fakeIo } from './fake-io.ts';
import { BIN, MINUTES, OTHER_MINUTES, ROOT, run, scratch } from './run.ts';

const { folder, write } = scratch();
let json = '';
let minutes: Minutes;

beforeAll(async () => {
  const { code, out, err } = await run(['parse', MINUTES]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  json = out;
  minutes = JSON.parse(out) as Minutes;
});

describe('one file', () => {
  it('is canonical JSON, indented by two, with the path as given', () => {
    expect(json).toBe(`${JSON.stringify(minutes, null, 2)}\n`);
    expect(minutes.source.path).toBe(MINUTES);
  });

  it('is on one line where it is compact', async () => {
    expect((await run(['parse', MINUTES, '--compact'])).out).toBe(`${JSON.stringify(minutes)}\n`);
    expect((await run(['parse', MINUTES, '--to', 'ndjson'])).out).toBe(`${JSON.stringify(minutes)}\n`);
  });

  it('tells what was read where it is asked to, beside what it prints', async () => {
    const { code, out, err } = await run(['parse', '--verbose', MINUTES]);
    expect({ code, out }).toEqual({ code: 0, out: json });
    expect(err).toMatch(
      /^minutes: [^\n]*: text\/plain, \d+ bytes; item-discussion-action \(\d\.\d\d\); attendees \d+, /,
    );
    expect(err).toContain(`actions ${String(minutes.actions.length)}`);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('leaves out what is less sure', async () => {
    const bound = Math.max(...minutes.actions.map(({ confidence }) => confidence));
    const { code, out } = await run(['parse', MINUTES, '--min-confidence', String(bound)]);
    expect(code).toBe(0);
    const kept = (JSON.parse(out) as Minutes).actions;
    expect(kept).toEqual(minutes.actions.filter(({ confidence }) => confidence === bound));
    for (const wrong of ['2', '-1', 'much', '']) {
      const refused = await run(['parse', MINUTES, `--min-confidence=${wrong}`]);
      expect(refused.code).toBe(2);
      expect(refused.err).toMatch(/--min-confidence <share>' argument .* (?:It is a number from 0 to 1|missing)/);
    }
  });

  it('is the same as YAML', async () => {
    expect(parse((await run(['parse', MINUTES, '--to', 'yaml'])).out)).toEqual(minutes);
  });

  it('is a Markdown record', async () => {
    expect((await run(['parse', MINUTES, '--to', 'md'])).out).toMatch(
      /^# \S[\s\S]*\n## Attendees\n[\s\S]*\n## Actions\n/,
    );
  });

  it('is a table of actions, or of what is asked for, as CSV', async () => {
    expect((await run(['parse', MINUTES, '--to', 'csv'])).out).toMatch(/^id,item,itemTitle,text,owners,/);
    expect((await run(['parse', MINUTES, '--to', 'csv', '--table', 'attendees'])).out).toMatch(/^id,name,honorific,/);
  });

  it('is the same from standard input, without a path', async () => {
    const stdin = readFileSync(MINUTES);
    const expected = { ...minutes, source: { ...minutes.source, path: null } };
    for (const argv of [['parse', '-'], ['parse']]) {
      const { code, out, err } = await run(argv, { stdin });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toEqual(expected);
    }
  });

  it('is the same from a named pipe', async () => {
    const shell = spawn('sh', ['-c', 'cat "$1" | "$2" "$3" parse /dev/stdin', 'sh', MINUTES, process.execPath, BIN]);
    const chunks: Buffer[] = [];
    for await (const chunk of shell.stdout) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ meeting: minutes.meeting });
  });

  it('is the same twice', async () => {
    expect((await run(['parse', MINUTES])).out).toBe(json);
  });

  it('is the same when dist/minutes.js is run, itself or by a link', async () => {
    const link = join(folder, 'link.js');
    symlinkSync(join(ROOT, 'dist/minutes.js'), link);
    for (const script of [join(ROOT, 'dist/minutes.js'), link]) {
      expect(await run(['parse', MINUTES], { script })).toEqual({ code: 0, out: json, err: '' });
    }
  });

  it('is read as the layout that is asked for', async () => {
    const { code, out } = await run(['parse', MINUTES, '--format', 'general']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: { id: 'general' } });
  });
});

describe('several files', () => {
  const both = [MINUTES, OTHER_MINUTES];

  it('are NDJSON', async () => {
    const { code, out } = await run(['parse', ...both]);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as Minutes).source.path)).toEqual(both);
  });

  it('are an array as JSON', async () => {
    const { out } = await run(['parse', ...both, '--to', 'json']);
    expect((JSON.parse(out) as Minutes[]).map(({ source }) => source.path)).toEqual(both);
  });

  it('are documents as YAML', async () => {
    const { out } = await run(['parse', ...both, '--to', 'yaml']);
    const documents = parseAllDocuments(out).map((document) => document.toJS() as Minutes);
    expect(documents.map(({ source }) => source.path)).toEqual(both);
  });

  it('have one header and a path column as CSV', async () => {
    const { out } = await run(['parse', ...both, '--to', 'csv', '--table', 'meeting']);
    const lines = out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^path,body,/);
  });

  it('follow each other as Markdown', async () => {
    const { out } = await run(['parse', ...both, '--to', 'md']);
    expect(out.match(/^# /gm)).toHaveLength(2);
  });

  it('go on after a bad one, which is told of', async () => {
    const { code, out, err } = await run(['parse', MINUTES, 'missing.txt', OTHER_MINUTES]);
    expect({ code, err }).toEqual({ code: 1, err: 'minutes: missing.txt: no such file\n' });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('are what a pattern matches, in order', async () => {
    const several = join(folder, 'several');
    mkdirSync(several);
    for (const name of ['b.txt', 'a.txt', 'c.md']) copyFileSync(MINUTES, join(several, name));
    const { out } = await run(['parse', '*.txt'], { cwd: several });
    const paths = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Minutes).source.path);
    expect(paths).toEqual(['a.txt', 'b.txt']);
  });
});

describe('-o', () => {
  it('writes the file and nothing else', async () => {
    const target = join(folder, 'out.json');
    expect(await run(['parse', MINUTES, '-o', target])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(target, 'utf8')).toBe(json);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves what was there where nothing could be read', async () => {
    const target = write('before.json', 'as it was');
    expect(await run(['parse', 'missing.txt', '-o', target])).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(target, 'utf8')).toBe('as it was');
    const absent = join(folder, 'absent.json');
    await run(['parse', 'missing.txt', '-o', absent]);
    expect(existsSync(absent)).toBe(false);
  });

  it('writes through a link, and keeps the mode', async () => {
    const target = write('target.json', '');
    symlinkSync(target, join(folder, 'to-target.json'));
    const { mode } = statSync(target);
    expect(await run(['parse', MINUTES, '-o', join(folder, 'to-target.json')])).toMatchObject({ code: 0 });
    expect(readFileSync(target, 'utf8')).toBe(json);
    expect(statSync(target).mode).toBe(mode);
  });

  it('refuses to overwrite an input', async () => {
    const input = write('input.txt', readFileSync(MINUTES));
    const { code, err } = await run(['parse', input, '-o', basename(input)], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: 'minutes: -o input.txt would overwrite an input\n' });
    expect(readFileSync(input)).toEqual(readFileSync(MINUTES));
  });

  it.each([
    ['no/such/folder/out.json', 'no such file'],
    ['.', 'is a directory'],
  ])('cannot write %s', async (target, why) => {
    const { code, out, err } = await run(['parse', MINUTES, '-o', target], { cwd: folder });
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `minutes: ${target}: ${why}\n` });
  });

  it('of "-" is standard output', async () => {
    expect(await run(['parse', MINUTES, '-o', '-'])).toEqual({ code: 0, out: json, err: '' });
  });

  it.each([
    ['a.ndjson', /^\{"schemaVersion".*\n$/],
    ['a.YML', /^schemaVersion: /],
    ['a.csv', /^id,item,/],
    ['a.md', /^# /],
    ['a.html', /^<!doctype html>/],
    ['a.ics', /^BEGIN:VCALENDAR\r\n/],
    ['a.xlsx', /^PK\u0003\u0004/],
    ['a.txt', /^\{\n {2}"schemaVersion"/],
    ['a.constructor', /^\{\n {2}"schemaVersion"/],
  ])('tells by its name, %s, what to write', async (name, begins) => {
    const target = join(folder, name);
    expect(await run(['parse', MINUTES, '-o', target])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(target, 'latin1')).toMatch(begins);
  });

  it('gives way to --to', async () => {
    const target = join(folder, 'to.csv');
    expect(await run(['parse', MINUTES, '--to', 'md', '-o', target])).toMatchObject({ code: 0 });
    expect(readFileSync(target, 'utf8')).toMatch(/^# /);
  });

  it('named *.json is an array of several', async () => {
    const target = join(folder, 'all.json');
    await run(['parse', MINUTES, OTHER_MINUTES, '-o', target]);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toHaveLength(2);
  });

  it('holds a register whose links lead from its folder to the documents', async () => {
    write('board.txt', readFileSync(MINUTES));
    mkdirSync(join(folder, 'registers'));
    const argv = ['parse', 'board.txt', '-o', 'registers/actions.xlsx'];
    expect(await run(argv, { cwd: folder })).toEqual({ code: 0, out: '', err: '' });
    const bytes = readFileSync(join(folder, 'registers/actions.xlsx'));
    expect(new Set(readWorkbook(bytes)[0]?.links.values())).toEqual(new Set(['../board.txt']));
    expect(await run(argv, { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'registers/actions.xlsx')).equals(bytes)).toBe(true);
  });

  it('is needed for a workbook at a terminal', async () => {
    const io = fakeIo({ stdoutTTY: true });
    expect(await main(['parse', MINUTES, '--to', 'xlsx'], io)).toBe(2);
    expect(io.err()).toBe('minutes: --to xlsx is no text for a terminal: name a file with -o\n');
  });
});
