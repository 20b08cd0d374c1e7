/** Made-up meetings, and archives of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Action, Attendee, Entry, Item, Minutes, PersonRef, Resolution } from '../../../src/schema.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../../cli/fake-io.ts';
import type { Ended } from '../../cli/run.ts';
import { at, person, sample } from '../../writers/sample.ts';

const FOUND = { rule: 'a-rule', confidence: 0.9 };

export function attendee(id: string, name: string, own: Partial<Attendee> = {}): Attendee {
  const none = { honorific: null, initials: null, role: null, organisation: null, office: null, group: null };
  return { id, name, ...none, attendance: 'present', substitute: null, note: null, ...FOUND, source: at(4), ...own };
}

export function action(id: string, text: string, owners: PersonRef[], own: Partial<Action> = {}): Action {
  const none = { item: null, due: null, status: 'open' as const, resolution: null };
  return { id, text, owners, ...none, ...FOUND, source: at(30, 31, 2), ...own };
}

export function item(id: string, title: string, texts: string[] = [], own: Partial<Item> = {}): Item {
  const entries = texts.map((text, index): Entry => ({
    kind: 'discussion',
    speaker: null,
    text,
    source: at(11 + index),
  }));
  const none = { printedNumber: null, section: null, parent: null, presenters: [] };
  return { id, number: id.slice(1), title, entries, ...none, ...FOUND, source: at(10), ...own };
}

export function decision(id: string, text: string, own: Partial<Resolution> = {}): Resolution {
  const none = { item: null, label: null, mover: null, seconder: null, vote: null };
  return { id, kind: 'resolved', text, ...none, ...FOUND, source: at(20), ...own };
}

type Own = Partial<Pick<Minutes, 'attendees' | 'items' | 'resolutions' | 'actions'>> & Partial<Minutes['meeting']>;

let made = 0;

/** A meeting with nothing but what is given. */
export function meeting(path: string, own: Own): Minutes {
  const { attendees = [], items = [], resolutions = [], actions = [], ...facts } = own;
  const minutes = sample();
  const sha256 = String(++made).padStart(64, '0');
  return {
    ...minutes,
    source: { ...minutes.source, path, sha256, pages: 3 },
    meeting: { ...minutes.meeting, title: null, chair: null, next: [], sources: {}, ...facts },
    attendees,
    items,
    resolutions,
    actions,
    diagnostics: [],
  };
}

const COUNCIL = 'Ferry Parish Council';
const KATE = person('KT', 'Kate Thompson', 'p1');

/** Three meetings of a council, the second twice, and one of another body. */
export function ferryArchive(): Record<string, Minutes> {
  const kate = attendee('p1', 'Kate Thompson', { initials: 'KT', office: 'chair', honorific: 'Cllr' });
  const tom = attendee('p2', 'Tom Vale', { initials: 'TV', organisation: 'Marsh District Council' });
  const survey = 'Commission a survey of the harbour wall at Quay Street.';
  const bins = 'Order three litter bins for the allotments.';
  const may = {
    body: COUNCIL,
    date: '2016-05-10',
    status: 'approved' as const,
    attendees: [kate, tom, attendee('p3', 'Ruth Gale', { attendance: 'apologies', source: at(6) })],
    items: [item('i1', 'Harbour wall', ['The wall has crumbled near the slipway; café owners complained.'])],
    resolutions: [
      decision('r1', 'That the budget of £4,000 be approved.', {
        kind: 'approved',
        item: 'i1',
        mover: person('Cllr Vale', 'Tom Vale', 'p2'),
        vote: { result: 'carried', unanimous: false, for: 7, against: 2, abstain: 1, roll: [] },
      }),
    ],
    actions: [
      action('a1', survey, [KATE], { item: 'i1', due: { text: 'by the end of May', date: '2016-05-31' } }),
      action('a2', bins, [person('TV', 'Tom Vale', 'p2')], { due: { text: 'by June', date: '2016-06-01' } }),
    ],
  };
  const june = {
    body: COUNCIL,
    date: '2016-06-14',
    attendees: [kate, { ...tom, attendance: 'absent' as const }],
    items: [
      item('i1', 'Matters arising', [
        `Tom Vale reported that the three litter bins for the allotments had been ordered.`,
      ]),
    ],
    resolutions: [decision('r1', 'That the car park charges be noted.', { kind: 'noted' })],
    actions: [action('a1', survey, [KATE])],
  };
  return {
    'council/2016-05.pdf': meeting('in/council/2016-05.pdf', may),
    'council/2016-06.docx': meeting('in/council/2016-06.docx', { ...june, status: 'draft' }),
    'council/2016-06.pdf': meeting('in/council/2016-06.pdf', { ...june, status: 'approved' }),
    'council/2016-07.pdf': meeting('in/council/2016-07.pdf', {
      body: COUNCIL,
      date: '2016-07-12',
      attendees: [kate, tom],
      resolutions: [decision('r1', 'That <script> and "quotes", =SUM(A1), be resolved.')],
      actions: [action('a1', 'Write to the county about potholes.', [person('all members')])],
    }),
    'forum.txt': meeting('in/forum.txt', {
      body: 'Marsh Schools Forum',
      date: '2015-01-20',
      startTime: '18:30',
      attendees: [{ ...tom, id: 'p1' }, attendee('p2', 'Ellen Clough')],
      items: [
        item('i1', 'Library hours', ['The library opens later.', 'The hours of the library\u0000 were discussed.']),
      ],
      resolutions: [],
      actions: [],
    }),
  };
}

/** Writes each meeting as the JSON file of its name. */
export function writeArchive(folder: string, archive: Record<string, unknown>): void {
  for (const [name, minutes] of Object.entries(archive)) {
    const path = join(folder, `${name}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(minutes));
  }
}

/** One command line in this process, for tests that run many. */
export async function runHere(args: readonly string[]): Promise<Ended> {
  const io = fakeIo();
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err() };
}
