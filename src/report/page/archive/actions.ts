/** Open and overdue actions: by owner, and by age. */
import { addTo } from '../../../add-to.ts';
import { barsOf, type Bar } from './bars.ts';
import { html, type Child } from './dom.ts';
import type { Action } from './model.ts';
import { growing, note, type Section, type View } from './section.ts';
import { asTable } from './table.ts';
import { counted, grouped } from './words.ts';

const OWNERS = { first: 12, step: 24, what: 'owners' };

interface Group {
  name: string;
  tasks: Action[];
}

export const actions: Section = {
  id: 'actions',
  title: 'Open actions',
  draw: (view) => {
    const open = view.selection.tasks.filter(({ state }) => state !== 'done');
    if (open.length === 0) return [note(`No action is open on ${view.selection.asOf}.`)];
    return [
      note(
        `Each task once, as the last meeting up to ${view.selection.asOf} records it. Overdue: not done, and due before that day. A task of several owners counts for each.`,
      ),
      html(
        'ul',
        { class: 'legend' },
        html('li', {}, html('span', { class: 'swatch overdue' }), 'overdue'),
        html('li', {}, html('span', { class: 'swatch open' }), 'open'),
      ),
      ...groupsOf('By owner', 'Owner', byOwner(open), view),
      ...groupsOf('By age', 'Age', byAge(open), view),
    ];
  },
};

function groupsOf(heading: string, column: string, groups: readonly Group[], { width, panel }: View): Child[] {
  return [
    html('h3', {}, heading),
    growing(groups, OWNERS, (shown) => [
      barsOf({
        says: `Open actions: ${heading.toLowerCase()}`,
        width,
        bars: shown.map((group) =>
          barOf(group, () => {
            panel.actions(`Open actions: ${group.name}`, group.tasks);
          }),
        ),
      }),
    ]),
    asTable({
      caption: `Open actions: ${heading.toLowerCase()}`,
      columns: [
        { heading: column, of: ({ name }) => name },
        { heading: 'Open', of: ({ tasks }) => grouped(tasks.length), by: ({ tasks }) => tasks.length, number: true },
        {
          heading: 'Of them overdue',
          of: ({ tasks }) => grouped(overdueIn(tasks)),
          by: ({ tasks }) => overdueIn(tasks),
          number: true,
        },
      ],
      rows: groups,
    }),
  ];
}

function overdueIn(tasks: readonly Action[]): number {
  return tasks.filter(({ state }) => state === 'overdue').length;
}

function barOf({ name, tasks }: Group, open: () => void): Bar {
  const overdue = overdueIn(tasks);
  return {
    label: name,
    says: `${name}: ${counted(tasks.length, 'open action')}, ${grouped(overdue)} of them overdue`,
    value: [grouped(tasks.length), ...(overdue === 0 ? [] : [overdueWords(overdue, tasks.length)])].join(', '),
    parts: [
      { name: 'overdue', count: overdue, look: 'overdue' },
      { name: 'open', count: tasks.length - overdue, look: 'open' },
    ],
    open,
  };
}

function overdueWords(overdue: number, all: number): string {
  return overdue === all ? 'all overdue' : `${grouped(overdue)} overdue`;
}

/** Who has most first; those whom nobody has, last. */
function byOwner(open: readonly Action[]): Group[] {
  const groups = new Map<string, Action[]>();
  for (const task of open) for (const owner of new Set(task.owners)) addTo(groups, owner, task);
  const owners = [...groups].map(([name, tasks]) => ({ name, tasks }));
  owners.sort(
    (a, b) => b.tasks.length - a.tasks.length || overdueIn(b.tasks) - overdueIn(a.tasks) || (a.name < b.name ? -1 : 1),
  );
  const nobodys = open.filter(({ owners: named }) => named.length === 0);
  return nobodys.length === 0 ? owners : [...owners, { name: 'Nobody named', tasks: nobodys }];
}

/** Days up to which an age is called so. */
const AGES: readonly [days: number, name: string][] = [
  [31, 'up to a month'],
  [92, '1 to 3 months'],
  [183, '3 to 6 months'],
  [366, '6 months to a year'],
  [731, '1 to 2 years'],
  [Infinity, 'over 2 years'],
];

/** From the first meeting that recorded it to the day of the register. */
function byAge(open: readonly Action[]): Group[] {
  const groups = AGES.map(([days, name], index): Group => {
    const above = AGES[index - 1]?.[0] ?? -Infinity;
    return { name, tasks: open.filter(({ age }) => age !== null && age > above && age <= days) };
  });
  const unknown = open.filter(({ age }) => age === null);
  return unknown.length === 0 ? groups : [...groups, { name: 'day not known', tasks: unknown }];
}
