import { describe, expect, it } from 'vitest';
import { md } from '../../src/writers/md.ts';
import { escapeMarkdown } from '../../src/writers/markdown.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

const OPTIONS = { several: false, compact: false, table: null, paint: PLAIN } as const;

describe('md', () => {
  it('is a record of the meeting', () => {
    expect(md(OPTIONS).next(sample())).toBe(`# Minutes of the Ferry Trust Board

- **Body:** Ferry Trust Board
- **Date:** 2014-06-12, 14:00–16:05
- **Venue:** The Old Custom House, Quay Street
- **Chair:** Nora Beckett
- **Status:** draft
- **Next meeting:** 2014-09-22, 14:00
- **Read from:** board/2014-06.txt

## Attendees

| Name | Role | Organisation | Attendance | Lines |
| --- | --- | --- | --- | --- |
| Cllr Nora Beckett (NB) | chair, Head of Harbours | Marsh District Council | present; from item 2 | 5 |
| Tom Ashe |  |  | apologies; substitute: Nora Beckett | 7 |

## Decisions

### 1 Ferry timetable

- (a) That the winter timetable be adopted. *(resolved; proposed by Nora Beckett, seconded by Tom Ashe; carried; 7 for, 2 against, 1 abstaining; lines 14–15)*
- The report was noted. *(noted; line 21)*

## Actions

| What | Who | By when | Item | Status | Lines |
| --- | --- | --- | --- | --- | --- |
| NB and the harbour master to print the timetable. | Nora Beckett, the harbour master | by the next meeting → 2014-09-22 | 1 Ferry timetable | open | 16–17 |
| A bench to be mended. |  |  |  | done | 22 |
`);
  });

  it('says so where nothing was found', () => {
    const empty = { ...sample(), attendees: [], resolutions: [], actions: [] };
    expect(
      md(OPTIONS)
        .next(empty)
        .match(/None recorded\./g),
    ).toHaveLength(3);
  });

  it('parts several meetings by a rule', () => {
    const printer = md({ ...OPTIONS, several: true });
    expect((printer.next(sample()) + printer.next(sample())).split('\n\n---\n\n')).toHaveLength(2);
  });

  it("is only the log of actions where it is asked for, for a page of one's own", () => {
    const log = md({ ...OPTIONS, table: 'actions' }).next(sample());
    expect(log.split('\n').map((line) => line.split(' | ')[0])).toEqual([
      '| What',
      '| ---',
      '| NB and the harbour master to print the timetable.',
      '| A bench to be mended.',
      '',
    ]);
    expect(md({ ...OPTIONS, table: 'resolutions' }).next(sample())).toMatch(/^### 1 Ferry timetable\n\n- \(a\) That/);
    expect(md({ ...OPTIONS, table: 'items' }).next(sample())).toContain('| 1a | Winter |  | 20 |');
    expect(md({ ...OPTIONS, table: 'meeting' }).next(sample())).toMatch(/^- \*\*Body:/);
    expect(md({ ...OPTIONS, table: 'attendees' }).next(sample())).toMatch(/^\| Name \|/);
  });

  it('tells the logs of several meetings apart by headings', () => {
    const printer = md({ ...OPTIONS, several: true, table: 'actions' });
    const log = printer.next(sample()) + printer.next(sample());
    expect(log.match(/^## Minutes of the Ferry Trust Board, 2014-06-12\n\n\| What/gm)).toHaveLength(2);
  });

  it.each(HOSTILE)('has the same lines, cells and no markup of its own whatever the text: %j', (text) => {
    const plain = md(OPTIONS).next(sampleOf('x')).split('\n');
    const lines = md(OPTIONS).next(sampleOf(text)).split('\n');
    expect(lines.length).toBe(text.trim() === '' ? lines.length : plain.length);
    for (const line of lines) {
      expect(line).not.toMatch(/<|[^\\]>/);
      if (line.startsWith('|')) expect(line.match(/(?<!\\)\|/g)?.length).toBeGreaterThanOrEqual(6);
    }
    expect(lines.filter((line) => /^#+ /.test(line))).toHaveLength(5);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['[x](y)', '\\[x\\](y)'],
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['# one', '\\# one'],
    ['===', '\\==='],
    ['two\nlines', 'two lines'],
    ['http://a.b', 'http\\://a.b'],
    ['3.5 per cent', '3\\.5 per cent'],
    ['a - b', 'a - b'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
