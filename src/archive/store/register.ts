/** The register of tasks across meetings. */
import { linkActions, type Follow, type Progress, type Task } from '../links/actions.ts';
import { append, eachRow, fill, keeper } from './fill.ts';
import { lookedUpIn } from './fold.ts';
import type { Row, Writing } from './store.ts';
import type { StoreRow } from './tables.ts';
import { followed, type Recorded, type Step } from './chains.ts';

const TASKS = `SELECT a.meeting, a.id, m.body, m.body_key, m.date, a.text, a.status, a.due_text, a.due_date, a.item,
  i.title AS item_title, a.start_line, a.end_line, a.page
FROM actions a JOIN meetings m ON m.meeting = a.meeting
LEFT JOIN items i ON i.meeting = a.meeting AND i.id = a.item
WHERE a.meeting >= ? AND a.meeting <= ? AND m.duplicate_of IS NULL ORDER BY a.meeting, a.id`;

const OWNERS = `SELECT o.meeting, o.action, o.owner, o.owner_name, t.initials, p.person, p.name, p.words
FROM owners o
LEFT JOIN attendees t ON t.meeting = o.meeting AND t.id = o.owner_attendee
LEFT JOIN person_mentions pm ON pm.meeting = o.meeting AND pm.attendee = o.owner_attendee
LEFT JOIN people p ON p.person = pm.person
WHERE o.meeting >= ? AND o.meeting <= ? ORDER BY o.meeting, o.action, o.place`;

/** Items that tell what became of tasks; the linker looks at them more closely. */
const OF_PROGRESS = ['arising', 'previous', 'action', 'outstanding', 'log', 'last meeting', 'follow', 'progress'];

const PROGRESS = `SELECT e.meeting, m.body, m.date, e.item, i.title AS item_title, e.text, e.start_line, e.end_line, e.page
FROM items i JOIN entries e ON e.meeting = i.meeting AND e.item = i.id JOIN meetings m ON m.meeting = i.meeting
WHERE i.meeting >= ? AND i.meeting <= ? AND m.duplicate_of IS NULL
  AND m.body_key IN (SELECT body_key FROM outdated_bodies) AND (${OF_PROGRESS.map((words) => `lower(i.title) LIKE '%${words}%'`).join(' OR ')})
ORDER BY e.meeting, e.item, e.place`;

interface Owner {
  id: string;
  name: string;
  words: string;
}

/** Links of bodies in which nothing has changed stay as they are. */
export async function refreshRegister(store: Writing): Promise<void> {
  const recorded = await tasksOf(store, await ownersOf(store));
  await outdateOwners(store, recorded);
  await linkOutdated(store, recorded);
  const dates = new Map(
    (await store.all('SELECT meeting, date FROM meetings')).map((row) => [String(row['meeting']), row['date']]),
  );
  const dateOf = (meeting: string): string | null => (dates.get(meeting) ?? null) as string | null;
  await fill(store, 'register', followed(recorded, await stepsOf(store), dateOf));
}

/** A body is outdated, too, where somebody who has a task is now another person. */
async function outdateOwners(store: Writing, recorded: ReadonlyMap<string, Recorded>): Promise<void> {
  const changed = new Set<string>();
  for (const { meeting, action, owner_ids: ids } of await store.all(
    'SELECT meeting, action, owner_ids FROM register',
  )) {
    const now = recorded.get(keyOf(meeting, action));
    if (now !== undefined && now.bodyKey !== null && now.task.owners.join('; ') !== ids) changed.add(now.bodyKey);
  }
  for (const body of changed) {
    await store.run('INSERT INTO outdated_bodies (body_key) VALUES (?) ON CONFLICT DO NOTHING', [body]);
  }
}

async function linkOutdated(store: Writing, recorded: ReadonlyMap<string, Recorded>): Promise<void> {
  const outdated = new Set((await store.all('SELECT body_key FROM outdated_bodies')).map((row) => row['body_key']));
  const tasks = [...recorded.values()].filter(({ bodyKey }) => outdated.has(bodyKey)).map(({ task }) => task);
  const follows = linkActions(tasks, await progressOf(store));
  const bodyOf = ({ from }: Follow): string => recorded.get(keyOf(from.meeting, from.action))?.bodyKey ?? '';
  await store.run('DELETE FROM action_links WHERE body_key IN (SELECT body_key FROM outdated_bodies)');
  await append(store, 'action_links', linkRows(follows, bodyOf));
  await store.run('DELETE FROM outdated_bodies');
}

async function stepsOf(store: Writing): Promise<Step[]> {
  const keep = keeper();
  const rows = await store.all('SELECT * FROM action_links ORDER BY meeting, action, place');
  return rows.map((row) => ({
    from: { meeting: keep(row['meeting']) as string, action: row['action'] as string },
    to: { meeting: keep(row['to_meeting']) as string, action: row['to_action'] as string | null, ...placeOf(row) },
    relation: keep(row['relation']) as Follow['relation'],
  }));
}

async function ownersOf(store: Writing): Promise<Map<string, Owner[]>> {
  const keep = keeper();
  const owners = new Map<string, Owner[]>();
  await eachRow(store, OWNERS, (row) => {
    const key = keyOf(row['meeting'], row['action']);
    const [printed, named, initials, person, name, words] = [
      'owner',
      'owner_name',
      'initials',
      'person',
      'name',
      'words',
    ].map((column) => row[column] as string | null);
    const owner = {
      id: keep(person ?? printed ?? ''),
      name: keep(name ?? named ?? printed ?? ''),
      words: keep(lookedUpIn(printed ?? null, named ?? null, initials ?? null, words ?? null)),
    };
    owners.set(key, [...(owners.get(key) ?? []), owner]);
  });
  return owners;
}

async function tasksOf(store: Writing, owners: ReadonlyMap<string, Owner[]>): Promise<Map<string, Recorded>> {
  const keep = keeper();
  const recorded = new Map<string, Recorded>();
  await eachRow(store, TASKS, (row) => {
    const key = keyOf(row['meeting'], row['id']);
    const own = owners.get(key) ?? [];
    recorded.set(key, {
      task: {
        meeting: keep(row['meeting']) as string,
        id: row['id'] as string,
        body: keep(row['body']) as string | null,
        date: keep(row['date']) as string | null,
        text: row['text'] as string,
        owners: own.map(({ id }) => id),
        status: row['status'] as Task['status'],
        dueDate: row['due_date'] as string | null,
        item: row['item'] as string | null,
        itemTitle: row['item_title'] as string | null,
        ...placeOf(row),
      },
      bodyKey: keep(row['body_key']) as string | null,
      owners: own.length === 0 ? null : own.map(({ name }) => name).join('; '),
      ownerWords: lookedUpIn(...own.map(({ words }) => words)),
      dueText: row['due_text'] as string | null,
    });
  });
  return recorded;
}

async function progressOf(store: Writing): Promise<Progress[]> {
  const keep = keeper();
  const progress: Progress[] = [];
  await eachRow(store, PROGRESS, (row) => {
    progress.push({
      meeting: keep(row['meeting']) as string,
      body: keep(row['body']) as string | null,
      date: keep(row['date']) as string | null,
      item: keep(row['item']) as string | null,
      itemTitle: keep(row['item_title']) as string | null,
      text: row['text'] as string,
      ...placeOf(row),
    });
  });
  return progress;
}

function placeOf(row: Row): { startLine: number; endLine: number; page: number | null } {
  return {
    startLine: Number(row['start_line']),
    endLine: Number(row['end_line']),
    page: row['page'] as number | null,
  };
}

function linkRows(follows: readonly Follow[], bodyOf: (follow: Follow) => string): StoreRow<'action_links'>[] {
  const places = new Map<string, number>();
  return follows.map((follow) => {
    const { from, to, relation, rule, confidence } = follow;
    const key = keyOf(from.meeting, from.action);
    const place = (places.get(key) ?? 0) + 1;
    places.set(key, place);
    return {
      ...from,
      place,
      body_key: bodyOf(follow),
      to_meeting: to.meeting,
      to_action: to.action,
      relation,
      rule,
      confidence,
      start_line: to.startLine,
      end_line: to.endLine,
      page: to.page,
    };
  });
}

/** One key for a meeting and what is in it. */
export function keyOf(meeting: unknown, id: unknown): string {
  return `${String(meeting)}\n${String(id)}`;
}
