/** Hand-made meetings for the tests of writers. */
import type { Minutes, PersonRef, Source } from '../../src/schema.ts';

export function at(startLine: number, endLine = startLine, page: number | null = null): Source {
  return { startLine, endLine, start: startLine * 10, end: endLine * 10 + 9, page, boxes: null };
}

export function person(text: string, name: string | null = null, attendee: string | null = null): PersonRef {
  return { text, name, attendee };
}

const FOUND = { rule: 'a-rule', confidence: 0.9 };

/** A meeting with one or two of everything. */
export function sample(): Minutes {
  return {
    schemaVersion: '1.0',
    generator: { name: 'minutes', version: '0.1.0' },
    source: {
      path: 'board/2014-06.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: 1234,
      sha256: 'ab'.repeat(32),
      pages: null,
      part: null,
    },
    format: { id: 'general', profile: null, confidence: 0.75, candidates: [{ id: 'speaker-table', confidence: 0.2 }] },
    meeting: {
      body: 'Ferry Trust Board',
      title: 'Minutes of the Ferry Trust Board',
      date: '2014-06-12',
      startTime: '14:00',
      endTime: '16:05',
      venue: 'The Old Custom House, Quay Street',
      status: 'draft',
      chair: 'p1',
      next: [
        {
          date: '2014-09-22',
          startTime: '14:00',
          endTime: null,
          venue: null,
          provisional: true,
          text: 'Monday 22 September, 2 pm (tbc)',
          source: at(40),
        },
      ],
      sources: { date: at(2), venue: at(3) },
    },
    attendees: [
      {
        id: 'p1',
        name: 'Nora Beckett',
        honorific: 'Cllr',
        initials: 'NB',
        role: 'Head of Harbours',
        organisation: 'Marsh District Council',
        attendance: 'present',
        office: 'chair',
        group: null,
        substitute: null,
        note: 'from item 2',
        ...FOUND,
        source: at(5),
      },
      {
        id: 'p2',
        name: 'Tom Ashe',
        honorific: null,
        initials: null,
        role: null,
        organisation: null,
        attendance: 'apologies',
        office: null,
        group: null,
        substitute: 'p1',
        note: null,
        ...FOUND,
        source: at(7),
      },
    ],
    items: [
      {
        id: 'i1',
        number: '1',
        printedNumber: '1.',
        title: 'Ferry timetable',
        section: null,
        parent: null,
        presenters: [person('NB', 'Nora Beckett', 'p1')],
        entries: [
          { kind: 'speech', speaker: person('NB', 'Nora Beckett', 'p1'), text: 'Boats were late.', source: at(11) },
          { kind: 'discussion', speaker: null, text: 'Members agreed.', source: at(12) },
        ],
        ...FOUND,
        source: at(10),
      },
      {
        id: 'i2',
        number: '1a',
        printedNumber: '1 a)',
        title: 'Winter',
        section: 'FOR NOTING',
        parent: 'i1',
        presenters: [],
        entries: [],
        ...FOUND,
        source: at(20),
      },
    ],
    resolutions: [
      {
        id: 'r1',
        item: 'i1',
        label: '(a)',
        kind: 'resolved',
        text: 'That the winter timetable be adopted.',
        mover: person('Cllr Beckett', 'Nora Beckett', 'p1'),
        seconder: person('Mr Ashe', 'Tom Ashe', 'p2'),
        vote: { result: 'carried', unanimous: false, for: 7, against: 2, abstain: 1, roll: [] },
        ...FOUND,
        source: at(14, 15),
      },
      {
        id: 'r2',
        item: null,
        label: null,
        kind: 'noted',
        text: 'The report was noted.',
        mover: null,
        seconder: null,
        vote: null,
        ...FOUND,
        source: at(21),
      },
    ],
    actions: [
      {
        id: 'a1',
        item: 'i1',
        text: 'NB and the harbour master to print the timetable.',
        owners: [person('NB', 'Nora Beckett', 'p1'), person('the harbour master')],
        due: { text: 'by the next meeting', date: '2014-09-22' },
        status: 'open',
        resolution: 'r1',
        ...FOUND,
        source: at(16, 17),
      },
      {
        id: 'a2',
        item: null,
        text: 'A bench to be mended.',
        owners: [],
        due: null,
        status: 'done',
        resolution: null,
        ...FOUND,
        source: at(22),
      },
    ],
    diagnostics: [
      { code: 'unresolved-initials', severity: 'warning', message: 'KX is on no list.', source: at(23) },
      { code: 'number-gap', severity: 'info', message: 'No item 2.', source: null },
    ],
  };
}

/** The meeting with every free text of it replaced by `text`. */
export function sampleOf(text: string): Minutes {
  const FREE = new Set(['text', 'name', 'title', 'body', 'venue', 'role', 'organisation', 'honorific', 'initials']);
  const MORE = new Set(['group', 'note', 'section', 'number', 'printedNumber', 'label', 'message', 'path']);
  const replace = (key: string, value: unknown): unknown =>
    typeof value === 'string' && (FREE.has(key) || MORE.has(key)) ? text : value;
  const minutes = JSON.parse(JSON.stringify(sample(), replace)) as Minutes;
  minutes.generator.name = 'minutes';
  return minutes;
}

/** Text that a terminal, a spreadsheet, Markdown, HTML or YAML would obey. */
export const HOSTILE = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007after',
  '\u009b31mred',
  'a\u202etxt.exe',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  '"quoted", comma',
  'two\nlines',
  'two\r\nlines',
  '| a | b |',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '[link](javascript:alert(1))',
  '![image](http://example.org/x.png)',
  'http://example.org/',
  '# heading',
  '1. one',
  '- item',
  '```',
  '`code`',
  '*bold* _it_ ~~no~~',
  '\\',
  'x\\',
  'a: b',
  '- a: !!js/function x',
  '--- ',
  '...',
  '&anchor *alias',
  '<<',
  'no',
  '14:00',
  '2014-06-12',
  '0x1F',
  '1_000',
  '~',
  'null',
  'line\u2028separator: x',
  'next\u0085line',
  '\ud800',
  '',
  ' ',
];
