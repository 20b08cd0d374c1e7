import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';

const BUSINESS = ['', '1. Fund', '', 'It was agreed that the fund be kept.', '', '2. Pond', '', 'Noted.'];

function read(...lines: string[]): Promise<Minutes> {
  return parseMinutes(`Minutes of the Mill Board, 3 May 2021\n\n${lines.join('\n')}\n`);
}

/** "Name (attendance)" of everybody in front of the business. */
async function people(...lines: string[]): Promise<string[]> {
  const { attendees } = await read(...lines, ...BUSINESS);
  return attendees.map(({ name, attendance }) => `${name} (${attendance})`);
}

/** Those under items in front of the fund. */
async function inBusiness(...lines: string[]): Promise<Minutes> {
  return read(...lines, '', '3. Fund', '', 'It was agreed that the fund be kept.');
}

describe('several labels in a paragraph', () => {
  it('cuts where each begins', async () => {
    expect(
      await people('Members present: Ann Lee, Bob Day. Members absent: Eve Moss (excused). Staff: Tom Rye, Manager.'),
    ).toEqual(['Ann Lee (present)', 'Bob Day (present)', 'Eve Moss (absent)', 'Tom Rye (present)']);
  });

  it.each([
    'Commissioners present were Ann Lee and Bob Day. Absent: Eve Moss.',
    'A quorum was present with the following members: Ann Lee, Bob Day. Absent was Eve Moss.',
    'Members in attendance: Ann Lee; Bob Day; Absent: Eve Moss',
    'Ann Lee and Bob Day answered roll call. Eve Moss was absent.',
  ])('%s', async (line) => {
    expect(await people(line)).toEqual(['Ann Lee (present)', 'Bob Day (present)', 'Eve Moss (absent)']);
  });

  it('names nobody for the crowd and for posts without a name', async () => {
    expect(await people('Present: Cllrs A Lee and B Day; the Clerk; 3 members of the public')).toEqual([
      'A Lee (present)',
      'B Day (present)',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Present: Superintendent (Mr. D. Small), Analyst (Ms. L. Brown)', ['D. Small', 'L. Brown']],
    ['Present: Adeyo, Ann; Brand, Bob; Zed, Eve', ['Ann Adeyo', 'Bob Brand', 'Eve Zed']],
    [
      'Present: City Manager Ann Lee, City Attorney Rupa Chand, Fire Chief Bob Day',
      ['Ann Lee', 'Rupa Chand', 'Bob Day'],
    ],
    [
      'Present: Cllrs A Lee, B Day and C Moss Clerk Mrs J Toll Lowfield District Councillor R Hay',
      ['A Lee', 'B Day', 'C Moss', 'J Toll', 'R Hay'],
    ],
    ['Present: ann, bob_r, Carl, DeeDee', ['ann', 'bob_r', 'Carl', 'DeeDee']],
    ['Present: President, Ann Lee; Treasurer, Bob Day', ['Ann Lee', 'Bob Day']],
    ['Present: Ann Lee (Clerk) Bob Day (Treasurer) Zed Zee (Warden)', ['Ann Lee', 'Bob Day', 'Zed Zee']],
  ])('%s', async (line, names) => {
    const { attendees } = await read(line, ...BUSINESS);
    expect(attendees.map(({ name }) => name)).toEqual(names);
  });

  it('takes brackets that cannot be initials for an organisation', async () => {
    const { attendees } = await read('Present: K. Denby (KPMG), Ann Lee (AL)', ...BUSINESS);
    expect(attendees.map(({ initials, organisation }) => [initials, organisation])).toEqual([
      [null, 'KPMG'],
      ['AL', null],
    ]);
  });

  it('does not take a firm for people', async () => {
    expect(await people('Present: Ann Lee, Hall & Strand Surveyors')).toEqual(['Ann Lee (present)']);
  });
});

describe('tables', () => {
  it('reads status by its word', async () => {
    const rows = [
      'Attendee Name\tTitle\tStatus\tArrived',
      'Ann Lee\tChair\tPresent',
      'Bob Day\tDirector, District B\tLate\t7:21 PM',
      'Eve Moss\tDirector\tExcused',
      'Tom Rye\tDirector\tAbsent',
    ];
    const { attendees } = await read(...rows, ...BUSINESS);
    expect(attendees.map(({ name, attendance, office, note }) => [name, attendance, office, note])).toEqual([
      ['Ann Lee', 'present', 'chair', null],
      ['Bob Day', 'present', null, 'Late, 7:21 PM'],
      ['Eve Moss', 'apologies', null, null],
      ['Tom Rye', 'absent', null, null],
    ]);
  });

  it('reads columns that were written one below the other', async () => {
    const lines = [
      'Attendee Name',
      'Title',
      'Status',
      'Ann Lee',
      'Bob Day',
      'Director, Ward A',
      'Director, Ward B',
      'Remote',
      'Absent',
    ];
    expect(await people(...lines.flatMap((line) => [line, '']))).toEqual(['Ann Lee (present)', 'Bob Day (absent)']);
  });

  it('leaves tables of votes alone', async () => {
    expect(
      await people('Present: Ann Lee, Bob Day', '', 'Name\tFor\tAgainst', 'Eve Moss\tX\t', 'Tom Rye\t\tX'),
    ).toEqual(['Ann Lee (present)', 'Bob Day (present)']);
  });
});

describe('in the business', () => {
  it('reads roll call and apologies under items, and who came late', async () => {
    const { attendees } = await inBusiness(
      '1. Roll call',
      '',
      'Ann Lee, Bob Day, Eve Moss',
      '',
      '2. Apologies',
      '',
      'Apologies were received from Cllr Tom Rye (unwell). Cllr Zed Zee was not present.',
      '',
      'Eve Moss arrived at 7.40 pm.',
    );
    expect(attendees.map(({ name, attendance, note }) => [name, attendance, note])).toEqual([
      ['Ann Lee', 'present', null],
      ['Bob Day', 'present', null],
      ['Eve Moss', 'present', 'arrived at 7.40 pm'],
      ['Tom Rye', 'apologies', 'unwell'],
      ['Zed Zee', 'absent', null],
    ]);
  });

  it('takes nobody from a vote', async () => {
    const { attendees } = await read(
      'Present: Ann Lee, Bob Day',
      ...BUSINESS,
      '',
      'AYES: Lee, Day',
      '',
      'ABSENT: Moss, Rye',
    );
    expect(attendees).toHaveLength(2);
  });
});

describe('who chaired', () => {
  it.each([
    'Mayor Ann Lee called the meeting to order at 7:00 p.m.',
    'The Chair, Cr Ann Lee, declared the meeting open at 5.03pm.',
    'The meeting was called to order at 7:03 PM by Chair Ann Lee.',
  ])('%s', async (line) => {
    const { meeting, attendees } = await inBusiness('Present: Bob Day, Ann Lee', '', '1. Opening', '', line);
    expect(attendees.find(({ id }) => id === meeting.chair)?.name).toBe('Ann Lee');
  });

  it('is not who opened with a prayer, and not the clerk', async () => {
    const { meeting } = await inBusiness(
      'Present: Bob Day, Ann Lee (Clerk)',
      '',
      '1. Opening',
      '',
      'Bob Day opened the meeting with a prayer. Ann Lee called the meeting to order.',
    );
    expect(meeting.chair).toBeNull();
  });
});

describe('lists told or laid out in other ways', () => {
  it('a sentence that counts those who were there', async () => {
    expect(
      await people(
        'There were four of us: Ann Lee in the chair, Bob Day (treasurer), Eve Moss and, from the council, Carol Rye, the librarian. Tom Hill took the notes. Sue Fox had sent her apologies and nothing had been heard from Rob Ash.',
      ),
    ).toEqual([
      'Ann Lee (present)',
      'Bob Day (present)',
      'Eve Moss (present)',
      'Carol Rye (present)',
      'Tom Hill (present)',
      'Sue Fox (apologies)',
      'Rob Ash (absent)',
    ]);
  });

  it.each([
    ['Those there: Ann Lee (Chairman), Bob Day (Sec.), Meera Pell', ['Ann Lee', 'Bob Day', 'Meera Pell']],
    ['I Láthair: Cllr. Ann Lee, Cllr. Bob Day', ['Ann Lee', 'Bob Day']],
    ['Present: Committee: Ann Lee (Chairman), Bob Day', ['Ann Lee', 'Bob Day']],
    ['Present: Cllr A Lee and Cllr B Day. Also Anyshire Cllr C Moss', ['A Lee', 'B Day', 'C Moss']],
    ['Present: Selectmen Ann Lee, Zed Zee and Mrs. Eve Moss', ['Ann Lee', 'Zed Zee', 'Eve Moss']],
    ['Present: City Clerk Jo Ann Lee; reporter Bob Day of the Mill Herald', ['Jo Ann Lee', 'Bob Day']],
    ['Present: Ann Lee Probation Service; Bob Day Neighbourhood Watch Co-ordinator', ['Ann Lee', 'Bob Day']],
  ])('%s', async (line, names) => {
    const { attendees } = await read(line, ...BUSINESS);
    expect(attendees.map(({ name }) => name)).toEqual(names);
  });

  it('boxes that are ticked or not', async () => {
    expect(
      await people(
        '## Attendance',
        '',
        '- [x] Ann Lee',
        '- [ ] Bob Day',
        '- [ ] Eve Moss - sent regrets',
        '- [x] Tom Rye',
      ),
    ).toEqual(['Ann Lee (present)', 'Bob Day (absent)', 'Eve Moss (apologies)', 'Tom Rye (present)']);
  });

  it('ends apologies where it is told what was decided on them', async () => {
    expect(
      await people(
        'Present: Cllr A Lee, Cllr B Day',
        'Apologies were received from Cllr C Moss (work) and County Cllr Mrs D Rye (attending another meeting). RESOLVED that the reasons be accepted. (Prop: Cllr A Lee, 2nd: Cllr B Day)',
      ),
    ).toEqual(['A Lee (present)', 'B Day (present)', 'C Moss (apologies)', 'D Rye (apologies)']);
  });

  it('takes an organisation alone for nobody', async () => {
    expect(await people('Present: Ann Lee, Bob Day, Rose Garden Trust')).toEqual([
      'Ann Lee (present)',
      'Bob Day (present)',
    ]);
  });

  it('takes a count of things for no list', async () => {
    expect(await people('Present: Ann Lee, Bob Day', 'There were two bids: Hall Builders, Day Works')).toEqual([
      'Ann Lee (present)',
      'Bob Day (present)',
    ]);
  });

  it('an office of the body told by its letters, and not of another body', async () => {
    const { attendees } = await parseMinutes(
      `Patient Participation Group\n\nMinutes, 3 May 2021\n\nPresent: Ann Lee (PPG Chair), Bob Day (WI Chair)\n${BUSINESS.join('\n')}\n`,
    );
    expect(attendees.map(({ office }) => office)).toEqual(['chair', null]);
  });
});
