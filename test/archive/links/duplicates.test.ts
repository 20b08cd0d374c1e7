import { describe, expect, it } from 'vitest';
import { bodyKey } from '../../../src/archive/links/body.ts';
import { duplicatesOf, type Recorded } from '../../../src/archive/links/duplicates.ts';

function recorded(meeting: string, more: Partial<Recorded> = {}): Recorded {
  const sha256 = meeting;
  const known = { body: 'Ashwell Parish Council', date: '2019-09-03', startTime: '19:30', entities: 10 };
  return { meeting, status: 'unknown', sha256, ...known, ...more };
}

describe('meetings that are recorded twice', () => {
  it.each<[string, Recorded[], [string, string][]]>([
    ['in two types', [recorded('a.docx'), recorded('a.pdf')], [['a.pdf', 'a.docx']]],
    [
      'draft and approved',
      [recorded('a', { status: 'draft', entities: 20 }), recorded('b', { status: 'approved' })],
      [['a', 'b']],
    ],
    ['one with more', [recorded('a'), recorded('b', { entities: 20 })], [['a', 'b']]],
    ['one without a time', [recorded('a', { startTime: null }), recorded('b')], [['b', 'a']]],
    ['a body printed otherwise', [recorded('a', { body: 'ASHWELL PARISH COUNCIL' }), recorded('b')], [['b', 'a']]],
    [
      'three times',
      [recorded('a'), recorded('b'), recorded('c')],
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
    ],
  ])('%s', (_why, meetings, duplicates) => {
    expect([...duplicatesOf(meetings)]).toEqual(duplicates);
    expect([...duplicatesOf([...meetings].reverse())]).toEqual(duplicates);
  });

  it.each<[string, Recorded[]]>([
    ['another body', [recorded('a'), recorded('b', { body: 'Barrow Parish Council' })]],
    ['another day', [recorded('a'), recorded('b', { date: '2019-10-01' })]],
    ['no day', [recorded('a', { date: null }), recorded('b', { date: null })]],
    ['no body', [recorded('a', { body: null }), recorded('b', { body: null })]],
    ['another time', [recorded('a'), recorded('b', { startTime: '18:00' })]],
    [
      'an annual meeting on the same day',
      [recorded('a', { title: 'Annual meeting' }), recorded('b', { title: 'Meeting' })],
    ],
  ])('not: %s', (_why, meetings) => {
    expect(duplicatesOf(meetings).size).toBe(0);
  });

  it('are copies of one document, whatever it says', () => {
    const copy = (meeting: string) => recorded(meeting, { sha256: 'f', body: null, date: null });
    expect([...duplicatesOf([copy('a.pdf'), copy('b.pdf')])]).toEqual([['b.pdf', 'a.pdf']]);
    expect(duplicatesOf([copy('a.pdf.1'), copy('a.pdf.2')]).size).toBe(0);
  });

  it('are of one folder where the body is named by its kind only', () => {
    const body = 'Parish Council';
    expect(duplicatesOf([recorded('ashwell/a', { body }), recorded('barrow/a', { body })]).size).toBe(0);
    expect(duplicatesOf([recorded('ashwell/2019/a', { body }), recorded('ashwell/b', { body })]).size).toBe(1);
  });

  it('leaves one without a time where there are two of that day', () => {
    const day = [recorded('a'), recorded('b', { startTime: '18:00' }), recorded('c', { startTime: null })];
    expect(duplicatesOf(day).size).toBe(0);
  });
});

describe('the key of a body', () => {
  it.each([
    ['The Ashwell Parish Council', 'ashwell parish council'],
    ['MINUTES OF THE ASHWELL PARISH COUNCIL', 'ashwell parish council'],
    ['Minutes of the Ordinary Meeting of Ashwell Parish Council', 'ashwell parish council'],
    ['Ashwell Parish Council Meeting', 'ashwell parish council'],
    ['Friends of the Hall Ltd.', 'friends of hall'],
    ['Planning & Highways Cttee', 'planning and highways committee'],
    ['Llanfair Dŵr', 'llanfair dwr'],
    ['The Meeting', 'meeting'],
    [null, ''],
  ])('%s', (body, key) => {
    expect(bodyKey(body)).toBe(key);
  });
});
