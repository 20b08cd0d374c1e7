import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';

const FRONT = 'Minutes of the meeting of the Mill Board held on 3 May 2021\n\nPresent: Ann Lee, Rob Day\n\n';
const TEXT = 'The clerk told the board what had been done about it since the last time.';

async function titles(body: string): Promise<string[]> {
  const { items } = await parseMinutes(FRONT + body);
  return items.map(({ number, title }) => `${number ?? '-'} ${title ?? ''}`);
}

describe('numbers of items', () => {
  it.each([
    ['a year in front', ['2023/045 APOLOGIES', '2023/046 FINANCE', '2023/047 PLANNING']],
    ['a month in front', ['19.09.01 Minutes', '19.09.02 Finance', '19.09.03 Bonfire']],
    ['no punctuation', ['1 Opening of the meeting', '2 Adoption of the agenda', '3 Liaisons', '4 Closure']],
    ['a capital right behind the stop', ['**1.ADOPTION OF MINUTES**', '**2.ROOF FUND**', '**3.CLOSURE**']],
  ])('with %s', async (_, lines) => {
    const found = await titles(lines.map((line) => `${line}\n\n${TEXT}\n`).join('\n'));
    expect(found).toEqual(lines.map((line) => line.replaceAll('*', '').replace(/^(\d)\.(?=\p{Lu})/u, '$1 ')));
  });

  it('of resolutions are none', async () => {
    const found = await titles(
      'FINANCE\n\nR2018-081 A. Lee, R. Day: That we set the rates.\n\nPLANNING\n\nR2018-082 R. Day, A. Lee: That we adjourn.\n',
    );
    expect(found).toEqual(['- FINANCE', '- PLANNING']);
  });

  it('printed twice or out of order are kept where headings are set alike', async () => {
    const lines = ['1. FINANCE', '2. PLANNING', '4. ROOF FUND', '3. RENTS AND FEES', '5. CLOSURE', '5. NEXT MEETING'];
    const found = await titles(lines.map((line) => `**${line}**\n\n${TEXT}\n`).join('\n'));
    expect(found).toEqual(lines.map((line) => line.replace('.', '')));
  });
});

describe('headings without a number', () => {
  it('stand above numbered items', async () => {
    const found = await titles(
      `NEW BUSINESS\n\n1. Ordinance on rentals\n\n${TEXT}\n\n2. Surplus equipment\n\n${TEXT}\n\nPUBLIC COMMENT\n\n${TEXT}\n\n3. Award of bid\n\n${TEXT}\n\nADJOURNMENT\n\n${TEXT}\n`,
    );
    expect(found).toEqual([
      '- NEW BUSINESS',
      '1 Ordinance on rentals',
      '2 Surplus equipment',
      '- PUBLIC COMMENT',
      '3 Award of bid',
      '- ADJOURNMENT',
    ]);
  });

  it('are no labels that return under every item', async () => {
    const one = (title: string) => `## ${title}\n\n### Council Resolution\n\n${TEXT}\n`;
    expect(await titles(['Roads', 'Rents', 'Rates'].map(one).join('\n'))).toEqual(['- Roads', '- Rents', '- Rates']);
  });

  it('may run into their text', async () => {
    const found = await titles(
      'CALL TO ORDER: Ann Lee opened the meeting.\n\nPUBLIC COMMENT: None\n\nOLD BUSINESS: The roof was seen.\n',
    );
    expect(found).toEqual(['- CALL TO ORDER', '- PUBLIC COMMENT', '- OLD BUSINESS']);
  });

  it('are told by the agenda in front, whose lines are none', async () => {
    const agenda = '## Agenda\n\n* Roof\n* Rents of plots\n\n';
    expect(await titles(`${agenda}## Roof\n\n${TEXT}\n\n## Rents of plots\n\n${TEXT}\n`)).toEqual([
      '- Roof',
      '- Rents of plots',
    ]);
  });
});

describe('sub-items', () => {
  it('count in letters below each item', async () => {
    const found = await titles(
      `I. REPORTS\n\nA. Treasurer’s Report – Ann Lee reported the balances.\n\nB. Fire Department – Rob Day reported two runs.\n\nII. CLOSURE\n\n${TEXT}\n`,
    );
    expect(found).toEqual(['I REPORTS', 'A Treasurer’s Report', 'B Fire Department', 'II CLOSURE']);
  });

  it('are no clauses', async () => {
    const found = await titles(
      `I. REPORTS\n\nIt was agreed:\n\na. That the roof be mended\n\nb. That the rent rise\n\nII. CLOSURE\n\n${TEXT}\n`,
    );
    expect(found).toEqual(['I REPORTS', 'II CLOSURE']);
  });
});

const meetingOf = async (front: string, body = `1. Roof\n\n${TEXT}\n\n2. Rents\n\n${TEXT}\n`) =>
  (await parseMinutes(`${front}\n\nPresent: Ann Lee, Rob Day\n\n${body}`)).meeting;

describe('facts', () => {
  it.each([
    [
      'Minutes of the Mill Board held in the Reading Room, Church Lane, on Monday 3 May 2021',
      'Reading Room, Church Lane',
    ],
    [
      'Minutes of the Mill Board held on Monday 3 May 2021 in the Reading Room, commencing at 7.30 p.m.',
      'Reading Room',
    ],
    [
      'MINUTES OF THE MILL BOARD HELD IN THE\n\nCOUNCIL CHAMBER, ANYTOWN, ON FRIDAY, 10TH MAY, 2019',
      'COUNCIL CHAMBER, ANYTOWN',
    ],
    ['Minutes of the Mill Board, 3 May 2021\n\nREMOTE MEETING', 'REMOTE MEETING'],
    ['Minutes of the Mill Board, 3 May 2021', null],
  ])('venue: %s', async (front, venue) => {
    expect((await meetingOf(front)).venue).toBe(venue);
  });

  it.each([
    ['CITY OF ANYTOWN\n\nREGULAR MEETING\n\nCITY COUNCIL\n\nMINUTES\n\nMay 3, 2021', 'CITY OF ANYTOWN CITY COUNCIL'],
    ['Anytown Library Trust\n\nBOARD MEETING MINUTES\n\n3 May 2021', 'Anytown Library Trust BOARD'],
    ['UC/21/M2\n\nMinutes of the meeting of the Mill Board, 3 May 2021', 'Mill Board'],
  ])('body: %s', async (front, body) => {
    expect((await meetingOf(front)).body).toBe(body);
  });

  it('takes the half of the day from the other times', async () => {
    const { startTime, endTime } = await meetingOf(
      'Minutes of the Mill Board, 3 May 2021, 5:30 PM',
      `1. Call to order\n\nAnn Lee called the meeting to order at 5:32.\n\n2. Rents\n\n${TEXT}\n\nThe meeting was adjourned at 7:10.\n`,
    );
    expect([startTime, endTime]).toEqual(['17:32', '19:10']);
  });

  it('does not take an adjournment that went on for the end', async () => {
    const { endTime } = await meetingOf(
      'Minutes of the Mill Board, 3 May 2021, 7 pm',
      `1. Public\n\nThe meeting was adjourned at 7.38 p.m. to allow the public to speak.\n\n2. Close\n\nThe meeting closed at 9.10 pm.\n`,
    );
    expect(endTime).toBe('21:10');
  });

  it('reads the first day of a meeting of several', async () => {
    expect((await meetingOf('Minutes of the Mill Board, 9 - 10 July 2024')).date).toBe('2024-07-09');
  });
});
