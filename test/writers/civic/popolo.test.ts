import { describe, expect, it } from 'vitest';
import { sample } from '../sample.ts';
import { printed } from './meetings.ts';

const DOCUMENT = `urn:sha256:${'ab'.repeat(32)}`;
const source = (note: string) => [{ url: DOCUMENT, note }];

async function popoloOf(minutes = sample()): Promise<Record<string, Record<string, unknown>[]>> {
  return JSON.parse(await printed('popolo', [minutes])) as Record<string, Record<string, unknown>[]>;
}

describe('popolo', () => {
  it('gives people with what they hold and where', async () => {
    const { persons, organizations, memberships } = await popoloOf();
    expect(persons).toEqual([
      {
        id: `${DOCUMENT}#p1`,
        name: 'Nora Beckett',
        other_names: [{ name: 'NB', note: 'initials' }],
        honorific_prefix: 'Cllr',
        sources: source('line 5'),
      },
      { id: `${DOCUMENT}#p2`, name: 'Tom Ashe', sources: source('line 7') },
    ]);
    expect(organizations).toEqual([
      { id: `${DOCUMENT}#body`, name: 'Ferry Trust Board' },
      { id: `${DOCUMENT}#organisation1`, name: 'Marsh District Council' },
    ]);
    expect(memberships).toMatchObject([
      { person_id: `${DOCUMENT}#p1`, role: 'chair', organization_id: `${DOCUMENT}#body` },
      { person_id: `${DOCUMENT}#p1`, role: 'Head of Harbours', organization_id: `${DOCUMENT}#organisation1` },
    ]);
  });

  it('makes no one a member of the body who is not said to be one', async () => {
    const { memberships = [] } = await popoloOf();
    expect(memberships.filter(({ person_id }) => person_id === `${DOCUMENT}#p2`)).toEqual([]);
  });

  it('gives the meeting with who was there, its items within it, and the next', async () => {
    const { events = [] } = await popoloOf();
    expect(events).toMatchObject([
      {
        name: 'Minutes of the Ferry Trust Board',
        start_date: '2014-06-12',
        location: 'The Old Custom House, Quay Street',
        attendees: [{ id: `${DOCUMENT}#p1`, name: 'Nora Beckett' }],
      },
      { name: 'Ferry timetable', parent_id: `${DOCUMENT}#meeting`, identifiers: [{ identifier: '1' }] },
      { name: 'Winter', parent_id: `${DOCUMENT}#i1` },
      { start_date: '2014-09-22', status: 'tentative', description: 'Monday 22 September, 2 pm (tbc)' },
    ]);
    expect(events[0]).not.toHaveProperty('end_date');
  });

  it('gives motions with their votes, and no result that is not stated', async () => {
    const { motions, vote_events } = await popoloOf();
    expect(motions).toMatchObject([
      { identifier: '(a)', classification: 'resolved', creator_id: `${DOCUMENT}#p1`, result: 'pass' },
      { classification: 'noted' },
    ]);
    expect(motions?.[1]).not.toHaveProperty('result');
    expect(vote_events).toMatchObject([
      {
        motion_id: `${DOCUMENT}#r1`,
        result: 'pass',
        counts: [
          { option: 'yes', value: 7 },
          { option: 'no', value: 2 },
          { option: 'abstain', value: 1 },
        ],
      },
    ]);
  });

  it('names who is on no list, without an id', async () => {
    const minutes = sample();
    const [resolution] = minutes.resolutions;
    const stranger = { text: 'Mr Lowe', name: null, attendee: null };
    if (resolution?.vote)
      Object.assign(resolution, {
        mover: stranger,
        vote: { ...resolution.vote, roll: [{ person: stranger, vote: 'against' }] },
      });
    const { motions, vote_events } = await popoloOf(minutes);
    expect(motions?.[0]).toMatchObject({ creator: { name: 'Mr Lowe' } });
    expect(vote_events?.[0]).toMatchObject({ votes: [{ voter: { name: 'Mr Lowe' }, option: 'no' }] });
  });

  it('gives what was said, and under which item', async () => {
    const { speeches } = await popoloOf();
    expect(speeches).toMatchObject([
      { creator_id: `${DOCUMENT}#p1`, attribution_text: 'NB', type: 'speech', event_id: `${DOCUMENT}#i1`, position: 1 },
      { type: 'narrative', text: 'Members agreed.', position: 2 },
    ]);
  });

  it('names the meetings of one file apart', async () => {
    const [one, two] = [1, 2].map((part) => ({ ...sample(), source: { ...sample().source, part } }));
    const both = JSON.parse(
      await printed(
        'popolo',
        [one, two].filter((meeting) => meeting !== undefined),
      ),
    );
    expect(both).toMatchObject([
      { persons: [{ id: `${DOCUMENT}#meeting1-p1` }, {}] },
      { persons: [{ id: `${DOCUMENT}#meeting2-p1` }, {}] },
    ]);
  });
});
