import { describe, expect, it } from 'vitest';
import { parseBody } from '../rules/document.ts';

const kindsOf = async (body: string) => (await parseBody(body)).resolutions.map(({ kind, text }) => [kind, text]);

describe('a decision in other words', () => {
  it.each([
    ['agreed', 'Consensus was to leave the prices as they are.'],
    ['agreed', 'The Board does not comment on single houses but agreed in this case to write to the County.'],
    ['agreed', 'After discussion the following donations were agreed: Scouts £150; Air Ambulance £200.'],
    ['deferred', 'Leave till next time so that everyone can have a look.'],
    ['deferred', 'It was left until the next meeting.'],
    ['approved', 'Report accepted, prop. Munro, sec. Raman.'],
    ['carried', 'Bill 22-03 passed as amended.'],
    ['noted', 'The certificate had been received and this was noted.'],
    ['appointed', 'Owen Castell is appointed to the events team until December.'],
    ['carried', 'VOTED: to grant a licence to the Historical Society for December 7.'],
  ])('%s: %s', async (kind, text) => {
    expect((await kindsOf(text)).map(([one]) => one)).toEqual([kind]);
  });
  it.each([
    'We shall leave the gate open till the next flood.',
    'A notice of the dinner was passed around.',
    'The lottery grant was turned down.',
    'The meeting was confirmed as quorate.',
    'The following actions were agreed:',
    'Bill 12 of the County passed through two committees last year.',
  ])('but not: %s', async (text) => {
    expect(await kindsOf(text)).toEqual([]);
  });
});

describe('movers and votes written short', () => {
  it.each([
    ['MOTION: To approve the agenda as amended. M/S/C (Munro / Raman)', 'carried', 'Munro', 'Raman'],
    [
      'MOTION: That the bond be renewed for a year. M/S (Munro / Raman). Defeated, 2 in favour, 4 opposed.',
      'lost',
      'Munro',
      'Raman',
    ],
    [
      'Resolved that travel be paid on production of a receipt (Munro / Raman; all in favour).',
      'carried',
      'Munro',
      'Raman',
    ],
  ])('%s', async (text, result, mover, seconder) => {
    const { resolutions } = await parseBody(text);
    expect(resolutions).toMatchObject([{ mover: { text: mover }, seconder: { text: seconder }, vote: { result } }]);
  });
});

describe('a vote that is handed over', () => {
  it('is that of the clauses below', async () => {
    const { resolutions } =
      await parseBody(`It was moved by Dr Munro and seconded by Owen Castell that the report be approved.

On being put to the vote the motion was carried by 4 votes to 1 and it was

RESOLVED: That

(a) the gate be mended; and

(b) the path be swept.`);
    expect(resolutions).toHaveLength(2);
    for (const one of resolutions)
      expect(one).toMatchObject({
        mover: { text: 'Dr Munro' },
        seconder: { text: 'Owen Castell' },
        vote: { for: 4, against: 1 },
      });
  });
  it('is a decision of its own where no clauses follow', async () => {
    const { resolutions } = await parseBody(
      'It was moved by Dr Munro and seconded by Owen Castell that the gate be mended. The motion was carried by 4 votes to 1.',
    );
    expect(resolutions).toMatchObject([{ mover: { text: 'Dr Munro' }, vote: { for: 4, against: 1 } }]);
  });
});

describe('several decisions in a sentence', () => {
  it('are one each', async () => {
    expect(
      await kindsOf(
        'RESOLVED (a) that the quotation for the swing be accepted; (b) that the Clerk obtain prices for turf.',
      ),
    ).toHaveLength(2);
    expect(await kindsOf('The Board APPROVED the framework and AGREED that cyber security be added.')).toHaveLength(2);
    expect(await kindsOf('The Board agreed that the gate and the path be mended.')).toHaveLength(1);
  });
});

describe('minutes that were read', () => {
  it('are approved once', async () => {
    const text =
      'The minutes were taken as read. It was proposed by Dr Munro and seconded by Owen Castell that they be accepted as correct. All in favour.';
    expect((await parseBody(text)).resolutions).toHaveLength(1);
  });
});
