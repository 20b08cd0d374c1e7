import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Minutes, NextMeeting } from '../../src/schema.ts';
import { contentLine, escapeText } from '../../src/writers/content-line.ts';
import { ics } from '../../src/writers/ics.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { printable } from '../../src/writers/printable.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

function write(...all: Minutes[]): string {
  const printer = ics({ several: all.length > 1, compact: false, table: null, paint: PLAIN });
  return all.map((minutes) => printer.next(minutes)).join('') + (printer.end() as string);
}

function read(calendar: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]);
}

/** The values of a component by the names of its properties, as ical.js reads them. */
function valuesOf(component: ICAL.Component | null | undefined): Record<string, string> {
  return Object.fromEntries(
    (component?.getAllProperties() ?? []).map((each) => [each.name, String(each.getFirstValue())]),
  );
}

function withNext(next: Partial<NextMeeting>): Minutes {
  const minutes = sample();
  minutes.meeting.next = minutes.meeting.next.map((each) => ({ ...each, ...next }));
  return minutes;
}

function expectValid(calendar: string): void {
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(calendar.endsWith('\r\n')).toBe(true);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(calendar).toString()).toBe(calendar);
  const root = read(calendar);
  expect(valuesOf(root)).toMatchObject({
    version: '2.0',
    prodid: expect.stringMatching(/^-\/\/minutes\/\//) as string,
  });
  const uids = root.getAllSubcomponents().map((component) => {
    const { uid, dtstamp, summary } = valuesOf(component);
    expect([typeof uid, typeof summary]).toEqual(['string', 'string']);
    expect(dtstamp).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    return uid;
  });
  expect(new Set(uids).size).toBe(uids.length);
  expect(read(root.toString()).toJSON()).toEqual(root.toJSON());
}

describe('ics', () => {
  it('has an event for the next meeting', () => {
    const calendar = write(sample());
    expectValid(calendar);
    expect(valuesOf(read(calendar).getFirstSubcomponent('vevent'))).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{40}@minutes$/) as string,
      dtstamp: '2014-06-12T00:00:00Z',
      dtstart: '2014-09-22T14:00:00',
      summary: 'Ferry Trust Board',
      status: 'TENTATIVE',
      categories: 'Meeting',
      description: 'Monday 22 September, 2 pm (tbc)\nFerry Trust Board, 2014-06-12 (board/2014-06.txt, line 40)',
    });
  });

  it('has a task for each action, done or not', () => {
    const calendar = write(sample());
    const [open, done] = read(calendar).getAllSubcomponents('vtodo');
    expect(valuesOf(open)).toMatchObject({
      summary: 'NB and the harbour master to print the timetable.',
      due: '2014-09-22',
      status: 'NEEDS-ACTION',
      description:
        'Who: Nora Beckett, the harbour master\nBy when: by the next meeting\nItem: 1 Ferry timetable\n' +
        'Ferry Trust Board, 2014-06-12 (board/2014-06.txt, lines 16–17)',
    });
    expect(open?.getAllProperties('contact').map((each) => each.getFirstValue())).toEqual([
      'Nora Beckett',
      'the harbour master',
    ]);
    expect(open?.getFirstProperty('due')?.getFirstValue()).toMatchObject({ isDate: true });
    expect(valuesOf(done)).toMatchObject({ status: 'COMPLETED' });
    expect(valuesOf(done)).not.toHaveProperty('due');
    expect(calendar).not.toMatch(/mailto|ATTENDEE|ORGANIZER/i);
  });

  it('says what was carried forward', () => {
    const minutes = sample();
    minutes.actions = minutes.actions.map((action) => ({ ...action, status: 'carried-forward' }));
    expect(write(minutes).match(/STATUS:NEEDS-ACTION\r\nCATEGORIES:Action,Carried forward\r\n/g)).toHaveLength(2);
  });

  it.each([
    [
      'a whole day where the hour is unknown',
      { startTime: null, endTime: '16:00' },
      'DTSTART;VALUE=DATE:20140922',
      null,
    ],
    ['an end', { endTime: '16:00' }, 'DTSTART:20140922T140000', 'DTEND:20140922T160000'],
    ['no end where it is the start', { endTime: '14:00' }, 'DTSTART:20140922T140000', null],
    [
      'an end past midnight',
      { date: '2014-12-31', startTime: '19:30', endTime: '00:15' },
      'DTSTART:20141231T193000',
      'DTEND:20150101T001500',
    ],
    ['no end where it is misread', { endTime: '04:00' }, 'DTSTART:20140922T140000', null],
  ])('has %s', (_, next, start, end) => {
    const calendar = write(withNext(next));
    expectValid(calendar);
    expect(calendar).toContain(`\r\n${start}\r\n`);
    expect(/DTEND[^\r]*/.exec(calendar)?.[0] ?? null).toBe(end);
  });

  it('has the place, and what is settled', () => {
    const calendar = write(withNext({ venue: 'Old Hall; Quay, 2', provisional: false }));
    expect(calendar).toContain('LOCATION:Old Hall\\; Quay\\, 2\r\nSTATUS:CONFIRMED\r\n');
  });

  it('has no event of a meeting whose day is unknown, and a stamp where the meeting has none', () => {
    const minutes = withNext({ date: null });
    minutes.meeting.date = null;
    const calendar = write(minutes);
    expectValid(calendar);
    expect(calendar).not.toContain('VEVENT');
    expect(calendar).toContain('DTSTAMP:19700101T000000Z');
  });

  it('writes a document once that is given twice, and a meeting that two documents name', () => {
    expect(write(sample(), sample())).toBe(write(sample()));
    const later = sample();
    later.source.sha256 = 'cd'.repeat(32);
    const calendar = write(sample(), later);
    expectValid(calendar);
    expect(read(calendar).getAllSubcomponents('vevent')).toHaveLength(1);
    expect(read(calendar).getAllSubcomponents('vtodo')).toHaveLength(4);
  });

  it('names the parts of a document apart, and each the same again', () => {
    const parts = [1, 2].map((part) => ({ ...sample(), source: { ...sample().source, part } }));
    expectValid(write(...parts));
    expect(read(write(...parts)).getAllSubcomponents('vtodo')).toHaveLength(4);
    expect(write(...parts)).toBe(write(...parts));
  });

  const injected = ['x\r\nEND:VTODO\r\nBEGIN:VEVENT', 'a\nATTENDEE:mailto:x@example.org', 'BEGIN:VEVENT', 'a;b,c\\n\\'];

  it.each([...HOSTILE, ...injected])('has the same parts whatever the text: %j', (text) => {
    const minutes = sampleOf(text);
    const calendar = write(minutes);
    expectValid(calendar);
    const names = read(calendar)
      .getAllSubcomponents()
      .map(({ name }) => name);
    expect(names).toEqual(['vevent', 'vtodo', 'vtodo']);
    expect(calendar).not.toMatch(/^(?:ATTENDEE|BEGIN:(?!VEVENT|VTODO|VCALENDAR))/m);
  });

  it('has a journal entry where there is neither, and only there', () => {
    const empty = { ...withNext({ date: null }), actions: [] };
    const calendar = write(empty, empty);
    expectValid(calendar);
    const components = read(calendar).getAllSubcomponents();
    expect(components.map(({ name }) => name)).toEqual(['vjournal']);
    expect(valuesOf(components[0])).toMatchObject({ dtstart: '2014-06-12', summary: 'Ferry Trust Board' });
    expect(write(empty, sample())).not.toContain('VJOURNAL');
  });

  it('is valid for any text', () => {
    const unit = fc.constantFrom(
      ...'\r\n:;,\\"BEGINVT é🙂\u2028\0\ud800ab'.split(''),
      'BEGIN:VEVENT\r\n',
      '\ud83d\ude42',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        expectValid(write(sampleOf(text)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a content line', () => {
  it('reads back as its value, however it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = printable(text).replace(/\p{Cs}/gu, '\uFFFD');
        const written = contentLine('SUMMARY', escapeText(text));
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const unfolded = written.slice(0, -2).replaceAll('\r\n ', '');
        const value = unfolded
          .slice('SUMMARY:'.length)
          .replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one));
        expect(value).toBe(clean);
      }),
    );
  });
});
