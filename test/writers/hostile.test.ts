/** Every writer on minutes whose every text is hostile. */
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { defaultTreeAdapter as tree, parse as parseHtml, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Minutes } from '../../src/schema.ts';
import { WRITER_IDS, writeMinutes, type WriterId } from '../../src/writers/index.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { show } from '../../src/writers/show.ts';
import type { Chunk } from '../../src/writers/writer.ts';
import { elementsOf, readWorkbook } from '../workbook/read.ts';
import { sampleOf } from './sample.ts';

const TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '@SUM(A1)',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\',
  'one\r\ntwo\rthree',
  'one\u2028two\u2029three',
  'abc\u202edef',
  'nul\0\u0001\u000bl',
  '\ud800 lone \udc00',
  ']]><x/>',
  '--><b>x</b>',
  '</style></title></textarea><svg onload=alert(1)>',
  'BEGIN:VCALENDAR\r\nEND:VEVENT\r\nBEGIN:VALARM',
  '[x](javascript:alert(1)) ![y](http://example.org/z.png) `<i>`',
  '_x0041_ constructor __proto__',
  'x'.repeat(40_000),
];

/** The values that a program reads back; half characters and line ends are not told apart in YAML. */
const plain = (minutes: Minutes) => JSON.parse(JSON.stringify(minutes)) as unknown;

const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e]/;

type Check = (printed: Chunk, minutes: Minutes) => void | Promise<void>;

const textOf = (printed: Chunk): string => (typeof printed === 'string' ? printed : strFromU8(printed));

const isJson: Check = (printed, minutes) => {
  expect(JSON.parse(textOf(printed))).toEqual(plain(minutes));
  expect(printed).not.toMatch(CONTROLS);
};

/** JSON of the same make as that of plain words. */
const isJsonAsEver =
  (id: WriterId): Check =>
  async (printed) => {
    expect(printed).not.toMatch(CONTROLS);
    const usual = await writeMinutes(sampleOf('x'), id, { text: 'x\n'.repeat(50) });
    expect(keysOf(JSON.parse(textOf(printed)))).toEqual(keysOf(JSON.parse(textOf(usual))));
  };

/** What must hold of each writer: one without a check fails. */
const CHECKS: Partial<Record<WriterId, Check>> = {
  json: isJson,
  ndjson: (printed, minutes) => {
    isJson(printed, minutes);
    expect(textOf(printed).split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
  },
  yaml: (printed, minutes) => {
    const { actions, attendees, resolutions, items } = parseYaml(textOf(printed)) as Minutes;
    expect(printed).not.toMatch(CONTROLS);
    expect([actions, attendees, resolutions, items].map((each) => each.map(({ id }) => id))).toEqual(
      [minutes.actions, minutes.attendees, minutes.resolutions, minutes.items].map((each) => each.map(({ id }) => id)),
    );
  },
  csv: (printed) => {
    expect(printed).not.toMatch(CONTROLS);
    expect(printed).not.toMatch(/(?:^|,)"?\s*[=+@-]/m);
  },
  md: (printed) => {
    expect(printed).not.toMatch(CONTROLS);
    expect(printed).not.toMatch(/<|(?<!\\)!?\[|(?<!\\)`|[^\\]:\/\//);
  },
  html: (printed) => {
    expect(printed).not.toMatch(CONTROLS);
    for (const { tagName, attrs } of below(parseHtml(textOf(printed)))) {
      expect(tagName).not.toMatch(/^(?:script|img|svg|b:|i$|x$|a$)/);
      expect(attrs.filter(({ name }) => /^on|^href$|^src$/.test(name))).toEqual([]);
    }
  },
  ics: (printed) => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(printed)) as unknown[]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent', 'vtodo', 'vtodo']);
    expect(calendar.getAllSubcomponents().flatMap((each) => each.getAllSubcomponents())).toEqual([]);
    expect(printed).not.toMatch(CONTROLS);
  },
  xlsx: (printed) => {
    const parts = Object.values(unzipSync(printed as Uint8Array)).map((part) => strFromU8(part));
    for (const part of parts) {
      expect(elementsOf(part).map(({ name }) => name)).not.toContain('f');
      expect(part).not.toMatch(CONTROLS);
    }
    const [actions] = readWorkbook(printed as Uint8Array);
    expect(actions?.rows).toHaveLength(2);
    expect(actions?.cells.get('D2')?.text).toBe(true);
  },
  popolo: isJsonAsEver('popolo'),
  ocd: isJsonAsEver('ocd'),
  oparl: isJsonAsEver('oparl'),
  'w3c-annotation': isJsonAsEver('w3c-annotation'),
  akn: async (printed) => {
    expect(printed).not.toMatch(CONTROLS);
    // Lines of a text are told apart.
    const made = (chunk: Chunk) => [...new Set(elementsOf(textOf(chunk)).map(({ name }) => name))].filter(isNoLine);
    expect(made(printed)).toEqual(made(await writeMinutes(sampleOf('x'), 'akn')));
  },
};

const isNoLine = (name: string): boolean => name !== 'eol';

/** The names of all members of all objects in a value, in order. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

function below(node: Types.ParentNode): Types.Element[] {
  return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...below(child)] : []));
}

describe.each(WRITER_IDS)('%s', (id) => {
  it.each(TEXTS.map((text) => [text.slice(0, 60), text]))('of %j', async (_, text) => {
    const minutes = sampleOf(text);
    const check = CHECKS[id];
    if (check === undefined) throw new Error(`no check of "${id}": add one to CHECKS`);
    const printed = await writeMinutes(minutes, id, { text: `${text}\n`.repeat(50) });
    await check(printed, minutes);
    if (typeof printed === 'string') expect(printed.endsWith('\n')).toBe(true);
  });
});

describe('show', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 60), text]))('of %j, without colour, has nothing to obey', (_, text) => {
    const printed = show(sampleOf(text), { width: 80, paint: PLAIN });
    expect(printed).not.toMatch(CONTROLS);
    expect(printed).not.toMatch(/[\r\u0085\u2028\u2029]/);
  });
});
