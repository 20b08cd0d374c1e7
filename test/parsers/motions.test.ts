import { describe, expect, it } from 'vitest';
import { countsIn } from '../../src/parsers/motions/counts.ts';
import { movementIn } from '../../src/parsers/motions/movers.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { parseBody } from '../rules/document.ts';

describe('the counts of a vote', () => {
  it.each([
    ['it was decided not to have one this year (5 votes to 3).', 5, 3],
    ['Voted 3-1-1 not to recommend Article 17.', 3, 1],
    ['(+1:7, 0:0, -1:1)', 7, 1],
  ])('%s', (value, yes, no) => {
    expect(countsIn(value)).toMatchObject({ for: yes, against: no });
  });
  it.each([
    'Mr Gray knows a planner who might vote for nothing else.',
    'There were 22 first preferences as against 27 last year.',
  ])('are none in: %s', (value) => {
    expect(countsIn(value)).toBeNull();
  });
});

describe('who moves and seconds', () => {
  it.each([
    ['Moved Mrs Lee / Seconded Mr Day', 'Mrs Lee', 'Mr Day'],
    ['Prop. Mr Lee, sec. Ms Day, that they be accepted.', 'Mr Lee', 'Ms Day'],
    ['Motion to adjourn by Keiko, second by Dwight.', 'Keiko', 'Dwight'],
    ['“THAT the gate be mended.” (Councillor Lee/Councillor Day)', 'Councillor Lee', 'Councillor Day'],
  ])('%s', (value, mover, seconder) => {
    expect(movementIn(value)).toMatchObject({ mover, seconder });
  });
  it.each(['The talk was given by both (Geology/History).', 'The Danish delegation proposed nothing.'])(
    'nobody in: %s',
    (value) => {
      expect(movementIn(value)?.seconder ?? null).toBeNull();
    },
  );
});

describe('a motion', () => {
  it('has each part of its list, the vote told below', async () => {
    const { resolutions } = await parseBody(`Moved Ms Raman / Seconded Dr Munro

That the Board:
a) receives the report;
b) adopts Option 2; and
c) recommends to Council that £4,000 be set aside.

The motion was declared CARRIED by 4 votes to 2.`);
    expect(resolutions.map(({ text, vote }) => [text, vote?.for])).toEqual([
      ['receives the report;', 4],
      ['adopts Option 2; and', 4],
      ['recommends to Council that £4,000 be set aside.', 4],
    ]);
  });
  it('that adopts a resolution adopts its clauses', async () => {
    const { resolutions } = await parseBody(`NOW, THEREFORE, BE IT RESOLVED by the Board:

Section 1. That the levy be £400.

Section 2. That a hearing be held on 4 May.

Dr Munro moved and Priya Raman seconded the adoption of the resolution. Carried.`);
    expect(resolutions.map(({ text }) => text)).toEqual([
      'That the levy be £400.',
      'That a hearing be held on 4 May.',
      'Dr Munro moved and Priya Raman seconded the adoption of the resolution.',
    ]);
  });
  it('sets no task where it was lost', async () => {
    const { actions } = await parseBody(
      'Moved by PR, seconded by OC\n\nTHAT the Clerk write to the school.\n\nDEFEATED (1-3)',
    );
    expect(actions).toEqual([]);
  });
});

describe('what became of an item', () => {
  const minutes = (body: string) =>
    parseMinutes(`Minutes of the Anytown Board held on 8 June 2016

Present: Ann Lee (Chair), Rob Day, Sue Fox

1. Welcome

The Chair opened the meeting.

2. Pavilion roof

${body}

3. Close

The meeting ended at 9 pm.
`);
  it.each([
    ['Tabled.', 'deferred', 'Pavilion roof Tabled.'],
    ['Approved as presented.', 'approved', 'Pavilion roof Approved as presented.'],
    ['See: roof.txt\n\nApproved by general consent.', 'approved', 'Pavilion roof Approved by general consent.'],
  ])('%s', async (body, kind, text) => {
    expect((await minutes(body)).resolutions).toMatchObject([{ kind, text }]);
  });
  it('is not told by a sentence that begins alike', async () => {
    expect((await minutes('Approved suppliers are on the list.')).resolutions).toEqual([]);
  });
  it('is told by a motion that names nothing', async () => {
    const { resolutions } = await minutes('Moved by Lee, seconded by Day. Carried.');
    expect(resolutions).toMatchObject([{ text: 'Pavilion roof', kind: 'carried', mover: { text: 'Lee' } }]);
  });
});

describe('an election', () => {
  it('is one decision for each office', async () => {
    const { resolutions } = await parseBody(`The following were elected:

Treasurer: Owen Castell

Secretary - Priya Raman (proposed by Dr Munro)`);
    expect(resolutions.map(({ kind, text }) => [kind, text])).toEqual([
      ['appointed', 'Treasurer: Owen Castell'],
      ['appointed', 'Secretary - Priya Raman (proposed by Dr Munro)'],
    ]);
  });
  it('is none in a list of those to be elected', async () => {
    const { resolutions } = await parseBody('The following are to be elected in May:\n\nTreasurer: Owen Castell');
    expect(resolutions).toEqual([]);
  });
});
