import { describe, expect, it } from 'vitest';
import { sample } from '../sample.ts';
import { printed } from './meetings.ts';

const DOCUMENT = `urn:sha256:${'ab'.repeat(32)}`;
const TYPE = 'https://schema.oparl.org/1.1/';

async function oparlOf(minutes = sample()): Promise<Record<string, unknown>[]> {
  return JSON.parse(await printed('oparl', [minutes])) as Record<string, unknown>[];
}

async function allOf(name: string, minutes = sample()): Promise<Record<string, unknown>[]> {
  return (await oparlOf(minutes)).filter(({ type }) => type === `${TYPE}${name}`);
}

describe('oparl', () => {
  it('gives the meeting with the minutes as its file', async () => {
    const [meeting, next] = await allOf('Meeting');
    expect(meeting).toMatchObject({
      name: 'Minutes of the Ferry Trust Board',
      'minutes:date': '2014-06-12',
      'minutes:startTime': '14:00',
      'minutes:endTime': '16:05',
      location: { description: 'The Old Custom House, Quay Street' },
      organization: [`${DOCUMENT}#body`],
      participant: [`${DOCUMENT}#p1`],
      resultsProtocol: { id: DOCUMENT, fileName: '2014-06.txt', mimeType: 'text/plain', size: 1234 },
    });
    expect(next).toMatchObject({ name: 'Monday 22 September, 2 pm (tbc)', 'minutes:date': '2014-09-22' });
  });

  it('states no start, which would need a zone', async () => {
    for (const meeting of await allOf('Meeting')) {
      expect(meeting).not.toHaveProperty('start');
      expect(meeting).not.toHaveProperty('end');
    }
  });

  it('gives agenda items with what was decided', async () => {
    const [meeting] = await allOf('Meeting');
    expect(meeting?.['agendaItem']).toEqual([
      {
        id: `${DOCUMENT}#i1`,
        type: `${TYPE}AgendaItem`,
        number: '1.',
        order: 1,
        name: 'Ferry timetable',
        result: 'carried',
        resolutionText: '(a) That the winter timetable be adopted.',
        consultation: `${DOCUMENT}#r1-consultation`,
      },
      { id: `${DOCUMENT}#i2`, type: `${TYPE}AgendaItem`, number: '1 a)', order: 2, name: 'Winter' },
    ]);
  });

  it('gives a paper for what was moved, and for a decision of no item', async () => {
    expect(await allOf('Paper')).toMatchObject([
      {
        paperType: 'motion',
        originatorPerson: [`${DOCUMENT}#p1`, `${DOCUMENT}#p2`],
        consultation: [{ agendaItem: `${DOCUMENT}#i1`, meeting: `${DOCUMENT}#meeting` }],
      },
      { paperType: 'resolution', name: 'The report was noted.' },
    ]);
  });

  it('gives people with what they hold and where', async () => {
    expect(await allOf('Person')).toMatchObject([
      {
        name: 'Nora Beckett',
        formOfAddress: 'Cllr',
        membership: [
          { role: 'chair', organization: `${DOCUMENT}#body` },
          { role: 'Head of Harbours', organization: `${DOCUMENT}#organisation1` },
        ],
      },
      { name: 'Tom Ashe' },
    ]);
    expect(await allOf('Organization')).toMatchObject([
      { name: 'Ferry Trust Board', membership: [`${DOCUMENT}#p1-office`] },
      { name: 'Marsh District Council', membership: [`${DOCUMENT}#p1-role`] },
    ]);
  });
});
