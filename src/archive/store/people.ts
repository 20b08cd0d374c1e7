/** People across meetings: who they are, how often they came, which offices they held. */
import { byText } from '../../compare.ts';
import { linkPeople, type Mention, type Person } from '../links/people.ts';
import type { Merges } from '../links/merges.ts';
import { eachRow, fill, keeper } from './fill.ts';
import { lookedUpIn } from './fold.ts';
import type { Writing } from './store.ts';
import type { StoreRow } from './tables.ts';
import { addTurn, noTurnout, type Attendance, type Turnout } from './turnout.ts';

/** A mention with what the counts need of it. */
interface Named extends Mention {
  bodyKey: string;
  attendance: Attendance;
  counted: boolean;
}

const MENTIONS = `SELECT a.meeting, a.id AS attendee, m.body, m.date, a.name, a.honorific, a.initials, a.role,
  a.organisation, a.office, coalesce(m.body_key, '') AS "bodyKey", a.attendance, m.duplicate_of AS counted
FROM attendees a JOIN meetings m ON m.meeting = a.meeting
WHERE a.meeting >= ? AND a.meeting <= ? ORDER BY a.meeting, a.id`;

export async function refreshPeople(store: Writing, merges: Merges): Promise<Person[]> {
  const mentions = await mentionsOf(store);
  const people = linkPeople(mentions, merges);
  const known = new Map<string, Map<string, Named>>();
  for (const mention of mentions) {
    const ofMeeting = known.get(mention.meeting) ?? new Map<string, Named>();
    known.set(mention.meeting, ofMeeting.set(mention.attendee, mention));
  }
  const described = people.map((person) =>
    describe(
      person,
      person.mentions.flatMap(({ meeting, attendee }) => known.get(meeting)?.get(attendee) ?? []),
    ),
  );
  await fill(
    store,
    'people',
    described.map(({ row }) => row),
  );
  await fill(
    store,
    'person_bodies',
    described.flatMap(({ bodies }) => bodies),
  );
  await fill(
    store,
    'offices',
    described.flatMap(({ offices }) => offices),
  );
  await fillMentions(store, people);
  return people;
}

async function mentionsOf(store: Writing): Promise<Named[]> {
  const keep = keeper();
  const mentions: Named[] = [];
  await eachRow(store, MENTIONS, (row) => {
    const kept = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, keep(value)]));
    mentions.push({ ...(kept as unknown as Named), counted: row['counted'] === null });
  });
  return mentions;
}

/** In the order of the table's key, so that rows are added at its end. */
async function fillMentions(store: Writing, people: readonly Person[]): Promise<void> {
  const rows = people.flatMap(({ id, mentions }) =>
    mentions.map(({ meeting, attendee }) => ({ meeting, attendee, person: id })),
  );
  await fill(
    store,
    'person_mentions',
    rows.sort((a, b) => byText(a.meeting, b.meeting) || byText(a.attendee, b.attendee)),
  );
}

interface Described {
  row: StoreRow<'people'>;
  bodies: StoreRow<'person_bodies'>[];
  offices: StoreRow<'offices'>[];
}

function describe({ id: person, name, variants }: Person, mentions: readonly Named[]): Described {
  const all = noTurnout();
  const bodies = new Map<string, Turnout>();
  const offices = new Map<string, { body: string; office: string; held: Turnout }>();
  for (const mention of mentions.filter(({ counted }) => counted)) {
    const { bodyKey: body, office } = mention;
    addTurn(all, mention);
    const inBody = bodies.get(body) ?? noTurnout();
    bodies.set(body, addTurn(inBody, mention));
    if (office === null) continue;
    const key = `${body}\n${office}`;
    const held = offices.get(key)?.held ?? noTurnout();
    offices.set(key, { body, office, held: addTurn(held, mention) });
  }
  const texts = <Key extends keyof Mention>(key: Key): string[] =>
    [...new Set(mentions.map((mention) => mention[key] ?? ''))].filter((text) => text !== '').sort();
  const words = lookedUpIn(name, ...variants, ...texts('name'), ...texts('initials'));
  return {
    row: {
      person,
      name,
      variants: variants.join('; '),
      organisations: texts('organisation').join('; '),
      words,
      ...all.row(),
    },
    bodies: [...bodies].map(([body_key, turnout]) => ({ person, body_key, ...turnout.row() })),
    offices: [...offices.values()].map(({ body, office, held }) => {
      const { meetings, first_date, last_date } = held.row();
      return { person, body_key: body, office, meetings, first_date, last_date };
    }),
  };
}
