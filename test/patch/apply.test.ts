import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, applyPatchToAll } from '../../src/patch/apply.ts';
import { LISTS, type EntityKind } from '../../src/patch/kinds.ts';
import { readPatch, type Correction, type Patch } from '../../src/patch/patch.ts';
import { mainValue, placeOfClaim } from '../../src/patch/place.ts';
import { wordIndexOf } from '../../src/patch/words.ts';
import { parseAll, parseMinutes, readDocument } from '../../src/pipeline.ts';
import { referenceProblems } from '../../src/references.ts';
import { Minutes } from '../../src/schema.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const TEXT = readFileSync(join(FIXTURES, 'types/agreed-clauses/minutes.txt'), 'utf8');
const PDF = readFileSync(join(FIXTURES, 'types/agreed-clauses/minutes.libreoffice.pdf'));

/** The correction of the first claim of a kind that says `words`, as the page makes it. */
function correct(
  minutes: Minutes,
  text: string,
  kind: EntityKind,
  words: string,
  change: { do: 'set'; fields: object } | { do: 'delete' },
): Correction {
  const entity = minutes[LISTS[kind]].find((one) => mainValue(kind, one).includes(words));
  if (entity === undefined) throw new Error(`no ${kind} says "${words}"`);
  const at = placeOfClaim(entity, kind, { text, index: wordIndexOf(text), minutes });
  return { ...change, kind, at, was: mainValue(kind, entity) } as Correction;
}

function patchOf(...corrections: Correction[]): Patch {
  return { minutesPatch: '1.0', document: { path: null, sha256: '' }, corrections };
}

function expectWhole(minutes: Minutes): void {
  expect(Minutes.parse(minutes)).toEqual(minutes);
  expect(referenceProblems(minutes)).toEqual([]);
}

describe('a patch', () => {
  it('sets fields, and names people as attendees', async () => {
    const minutes = await parseMinutes(TEXT);
    const before = structuredClone(minutes);
    const fields = { owners: ['Ingrid Solberg', 'Zoe Quill'], due: null, status: 'done' };
    const patch = patchOf(correct(minutes, TEXT, 'action', 'names of firms', { do: 'set', fields }));
    const corrected = applyPatch(minutes, patch, TEXT);
    const solberg = minutes.attendees.find(({ name }) => name === 'Ingrid Solberg')?.id ?? null;
    expect(corrected.actions.find(({ text }) => text.includes('names of firms'))).toMatchObject({
      owners: [
        { text: 'Ingrid Solberg', name: 'Ingrid Solberg', attendee: solberg },
        { text: 'Zoe Quill', name: null, attendee: null },
      ],
      due: null,
      status: 'done',
      rule: 'corrected',
      confidence: 1,
    });
    expect(minutes).toEqual(before);
    expectWhole(corrected);
  });

  it('renames a person wherever that person is mentioned', async () => {
    const minutes = await parseMinutes(TEXT);
    const patch = patchOf(
      correct(minutes, TEXT, 'attendee', 'Callum', { do: 'set', fields: { name: 'Calum Strachan' } }),
    );
    const corrected = applyPatch(minutes, patch, TEXT);
    const owners = corrected.actions.flatMap((action) => action.owners);
    expect(owners.filter(({ text }) => text === 'Callum Strachan').map(({ name }) => name)).toEqual([
      'Calum Strachan',
      'Calum Strachan',
    ]);
    expectWhole(corrected);
  });

  it('takes claims out, and whoever named them names nobody', async () => {
    const minutes = await parseMinutes(TEXT);
    const patch = patchOf(
      correct(minutes, TEXT, 'attendee', 'Ingrid Solberg', { do: 'delete' }),
      correct(minutes, TEXT, 'resolution', 'names of firms', { do: 'delete' }),
      correct(minutes, TEXT, 'item', 'APPRENTICESHIPS', { do: 'delete' }),
    );
    const corrected = applyPatch(minutes, patch, TEXT);
    expect(corrected.attendees.map(({ name }) => name)).not.toContain('Ingrid Solberg');
    expect(corrected.actions.find(({ text }) => text.includes('an evening'))?.owners[0]).toEqual({
      text: 'Ingrid Solberg',
      name: 'Ingrid Solberg',
      attendee: null,
    });
    expect(corrected.diagnostics).toEqual(minutes.diagnostics);
    expectWhole(corrected);
  });

  it('adds claims where their words stand, below the item that they are under', async () => {
    const minutes = await parseMinutes(TEXT);
    const at = { words: 'the unions are being consulted', occurrence: 1, of: 1, lines: [1, 1] as [number, number] };
    const patch = patchOf({ do: 'add', kind: 'action', at, fields: { owners: ['Gwen Fairbairn'] } });
    const corrected = applyPatch(minutes, patch, TEXT);
    const added = corrected.actions.find(({ rule }) => rule === 'corrected');
    expect(added?.text).toBe('the unions are being consulted');
    expect(TEXT.slice(added?.source.start, added?.source.end)).toBe('the unions are being consulted');
    expect(corrected.items.find(({ id }) => id === added?.item)?.title).toBe('MERGER OF THE COLLEGES');
    expect(corrected.actions.map(({ source }) => source.start)).toEqual(
      corrected.actions.map(({ source }) => source.start).sort((a, b) => a - b),
    );
    expectWhole(corrected);
  });

  it('gives what is added in a PDF its page and its boxes', async () => {
    const document = await readDocument(PDF);
    const minutes = await parseMinutes(PDF);
    const at = { words: 'the unions are being consulted', occurrence: 1, of: 1, lines: [1, 1] as [number, number] };
    const corrected = applyPatch(minutes, patchOf({ do: 'add', kind: 'action', at, fields: {} }), document);
    const source = corrected.actions.find(({ rule }) => rule === 'corrected')?.source;
    expect(source?.page).toBe(2);
    expect(source?.boxes?.length).toBeGreaterThan(0);
  });

  it('corrects the facts of the meeting; an unknown chair is told of', async () => {
    const minutes = await parseMinutes(TEXT);
    const facts = { venue: 'Corn Exchange', date: '2018-06-12', chair: 'Dr Deshmukh' };
    const corrected = applyPatch(minutes, patchOf({ do: 'set', kind: 'meeting', fields: facts }), TEXT);
    expect(corrected.meeting).toMatchObject({ venue: 'Corn Exchange', date: '2018-06-12' });
    expect(corrected.attendees.find(({ id }) => id === corrected.meeting.chair)?.name).toBe('Anjali Deshmukh');
    const unknown = applyPatch(minutes, patchOf({ do: 'set', kind: 'meeting', fields: { chair: 'Nobody' } }), TEXT);
    expect(unknown.meeting).toEqual(minutes.meeting);
    expect(unknown.diagnostics.at(-1)?.code).toBe('correction-not-placed');
  });

  it('finds its words again when they have moved, and says which it does not', async () => {
    const minutes = await parseMinutes(TEXT);
    const patch = patchOf(
      correct(minutes, TEXT, 'action', 'leisure centre', { do: 'set', fields: { status: 'done' } }),
      correct(minutes, TEXT, 'action', 'names of firms', { do: 'set', fields: { status: 'done' } }),
    );
    const moved = `A line above.\n\n${TEXT.replace('the names of firms', 'all names of firms')}`;
    const corrected = applyPatch(await parseMinutes(moved), patch, moved);
    expect(corrected.actions.filter(({ status }) => status === 'done').map(({ text }) => text)).toEqual([
      'Gwen Fairbairn to book the leisure centre for a Thursday in April.',
    ]);
    const lost = corrected.diagnostics.filter(({ code }) => code === 'correction-not-placed');
    expect(lost.map(({ message }) => message)).toEqual([
      expect.stringContaining('Malcolm Purdy to send the names of firms'),
    ]);
    expectWhole(corrected);
  });

  it('goes by the occurrence where the same words stand several times, and by the lines where one came or went', async () => {
    const text = [
      'Minutes of the Committee, Monday 4 March 2024',
      'Present: Ann Lee, Rob Day',
      '1. Gate',
      'It was agreed to write to the Clerk.',
      '2. Path',
      'It was agreed to write to the Clerk.',
      '3. Well',
      'It was agreed to write to the Clerk.',
    ].join('\n\n');
    const minutes = await parseMinutes(text);
    const [, second] = minutes.resolutions;
    const at = placeOfClaim(second, 'resolution', { text, index: wordIndexOf(text), minutes });
    expect(at).toMatchObject({ occurrence: 2, of: 3 });
    if (at === null) return;
    const patch = patchOf({ do: 'set', kind: 'resolution', at, was: second.text, fields: { kind: 'lost' } });
    const kinds = (of: Minutes) => of.resolutions.map(({ kind }) => kind);
    expect(kinds(applyPatch(minutes, patch, text))).toEqual(['agreed', 'lost', 'agreed']);
    const shorter = text.slice(0, text.indexOf('\n\n3.'));
    expect(kinds(applyPatch(await parseMinutes(shorter), patch, shorter))).toEqual(['agreed', 'lost']);
  });

  it('goes to the meeting of the file that it was made for', async () => {
    const sitting = (date: string) =>
      `Minutes of a meeting of the Fen Board held on ${date}\n\nPresent: Ann Lee, Rob Day\n\n1. Gate\n\nRob Day to mend the gate.\n\n2. Path\n\nIt was agreed that the path be closed.\n\n`;
    const text = sitting('4 March 2024') + sitting('8 April 2024');
    const meetings = await parseAll(text);
    expect(meetings).toHaveLength(2);
    const fields = { venue: 'The Hall' };
    const corrected = applyPatchToAll(meetings, patchOf({ do: 'set', kind: 'meeting', part: 2, fields }), text);
    expect(corrected.map(({ meeting }) => meeting.venue)).toEqual([null, 'The Hall']);
    const place = { words: 'the path be closed', occurrence: 2, of: 2, lines: [1, 1] as [number, number] };
    const added = applyPatchToAll(meetings, patchOf({ do: 'add', kind: 'action', at: place, fields: {} }), text);
    expect(added.map(({ actions }) => actions.filter(({ rule }) => rule === 'corrected').length)).toEqual([0, 1]);
  });

  it('changes nothing more when it is applied again', async () => {
    const minutes = await parseMinutes(TEXT);
    const claims = (Object.keys(LISTS) as EntityKind[]).flatMap((kind) =>
      minutes[LISTS[kind]].map((entity) => ({ kind, words: mainValue(kind, entity) })),
    );
    const document = await readDocument(new TextEncoder().encode(TEXT));
    const fields = {
      attendee: { name: 'Ann Lee' },
      item: { title: 'New' },
      resolution: { text: 'New' },
      action: { text: 'New' },
    };
    const change = fc.record({
      claim: fc.constantFrom(...claims),
      how: fc.constantFrom('set', 'delete', 'add'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const corrections = changes.map(({ claim: { kind, words }, how }) => {
          if (how === 'delete') return correct(minutes, TEXT, kind, words, { do: 'delete' });
          const set = correct(minutes, TEXT, kind, words, { do: 'set', fields: fields[kind] });
          if (how === 'set' || set.kind === 'meeting') return set;
          return { do: 'add', kind, at: set.at, fields: fields[kind] } as Correction;
        });
        const once = applyPatch(minutes, patchOf(...corrections), document);
        expectWhole(once);
        expect(applyPatch(once, patchOf(...corrections), document)).toEqual(once);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('a file of corrections', () => {
  const wrong: [string, string, RegExp][] = [
    ['no JSON', '{', /^is no JSON/],
    ['another version', '{"minutesPatch":"9"}', /^is no file of corrections: minutesPatch/],
    [
      'an unknown correction',
      JSON.stringify({ ...patchOf(), corrections: [{ do: 'burn', kind: 'action' }] }),
      /corrections \[1\]: there is no correction "burn action"/,
    ],
    [
      'a day that is none',
      JSON.stringify({ ...patchOf(), corrections: [{ do: 'set', kind: 'meeting', fields: { date: 'Monday' } }] }),
      /corrections \[1\] fields date/,
    ],
    [
      'a field that there is not',
      JSON.stringify({ ...patchOf(), corrections: [{ do: 'set', kind: 'meeting', fields: { colour: 'red' } }] }),
      /corrections \[1\].*colour/,
    ],
    ['prototypes', '{"minutesPatch":"1.0","__proto__":{"a":1}}', /^is no file of corrections/],
  ];
  it.each(wrong)('is refused on one line: %s', (_, text, message) => {
    expect(() => readPatch(text)).toThrow(message);
    try {
      readPatch(text);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
