/** One meeting into a store, and out of it. */
import type { Minutes } from '../../schema.ts';
import { bodyOf } from '../links/body.ts';
import { rowsOf, TABLE_NAMES } from '../tables/index.ts';
import { blocksFor } from './passage-numbers.ts';
import { passagesOf } from './passages.ts';
import type { Writing } from './store.ts';
import { FACTS } from './tables.ts';
import { PARTS, vectorOf } from './terms.ts';

const COLUMNS = Object.fromEntries(
  Object.entries(FACTS).map(([name, { columns }]) => [name, columns.map((column) => column.name)]),
) as Record<keyof typeof FACTS, string[]>;

/** To be run in a transaction. */
export async function putMeeting(
  store: Writing,
  meeting: string,
  minutes: Minutes,
  document: string | null,
): Promise<void> {
  const known = await store.all('SELECT meeting FROM meetings WHERE meeting = ?', [meeting]);
  if (known.length > 0) await removeMeeting(store, meeting);
  const rows = rowsOf(meeting, minutes);
  const { attendees, items, resolutions, actions } = minutes;
  const entities = [attendees, items, resolutions, actions].reduce((sum, { length }) => sum + length, 0);
  const key = bodyOf(minutes.meeting.body, meeting) || null;
  const ofStored = [document, key, entities, null];
  const stored = { ...rows, meetings: rows.meetings.map((row) => [...row, ...ofStored]) };
  for (const name of TABLE_NAMES) await store.insert(name, COLUMNS[name], stored[name]);
  await putPassages(store, meeting, minutes, key);
  await outdate(store, meeting);
}

/** The tasks of the meeting's body are linked anew with the next refresh. */
async function outdate(store: Writing, meeting: string): Promise<void> {
  await store.run(
    `INSERT INTO outdated_bodies (body_key)
     SELECT body_key FROM meetings WHERE meeting = ? AND body_key IS NOT NULL ON CONFLICT DO NOTHING`,
    [meeting],
  );
}

export async function removeMeeting(store: Writing, meeting: string): Promise<void> {
  await outdate(store, meeting);
  const words = store.dialect === 'sqlite' ? 'rowid' : 'passage';
  await store.run(`DELETE FROM passage_words WHERE ${words} IN (SELECT passage FROM passages WHERE meeting = ?)`, [
    meeting,
  ]);
  for (const name of ['passages', ...[...TABLE_NAMES].reverse()]) {
    await store.run(`DELETE FROM ${name} WHERE meeting = ?`, [meeting]);
  }
}

async function putPassages(store: Writing, meeting: string, minutes: Minutes, key: string | null): Promise<void> {
  const passages = passagesOf(minutes, key);
  if (passages.length === 0) return;
  const first = await freeBlock(store, meeting, minutes.meeting.date, passages.length);
  // The first passage has the highest number, so that answers are in the order of the document; SQLite gathers words only
  // as long as numbers rise.
  const numbered = passages.reverse().map((passage, index) => ({ ...passage, number: first + index }));
  await store.insert(
    'passages',
    COLUMNS.passages,
    numbered.map(({ number, kind, id, place }) => [number, meeting, kind, id, place]),
  );
  if (store.dialect === 'sqlite') {
    const rows = numbered.map(({ number, parts }) => [number, ...PARTS.map((part) => parts[part].join(' '))]);
    await store.insert('passage_words', ['rowid', ...PARTS], rows);
  } else {
    const rows = numbered.map(({ number, parts }) => [number, vectorOf(parts)]);
    await store.insert('passage_words', ['passage', 'words'], rows);
  }
}

async function freeBlock(store: Writing, meeting: string, date: string | null, count: number): Promise<number> {
  for (const { from, to } of blocksFor(meeting, date, count)) {
    const taken = await store.all('SELECT passage FROM passages WHERE passage >= ? AND passage < ? LIMIT 1', [
      from,
      to,
    ]);
    if (taken.length === 0) return from;
  }
  throw new Error(`more meetings on ${date ?? 'no day'} than can be told apart`);
}
