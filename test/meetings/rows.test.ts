import { describe, expect, it } from 'vitest';
import { parseAll } from '../../src/pipeline.ts';

const row = (...cells: string[]) => `| ${cells.join(' | ')} |\n`;
const table = (...rows: string[][]) =>
  [rows[0], ['---', '---', '---'], ...rows.slice(1)].map((one) => row(...(one ?? []))).join('');
const HEADER = ['Date', 'Attendees', 'Notes'];
const FIRST = ['3 May 2021', 'Ann Lee, Rob Day', 'We agreed that the arm be rebuilt.'];
const SECOND = ['10 May 2021, Week 2', 'Ann Lee', 'Rob was away. It was agreed to wait for him.'];

describe('a table of meetings', () => {
  it('is cut into its rows', async () => {
    const all = await parseAll(`# Robot Club\n\n${table(HEADER, FIRST, SECOND)}`);
    expect(all.map(({ source, meeting }) => [source.part, meeting.date])).toEqual([
      [1, '2021-05-03'],
      [2, '2021-05-10'],
    ]);
    expect(all.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([
      ['Ann Lee', 'Rob Day'],
      ['Ann Lee'],
    ]);
    expect(all.map(({ resolutions }) => resolutions.map(({ source }) => source.startLine))).toEqual([[5], [6]]);
  });
});

describe('one meeting, whatever tables it holds', () => {
  it.each([
    [
      'a register of visits',
      `Minutes of the Board, 1 June 2021\n\nPresent: Zoë Quist\n\n${table(HEADER, FIRST, SECOND)}`,
    ],
    ['no list of people', `# Plan\n\n${table(['Date', 'Place', 'Notes'], FIRST, SECOND)}`],
    ['dates that go to and fro', `# Club\n\n${table(HEADER, FIRST, SECOND, ['5 May 2021', 'Ann Lee', 'None.'])}`],
    ['a row without a date', `# Club\n\n${table(HEADER, FIRST, ['Later', 'Ann Lee', 'None.'], SECOND)}`],
    ['a single row', `# Club\n\n${table(HEADER, FIRST)}`],
  ])('%s', async (_, text) => {
    expect((await parseAll(text)).map(({ source }) => source.part)).toEqual([null]);
  });
});
