/** Which meetings are recorded twice: as draft and approved minutes, or as a PDF and a Word file. */
import type { Row, Writing } from './store.ts';

interface Candidate {
  meeting: string;
  body_key: string | null;
  date: string | null;
  start_time: string | null;
  status: string;
  sha256: string;
  part: number | null;
  duplicate_of: string | null;
}

const STATUSES = ['approved', 'unknown', 'draft'];

/** Of the records of one meeting the approved one counts, then the one that tells most, then the first by name. */
export async function refreshDuplicates(store: Writing): Promise<void> {
  const rows = await store.all(
    'SELECT meeting, body_key, date, start_time, status, sha256, part, duplicate_of FROM meetings ORDER BY meeting',
  );
  const candidates = rows as Row[] as (Row & Candidate)[];
  const of = new Map<string, string>();
  for (const group of sameMeetings(candidates)) {
    const ranked = await rank(store, group);
    const [counted, ...others] = ranked;
    for (const other of others) of.set(other.meeting, counted?.meeting ?? '');
  }
  for (const { meeting, duplicate_of: before } of candidates) {
    const now = of.get(meeting) ?? null;
    if (now !== before) await store.run('UPDATE meetings SET duplicate_of = ? WHERE meeting = ?', [now, meeting]);
  }
}

/** Groups of two or more records of one meeting. */
export function sameMeetings<Own extends Omit<Candidate, 'duplicate_of' | 'status'>>(candidates: readonly Own[]): Own[][] {
  const days = new Map<string, Own[]>();
  for (const candidate of candidates) {
    const { body_key: body, date, sha256, part } = candidate;
    const key = body === null || date === null ? `${sha256}\n${String(part)}` : `${body}\n${date}`;
    days.set(key, [...(days.get(key) ?? []), candidate]);
  }
  return [...days.values()].flatMap(ofOneTime).filter((group) => group.length > 1);
}

/**
 * Meetings of one body and day are one where no two of them begin at different times; the parts of one document are
 * meetings of their own.
 */
function ofOneTime<Own extends Pick<Candidate, 'start_time' | 'sha256' | 'part'>>(group: Own[]): Own[][] {
  const times = new Set(group.map((each) => each.start_time).filter((time) => time !== null));
  const byTime = new Map<string, Own[]>();
  for (const each of group) {
    const key = times.size <= 1 ? '' : String(each.start_time);
    byTime.set(key, [...(byTime.get(key) ?? []), each]);
  }
  return [...byTime.values()].filter((each) => each.length < 2 || !hasTwoParts(each));
}

function hasTwoParts(group: readonly Pick<Candidate, 'sha256' | 'part'>[]): boolean {
  const parts = new Map<string, number | null>();
  return group.some(({ sha256, part }) => {
    const other = parts.get(sha256);
    parts.set(sha256, part);
    return other !== undefined && other !== part;
  });
}

async function rank(store: Writing, group: readonly Candidate[]): Promise<Candidate[]> {
  const told = new Map<string, number>();
  for (const { meeting } of group) {
    let count = 0;
    for (const table of ['attendees', 'items', 'entries', 'resolutions', 'actions']) {
      const [row] = await store.all(`SELECT count(*) AS rows FROM ${table} WHERE meeting = ?`, [meeting]);
      count += Number(row?.['rows']);
    }
    told.set(meeting, count);
  }
  const size = ({ meeting }: Candidate): number => told.get(meeting) ?? 0;
  return [...group].sort(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      size(b) - size(a) ||
      (a.meeting < b.meeting ? -1 : 1),
  );
}
