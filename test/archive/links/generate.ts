import type { Mention } from '../../../src/archive/links/people.ts';
import type { Progress, Task } from '../../../src/archive/links/actions.ts';
import { randomOf } from '../../../scripts/make-archive/random.mjs';
import { dayOf } from './tasks.ts';

const GIVEN =
  'Elizabeth:Liz Margaret:Maggie Catherine:Kate Karen: Susan:Sue Patricia:Pat Ruth: Fiona: Joanna:Jo Priya: William:Bill Robert:Bob Stephen:Steve Michael:Mike Thomas:Tom Derek: Owen: Graham: Kenneth:Ken Zoë:'.split(
    ' ',
  );
const ONSETS = 'B Br C D F G H K L M N P R S T W Th Cr Gr'.split(' ');
const MIDDLES = 'arr ell enn ock ard and art olm ing ump ay ield orn est ush'.split(' ');
const ENDS = 'ston ham ley wick ford bury dale worth field croft by well'.split(' ');
const BODIES =
  'Ashwell Barrow Corley Dunmere Elmsford Farleigh Grayling Hexmoor Ivelden Kelmarsh Lodwick Marbury'.split(' ');

interface Invented {
  given: string;
  short: string;
  surname: string;
  body: string;
  title: string | null;
  organisation: string | null;
}

/** 300 people in twelve bodies; of those of one body no two have the same surname, or one that is nearly the same, but a few. */
export function inventedMentions(seed: number, meetings: number): { mentions: Mention[]; truth: Map<string, number> } {
  const { below, pick, shuffled } = randomOf(String(seed));
  const people: Invented[] = Array.from({ length: 300 }, (_, at) => {
    const [given = '', short = ''] = pick(GIVEN).split(':');
    const surname = at % 25 === 24 ? 'Smith' : `${pick(ONSETS)}${pick(MIDDLES)}${pick(ENDS)}`;
    const title = pick([null, 'Cllr', 'Dr', null]);
    const organisation = pick([null, null, 'Harrow Trust', 'Dunmere Water']);
    return { given, short, surname, body: `${BODIES[at % 12] ?? ''} Parish Council`, title, organisation };
  });
  const mentions: Mention[] = [];
  const truth = new Map<string, number>();
  for (let number = 0; number < meetings; number++) {
    const of = number % 12;
    const roster = people.map((person, at) => ({ person, at })).filter(({ at }) => at % 12 === of);
    const body = pick([
      `${BODIES[of] ?? ''} Parish Council`,
      `The ${BODIES[of] ?? ''} Parish Council`,
      `${(BODIES[of] ?? '').toUpperCase()} PARISH COUNCIL`,
    ]);
    for (const [place, { person, at }] of shuffled(roster).slice(0, 12).entries()) {
      const meeting = `m${String(number)}`;
      const attendee = `p${String(place + 1)}`;
      mentions.push({
        meeting,
        attendee,
        body,
        date: dayOf(Math.floor(number / 12)),
        ...printed(person, below),
        role: null,
        office: null,
      });
      truth.set(`${meeting} ${attendee}`, at);
    }
  }
  return { mentions, truth };
}

function printed({ given, short, surname, title, organisation }: Invented, below: (count: number) => number) {
  const slip = surname.length > 8 ? `${surname.slice(0, 5)}${surname.slice(6)}` : surname;
  const names: [share: number, name: string][] = [
    [60, `${given} ${surname}`],
    [8, `${given[0] ?? ''} ${surname}`],
    [6, `${given[0] ?? ''}. ${surname}`],
    [6, `${surname}, ${given}`],
    [6, short === '' ? `${given} ${surname}` : `${short} ${surname}`],
    [5, `${surname.toUpperCase()} ${given}`],
    [4, `${given} ${surname.toUpperCase()}`],
    [3, `${given.normalize('NFD').replace(/\p{M}/gu, '')} ${surname}`],
    [2, `${given} ${slip}`],
  ];
  let left = below(100);
  const [, name] = names.find(([share]) => (left -= share) < 0) ?? [0, `${given} ${surname}`];
  return {
    name,
    honorific: below(3) === 0 ? null : title,
    initials: null,
    organisation: below(2) === 0 ? null : organisation,
  };
}

const VERBS =
  'mend:mended paint:painted replace:replaced order:ordered inspect:inspected survey:surveyed clear:cleared insure:insured measure:measured repair:repaired'.split(
    ' ',
  );
const THINGS =
  'fence bench culvert hedge noticeboard footbridge railing boiler gutter projector defibrillator bollard signpost stile pump kettle piano floodlight goalpost sandpit'.split(
    ' ',
  );
const PLACES =
  'pond chapel pavilion allotments station school library cemetery crossroads orchard playground quay brewery mill tannery'.split(
    ' ',
  );
const EXTRAS = ['with the contractor', 'and report back', 'before the winter', 'as discussed', 'from the reserve', ''];
const OWNERS = 'karen-turner paul-hall ann-day peter-garth ruth-penrose owen-dalby'.split(' ');

/** Tasks of twelve bodies: some come again in other words, some are told as done; what is true is given as "meeting id → meeting id or line". */
export function inventedTasks(
  seed: number,
  meetings: number,
): { tasks: Task[]; progress: Progress[]; truth: Set<string> } {
  const { below, pick } = randomOf(String(seed));
  const tasks: Task[] = [];
  const progress: Progress[] = [];
  const truth = new Set<string>();
  interface Open {
    verb: string;
    thing: string;
    place: string;
    owner: string;
    plot: string;
    last: Task;
  }
  const open: Open[][] = BODIES.map(() => []);
  for (let number = 0; number < meetings; number++) {
    const of = number % 12;
    const where = {
      meeting: `m${String(number)}`,
      body: `${BODIES[of] ?? ''} Parish Council`,
      date: dayOf(Math.floor(number / 12)),
      page: null,
    };
    let line = 10;
    const add = (one: Omit<Open, 'last'>, text: string, status: Task['status'], itemTitle: string): Task => {
      const at = { startLine: ++line, endLine: line, item: 'i1', itemTitle };
      const owners = below(6) === 0 ? [] : [`${one.owner}@${String(of)}`];
      const task = { ...where, ...at, id: `a${String(line)}`, text, owners, status, dueDate: null };
      tasks.push(task);
      return task;
    };
    const still: Open[] = [];
    for (const one of open[of] ?? []) {
      const [verb = '', past = ''] = one.verb.split(':');
      const owner = one.owner
        .split('-')
        .map((part) => (part[0] ?? '').toUpperCase())
        .join('');
      const key = `${one.last.meeting} ${one.last.id}`;
      const how = below(10);
      if (how < 4) {
        const text = pick([
          `${owner} had ${past} the ${one.thing}${one.plot} near the ${one.place}.`,
          `The ${one.thing}${one.plot} near the ${one.place} has been ${past} by ${owner}.`,
          `${owner} to ${verb} ${one.thing}${one.plot} near ${one.place} – done`,
        ]);
        progress.push({ ...where, item: 'i0', itemTitle: 'Matters arising', text, startLine: ++line, endLine: line });
        truth.add(`${key} > ${where.meeting} ${String(line)}`);
      } else if (how < 7) {
        const text = pick([
          `${owner} to ${verb} ${one.thing}${one.plot} near ${one.place}`,
          `${verb} the ${one.thing}${one.plot} near the ${one.place} ${pick(EXTRAS)}`,
          `${owner} ${verb}ing the ${one.thing}${one.plot} near the ${one.place}`,
        ]);
        const again = add(one, text, pick(['open', 'carried-forward']), 'Actions from the last meeting');
        truth.add(`${key} > ${again.meeting} ${again.id}`);
        still.push({ ...one, last: again });
      } else if (how < 9) still.push(one);
    }
    open[of] = still.filter(({ last }) => number - Number(last.meeting.slice(1)) < 12 * 4);
    for (let count = below(4); count > 0; count--) {
      const plot = below(4) === 0 ? ` at plot ${String(1 + below(40))}` : '';
      const one = { verb: pick(VERBS), thing: pick(THINGS), place: pick(PLACES), owner: pick(OWNERS), plot };
      const isOpen = open[of].some(({ thing, place }) => thing === one.thing && place === one.place);
      if (isOpen) continue;
      const text = `${one.owner
        .split('-')
        .map((part) => (part[0] ?? '').toUpperCase())
        .join('')} to ${one.verb.split(':')[0] ?? ''} the ${one.thing}${plot} near the ${one.place} ${pick(EXTRAS)}`;
      open[of].push({ ...one, last: add(one, text, 'open', 'Property') });
    }
    progress.push({
      ...where,
      item: 'i0',
      itemTitle: 'Matters arising',
      text: `Members thanked the volunteers for the ${pick(THINGS)} near the ${pick(PLACES)}.`,
      startLine: ++line,
      endLine: line,
    });
  }
  return { tasks, progress, truth };
}
