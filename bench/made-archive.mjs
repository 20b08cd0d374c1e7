/** An archive of made-up meetings, the same for the same number of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['Marsh', 'Ferry', 'Quay', 'Harbour', 'Mill', 'Heath', 'Ford', 'Weir', 'Beacon', 'Orchard'];
const BODIES = ['Parish Council', 'Planning Committee', 'Health Board', 'Schools Forum'].flatMap((kind) =>
  PLACES.map((place) => `${place} ${kind}`),
);
const GIVEN = [
  'Nora',
  'Tom',
  'Kate',
  'Ravi',
  'Ellen',
  'Owen',
  'Mary',
  'Idris',
  'Paul',
  'Ruth',
  'Sian',
  'Hugh',
  'Amir',
  'Beth',
  'Carl',
];
const FAMILY = [
  'Beckett',
  'Thompson',
  'Patel',
  'Griffiths',
  'Marsh',
  'Okafor',
  'Lindqvist',
  'Harrow',
  'Pembroke',
  'Sutton',
  'Vale',
  'Whitby',
  'Yates',
  'Clough',
  'Denholm',
  'Eastwood',
  'Farley',
  'Gale',
  'Hythe',
  'Ingram',
];
const TITLES = ['Cllr', 'Mr', 'Ms', 'Dr', null, null];
const TOPICS = [
  'Budget',
  'Car park charges',
  'Allotments',
  'Highways',
  'Library hours',
  'Flood defences',
  'Planning applications',
  'Risk register',
  'Staffing',
  'Playground',
];
const WORDS =
  `the committee noted that report on budget be considered and officers thanked for work done over past year review plan
housing transport park library member public question road repair drainage survey contractor quote invoice grant application tree
footpath hedge bench lighting noise traffic school pupil nurse clinic patient risk audit policy insurance lease tenant fence gate`.split(
    /\s+/,
  );
const KINDS = ['resolved', 'agreed', 'approved', 'noted'];
const PEOPLE = 300;
const SEATS = 12;
const ITEMS = 10;
const ENTRIES = 2;

/** Numbers from 0 up to 1 that only the seed decides (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (next, list) => list[Math.floor(next() * list.length)];

function sentence(next, length) {
  return `${Array.from({ length }, () => pick(next, WORDS)).join(' ')}.`;
}

/** A person's name as this meeting spells it: now and then with initials, or with a letter too many. */
function spelled(next, number) {
  const given = GIVEN[number % GIVEN.length];
  const family = FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length];
  const chance = next();
  if (chance < 0.1) return `${given[0]}. ${family}`;
  if (chance < 0.13) return `${given} ${family}${family.at(-1)}`;
  return `${given} ${family}`;
}

/** The canonical JSON of meeting `number` of a body; `carried` are the tasks of the meeting before, and is changed. */
function meetingOf(next, { body, number, date, carried }) {
  let line = 5;
  const at = (lines = 1) => {
    const startLine = line;
    line += lines;
    return {
      startLine,
      endLine: line - 1,
      start: startLine * 40,
      end: line * 40 - 1,
      page: 1 + Math.floor(line / 50),
      boxes: null,
    };
  };
  const found = { rule: 'made', confidence: 0.9 };
  const first = (BODIES.indexOf(body) * 7) % PEOPLE;
  const attendees = Array.from({ length: SEATS }, (_, seat) => {
    const name = spelled(next, (first + seat) % PEOPLE);
    const initials = name
      .split(' ')
      .map((part) => part[0])
      .join('');
    return {
      id: `p${seat + 1}`,
      name,
      honorific: pick(next, TITLES),
      initials,
      role: null,
      organisation: seat % 3 === 0 ? `${pick(next, PLACES)} District Council` : null,
      attendance: next() < 0.8 ? 'present' : next() < 0.7 ? 'apologies' : 'absent',
      office: seat === 0 ? 'chair' : seat === 1 ? 'secretary' : null,
      group: null,
      substitute: null,
      note: null,
      ...found,
      source: at(),
    };
  });
  const ref = (attendee) => ({ text: attendee.initials, name: attendee.name, attendee: attendee.id });
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const title = index === 1 ? 'Matters arising' : index === 0 ? 'Apologies' : pick(next, TOPICS);
    const told = index === 1 ? carried.map(({ text, done }) => `${text}${done ? ' Completed.' : ' Outstanding.'}`) : [];
    const source = at();
    const texts = [...told, ...Array.from({ length: ENTRIES }, () => sentence(next, 30))];
    return {
      id: `i${index + 1}`,
      number: String(index + 1),
      printedNumber: `${index + 1}.`,
      title,
      section: null,
      parent: null,
      presenters: [],
      entries: texts.map((text) => ({ kind: 'discussion', speaker: null, text, source: at(3) })),
      ...found,
      source,
    };
  });
  const resolutions = Array.from({ length: 6 }, (_, index) => ({
    id: `r${index + 1}`,
    item: `i${index + 3}`,
    label: null,
    kind: pick(next, KINDS),
    text: `That ${sentence(next, 12)}`,
    mover: ref(pick(next, attendees)),
    seconder: ref(pick(next, attendees)),
    vote: index === 0 ? { result: 'carried', unanimous: false, for: 7, against: 2, abstain: 1, roll: [] } : null,
    ...found,
    source: at(),
  }));
  const due = new Date(Date.parse(date) + 28 * 86_400_000).toISOString().slice(0, 10);
  const repeated = carried.filter(({ done }) => !done);
  const tasks = [...repeated, ...Array.from({ length: 2 }, () => ({ text: `To ${sentence(next, 8)}` }))];
  const actions = tasks.map(({ text }, index) => ({
    id: `a${index + 1}`,
    item: `i${(index % ITEMS) + 1}`,
    text,
    owners: [ref(attendees[(index + number) % SEATS])],
    due: { text: 'by the next meeting', date: due },
    status: 'open',
    resolution: null,
    ...found,
    source: at(),
  }));
  carried.splice(0, carried.length, ...tasks.map(({ text }) => ({ text, done: next() < 0.7 })));
  return {
    schemaVersion: '1.0',
    generator: { name: 'minutes', version: '0.1.0' },
    source: {
      path: `${body}/${date}.pdf`,
      mediaType: 'application/pdf',
      encoding: null,
      bytes: 40_000,
      sha256: Buffer.from(`${body}${date}`.padEnd(32).slice(-32)).toString('hex'),
      pages: 6,
      part: null,
    },
    format: { id: 'general', profile: null, confidence: 0.9, candidates: [] },
    meeting: {
      body,
      title: `Minutes of ${body}`,
      date,
      startTime: '19:00',
      endTime: '21:00',
      venue: 'Village hall',
      status: 'approved',
      chair: 'p1',
      next: [],
      sources: {},
    },
    attendees,
    items,
    resolutions,
    actions,
    diagnostics: [],
  };
}

const WEEK = 7 * 86_400_000;
const BEGINNING = Date.parse('2008-01-07');

/** Writes so many meetings below the folder, one JSON file each; gives the paths relative to it. */
export function makeArchive(folder, count) {
  const paths = [];
  BODIES.forEach((body, index) => {
    const next = numbersFrom(index + 1);
    const carried = [];
    mkdirSync(join(folder, body), { recursive: true });
    const own = Math.floor(count / BODIES.length) + (index < count % BODIES.length ? 1 : 0);
    for (let number = 0; number < own; number++) {
      const date = new Date(BEGINNING + number * WEEK).toISOString().slice(0, 10);
      const path = `${body}/${date}.pdf.json`;
      writeFileSync(join(folder, path), JSON.stringify(meetingOf(next, { body, number, date, carried })));
      paths.push(path);
    }
  });
  return paths;
}
