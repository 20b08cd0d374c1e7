import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../../cli/run.ts';
import { startPostgres, type Server } from '../../servers/postgres.ts';
import { ferryArchive, runHere as run, writeArchive } from '../store/made.ts';

const { folder } = scratch();
const archive = join(folder, 'archive');
let server: Server | null = null;

type Rows = Record<string, unknown>[];

const ask = (command: string, ...args: string[]) => run([command, '--db', archive, ...args]);
const rowsOf = async (command: string, ...args: string[]): Promise<Rows> => {
  const { out, err, code } = await ask(command, ...args, '--to', 'json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Rows;
};

beforeAll(async () => {
  mkdirSync(archive);
  writeArchive(archive, ferryArchive());
  const { code, err } = await run(['index', archive]);
  expect(err).toBe(`minutes: ${join(archive, 'minutes.db')}: 5 added, 0 changed, 0 removed, 0 unchanged\n`);
  expect(code).toBe(0);
  server = await startPostgres();
  if (server !== null) await run(['index', archive, '--store', server.url]);
}, 120_000);

afterAll(() => server?.stop());

describe('actions', () => {
  it('gives each task once, as the last meeting records it, with its owner and due date', async () => {
    const rows = await rowsOf('actions', '--as-of', '2016-12-31');
    expect(
      rows.map((row) => [row['state'], row['owners'], row['dueDate'], row['age'], row['times'], row['text']]),
    ).toEqual([
      ['open', 'Kate Thompson', '2016-05-31', 235, 2, 'Commission a survey of the harbour wall at Quay Street.'],
      ['done', 'Tom Vale', '2016-06-01', 35, 1, 'Order three litter bins for the allotments.'],
      ['open', 'all members', null, 172, 1, 'Write to the county about potholes.'],
    ]);
    expect(rows[0]).toMatchObject({
      overdue: true,
      date: '2016-06-14',
      raisedOn: '2016-05-10',
      file: 'in/council/2016-06.pdf',
      startLine: 30,
      endLine: 31,
      page: 2,
      meeting: 'council/2016-06.pdf',
    });
    expect(rows[1]).toMatchObject({
      closedOn: '2016-06-14',
      closedFile: 'in/council/2016-06.pdf',
      closedStartLine: 11,
    });
  });

  it('tells what was known on a day', async () => {
    const [survey, bins, ...others] = await rowsOf('actions', '--as-of', '2016-05-20');
    expect([survey?.['state'], survey?.['overdue'], survey?.['file']]).toEqual([
      'open',
      false,
      'in/council/2016-05.pdf',
    ]);
    expect([bins?.['state'], bins?.['closedOn']]).toEqual(['open', null]);
    expect(others).toEqual([]);
    expect((await ask('actions', '--as-of', '2016-05-20')).err).toBe(
      'minutes: as of 2016-05-20\nminutes: left out: 2 recorded by meetings after 2016-05-20\n',
    );
  });

  it.each<[string[], number]>([
    [['--open'], 2],
    [['--done'], 1],
    [['--overdue'], 1],
    [['--owner', 'KT'], 1],
    [['--owner', 'K'], 0],
    [['--owner', 'thom kate'], 1],
    [['--owner', 'nobody'], 0],
    [['--owner', '%'], 0],
    [['--body', 'ferry'], 3],
    [['--body', 'forum'], 0],
    [['--since', '2016-07-01'], 1],
    [['--until', '2016-07-01'], 2],
    [['--limit', '1'], 1],
  ])('takes %j', async (options, count) => {
    expect(await rowsOf('actions', '--as-of', '2016-12-31', ...options)).toHaveLength(count);
  });

  it('prints a table with file and line', async () => {
    const { out } = await ask('actions', '--as-of', '2016-12-31', '--overdue');
    expect(out).toContain('STATE');
    expect(out).toContain('overdue  2016-05-31   235  Kate Thompson  Commission a survey');
    expect(out).toContain('recorded 2 times since 2016-05-10');
    expect(out).toContain('in/council/2016-06.pdf:30–31, page 2');
  });

  it('is of today where no day is named', async () => {
    expect((await ask('actions')).err).toMatch(/^minutes: as of \d{4}-\d{2}-\d{2}\n/);
  });
});

describe('people', () => {
  it('counts a meeting that is recorded twice once', async () => {
    const rows = await rowsOf('people', '--body', 'parish council');
    expect(rows.map((row) => [row['name'], row['meetings'], row['present'], row['absent'], row['rate']])).toEqual([
      ['Kate Thompson', 3, 3, 0, 1],
      ['Tom Vale', 3, 2, 1, 0.667],
      ['Ruth Gale', 1, 0, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({
      offices: 'chair of Ferry Parish Council, 2016-05-10 to 2016-07-12',
      lastDate: '2016-07-12',
      file: 'in/council/2016-07.pdf',
      startLine: 4,
    });
  });

  it("gives a person's record", async () => {
    const [tom, ...others] = await rowsOf('people', 'tom', 'vale');
    expect(others).toEqual([]);
    expect(tom).toMatchObject({ name: 'Tom Vale', meetings: 4, present: 3, organisations: 'Marsh District Council' });
    expect((tom?.['attendance'] as Rows).map((row) => row['file'])).toEqual([
      'in/council/2016-07.pdf',
      'in/council/2016-06.pdf',
      'in/council/2016-05.pdf',
      'in/forum.txt',
    ]);
    const { out, err } = await ask('people', 'TV');
    expect(err).toBe('minutes: Tom Vale: present at 3 of 4 meetings (75 %); Marsh District Council\n');
    expect(out).toContain('in/forum.txt:4');
  });

  it('tells that there is nobody of the name', async () => {
    expect(await ask('people', 'zebedee')).toEqual({ code: 0, out: '', err: 'minutes: nobody of this name\n' });
    expect(await rowsOf('people', '%')).toEqual([]);
  });
});

describe('decisions', () => {
  it('gives them latest first, with votes and lines', async () => {
    const rows = await rowsOf('decisions');
    expect(rows.map(({ date, kind }) => [date, kind])).toEqual([
      ['2016-07-12', 'resolved'],
      ['2016-06-14', 'noted'],
      ['2016-05-10', 'approved'],
    ]);
    expect(rows[2]).toMatchObject({
      itemTitle: 'Harbour wall',
      mover: 'Tom Vale',
      votesFor: 7,
      result: 'carried',
      file: 'in/council/2016-05.pdf',
      startLine: 20,
    });
  });

  it.each<[string[], number]>([
    [['--kind', 'noted'], 1],
    [['--mover', 'vale'], 1],
    [['--mover', 'TV'], 1],
    [['--item', 'harb'], 1],
    [['--body', 'forum'], 0],
    [['--body', 'nowhere'], 0],
    [['--since', '2016-06-14'], 2],
    [['--until', '2016-06-14'], 2],
    [['--since', '2016-06-14', '--until', '2016-06-14'], 1],
  ])('takes %j', async (options, count) => {
    expect(await rowsOf('decisions', ...options)).toHaveLength(count);
  });

  it('prints CSV that no spreadsheet runs', async () => {
    const { out } = await ask('decisions', '--to', 'csv', '--limit', '1');
    expect(out.split('\r\n')).toEqual([
      'kind,text,body,date,itemNumber,itemTitle,mover,seconder,result,votesFor,votesAgainst,votesAbstain,id,file,startLine,endLine,page,meeting',
      'resolved,"That <script> and ""quotes"", =SUM(A1), be resolved.",Ferry Parish Council,2016-07-12,,,,,,,,,r1,in/council/2016-07.pdf,20,20,,council/2016-07.pdf',
      '',
    ]);
  });
});

describe('search', () => {
  it.each<[string, string[]]>([
    ['cafe', ['entry']],
    ['CAFÉ owners', ['entry']],
    ['"crumbled near"', ['entry']],
    ['"near crumbled"', []],
    ['librar* hours', ['item', 'entry']],
    ['potholes OR slipway', ['action', 'entry']],
    ['library -opens', ['item', 'entry']],
    ['"unclosed phrase', []],
    ['harbour wall', ['action', 'item', 'action']],
    ['"', []],
    ["AND NOT NEAR( * : ^ {x} -- ' ; )", []],
    ['col:umn', []],
  ])('finds %j', async (typed, kinds) => {
    const { out, code, err } = await ask('search', '--to', 'ndjson', '--', typed);
    if (typed === '"') {
      expect([code, err]).toEqual([2, 'minutes: no word to look for\n']);
      return;
    }
    const rows =
      out === ''
        ? []
        : out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row['kind'])).toEqual(kinds);
    for (const row of rows) expect(row['startLine']).toBeGreaterThan(0);
  });

  it('takes an argument with blanks among others for a phrase', async () => {
    const { out } = await ask('search', 'crumbled near', 'slipway', '--to', 'csv');
    expect(out.split('\r\n')).toHaveLength(3);
  });

  it('marks what was found on a terminal', async () => {
    const { out } = await ask('search', 'slipw*', '--color');
    expect(out).toContain('near the \u001b[33mslipway\u001b[39m');
  });

  it('leaves records out that are counted elsewhere, unless asked', async () => {
    expect(await rowsOf('search', 'charges')).toHaveLength(1);
    expect(await rowsOf('search', 'charges', '--duplicates')).toHaveLength(2);
  });
});

describe('stats', () => {
  it('counts by body and year', async () => {
    const [all, ...years] = await rowsOf('stats', '--as-of', '2016-12-31');
    expect(all).toMatchObject({
      body: null,
      meetings: 4,
      duplicates: 1,
      firstDate: '2015-01-20',
      lastDate: '2016-07-12',
      decisions: 3,
      decisionsByKind: { approved: 1, noted: 1, resolved: 1 },
      actions: 3,
      open: 2,
      overdue: 1,
      done: 1,
      failures: [],
    });
    expect(years.map((row) => [row['body'], row['year'], row['meetings'], row['attendanceRate']])).toEqual([
      ['Ferry Parish Council', '2016', 3, 0.714],
      ['Marsh Schools Forum', '2015', 1, 1],
    ]);
  });
});

describe('PostgreSQL', () => {
  it.each([
    ['actions', '--as-of', '2016-12-31', '--to', 'json'],
    ['actions', '--as-of', '2016-05-20', '--open', '--owner', 'KT'],
    ['actions', '--as-of', '2016-12-31', '--overdue', '--body', 'ferry', '--to', 'csv'],
    ['people', '--to', 'json'],
    ['people', '--body', 'parish'],
    ['people', 'tom', 'vale', '--to', 'json'],
    ['decisions', '--to', 'json'],
    ['decisions', '--mover', 'vale', '--item', 'harb', '--since', '2016-01-01'],
    ['search', 'librar* hours', '--to', 'json'],
    ['search', '"crumbled near" OR potholes', '--body', 'ferry', '--until', '2016-12-31'],
    ['search', '-opens library', '--limit', '1'],
    ['stats', '--as-of', '2016-12-31', '--to', 'json'],
    ['stats', '--as-of', '2016-12-31', '--body', 'forum', '--to', 'csv'],
  ])('answers %s %s as SQLite does', async (...words) => {
    if (server === null) {
      console.warn('PostgreSQL is not installed: not tested');
      return;
    }
    const [command = '', ...rest] = words.map((word) => (word.startsWith('-opens') ? `library ${word}` : word));
    const answer = await run([command, ...rest, '--store', server.url]);
    expect(answer).toEqual(await ask(command, ...rest));
    expect(answer.code).toBe(0);
  });
});
