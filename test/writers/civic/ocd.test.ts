import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../src/schema.ts';
import { sample } from '../sample.ts';
import { printed } from './meetings.ts';

async function ocdOf(minutes = sample()): Promise<Record<string, unknown>[]> {
  return JSON.parse(await printed('ocd', [minutes])) as Record<string, unknown>[];
}

function withMeeting(fields: Partial<Minutes['meeting']>): Minutes {
  return { ...sample(), meeting: { ...sample().meeting, ...fields } };
}

describe('ocd', () => {
  it('gives local times without an offset, and a zone that is not known', async () => {
    const [event] = await ocdOf();
    expect(event).toMatchObject({
      name: 'Minutes of the Ferry Trust Board',
      start_time: '2014-06-12T14:00:00',
      end_time: '2014-06-12T16:05:00',
      timezone: 'Etc/Unknown',
      all_day: false,
      status: 'passed',
      location: { name: 'The Old Custom House, Quay Street', coordinates: null },
    });
  });

  it.each([
    [
      { startTime: null, endTime: null },
      { start_time: '2014-06-12', end_time: null },
    ],
    [
      { startTime: '19:00', endTime: '00:30' },
      { start_time: '2014-06-12T19:00:00', end_time: null },
    ],
    [{ startTime: null }, { start_time: '2014-06-12', end_time: '2014-06-12T16:05:00' }],
  ])('states no time that is not stated: %j', async (times, expected) => {
    const [event] = await ocdOf(withMeeting(times));
    expect(event).toMatchObject(expected);
  });

  it('names who took part: the body, the chair, those present', async () => {
    const [event] = await ocdOf();
    expect(event?.['participants']).toMatchObject([
      { note: 'host', name: 'Ferry Trust Board', entity_type: 'organization', entity_id: null },
      { note: 'chair', name: 'Nora Beckett', entity_type: 'person', entity_id: null },
    ]);
  });

  it('gives the agenda in its tree, with what was said, decided and set', async () => {
    const [event] = await ocdOf();
    expect(event?.['agenda']).toMatchObject([
      {
        description: '1 Ferry timetable',
        order: '1',
        notes: [
          'NB: Boats were late.',
          'Members agreed.',
          'Nora Beckett, the harbour master: NB and the harbour master to print the timetable. (by the next meeting)',
        ],
        related_entities: [
          { note: 'presenter', name: 'Nora Beckett', entity_type: 'person' },
          { note: 'vote', name: 'That the winter timetable be adopted.', entity_type: 'vote_event' },
        ],
      },
      { description: '1a Winter', order: '1.1', notes: [] },
      { description: 'The report was noted.', classification: 'resolution' },
      { description: 'A bench to be mended.', classification: 'action' },
    ]);
  });

  it('gives a vote for each that is recorded', async () => {
    const votes = (await ocdOf()).filter(({ _type }) => _type === 'vote');
    expect(votes).toMatchObject([
      {
        organization: 'Ferry Trust Board',
        date: '2014-06-12',
        motion: 'That the winter timetable be adopted.',
        passed: true,
        vote_counts: [
          { vote_type: 'yes', count: 7 },
          { vote_type: 'no', count: 2 },
          { vote_type: 'abstain', count: 1 },
        ],
        sources: [{ note: 'lines 14–15' }],
      },
    ]);
  });

  it.each([
    ['carried', true],
    ['lost', false],
    ['tied', false],
    ['withdrawn', false],
  ] as const)('%s: passed is %s', async (result, passed) => {
    const minutes = sample();
    const vote = minutes.resolutions[0]?.vote;
    if (vote) vote.result = result;
    expect((await ocdOf(minutes))[1]).toMatchObject({ _type: 'vote', passed });
  });

  it('gives no vote where it is not plain whether it passed', async () => {
    const minutes = sample();
    const [resolution] = minutes.resolutions;
    if (resolution?.vote) Object.assign(resolution, { kind: 'other', vote: { ...resolution.vote, result: null } });
    const all = await ocdOf(minutes);
    expect(all.filter(({ _type }) => _type === 'vote')).toEqual([]);
    expect(JSON.stringify(all)).toContain('That the winter timetable be adopted.');
  });

  it('gives the next meeting as an event', async () => {
    expect((await ocdOf()).at(-1)).toMatchObject({ start_time: '2014-09-22T14:00:00', status: 'tentative' });
  });

  it('refuses a meeting without a date', async () => {
    await expect(ocdOf(withMeeting({ date: null }))).rejects.toThrow('states no date');
  });
});
