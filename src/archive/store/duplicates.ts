/** Which meetings are recorded twice: as draft and approved minutes, or as a PDF and a Word file. */
import { duplicatesOf, type Recorded } from '../links/duplicates.ts';
import type { Row, Writing } from './store.ts';

interface Stored extends Recorded {
  part: number | null;
  duplicateOf: string | null;
}

/** The records that are counted have null in meetings.duplicate_of. */
export async function refreshDuplicates(store: Writing): Promise<void> {
  const meetings = (
    await store.all(
      `SELECT meeting, body, date, start_time, status, sha256, part, title, entities, duplicate_of FROM meetings ORDER BY meeting`,
    )
  ).map(storedOf);
  const parts = new Map(meetings.map(({ meeting, sha256, part }) => [meeting, { sha256, part }]));
  const originals = duplicatesOf(meetings);
  for (const { meeting, sha256, part, duplicateOf } of meetings) {
    const original = originals.get(meeting) ?? null;
    const other = parts.get(original ?? '');
    const areParts = other?.sha256 === sha256 && other.part !== part;
    const now = areParts ? null : original;
    if (now !== duplicateOf) await store.run('UPDATE meetings SET duplicate_of = ? WHERE meeting = ?', [now, meeting]);
  }
}

function storedOf(row: Row): Stored {
  const text = (name: string): string | null => row[name] as string | null;
  return {
    meeting: String(row['meeting']),
    body: text('body'),
    date: text('date'),
    startTime: text('start_time'),
    status: row['status'] as Recorded['status'],
    sha256: String(row['sha256']),
    entities: Number(row['entities']),
    title: text('title'),
    part: row['part'] as number | null,
    duplicateOf: text('duplicate_of'),
  };
}
