import { describe, expect, it } from 'vitest';
import { csv } from '../../src/writers/csv.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { printable } from '../../src/writers/printable.ts';
import { TABLES } from '../../src/writers/writer.ts';
import type { TableId } from '../../src/writers/writer.ts';
import { read } from '../archive/rfc4180.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

function write(table: TableId, several = false, minutes = sample()): string {
  const printer = csv({ several, compact: false, table, paint: PLAIN });
  return printer.next(minutes) + (several ? printer.next(minutes) : '') + printer.end();
}

function records(table: TableId, several = false, minutes = sample()): Record<string, string>[] {
  const [header, ...rows] = read(write(table, several, minutes));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

describe('csv', () => {
  it('gives each action on a row, its owners joined', () => {
    const [first, second] = records('actions');
    expect(first).toEqual({
      id: 'a1',
      item: '1',
      itemTitle: 'Ferry timetable',
      text: 'NB and the harbour master to print the timetable.',
      owners: 'Nora Beckett; the harbour master',
      due: 'by the next meeting',
      dueDate: '2014-09-22',
      status: 'open',
      startLine: '16',
      endLine: '17',
      page: '',
      rule: 'a-rule',
      confidence: '0.9',
    });
    expect(second).toMatchObject({ id: 'a2', item: '', owners: '', due: '', dueDate: '', status: 'done' });
  });

  it('gives each resolution on a row, with its vote', () => {
    expect(records('resolutions')[0]).toMatchObject({
      label: '(a)',
      kind: 'resolved',
      mover: 'Nora Beckett',
      seconder: 'Tom Ashe',
      result: 'carried',
      unanimous: 'false',
      for: '7',
      against: '2',
      abstain: '1',
      startLine: '14',
    });
  });

  it('gives each attendee on a row, a substitute by name', () => {
    expect(records('attendees')[1]).toMatchObject({
      name: 'Tom Ashe',
      attendance: 'apologies',
      substitute: 'Nora Beckett',
    });
  });

  it('gives each item on a row, its text in one cell', () => {
    const [first, second] = records('items');
    expect(first).toMatchObject({
      number: '1',
      presenters: 'Nora Beckett',
      text: 'NB: Boats were late.\nMembers agreed.',
    });
    expect(second).toMatchObject({ number: '1a', parent: '1', section: 'FOR NOTING' });
  });

  it('gives the meeting on a row', () => {
    const rows = records('meeting');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ date: '2014-06-12', chair: 'Nora Beckett', nextDate: '2014-09-22', actions: '2' });
  });

  it('has one header and a path column where several are written', () => {
    const rows = read(write('actions', true));
    expect(rows).toHaveLength(5);
    expect(rows.map(([path]) => path)).toEqual(['path', ...Array<string>(4).fill('board/2014-06.txt')]);
  });

  it('has a header where there is no row', () => {
    expect(read(write('actions', false, { ...sample(), actions: [] }))).toHaveLength(1);
  });

  describe.each(TABLES)('%s, of hostile text', (table) => {
    it.each(HOSTILE)('%j', (text) => {
      const rows = read(write(table, true, sampleOf(text)));
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      for (const cell of rows.flat()) {
        expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝]/);
        expect(cell).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
      }
    });
  });

  it('keeps the words of what it defuses', () => {
    expect(records('actions', false, sampleOf('=1+1'))[0].text).toBe("'=1+1");
    expect(records('actions', false, sampleOf('say "a, b"'))[0].text).toBe('say "a, b"');
    expect(records('actions', false, sampleOf('\u001b[1ma'))[0].text).toBe(printable('a'));
  });
});
