import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, minutesOf, NO_MINUTES, plant, TWO_MEETINGS } from '../archive/sample.ts';
import { attendee, ferryArchive, meeting, runHere, writeArchive } from '../archive/store/made.ts';
import { run, scratch } from '../cli/run.ts';
import { tablesIn } from './archive-page.ts';

const { folder } = scratch();
const archive = join(folder, 'archive');
const AS_OF = ['--as-of', '2016-12-31'];

const pageOf = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await runHere(['report', ...args, ...AS_OF]);
  if (code !== 0) throw new Error(err);
  return out;
};

beforeAll(async () => {
  mkdirSync(archive);
  writeArchive(archive, ferryArchive());
  await runHere(['index', archive]);
});

describe('the report of a store', () => {
  it('counts as the questions do', async () => {
    const tables = tablesIn(await pageOf(archive));
    const { out } = await runHere(['stats', archive, ...AS_OF, '--to', 'json']);
    const [all] = JSON.parse(out) as Record<string, unknown>[];
    const register = tables.actions.filter(({ next }) => next === null);
    const among = (state: string) => register.filter((row) => row.state === state).length;
    expect({
      meetings: tables.meetings.length,
      duplicates: tables.records.length,
      decisions: tables.decisions.length,
      actions: register.length,
      open: among('open') + among('overdue'),
      overdue: among('overdue'),
      done: among('done'),
      present: tables.attendance.filter(({ state }) => state === 'present').length,
    }).toEqual({
      meetings: all?.['meetings'],
      duplicates: all?.['duplicates'],
      decisions: all?.['decisions'],
      actions: all?.['actions'],
      open: all?.['open'],
      overdue: all?.['overdue'],
      done: all?.['done'],
      present: all?.['present'],
    });
    expect([tables.meetings.length, register.length, among('overdue')]).toEqual([4, 3, 1]);
  });

  it('counts people as "people" does, one who is named twice in a meeting once', async () => {
    const own = join(folder, 'twice');
    mkdirSync(own);
    const twice = [attendee('p1', 'Ann Lee', { attendance: 'absent' }), attendee('p2', 'Ann Lee')];
    writeArchive(own, { one: meeting('one.txt', { body: 'Ferry Trust', date: '2016-05-10', attendees: twice }) });
    const { people, attendance } = tablesIn(await pageOf(own));
    expect(people).toEqual([{ name: 'Ann Lee' }]);
    expect(attendance).toEqual([{ meeting: 0, person: 0, state: 'present' }]);
  });

  it('tells meeting, file and lines of each task, and which meeting records it later', async () => {
    const { actions, meetings } = tablesIn(await pageOf(archive));
    const survey = actions.filter(({ text }) => text.startsWith('Commission'));
    const told = survey.map(({ meeting: at, next, state, due, start, end, page, times }) => [
      meetings[at].file,
      next === null ? null : meetings[next].file,
      ...[state, due, start, end, page, times],
    ]);
    expect(told.sort()).toEqual([
      ['in/council/2016-05.pdf', 'in/council/2016-06.pdf', 'overdue', '2016-05-31', 30, 31, 2, 1],
      ['in/council/2016-06.pdf', null, 'overdue', '2016-05-31', 30, 31, 2, 2],
    ]);
  });

  it('is of the day that is asked for', async () => {
    const { out } = await runHere(['report', archive, '--as-of', '2016-05-20']);
    const { actions } = tablesIn(out);
    expect(actions.map(({ state, next, closedOn }) => [state, next, closedOn])).toEqual([
      ['open', null, ''],
      ['open', null, ''],
    ]);
  });

  it.each<[string[], string[]]>([
    [['--body', 'forum'], ['2015-01-20']],
    [
      ['--body', 'ferry'],
      ['2016-05-10', '2016-06-14', '2016-07-12'],
    ],
    [
      ['--since', '2016-06-14'],
      ['2016-06-14', '2016-07-12'],
    ],
    [
      ['--until', '2016-05-10'],
      ['2015-01-20', '2016-05-10'],
    ],
  ])('takes %j', async (options, dates) => {
    const { meetings, attendance } = tablesIn(await pageOf('--db', archive, ...options));
    expect(meetings.map(({ date }) => date)).toEqual(dates);
    expect(new Set(attendance.map((row) => row.meeting)).size).toBe(dates.length);
  });

  it('gives the same bytes each time', async () => {
    expect(await pageOf(archive)).toBe(await pageOf(archive));
  });

  it('says what is wrong in one line', async () => {
    expect(await runHere(['report', archive, '--body', 'nobody'])).toEqual({
      code: 1,
      out: '',
      err: `minutes: ${join(archive, 'minutes.db')}: no such meetings\n`,
    });
    expect(await runHere(['report', '--db', join(folder, 'gone.db')])).toMatchObject({ code: 1, out: '' });
    expect(await runHere(['report', archive, '--db', archive])).toMatchObject({ code: 2, out: '' });
    expect(await runHere(['report', archive, '--as-of', 'May'])).toMatchObject({ code: 2, out: '' });
    const over = await runHere(['report', archive, '-o', join(archive, 'minutes.db')]);
    expect(over).toMatchObject({ code: 2, out: '' });
  });
});

describe('the report of what is no store yet', () => {
  it('is the same for a folder of JSON and for lines of NDJSON', async () => {
    const plain = join(folder, 'plain');
    const lines = join(folder, 'all.ndjson');
    mkdirSync(plain);
    writeArchive(plain, ferryArchive());
    writeFileSync(
      lines,
      Object.values(ferryArchive())
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    );
    const expected = tablesIn(await pageOf(archive));
    expect(tablesIn(await pageOf(plain))).toEqual(expected);
    expect(tablesIn(await pageOf(lines))).toEqual(expected);
    expect(readdirSync(plain).sort()).toEqual(['council', 'forum.txt.json']);
  });

  it('takes corrections of who is who', async () => {
    const own = join(folder, 'merged');
    mkdirSync(own);
    writeArchive(own, ferryArchive());
    writeFileSync(join(own, 'people.yaml'), 'same:\n  - [Ellen Clough, Ruth Gale]\n');
    const before = tablesIn(await pageOf(archive)).people.length;
    expect(tablesIn(await pageOf(own)).people).toHaveLength(before - 1);
  });

  it('tells of JSON that holds no meetings', async () => {
    const own = join(folder, 'bad');
    mkdirSync(own);
    writeArchive(own, { ...ferryArchive(), 'worse.txt': { schemaVersion: '0.1' } });
    const { code, out, err } = await runHere(['report', own, ...AS_OF]);
    expect([code, err]).toEqual([
      1,
      'minutes: as of 2016-12-31\nminutes: not read: 1; the page tells which, and why\n',
    ]);
    const { unread, meetings } = tablesIn(out);
    expect(unread.map(({ path }) => path)).toEqual(['worse.txt.json']);
    expect(meetings).toHaveLength(4);
  });
});

describe('the report of documents', () => {
  const documents = join(folder, 'council');
  const temporary = join(folder, 'tmp');
  const report = (...args: string[]) =>
    run(['report', documents, ...AS_OF, ...args], { env: { TMPDIR: temporary }, cwd: folder });

  beforeAll(() => {
    mkdirSync(temporary);
    plant(documents, {
      '2016/a.txt': minutesOf(1),
      '2016/b.md': minutesOf(2),
      '2016/both.txt': TWO_MEETINGS,
      'recipe.txt': NO_MINUTES,
      'broken.bin': BROKEN,
      '.hidden/c.txt': minutesOf(4),
    });
  });

  it('reads them, loses none of the count, and leaves nothing behind', async () => {
    const page = join(documents, 'report.html');
    const { code, out, err } = await report('-o', page);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'minutes: 5 documents: 3 converted, 0 unchanged, 1 failed, 1 not minutes; 4 meetings\n' +
        'minutes: as of 2016-12-31\nminutes: not read: 1; the page tells which, and why\n',
    );
    const { meetings, unread, others, actions } = tablesIn(readFileSync(page, 'utf8'));
    expect(meetings.map(({ href }) => href).sort()).toEqual(
      ['./2016/a.txt', './2016/b.md', './2016/both.txt', './2016/both.txt'].sort(),
    );
    expect(unread.map(({ path }) => path)).toEqual([join(documents, 'broken.bin')]);
    expect(others.map(({ path }) => path)).toEqual([join(documents, 'recipe.txt')]);
    expect(actions.length).toBeGreaterThan(0);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(documents).sort()).toEqual(['.hidden', '2016', 'broken.bin', 'recipe.txt', 'report.html']);
    const before = readFileSync(page, 'utf8');
    await report('-o', page);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('is one line and no page for a folder with nothing in it', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const page = join(folder, 'empty.html');
    expect(await run(['report', empty, '-o', page])).toEqual({
      code: 1,
      out: '',
      err: `minutes: ${empty}: holds no files\n`,
    });
    expect(readdirSync(folder)).not.toContain('empty.html');
  });
});

describe('a hostile archive', () => {
  it('cannot get out of the data', async () => {
    const own = join(folder, 'hostile');
    mkdirSync(own);
    const evil = '</script><script>alert(1)</script>';
    writeArchive(own, {
      evil: meeting(`javascript:alert(1)//"'${evil}`, {
        body: evil,
        date: '2016-05-10',
        attendees: [attendee('p1', `${evil}\u202e`)],
        actions: [],
        resolutions: [],
        items: [],
        chair: 'p1',
      }),
    });
    const page = await pageOf(own);
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const { meetings, people } = tablesIn(page);
    expect(meetings[0]).toMatchObject({ body: evil, href: '' });
    expect(people).toEqual([{ name: evil }]);
  });
});
