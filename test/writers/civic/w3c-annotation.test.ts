import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../src/schema.ts';
import { sample } from '../sample.ts';
import type { Collection } from './annotation-problems.ts';
import { printed } from './meetings.ts';

/** Two code units and one code point each. */
const FACES = '\u{1f600}\u{1f601}';

async function annotationsOf(minutes: Minutes, text: string) {
  return (JSON.parse(await printed('w3c-annotation', [minutes], text)) as Collection).first.items;
}

/** The sample with its first attendee at this place alone. */
function oneAttendee(start: number, end: number, more: Partial<Minutes['attendees'][number]['source']> = {}): Minutes {
  const [attendee] = sample().attendees;
  const source = { startLine: 1, endLine: 1, start, end, page: null, boxes: null, ...more };
  const attendees = attendee === undefined ? [] : [{ ...attendee, source }];
  return { ...sample(), attendees, items: [], resolutions: [], actions: [] };
}

describe('w3c-annotation', () => {
  it('has one annotation for each attendee, item, resolution and action', async () => {
    const tags = (await annotationsOf(sample(), 'word '.repeat(100))).map(({ body }) => body[0]?.value);
    expect(tags).toEqual(['attendee', 'attendee', 'item', 'item', 'resolution', 'resolution', 'action', 'action']);
  });

  it('holds the entity of the canonical JSON, and tells it in words', async () => {
    const all = await annotationsOf(sample(), 'word '.repeat(100));
    expect(all.map(({ body }) => JSON.parse(body[2]?.value ?? '') as unknown)).toEqual([
      ...sample().attendees,
      ...sample().items,
      ...sample().resolutions,
      ...sample().actions,
    ]);
    expect(all.map(({ body }) => body[1]?.value)).toEqual([
      'Cllr Nora Beckett, Head of Harbours, Marsh District Council, present',
      'Tom Ashe, apologies',
      '1 Ferry timetable: Nora Beckett',
      '1a Winter',
      'resolved: proposed by Nora Beckett, seconded by Tom Ashe; carried; 7 for, 2 against, 1 abstaining: That the winter timetable be adopted.',
      'noted: The report was noted.',
      'Nora Beckett, the harbour master: NB and the harbour master to print the timetable.: 2014-09-22',
      'A bench to be mended.',
    ]);
  });

  it('counts code points, and quotes what is there', async () => {
    const text = `${FACES} Present: ${FACES} Ann, Bob`;
    const start = text.indexOf('Ann');
    const [annotation] = await annotationsOf(oneAttendee(start, start + 3), text);
    expect(annotation?.target.selector).toEqual([
      { type: 'TextPositionSelector', start: start - 4, end: start - 1 },
      { type: 'TextQuoteSelector', exact: 'Ann', prefix: `${FACES} Present: ${FACES} `, suffix: ', Bob' },
    ]);
  });

  it('cuts no character in two', async () => {
    const text = '\u{1f600}'.repeat(50);
    const [annotation] = await annotationsOf(oneAttendee(51, 53), text);
    const [position, quote] = annotation?.target.selector ?? [];
    expect(position).toMatchObject({ start: 26, end: 27 });
    for (const words of [quote?.exact, quote?.prefix, quote?.suffix]) expect(words).toMatch(/^(?:\ud83d\ude00)+$/);
  });

  it('names the page of a PDF, and the rectangle around the words', async () => {
    const boxes = [
      { page: 2, x: 72.2, y: 100, width: 100, height: 12 },
      { page: 2, x: 60, y: 114, width: 50, height: 12 },
    ];
    const minutes = oneAttendee(0, 3, { page: 2, boxes });
    minutes.source.mediaType = 'application/pdf';
    const [annotation] = await annotationsOf(minutes, 'Ann');
    expect(annotation?.target.selector[2]).toEqual({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: 'page=2&viewrect=60,100,112,26',
    });
  });
});
