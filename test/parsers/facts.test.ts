import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Meeting } from '../../src/schema.ts';

async function meetingOf(...lines: string[]): Promise<Meeting> {
  return (await parseMinutes(`${lines.join('\n')}\n`)).meeting;
}

const BUSINESS = ['', 'Present: Ann Lee, Bob Day', '', '1. Fund', '', 'It was agreed that the fund be kept.'];
const front = (...lines: string[]) => meetingOf(...lines.flatMap((line) => [line, '']), ...BUSINESS);

describe('date and place', () => {
  it('looks behind the officer of the letterhead', async () => {
    const { date, startTime } = await front(
      'MILL PARISH COUNCIL',
      'Clerk: Mrs Ann Lee, 2 Barn Cottages. Tel. 01632 960417',
      'MINUTES of the Meeting held at the Old School on Wednesday 6 November 2019 at 7.30pm',
    );
    expect([date, startTime]).toEqual(['2019-11-06', '19:30']);
  });

  it('prefers the date with the times to that of writing', async () => {
    const { date, venue } = await front(
      'Secretariat, 6 December 2018',
      'Committee on Coasts',
      'SUMMARY RECORD of the 27th meeting',
      'Leith, Custom House, 22 November 2018, 9.30 – 12.45',
    );
    expect([date, venue]).toEqual(['2018-11-22', 'Leith, Custom House']);
  });

  it.each([
    ['Tuesday, May 7, 2024 – Clubhouse', 'Clubhouse'],
    ['Tuesday, May 7, 2024 at 7:00 PM\n1500 Lincoln Blvd.', '1500 Lincoln Blvd'],
    ["Tuesday, May 7, 2024\n\nat Ann's house, 14 Quarry Lane, 7.45 for 8 pm", "Ann's house, 14 Quarry Lane"],
  ])('%s', async (line, venue) => {
    expect((await front('Mill Board Meeting', line)).venue).toBe(venue);
  });

  it('takes no kind of meeting for a place', async () => {
    expect((await front('Mill Board', 'Summer Workshop, Group 2, 7 May 2024, 9.30 – 12.45')).venue).toBeNull();
  });

  it('begins at the later of “7.45 for 8 pm”', async () => {
    expect((await front('Mill Board Meeting', '7 May 2024, 7.45 for 8 pm')).startTime).toBe('20:00');
  });

  it('takes a heading that is a date', async () => {
    const notes =
      '# Mill SIG\n\n## Oct 8, 2024\n\nAttendees:\n\n- Ann Lee\n- Bob Day\n\n### Fund\n\nWe agreed to keep it.\n';
    const { meeting } = await parseMinutes(new TextEncoder().encode(notes), { path: 'notes.md' });
    expect(meeting.date).toBe('2024-10-08');
  });
});

describe('body', () => {
  it.each(['Previous', 'Scheduled start: 14:00', '[log of #mill, 2024-05-07]', 'which followed it'])(
    'is not %s',
    async (line) => {
      const { body } = await front('Mill Allotment Society', line, 'Minutes of 7 May 2024');
      expect(body).toBe('Mill Allotment Society');
    },
  );
});

describe('status', () => {
  it.each(['Submitted by Ann Lee. DRAFT – not approved by the Board', 'Draft minutes, subject to approval'])(
    'is draft by %s',
    async (line) => {
      expect((await meetingOf('Minutes of the Mill Board, 3 May 2021', ...BUSINESS, '', line)).status).toBe('draft');
    },
  );

  it('is not told by a draft of something else', async () => {
    const { status } = await meetingOf(
      'Minutes of the Mill Board, 3 May 2021',
      ...BUSINESS,
      '',
      'A draft budget was seen.',
    );
    expect(status).toBe('unknown');
  });
});

describe('next meetings', () => {
  const next = async (...lines: string[]) =>
    (await meetingOf('Minutes of the Mill Board, 3 May 2021', ...BUSINESS, '', ...lines)).next.map(({ date }) => date);

  it('stand below a line of their own', async () => {
    expect(await next('Date and time of next meeting', '', 'Wednesday 9 June 2021, 10.00, Zoom')).toEqual([
      '2021-06-09',
    ]);
  });

  it('have the year of the meeting', async () => {
    expect(await next('2. Next meeting', '', 'Monday 7 June at the Hall.')).toEqual(['2021-06-07']);
  });

  it.each(['A.L. 9/5/21 – please let me have corrections', 'Page last updated 9 May 2021', 'Signed: 9 May 2021'])(
    'are not %s',
    async (line) => {
      expect(
        await next('2. Next meeting', '', 'Monday 7 June 2021.', '', 'The meeting closed at 9.20 pm.', '', line),
      ).toEqual(['2021-06-07']);
    },
  );

  it('are not those of others that a sentence told before', async () => {
    expect(
      await next(
        '2. Plan',
        '',
        'The steering team had met twice. Its next meeting was to be held on 18 May 2021.',
        '',
        '3. Next meeting',
        '',
        '7 June 2021',
      ),
    ).toEqual(['2021-06-07']);
  });
});

describe('body and end', () => {
  it('is no list of people', async () => {
    const { body } = await front(
      'Mill Town',
      'Select Board',
      'Minutes, 3 May 2021',
      'Committee: Ann Lee (Chairman), Bob Day (Secretary)',
    );
    expect(body).not.toMatch(/Ann Lee/);
  });

  it('ends at a time in words, or on a line that begins with the word', async () => {
    const ends = async (line: string) =>
      (await meetingOf('MILL BOARD', '', 'Minutes, 3 May 2021, 7.00 pm', ...BUSINESS, '', line)).endTime;
    expect(await ends('We finished at ten to nine.')).toBe('20:50');
    expect(await ends('Adjourned 8:40 pm')).toBe('20:40');
  });
});

it('the time at which a meeting ended is not that of the next one', async () => {
  const { meeting } = await parseMinutes(
    'Minutes of the Mill Council, 3 May 2021\n\nPresent: Ann Lee, Rob Day\n\nIt was agreed to adjourn. Time: 8:38 p.m. Next regular meeting June 8, 2021.\n',
  );
  expect(meeting.next.map(({ date, startTime }) => [date, startTime])).toEqual([['2021-06-08', null]]);
});
