/** docs/civic.md says where each field goes: it names every field, and tells the truth about words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../src/schema.ts';
import { ROOT } from '../../fixtures/cases.ts';
import { sample } from '../sample.ts';
import { printed } from './meetings.ts';
import { schemaPaths } from './schema-paths.ts';

const IDS = ['popolo', 'ocd', 'akn', 'oparl', 'w3c-annotation'] as const;
const LOST = '–';

const section = readFileSync(join(ROOT, 'docs/civic.md'), 'utf8').split('## Where each field goes')[1] ?? '';
/** Path → what the five columns say. */
const TABLE = new Map(
  section
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.startsWith('| field'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, path = '', ...cells]) => [path.replaceAll('`', ''), cells.slice(0, IDS.length)] as const),
);

it('names every field of the canonical JSON, and no other', () => {
  expect([...TABLE.keys()]).toEqual(schemaPaths());
});

it('says something in every column', () => {
  for (const [path, cells] of TABLE)
    expect(
      cells.every((cell) => cell !== ''),
      path,
    ).toBe(true);
});

/** Fields of free words: each is given a word that stands nowhere else. */
const WORDS = [
  'source.path',
  'meeting.body',
  'meeting.title',
  'meeting.venue',
  'meeting.next[].venue',
  'meeting.next[].text',
  'attendees[].name',
  'attendees[].honorific',
  'attendees[].initials',
  'attendees[].role',
  'attendees[].organisation',
  'attendees[].group',
  'attendees[].note',
  'attendees[].rule',
  'items[].number',
  'items[].printedNumber',
  'items[].title',
  'items[].section',
  'items[].entries[].text',
  'items[].rule',
  'resolutions[].label',
  'resolutions[].text',
  'resolutions[].rule',
  'actions[].text',
  'actions[].due.text',
  'actions[].rule',
  'diagnostics[].message',
] as const;

describe.each(IDS)('what the table says of %s', (id) => {
  it.each(WORDS)('%s', async (path) => {
    const word = 'Zebra';
    const minutes = sample();
    if (path === 'items[].number') for (const item of minutes.items) item.printedNumber = null;
    if (path === 'meeting.body') minutes.meeting.title = null;
    put(minutes, path.split('.'), word);
    const text = await printed(id, [minutes], 'word '.repeat(100));
    expect(text.includes(word)).toBe(TABLE.get(path)?.[IDS.indexOf(id)] !== LOST);
  });
});

/** Puts the word at the path in every row of every list. */
function put(value: unknown, [key = '', ...rest]: readonly string[], word: string): void {
  const name = key.replace('[]', '');
  const row = value as Record<string, unknown> | null;
  if (row === null) return;
  if (rest.length === 0) row[name] = word;
  else for (const one of [row[name] as Minutes | Minutes[]].flat()) put(one, rest, word);
}
