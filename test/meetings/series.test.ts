import { describe, expect, it } from 'vitest';
import { parseAll, parseMinutes } from '../../src/pipeline.ts';

const meeting = (date: string, title = 'Minutes of the Mill Board meeting,') => `${title} ${date}

Present: Ann Lee, Rob Day

1. Roof

It was agreed that the roof be mended before ${date.slice(-4)} ends.

2. Rents

The rents were looked at.
`;

describe('a file of several meetings', () => {
  it('is cut where title, date and list begin anew', async () => {
    const all = await parseAll(`${meeting('3 May 2021')}\n${meeting('7 June 2021')}\n${meeting('5 July 2021')}`);
    expect(all.map(({ meeting: { date }, source }) => [source.part, date])).toEqual([
      [1, '2021-05-03'],
      [2, '2021-06-07'],
      [3, '2021-07-05'],
    ]);
    expect(all.map(({ items }) => items.map(({ title }) => title))).toEqual(Array(3).fill(['Roof', 'Rents']));
    expect(all[1]?.items[0]?.source.startLine).toBe(17);
  });

  it('may part its meetings by dates alone', async () => {
    const weeks = ['22/01/26 - Week 1', '29/01/26 - Week 2'].map(
      (title) =>
        `${title}\n\nParticipants: Ann Lee, Rob Day\n\nContent:\n\nWe agreed that Ann would write to the mill.\n`,
    );
    const all = await parseAll(`Group Meeting Minutes:\n\n${weeks.join('\n')}`);
    expect(all.map((one) => one.meeting.date)).toEqual(['2026-01-22', '2026-01-29']);
  });

  it('is read as its first meeting by parseMinutes, which says so', async () => {
    const minutes = await parseMinutes(`${meeting('3 May 2021')}\n${meeting('7 June 2021')}`);
    expect(minutes.meeting.date).toBe('2021-05-03');
    expect(minutes.source.part).toBe(1);
    expect(minutes.diagnostics.map(({ code }) => code)).toContain('several-meetings');
  });
});

describe('one meeting', () => {
  it.each([
    [
      'minutes of another that are confirmed',
      `${meeting('3 May 2021')}\n3. Minutes\n\nMinutes of the Mill Board meeting, 5 April 2021\n\nThese were confirmed.\n`,
    ],
    [
      'an annex with minutes of its own',
      `${meeting('3 May 2021')}\nAppendix A: minutes of the Roof Group meeting, 9 June 2021\n\nPresent: Ann Lee\n\nIt was agreed to buy slates.\n`,
    ],
    [
      'a meeting that was adjourned and went on',
      `${meeting('3 May 2021')}\n${meeting('10 May 2021', 'Minutes of the adjourned Mill Board meeting, reconvened')}`,
    ],
    [
      'an agenda in front',
      `Agenda of the Mill Board meeting, 3 May 2021\n\n1. Roof\n\n2. Rents\n\n${meeting('3 May 2021')}`,
    ],
    [
      'minutes of different bodies',
      `${meeting('3 May 2021')}\n${meeting('7 June 2021', 'Record of proceedings, Anytown Harbour Users,')}`,
    ],
    ['a list of later dates', `${meeting('3 May 2021')}\n3. Dates of meetings\n\n7 June 2021\n\n5 July 2021\n`],
  ])('with %s stays whole', async (_, text) => {
    const all = await parseAll(text);
    expect(all.map(({ source }) => source.part)).toEqual([null]);
  });
});
