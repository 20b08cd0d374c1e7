import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/references.ts';
import { sample } from '../writers/sample.ts';
import { MINUTES, run, scratch } from './run.ts';

const { write } = scratch();

function changed(change: (minutes: ReturnType<typeof sample>) => void): string {
  const minutes = sample();
  change(minutes);
  return JSON.stringify(minutes);
}

describe('validate', () => {
  it.each<[string, string]>([
    ['one meeting', JSON.stringify(sample(), null, 2)],
    ['NDJSON', `${JSON.stringify(sample())}\n${JSON.stringify(sample())}\n`],
    ['an array', JSON.stringify([sample(), sample()])],
  ])('finds %s valid', async (_name, text) => {
    expect(await run(['validate', write('valid.json', text)])).toEqual({ code: 0, out: 'valid\n', err: '' });
    expect(await run(['validate', '-'], { stdin: text })).toEqual({ code: 0, out: 'valid\n', err: '' });
  });

  it.each<[string, string, string[]]>([
    [
      'a field is missing',
      JSON.stringify({ ...sample(), actions: undefined }),
      ['actions: Invalid input: expected array, received undefined'],
    ],
    [
      'a value is none of those allowed',
      changed(({ attendees }) => Object.assign(attendees[0], { attendance: 'late' })),
      ['attendees[0].attendance: Invalid option: expected one of "present"|"apologies"|"absent"'],
    ],
    [
      'a field is not known',
      changed(({ actions }) => Object.assign(actions[1], { 'a\nb': 1 })),
      ['actions[1]: Unrecognized key: "a b"'],
    ],
    [
      'an id is named that is not there',
      changed(({ actions, meeting }) => {
        actions[0].owners[0].attendee = 'p9';
        actions[0].item = 'i9';
        meeting.chair = 'p7';
      }),
      [
        'meeting.chair: no entry of attendees has the id "p7"',
        'actions[0].item: no entry of items has the id "i9"',
        'actions[0].owners[0].attendee: no entry of attendees has the id "p9"',
      ],
    ],
    [
      'a line of several is wrong',
      `${JSON.stringify(sample())}\n\n${changed(({ items }) => (items[1].parent = 'i9'))}\n`,
      ['line 3: items[1].parent: no entry of items has the id "i9"'],
    ],
    [
      'an element of an array is wrong',
      `[${JSON.stringify(sample())},${changed(({ items }) => (items[1].parent = 'i9'))}]`,
      ['[1].items[1].parent: no entry of items has the id "i9"'],
    ],
  ])('tells that %s, each on a line', async (_name, text, problems) => {
    const { code, out, err } = await run(['validate', write('wrong.json', text)]);
    expect({ code, out: out.trimEnd().split('\n'), err }).toEqual({ code: 1, out: problems, err: '' });
  });

  it('names the files where there are several', async () => {
    const good = write('good.json', JSON.stringify(sample()));
    const bad = write('bad.json', '{}');
    const { code, out } = await run(['validate', good, bad]);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(`${good}: valid`);
    expect(out.split('\n')[1]).toMatch(new RegExp(`^${bad}: schemaVersion: `));
  });

  it.each(['{', 'Minutes of a meeting\nPresent: A. Bee\n', '{"a":1}\n{"b":\n'])(
    'refuses what is no JSON: %j',
    async (text) => {
      const file = write('no.json', text);
      const { code, out, err } = await run(['validate', file]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(new RegExp(`^minutes: ${file}: (?:line 2 )?is not JSON: [^\n]+\n$`));
    },
  );

  it('finds what parse prints valid', async () => {
    const { out } = await run(['parse', MINUTES]);
    expect(await run(['validate'], { stdin: out })).toEqual({ code: 0, out: 'valid\n', err: '' });
  });
});

describe('referenceProblems', () => {
  it('is none where every id is there', () => {
    expect(referenceProblems(sample())).toEqual([]);
  });

  it('tells of an id that is there twice', () => {
    const minutes = sample();
    minutes.items[1].id = 'i1';
    expect(referenceProblems(minutes)).toEqual([{ path: ['items', 1, 'id'], message: '"i1" is there twice' }]);
  });

  it.each<[string, (minutes: ReturnType<typeof sample>) => void]>([
    ['attendees.1.substitute', ({ attendees }) => (attendees[1].substitute = 'p9')],
    ['items.0.presenters.0.attendee', ({ items }) => (items[0].presenters[0].attendee = 'p9')],
    [
      'items.0.entries.0.speaker.attendee',
      ({ items }) => Object.assign(items[0].entries[0].speaker ?? {}, { attendee: 'p9' }),
    ],
    ['resolutions.0.item', ({ resolutions }) => (resolutions[0].item = 'i9')],
    [
      'resolutions.0.mover.attendee',
      ({ resolutions }) => Object.assign(resolutions[0].mover ?? {}, { attendee: 'p9' }),
    ],
    ['actions.0.resolution', ({ actions }) => (actions[0].resolution = 'r9')],
  ])('looks at %s', (path, change) => {
    const minutes = sample();
    change(minutes);
    expect(referenceProblems(minutes).map((problem) => problem.path.join('.'))).toEqual([path]);
  });
});
