/** Meetings for the tests of civic writers: of the fixtures, of hostile words, and made at random. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readRecord, type MinutesRecord } from '../../../src/pipeline.ts';
import type { Minutes, PersonRef, Source } from '../../../src/schema.ts';
import { writerEntry, type WriterId } from '../../../src/writers/index.ts';
import { PLAIN } from '../../../src/writers/paint.ts';
import { bytesOf, ROOT } from '../../fixtures/cases.ts';
import { HOSTILE, sampleOf } from '../sample.ts';

/** What only XML cannot hold or would obey. */
const HOSTILE_IN_XML = [
  'a]]>b',
  '<!--',
  '-->',
  '<?x ?>',
  '&#0;',
  '\ufffe\uffff',
  '\udc00\ud800',
  '\u0001\u0008\u000b',
  '" x="',
];

export const HOSTILE_MEETINGS: readonly (readonly [string, Minutes])[] = [...HOSTILE, ...HOSTILE_IN_XML].map(
  (text) => [text, sampleOf(text)] as const,
);

/** The texts of fixtures of every kind, from the project's root. */
export const FIXTURES: readonly string[] = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md)$/.test(path))
  .map((path) => `fixtures/${path.replaceAll('\\', '/')}`)
  .sort();

const records = new Map<string, Promise<MinutesRecord>>();

/** Reads a file once for all writers. */
export function recordOf(path: string): Promise<MinutesRecord> {
  const record = records.get(path) ?? readRecord(bytesOf(path), { path });
  records.set(path, record);
  return record;
}

/** What the writer prints of these meetings. */
export async function printed(to: WriterId, meetings: readonly Minutes[], text = ''): Promise<string> {
  const several = meetings.length !== 1;
  const writer = await writerEntry(to).load();
  const printer = writer({ several, compact: false, table: 'actions', paint: PLAIN });
  const parts = meetings.map((minutes) => printer.next(minutes, text));
  return parts.join('') + String(await printer.end());
}

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...HOSTILE, 'a\ud800b', '\ufffe'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc.constantFrom('2014-06-12', '1999-12-31');
const clock = fc.constantFrom('00:00', '09:05', '23:59');

const source: fc.Arbitrary<Source> = fc.record({
  startLine: fc.nat(50).map((line) => line + 1),
  endLine: fc.nat(50).map((line) => line + 51),
  start: fc.nat(40),
  end: fc.nat(40).map((offset) => offset + 40),
  page: maybe(fc.integer({ min: 1, max: 9 })),
  boxes: fc.constant(null),
});
const found = { rule: fc.constant('a-rule'), confidence: fc.constantFrom(0, 0.5, 1), source };
const attendeeId = fc.constantFrom('p1', 'p2');
const itemId = maybe(fc.constantFrom('i1', 'i2'));
const ref: fc.Arbitrary<PersonRef> = fc.record({ text: words, name: maybe(words), attendee: maybe(attendeeId) });
const count = maybe(fc.nat(99));
const next = fc.record({
  date: maybe(date),
  startTime: maybe(clock),
  endTime: maybe(clock),
  venue: maybe(words),
  provisional: fc.boolean(),
  text: words,
  source,
});

/** Rows with ids that count up: "p1", "p2". */
function rows<T>(letter: string, most: number, least: number, row: Record<string, fc.Arbitrary<unknown>>) {
  const list = fc.array(fc.record(row), { minLength: least, maxLength: most });
  return list.map((found) => found.map((one, index) => ({ ...one, id: `${letter}${index + 1}` }) as T));
}

/** Meetings that follow the schema, with any words in them; what is referred to is there. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc.record({
  schemaVersion: fc.constant('1.0' as const),
  generator: fc.constant({ name: 'minutes' as const, version: '0.1.0' }),
  source: fc.record({
    path: maybe(words),
    mediaType: fc.constantFrom('text/plain', 'application/pdf'),
    encoding: maybe(fc.constant('utf-8')),
    bytes: fc.nat(),
    sha256: fc.constant('0a'.repeat(32)),
    pages: fc.constant(null),
    part: maybe(fc.constantFrom(1, 2)),
  }),
  format: fc.constant({ id: 'general', profile: null, confidence: 1, candidates: [] }),
  meeting: fc.record({
    body: maybe(words),
    title: maybe(words),
    date,
    startTime: maybe(clock),
    endTime: maybe(clock),
    venue: maybe(words),
    status: fc.constantFrom('draft' as const, 'approved' as const, 'unknown' as const),
    chair: maybe(attendeeId),
    next: fc.array(next, { maxLength: 2 }),
    sources: fc.constant({}),
  }),
  attendees: rows<Minutes['attendees'][number]>('p', 3, 2, {
    name: words,
    honorific: maybe(words),
    initials: maybe(words),
    role: maybe(words),
    organisation: maybe(words),
    attendance: fc.constantFrom('present', 'apologies', 'absent'),
    office: maybe(fc.constantFrom('chair', 'vice-chair', 'secretary')),
    group: maybe(words),
    substitute: maybe(attendeeId),
    note: maybe(words),
    ...found,
  }),
  items: rows<Minutes['items'][number]>('i', 3, 2, {
    number: maybe(words),
    printedNumber: maybe(words),
    title: maybe(words),
    section: maybe(words),
    parent: fc.constant(null),
    presenters: fc.array(ref, { maxLength: 2 }),
    entries: fc.array(
      fc.record({ kind: fc.constantFrom('speech', 'discussion', 'heading'), speaker: maybe(ref), text: words, source }),
      { maxLength: 3 },
    ),
    ...found,
  }),
  resolutions: rows<Minutes['resolutions'][number]>('r', 3, 1, {
    item: itemId,
    label: maybe(words),
    kind: fc.constantFrom('resolved', 'noted', 'lost', 'other', 'withdrawn'),
    text: words,
    mover: maybe(ref),
    seconder: maybe(ref),
    vote: maybe(
      fc.record({
        result: maybe(fc.constantFrom('carried', 'lost', 'tied', 'withdrawn', 'deferred')),
        unanimous: fc.boolean(),
        for: count,
        against: count,
        abstain: count,
        roll: fc.array(fc.record({ person: ref, vote: fc.constantFrom('for', 'against', 'abstain', 'absent') }), {
          maxLength: 2,
        }),
      }),
    ),
    ...found,
  }),
  actions: rows<Minutes['actions'][number]>('a', 2, 0, {
    item: itemId,
    text: words,
    owners: fc.array(ref, { maxLength: 2 }),
    due: maybe(fc.record({ text: words, date: maybe(date) })),
    status: fc.constantFrom('open', 'done', 'carried-forward'),
    resolution: maybe(fc.constant('r1')),
    ...found,
  }),
  diagnostics: fc.constant([]),
});
