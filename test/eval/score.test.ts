import { describe, expect, it } from 'vitest';
import { expectationOf, goldOf, type Gold } from '../../src/eval/gold.ts';
import { scoreDocument } from '../../src/eval/score.ts';
import { summaryOf } from '../../src/eval/summary.ts';
import { Minutes } from '../../src/schema.ts';
import { bytesOf, CASES } from '../fixtures/cases.ts';

const GOLD: Gold = {
  document: 'board.txt',
  meeting: { date: '2024-03-04', chair: 'Ann Lee', venue: null, next: [{ date: '2024-04-08' }] },
  attendees: [
    ['Ann Lee', 'present', { office: 'chair' }],
    ['Rob Day', 'apologies'],
    ['Sue Fox', 'present', { optional: true }],
  ],
  items: [
    ['1', 'Water'],
    ['2', 'Rents'],
  ],
  resolutions: [
    { item: '2', text: ['That the rent rises to £32', 'The rent rises to £32'], kind: ['agreed'], mover: 'Rob Day' },
    { item: '1', text: 'That the tank be mended', optional: true },
  ],
  actions: [{ item: '1', text: 'Rob Day to ask the farmer', owners: [['Rob Day', 'RD']], due: '2024-03-18' }],
};

const RESULT = {
  meeting: { date: '2024-03-04', chair: 'p1', venue: 'Scout Hut', next: [{ date: '2024-04-08' }] },
  attendees: [
    { id: 'p1', name: 'Cllr A. Lee', attendance: 'present', office: 'chair' },
    { id: 'p2', name: 'Rob Day', attendance: 'present' },
  ],
  items: [
    { id: 'i1', number: '1.', title: 'Water' },
    { id: 'i2', number: '2', title: 'Rents' },
  ],
  resolutions: [{ item: 'i2', text: 'that the rent rises to £32.', kind: 'noted', mover: { text: 'Mr Day' } }],
  actions: [
    { item: 'i1', text: 'RD to ask the farmer', owners: [{ text: 'RD' }], due: { date: '2024-03-19' } },
    { item: 'i2', text: 'Nobody has to paint the fence' },
  ],
};

describe('scoreDocument', () => {
  const { score } = scoreDocument(GOLD, RESULT, null);

  it('tells what was missed, made up, and wrong', () => {
    expect(score.missed).toEqual(['attendee: Rob Day (apologies)']);
    expect(score.extra).toEqual(['attendee: Rob Day (present)', 'action: [2] Nobody has to paint the fence']);
    expect(score.wrong).toEqual([
      'meeting.venue: got "Scout Hut"',
      'due of "Rob Day to ask the farmer": got {"date":"2024-03-19"}, want 2024-03-18',
    ]);
  });

  it('counts', () => {
    expect(score.meeting).toBe(0.75);
    expect(score.attendees).toMatchObject({ tp: 1, fp: 1, fn: 1, f1: 0.5 });
    expect(score.attributes).toEqual([1, 1]);
    expect(score.numbers).toEqual([2, 2]);
    expect(score.resolutions).toMatchObject({ tp: 1, fp: 0, fn: 0, links: [1, 1] });
    expect(score.kinds).toEqual([0, 1]);
    expect(score.votes).toEqual([1, 1]);
    expect(score.actions).toMatchObject({ tp: 1, fp: 1, fn: 0 });
    expect(score.owners).toEqual([1, 1]);
    expect(score.due).toEqual([0, 1]);
    expect(score.provenance).toEqual([0, 0]);
  });

  it('takes anything for a result', () => {
    for (const result of [{}, { attendees: null }, { actions: [{}], items: [{ number: 4 }] }]) {
      expect(() => scoreDocument(GOLD, result as never, 'text')).not.toThrow();
    }
  });

  it('checks that the lines hold the words', () => {
    const text = 'Present\nAnn Lee\nRob Day';
    const attendees = [
      { name: 'Ann Lee', source: { startLine: 2, endLine: 2 } },
      { name: 'Rob Day', source: { startLine: 1, endLine: 1 } },
      { name: 'Sue Fox' },
    ];
    const { score: sourced } = scoreDocument({ document: '' }, { attendees }, text);
    expect(sourced.provenance).toEqual([1, 3]);
    expect(sourced.wrong).toEqual([
      'source of attendee "Rob Day" does not hold it (lines 1-1)',
      'no source: attendee Sue Fox',
    ]);
  });
});

describe('summaryOf', () => {
  it('counts over all documents, and knows no measure of nothing', () => {
    const nothing = scoreDocument({ document: '' }, {}, null).score;
    const summary = summaryOf([
      { name: 'a', error: null, ...scoreDocument(GOLD, RESULT, null).score },
      { name: 'b', error: 'no such file', ...nothing },
    ]);
    expect(summary).toMatchObject({ documents: 2, failed: 1, meeting: 0.75, attendees: { f1: 0.5 }, provenance: null });
  });
});

describe('canonical JSON as gold', () => {
  const cases = CASES.filter(({ layout }) => layout !== 'unrecognised');
  it.each(cases.map((one) => [one.name, one] as const))('%s agrees with itself', (_, one) => {
    const expected: unknown = JSON.parse(new TextDecoder().decode(bytesOf(one.expected)));
    const { document, gold } = expectationOf(expected);
    expect(document).toBe(one.source);
    const summary = summaryOf([{ name: '', error: null, ...scoreDocument(gold, Minutes.parse(expected), null).score }]);
    expect(summary.meeting).toBe(1);
    for (const kind of ['attendees', 'items', 'resolutions', 'actions'] as const) {
      expect([1, null]).toContain(summary[kind].f1);
    }
    expect([1, null]).toContain(summary.resolutions.kind);
    expect([1, null]).toContain(summary.actions.owners);
  });

  it('counts every entity', () => {
    const expected = Minutes.parse(JSON.parse(new TextDecoder().decode(bytesOf(cases[0].expected))));
    const gold = goldOf(expected);
    const { score } = scoreDocument(gold, {}, null);
    expect(score.attendees.fn).toBe(expected.attendees.length);
    expect(score.items.fn).toBe(expected.items.length);
  });
});

describe('expectationOf', () => {
  it.each([
    [{ document: 'a.txt', atendees: [] }, 'Unrecognized key: "atendees"'],
    [{ document: 'a.txt', actions: [{ text: 4 }] }, 'actions.0.text: Invalid input'],
    [{ schemaVersion: '1.0' }, 'generator: '],
    [[], 'Invalid input: expected object, received array'],
  ])('says what is wrong with %j', (json, message) => {
    expect(() => expectationOf(json)).toThrow(message);
  });
});
