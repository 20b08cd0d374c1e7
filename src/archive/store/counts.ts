/** Bodies, and counts by body and year. */
import { fill } from './fill.ts';
import { lookedUpIn } from './fold.ts';
import type { Writing } from './store.ts';
import type { StoreRow } from './tables.ts';

const YEAR = `coalesce(substr(cast(m.date AS text), 1, 4), '')`;
const BODY = `coalesce(m.body_key, '')`;

export async function refreshBodies(store: Writing): Promise<void> {
  const rows =
    await store.all(`SELECT body_key, body, sum(CASE WHEN duplicate_of IS NULL THEN 1 ELSE 0 END) AS meetings,
    count(*) AS records FROM meetings WHERE body_key IS NOT NULL GROUP BY body_key, body
    ORDER BY body_key, count(*) DESC, body`);
  const bodies = new Map<string, StoreRow<'bodies'>>();
  for (const row of rows) {
    const key = String(row['body_key']);
    const body = String(row['body']);
    const known = bodies.get(key);
    const meetings = Number(row['meetings']) + Number(known?.meetings ?? 0);
    bodies.set(key, {
      body_key: key,
      body: known?.body ?? body,
      words: lookedUpIn(body, String(known?.words ?? '')),
      meetings,
    });
  }
  await fill(store, 'bodies', [...bodies.values()]);
}

export async function refreshCounts(store: Writing): Promise<void> {
  await store.run('DELETE FROM body_years');
  const counted = 'm.duplicate_of IS NULL';
  const turnout = (attendance: string): string => `sum(CASE WHEN ${counted} THEN t.${attendance} ELSE 0 END)`;
  const came = (attendance: string): string => `sum(CASE WHEN attendance = '${attendance}' THEN 1 ELSE 0 END)`;
  await store.run(`INSERT INTO body_years
    SELECT ${BODY}, ${YEAR}, sum(CASE WHEN ${counted} THEN 1 ELSE 0 END), sum(CASE WHEN ${counted} THEN 0 ELSE 1 END),
      coalesce(${turnout('present')}, 0), coalesce(${turnout('apologies')}, 0), coalesce(${turnout('absent')}, 0),
      min(m.date), max(m.date)
    FROM meetings m LEFT JOIN (SELECT meeting, ${came('present')} AS present, ${came('apologies')} AS apologies,
      ${came('absent')} AS absent FROM attendees GROUP BY meeting) t ON t.meeting = m.meeting
    GROUP BY ${BODY}, ${YEAR}`);
  await store.run('DELETE FROM decision_counts');
  await store.run(`INSERT INTO decision_counts
    SELECT ${BODY}, ${YEAR}, r.kind, count(*) FROM meetings m JOIN resolutions r ON r.meeting = m.meeting
    WHERE ${counted} GROUP BY ${BODY}, ${YEAR}, r.kind`);
}
