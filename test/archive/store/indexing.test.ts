import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMinutes } from '../../../src/index.ts';
import { BIN, MINUTES, OTHER_MINUTES, scratch } from '../../cli/run.ts';
import { startPostgres, type Server } from '../../servers/postgres.ts';
import { decision, ferryArchive, meeting, runHere as run, writeArchive } from './made.ts';

const { folder } = scratch();
let count = 0;

function emptyArchive(): string {
  const archive = join(folder, `archive-${String(++count)}`);
  mkdirSync(archive);
  return archive;
}

function madeArchive(): string {
  const archive = emptyArchive();
  writeArchive(archive, ferryArchive());
  return archive;
}

const index = async (archive: string, ...options: string[]): Promise<[number | null, string]> => {
  const { code, err } = await run(['index', archive, ...options]);
  return [code, err.replace(/^minutes: \S+minutes\.db: /m, '')];
};

async function answers(archive: string): Promise<string[]> {
  const questions = [
    ['actions', '--as-of', '2017-01-01'],
    ['people'],
    ['people', 'kate'],
    ['decisions'],
    ['search', 'the OR that OR of'],
    ['stats', '--as-of', '2017-01-01'],
  ];
  const all: string[] = [];
  for (const [command = '', ...rest] of questions) {
    const { out } = await run([command, '--db', archive, ...rest, '--to', 'json']);
    all.push(out);
  }
  return all;
}

const leftOver = (archive: string): string[] => readdirSync(archive).filter((name) => /draft|lock|journal/.test(name));

describe('index', () => {
  it('reads again only what has changed, and answers as if it were new', async () => {
    const archive = madeArchive();
    expect(await index(archive)).toEqual([0, '5 added, 0 changed, 0 removed, 0 unchanged\n']);
    const before = readFileSync(join(archive, 'minutes.db'));
    expect(await index(archive)).toEqual([0, '0 added, 0 changed, 0 removed, 5 unchanged\n']);
    expect(readFileSync(join(archive, 'minutes.db')).equals(before)).toBe(true);

    const changed = meeting('in/forum.txt', {
      body: 'Marsh Schools Forum',
      date: '2015-01-21',
      resolutions: [decision('r1', 'That it be so.')],
    });
    writeArchive(archive, { forum: changed, 'forum.txt': changed });
    rmSync(join(archive, 'council/2016-07.pdf.json'));
    expect(await index(archive)).toEqual([0, '1 added, 1 changed, 1 removed, 3 unchanged\n']);
    expect(leftOver(archive)).toEqual([]);

    const answered = await answers(archive);
    rmSync(join(archive, 'minutes.db'));
    await index(archive);
    expect(await answers(archive)).toEqual(answered);
  });

  it('sees a change of the same size by its time', async () => {
    const archive = madeArchive();
    await index(archive);
    const path = join(archive, 'forum.txt.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('opens later', 'opens never'));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(await index(archive)).toEqual([0, '0 added, 1 changed, 0 removed, 4 unchanged\n']);
    expect((await run(['search', 'never', '--db', archive])).out).toContain('opens never');
    expect((await run(['search', 'opens later', '--db', archive])).out).toBe('');
  });

  it('tells of JSON that is none of meetings, each time, and goes on with the others', async () => {
    const archive = madeArchive();
    writeFileSync(join(archive, 'broken.json'), '{');
    writeFileSync(join(archive, 'other.json'), '{"name":"other"}');
    const unclear = meeting('in/x', { date: '2016-02-31' });
    writeArchive(archive, { unclear });
    const [code, told] = await index(archive);
    expect(code).toBe(1);
    expect(told.split('\n')).toEqual([
      'minutes: broken.json: is not JSON',
      expect.stringMatching(/^minutes: other\.json: schemaVersion: /),
      'minutes: unclear.json: date: 2016-02-31 is no day',
      '8 added, 0 changed, 0 removed, 0 unchanged, 3 not read',
      '',
    ]);
    expect((await index(archive))[0]).toBe(1);
    expect((await run(['stats', '--db', archive])).err).toContain('not read: broken.json: is not JSON');
    rmSync(join(archive, 'broken.json'));
    rmSync(join(archive, 'other.json'));
    rmSync(join(archive, 'unclear.json'));
    expect(await index(archive)).toEqual([0, '0 added, 0 changed, 3 removed, 5 unchanged\n']);
  });

  it('leaves hidden folders and lists of failures out, and tells of the failures', async () => {
    const archive = madeArchive();
    mkdirSync(join(archive, '.minutes'));
    writeFileSync(join(archive, '.minutes/journal.json'), '{}');
    writeFileSync(
      join(archive, 'failures.ndjson'),
      '{"path":"in/locked.pdf","code":"encrypted","message":"needs a password"}\n',
    );
    expect((await index(archive))[0]).toBe(0);
    const { err } = await run(['stats', archive, '--as-of', '2017-01-01']);
    expect(err).toBe('minutes: as of 2017-01-01\nminutes: not read: in/locked.pdf: needs a password\n');
    appendFileSync(join(archive, 'failures.ndjson'), '{"path":"in/other.pdf"}\nno JSON\n');
    await index(archive);
    expect((await run(['stats', archive])).err).toContain('not read: in/other.pdf');
  });

  it('reads NDJSON, and arrays of meetings', async () => {
    const archive = emptyArchive();
    const [one, other] = Object.values(ferryArchive());
    const file = join(archive, 'all.ndjson');
    writeFileSync(file, `${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`);
    expect(await index(file)).toEqual([0, '1 added, 0 changed, 0 removed, 0 unchanged\n']);
    const { out } = await run(['decisions', archive, '--to', 'json']);
    expect((JSON.parse(out) as { meeting: string }[]).map((row) => row.meeting)).toEqual([
      'all.ndjson#3',
      'all.ndjson#1',
    ]);

    const arrays = emptyArchive();
    writeFileSync(join(arrays, 'two.json'), JSON.stringify([one, other]));
    await index(arrays);
    expect((await run(['decisions', arrays, '--to', 'csv'])).out).toContain('two#2');
  });

  it('reads what the library parses', async () => {
    const archive = emptyArchive();
    for (const [name, path] of Object.entries({ one: MINUTES, other: OTHER_MINUTES })) {
      writeArchive(archive, { [name]: await parseMinutes(readFileSync(path), { path }) });
    }
    expect((await index(archive))[0]).toBe(0);
    const { out } = await run(['actions', archive, '--to', 'json', '--as-of', '2030-01-01']);
    expect((JSON.parse(out) as { file: string }[]).some((row) => row.file === MINUTES)).toBe(true);
  });

  it('takes a merge file, and reads it again when it changes', async () => {
    const archive = madeArchive();
    await index(archive);
    const merges = join(archive, 'people.yaml');
    writeFileSync(merges, 'same:\n  - [Kate Thompson, Ellen Clough]\n');
    await index(archive);
    expect(JSON.parse((await run(['people', 'clough', '--db', archive, '--to', 'json'])).out)).toMatchObject([
      { variants: ['Ellen Clough', 'Kate Thompson'], meetings: 4 },
    ]);
    writeFileSync(merges, 'alike: []\n');
    const [code, told] = await index(archive);
    expect([code, told]).toEqual([1, expect.stringContaining('people.yaml: line 1: ')]);
    rmSync(merges);
    await index(archive);
    expect(JSON.parse((await run(['people', 'clough', '--db', archive, '--to', 'json'])).out)).toMatchObject([
      { meetings: 1 },
    ]);
    expect((await index(archive, '--merges', join(archive, 'none.yaml')))[0]).toBe(1);
  });

  it('drafts a merge file, and overwrites none', async () => {
    const archive = madeArchive();
    const file = join(archive, 'who.yaml');
    expect((await index(archive, '--draft-merges', file))[0]).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Who is who/);
    expect((await index(archive, '--draft-merges', file))[0]).toBe(1);
    rmSync(file);
    expect(await index(archive, '--draft-merges', file)).toEqual([0, '0 added, 0 changed, 0 removed, 5 unchanged\n']);
    expect(existsSync(file)).toBe(true);
    expect((await index(archive, '--merges', file))[0]).toBe(0);
  });

  it('is whole again after it was killed at any time', async () => {
    const archive = madeArchive();
    await index(archive);
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `more/${String(at)}`,
        meeting(`more/${String(at)}`, { body: 'A', date: '2016-01-01' }),
      ]),
    );
    writeArchive(archive, many);
    const before = await answers(archive);
    for (const delay of [150, 400, 800]) {
      const child = spawn(process.execPath, [BIN, 'index', archive], { stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', done));
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await ended;
      const now = await run(['stats', archive, '--as-of', '2017-01-01', '--to', 'json']);
      expect(now.code).toBe(0);
      const all = (JSON.parse(now.out) as { meetings: number }[])[0]?.meetings;
      expect([4, 5]).toContain(all);
      if (all === 4) expect(await answers(archive)).toEqual(before);
    }
    expect((await index(archive))[0]).toBe(0);
    expect(leftOver(archive)).toEqual([]);
    expect((await run(['stats', archive, '--body', 'A', '--to', 'json'])).out).toContain('"duplicates": 299');
  });

  it('does not write while another process does', async () => {
    const archive = madeArchive();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    const draft = join(archive, `.minutes.db.${String(other.pid)}.draft`);
    writeFileSync(draft, '');
    expect(await index(archive)).toEqual([1, expect.stringMatching(/is being written by process \d+/)]);
    const ended = new Promise((done) => other.once('exit', done));
    other.kill();
    await ended;
    expect((await index(archive))[0]).toBe(0);
    expect(existsSync(draft)).toBe(false);
  });

  it('overwrites no file that is no store', async () => {
    const archive = madeArchive();
    const file = join(archive, 'letter.txt');
    writeFileSync(file, 'Dear Kate, …');
    const { code, err } = await run(['index', archive, '--db', file]);
    expect([code, err]).toEqual([1, expect.stringContaining('letter.txt: is no store of meetings')]);
    expect(readFileSync(file, 'utf8')).toBe('Dear Kate, …');
  });

  it.each<[string[], number, string]>([
    [['index', 'none/'], 1, 'minutes: none/: no such file\n'],
    [['index'], 2, "minutes: missing required argument 'archive'\n"],
    [['actions', 'none.db'], 1, 'minutes: none.db: no such file; "minutes index" makes it\n'],
    [['actions', 'none.db', '--db', 'x'], 2, 'minutes: one store only: --db, --store or an argument\n'],
    [['actions', '--store', 'x'], 2, 'minutes: --store is a URL: postgres://user@host/database\n'],
    [['search', '--db', 'x', '!!'], 2, 'minutes: no word to look for\n'],
    [
      ['actions', '--as-of', '2016-02-31'],
      2,
      "minutes: option '--as-of <date>' argument '2016-02-31' is invalid. It is a day: YYYY-MM-DD.\n",
    ],
    [['decisions', '--kind', 'x'], 2, expect.stringContaining('It is one of resolved, agreed') as string],
  ])('tells what is wrong with %j', async (args, code, err) => {
    expect(await run(args)).toEqual({ code, out: '', err });
  });
});

describe('index in PostgreSQL', () => {
  let server: Server | null = null;
  beforeAll(async () => {
    server = await startPostgres();
    if (server === null) console.warn('PostgreSQL is not installed: not tested');
  }, 60_000);
  afterAll(() => server?.stop());

  it('reads again only what has changed', async () => {
    if (server === null) return;
    const archive = madeArchive();
    const counts = async (): Promise<string> =>
      (await run(['index', archive, '--store', server?.url ?? ''])).err.split(': ').at(-1) ?? '';
    expect(await counts()).toBe('5 added, 0 changed, 0 removed, 0 unchanged\n');
    expect(await counts()).toBe('0 added, 0 changed, 0 removed, 5 unchanged\n');
    writeArchive(archive, { 'forum.txt': meeting('in/forum.txt', { body: 'Quay Forum', date: '2015-01-21' }) });
    rmSync(join(archive, 'council/2016-07.pdf.json'));
    expect(await counts()).toBe('0 added, 1 changed, 1 removed, 3 unchanged\n');
    await index(archive);
    const stats = ['stats', '--as-of', '2017-01-01', '--to', 'json'];
    expect((await run([...stats, '--store', server.url])).out).toBe((await run([...stats, '--db', archive])).out);
  });

  it('tells that a server cannot be reached, without the password', async () => {
    const { code, err } = await run(['stats', '--store', 'postgres://kate:secret@127.0.0.1:1/none']);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^minutes: postgres:\/\/127\.0\.0\.1:1\/none: cannot be reached: /),
    ]);
  });
});
