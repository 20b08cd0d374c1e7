/** What holds of every result, whatever the document says. */
import { beforeAll, describe, expect, it } from 'vitest';
import { mentionsOf } from '../../scripts/fuzz/check/mentions.mjs';
import { explainMinutes, parseMinutes, readDocument } from '../../src/pipeline.ts';
import { RULES } from '../../src/rules.ts';
import { Minutes, type Attendee, type Source } from '../../src/schema.ts';
import { CORPUS, CORPUS_TEXTS } from '../corpus/texts.ts';
import { bytesOf, CASES } from '../fixtures/cases.ts';
import { expectPlaces } from './places.ts';

/** Share of an entity's words that the lines which it names must hold. */
const MIN_HELD = 0.8;

const PATHS = [...CASES.map(({ source }) => source), ...CORPUS_TEXTS];

it.skipIf(CORPUS_TEXTS.length > 0)(`${CORPUS} is not there: only the fixtures are checked`, () => undefined);

describe.each(PATHS)('%s', (path) => {
  const bytes = bytesOf(path);
  let minutes: Minutes;
  let text = '';
  let lines: string[] = [];

  beforeAll(async () => {
    minutes = await parseMinutes(bytes, { path });
    ({ text } = await readDocument(bytes));
    lines = text.split(/\r\n|[\r\n]/);
  });

  it('follows the schema', () => {
    expect(Minutes.parse(minutes)).toEqual(minutes);
  });

  it('names places that are in the text', () => {
    expectPlaces(minutes, text);
  });

  it('names lines that hold the words', () => {
    for (const claim of claimsOf(minutes)) expectHeld(lines, claim);
  });

  it('names lines that hold the facts of the meeting', () => {
    for (const claim of factsOf(minutes)) expectHeld(lines, claim);
  });

  it('has ids that are unique, and references that are ids', () => {
    const { attendees, items, resolutions, actions, meeting } = minutes;
    const ids = [attendees, items, resolutions, actions].map((list) => list.map(({ id }) => id));
    const all = ids.flat();
    expect(new Set(all).size).toBe(all.length);
    const [people, topics, decisions] = ids.map((list) => new Set<string | null>([...list, null]));
    for (const { attendee } of mentionsOf(minutes)) expect(people).toContain(attendee);
    for (const { substitute } of attendees) expect(people).toContain(substitute);
    for (const { item } of [...resolutions, ...actions]) expect(topics).toContain(item);
    for (const { parent, id } of items) {
      expect(topics).toContain(parent);
      expect(parent).not.toBe(id);
    }
    for (const { resolution } of actions) expect(decisions).toContain(resolution);
    expect(people).toContain(meeting.chair);
  });

  it('names the attendee that it refers to', () => {
    const byId = new Map(minutes.attendees.map((attendee): [string, Attendee] => [attendee.id, attendee]));
    for (const { attendee, name } of mentionsOf(minutes)) {
      if (attendee !== null) expect(name).toBe(byId.get(attendee)?.name);
    }
  });

  it('is in the order of the document', () => {
    for (const list of [minutes.items, minutes.resolutions, minutes.actions]) expectOrdered(list);
    const items = minutes.items.map(({ id }) => id);
    for (const { id, parent, entries } of minutes.items) {
      expectOrdered(entries);
      if (parent !== null) expect(items.indexOf(parent), `${id} under ${parent}`).toBeLessThan(items.indexOf(id));
    }
  });

  it('has dates and times that there are', () => {
    const { meeting, actions } = minutes;
    const dates = [
      meeting.date,
      ...meeting.next.map(({ date }) => date),
      ...actions.map(({ due }) => due?.date ?? null),
    ];
    for (const date of dates) if (date !== null) expect(new Date(`${date}T00:00Z`).toISOString()).toContain(date);
    const times = [meeting, ...meeting.next].flatMap(({ startTime, endTime }) => [startTime, endTime]);
    for (const time of times) if (time !== null) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
  });

  it('explains itself', async () => {
    const { formats } = await explainMinutes(bytes);
    const entities = [minutes.attendees, minutes.items, minutes.resolutions, minutes.actions].flat();
    for (const { rule } of entities) expect(RULES).toHaveProperty(rule);
    expect(formats[0].id).toBe(minutes.format.id);
    const rest = minutes.format.candidates.map(({ confidence }) => confidence);
    expect(rest).toEqual([...rest].sort((a, b) => b - a));
  });

  it('is the same bytes twice', async () => {
    const again = await parseMinutes(bytes, { path });
    expect(JSON.stringify(again)).toBe(JSON.stringify(minutes));
  });

  it('leaves its input alone', async () => {
    const copy = bytes.slice();
    await parseMinutes(copy);
    expect(Buffer.compare(copy, bytes)).toBe(0);
  });

  it.each([
    ['with CRLF', (lf: string) => lf.replace(/\n/g, '\r\n')],
    ['with CR', (lf: string) => lf.replace(/\n/g, '\r')],
    ['with a byte order mark', (lf: string) => `\ufeff${lf}`],
  ])('says the same %s', async (_, change) => {
    const lf = text.replace(/\r\n?/g, '\n');
    const parse = async (version: string) => withoutOffsets(await parseMinutes(new TextEncoder().encode(version)));
    expect(await parse(change(lf))).toEqual(await parse(lf));
  });
});

/** What is said of the document in its own words, and where. */
type Claim = [name: string, source: Source, said: string];

function claimsOf({ attendees, items, resolutions, actions, meeting }: Minutes): Claim[] {
  return [
    ...attendees.map((one): Claim => [one.id, one.source, one.name]),
    ...items.map((one): Claim => [one.id, one.source, one.title ?? '']),
    ...items.flatMap(({ id, entries }) => entries.map((one, index): Claim => [`${id}/${index}`, one.source, one.text])),
    ...resolutions.map((one): Claim => [one.id, one.source, one.text]),
    ...actions.map((one): Claim => [one.id, one.source, one.text]),
    ...meeting.next.map((one): Claim => ['next', one.source, one.text]),
  ];
}

function factsOf({ meeting }: Minutes): Claim[] {
  return (['title', 'body', 'venue'] as const).flatMap((field): Claim[] => {
    const said = meeting[field];
    return said === null ? [] : [[field, meeting.sources[field], said]];
  });
}

function expectHeld(lines: readonly string[], [name, source, said]: Claim): void {
  const held = new Set(wordsOf(lines.slice(source.startLine - 1, source.endLine).join('\n')));
  const words = wordsOf(said);
  const missing = words.filter((word) => !held.has(word));
  const share = words.length === 0 ? 1 : 1 - missing.length / words.length;
  expect(share, `${name}: ${missing.join(' ')}`).toBeGreaterThanOrEqual(MIN_HELD);
}

/** Words as they are compared: letters and digits only, entities and markup left out; "<https://…>" is no tag, nor a nick behind a time. */
function wordsOf(value: string): string[] {
  const plain = value
    .normalize('NFKC')
    .replace(/(?<!:\d\d )<(?!https?:)[^<>]*>|&#?\w+;/g, ' ')
    .replace(/[*_~\\\u00ad\u200b]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function expectOrdered(list: readonly { source: Source }[]): void {
  const starts = list.map(({ source }) => source.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

/** Without what a change of line ends may change: offsets, bytes, checksum. */
function withoutOffsets(minutes: Minutes): unknown {
  const plain = JSON.stringify(minutes, (key, value: unknown) =>
    ['start', 'end', 'bytes', 'sha256'].includes(key) && typeof value !== 'object' ? undefined : value,
  );
  return JSON.parse(plain);
}
