import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { xlsx } from '../../src/writers/xlsx.ts';
import { readWorkbook } from '../workbook/read.ts';
import { sample } from './sample.ts';

function write(all: Minutes[], folder: string | null = null): Uint8Array {
  const printer = xlsx({ several: all.length > 1, compact: false, table: 'actions', paint: PLAIN, folder });
  for (const minutes of all) expect(printer.next(minutes)).toBe('');
  return printer.end() as Uint8Array;
}

function sheets(all: Minutes[], folder?: string) {
  const [actions, decisions, attendance, meetings] = readWorkbook(write(all, folder));
  if (!actions || !decisions || !attendance || !meetings) throw new Error('a sheet is missing');
  return { actions, decisions, attendance, meetings };
}

/** The day 2014-06-12, and 2014-09-22, as spreadsheets count. */
const MET = 41_802;
const DUE = 41_904;

describe('xlsx', () => {
  it('begins with a register of the actions, with days that are days', () => {
    const { actions } = sheets([sample()]);
    expect(actions.name).toBe('Actions');
    expect(actions.rows).toEqual([
      {
        Meeting: MET,
        Body: 'Ferry Trust Board',
        Item: '1 Ferry timetable',
        Task: 'NB and the harbour master to print the timetable.',
        Owners: 'Nora Beckett; the harbour master',
        Due: 'by the next meeting',
        'Due date': DUE,
        Status: 'open',
        Confidence: 0.9,
        Lines: '16–17',
        File: 'board/2014-06.txt',
      },
      {
        Meeting: MET,
        Body: 'Ferry Trust Board',
        Task: 'A bench to be mended.',
        Status: 'done',
        Confidence: 0.9,
        Lines: '22',
        File: 'board/2014-06.txt',
      },
    ]);
  });

  it('has sheets of decisions, attendance and meetings', () => {
    const { decisions, attendance, meetings } = sheets([sample()]);
    expect([decisions.name, attendance.name, meetings.name]).toEqual(['Decisions', 'Attendance', 'Meetings']);
    expect(decisions.rows[0]).toMatchObject({
      Label: '(a)',
      Decision: 'That the winter timetable be adopted.',
      Kind: 'resolved',
      'Proposed by': 'Nora Beckett',
      Vote: 'carried; 7 for, 2 against, 1 abstaining',
      Lines: '14–15',
    });
    expect(attendance.rows[1]).toMatchObject({
      Name: 'Tom Ashe',
      Attendance: 'apologies',
      Substitute: 'Nora Beckett',
    });
    expect(meetings.rows).toHaveLength(1);
    expect(meetings.rows[0]).toMatchObject({
      Meeting: MET,
      Start: 14 / 24,
      Venue: 'The Old Custom House, Quay Street',
      Chair: 'Nora Beckett',
      'Next meeting': DUE,
      Present: 1,
      Actions: 2,
      'Not done': 1,
      Doubts: 'KX is on no list. (23)',
    });
  });

  it('keeps the header in view and filters by it, on every sheet', () => {
    for (const sheet of Object.values(sheets([sample(), sample()]))) {
      expect(sheet.pane).toMatchObject({ ySplit: '1', topLeftCell: 'A2', state: 'frozen' });
      expect(sheet.autoFilter).toMatch(/^A1:[A-Z]\d+$/);
      expect(sheet.autoFilter).toBe(`A1:${sheet.autoFilter?.[3] ?? ''}${String(sheet.rows.length + 1)}`);
    }
  });

  it('holds several meetings in one register', () => {
    const later = sample();
    later.meeting.date = null;
    later.meeting.body = null;
    later.source.path = 'board/2014-09.txt';
    const { actions, meetings } = sheets([sample(), later]);
    expect(meetings.rows.map(({ File }) => File)).toEqual(['board/2014-06.txt', 'board/2014-09.txt']);
    expect(actions.rows).toHaveLength(4);
    expect(actions.rows[2]).toMatchObject({ Body: 'Minutes of the Ferry Trust Board' });
    expect(actions.rows[2]).not.toHaveProperty('Meeting');
    expect([...actions.links.keys()]).toEqual(['L2:L3', 'L4:L5']);
  });

  it('has a header on every sheet where nothing was found', () => {
    const none = { ...sample(), attendees: [], resolutions: [], actions: [] };
    expect(sheets([none]).actions).toMatchObject({ rows: [], autoFilter: 'A1:L1' });
  });

  it.each([
    ['board/2014-06.txt', undefined, 'board/2014-06.txt'],
    ['board/2014-06.txt', 'out', '../board/2014-06.txt'],
    ['board/2014-06.txt', 'board', '2014-06.txt'],
    ['/srv/a b/ü#1?.txt', 'out', 'file:///srv/a%20b/%C3%BC%231%3F.txt'],
    ['C:\\minutes\\June 1.docx', 'out', 'file:///C:/minutes/June%201.docx'],
    ['javascript:alert(1)', undefined, 'javascript%3Aalert(1)'],
    ['"><x>', undefined, '%22%3E%3Cx%3E'],
  ])('leads from the path %j, written in %j, to %j', (path, folder, address) => {
    const minutes = sample();
    minutes.source.path = path;
    const { actions } = sheets([minutes], folder);
    expect([...actions.links.values()]).toEqual([address]);
    expect(actions.rows[0]?.['File']).toBe(path);
  });

  it.each([null, '-/inner.txt', 'record.zip/inner/name.docx', 'a/record.tar.gz/x.txt', '\ud800.txt'])(
    'leads nowhere from %j, which is no file',
    (path) => {
      const minutes = sample();
      minutes.source.path = path;
      for (const sheet of Object.values(sheets([minutes]))) expect(sheet.links.size).toBe(0);
    },
  );

  it('has the same bytes from the same meetings', () => {
    expect(Buffer.from(write([sample()])).equals(write([sample()]))).toBe(true);
  });
});
