import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/diagnostics.ts';
import { parseMinutes, readDocument } from '../../src/pipeline.ts';
import { Minutes } from '../../src/schema.ts';
import { expectPlaces } from '../invariants/places.ts';
import { expectMapped } from '../readers/reading.ts';

/** What readers and rules act upon. */
const ACTIVE = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\t',
    '    ',
    '|',
    '| ',
    '----',
    '=====',
    '# ',
    '## ',
    '- ',
    '• ',
    '(a) ',
    '1. ',
    'IV. ',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '<p>',
    '<br>',
    '<ol style="',
    '<b>',
    '</b>',
    '&amp;',
    '&#0;',
    '\\',
    '[a](b)',
    '~~',
    '\u00a0',
  ],
  ...[
    'Minutes of the Board',
    'Present:',
    'Apologies',
    'In attendance',
    'Item\tDiscussion\tAction',
    'Agenda Item 5: ',
    'DRAFT',
  ],
  ...[
    'Ann Lee',
    'Ann Lee (AL)',
    'AL',
    'KLa',
    'Cllr Day',
    'JP',
    'the Clerk',
    'all members',
    'the Board',
    'he',
    'in the Chair',
  ],
  ...[
    'to write',
    'will',
    'would',
    'agreed',
    'agreed to',
    'asked',
    'ACTION:',
    'RESOLVED:',
    'Agreed –',
    'that',
    'be noted',
    'was',
  ],
  ...[
    'noted',
    'carried',
    'seconded by',
    'proposed by',
    'deferred',
    'elected',
    'Chairman',
    'for 7, against 2',
    'unanimously',
  ],
  ...[
    '8 June 2016',
    '16.04.19',
    '31/02/2019',
    '10.00 am',
    '- 12.15 pm',
    '1930hrs',
    'by',
    'the next meeting',
    'Date:',
    'Venue:',
  ],
  ...['.', ',', ';', ':', '–', '/', '&', 'and', '(', ')', '“', '”', '?', '£5', '\u0000', '\ud800', '\u202e', '🎉'],
];

const minutesLike = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ACTIVE) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 80,
  })
  .chain((parts) => fc.constantFrom('', ' ', ' ', '\n').map((separator) => parts.join(separator)));

/** Text that is no minutes gives nothing: what is found is seen below a front that is recognised. */
const FRONT = `Minutes of the Anytown Board held on 8 June 2016

Present: Ann Lee (AL), Rob Day (RD), Cllr Kay Lamb (KLa)

1. Report

`;
const minutesWithin = minutesLike.map((value) => `${FRONT}${value}`);

async function expectResult(input: string | Uint8Array): Promise<void> {
  try {
    const minutes = await parseMinutes(input);
    expect(Minutes.parse(minutes)).toEqual(minutes);
    const document = await readDocument(input);
    expectMapped(document);
    expectPlaces(minutes, document.text);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
}

describe('any input gives a result that follows the schema, or cannot be read', () => {
  it.each([
    ['strings', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['strings of any code units', fc.string({ unit: 'binary', maxLength: 400 })],
    ['strings that look like minutes', minutesLike],
    ['strings as the body of minutes', minutesWithin],
    ['bytes', fc.uint8Array({ maxLength: 400 })],
    ['bytes of text', fc.uint8Array({ min: 9, max: 255, maxLength: 400 })],
    ['strings as UTF-16', minutesLike.map((value) => new Uint8Array(Buffer.from(`\ufeff${value}`, 'utf16le')))],
  ])('%s', async (_, input) => {
    await fc.assert(fc.asyncProperty<[string | Uint8Array]>(input as fc.Arbitrary<string | Uint8Array>, expectResult), {
      numRuns: 300,
    });
  });
});
