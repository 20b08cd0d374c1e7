/** The register: every task once, to be searched, filtered and ordered. */
import { html } from './dom.ts';
import { bodiesOf, type Action, type State } from './model.ts';
import { documentLink, type Panel } from './panel.ts';
import { button } from './dom.ts';
import type { Section } from './section.ts';
import { tableOf, type Column } from './table.ts';
import { bodyName, linesOf, STATE_WORDS } from './words.ts';

const STATES: readonly [value: string, words: string, states: readonly State[]][] = [
  ['open', 'open, overdue or not', ['open', 'overdue']],
  ['overdue', 'overdue', ['overdue']],
  ['done', 'done', ['done']],
  ['all', 'all', ['open', 'overdue', 'done']],
];

export const register: Section = {
  id: 'register',
  title: 'Register of actions',
  draw: ({ selection, panel }) => {
    const state = select(STATES.map(([value, words]) => [value, words]));
    const bodies = bodiesOf(selection.tasks.map(({ meeting }) => meeting)).map(({ name }) => name);
    const body = select([['all', 'all'], ...bodies.map((name, place) => [String(place), bodyName(name)] as const)]);
    const owner = html('input', { type: 'search' });
    const words = html('input', { type: 'search' });
    const place = html('div');
    const draw = (): void => {
      const states = STATES.find(([value]) => value === state.value)?.[2] ?? [];
      const meant = bodies[Number(body.value)];
      const rows = selection.tasks.filter(
        (task) =>
          states.includes(task.state) &&
          (body.value === 'all' || task.meeting.body === meant) &&
          has(task.owners.join(' '), owner.value) &&
          has(`${task.text} ${task.owners.join(' ')} ${task.meeting.file}`, words.value),
      );
      place.replaceChildren(tableOf({ caption: 'Register of actions', columns: columnsFor(panel), rows }));
    };
    for (const field of [state, body, owner, words]) field.addEventListener('input', draw);
    draw();
    const fields = [
      html('label', { class: 'field' }, 'State ', state),
      html('label', { class: 'field' }, 'Body ', body),
      html('label', { class: 'field' }, 'Owner ', owner),
      html('label', { class: 'field' }, 'Search ', words),
    ];
    return [html('div', { class: 'fields' }, ...fields), place];
  },
};

function select(options: readonly (readonly [value: string, words: string])[]): HTMLSelectElement {
  return html('select', {}, ...options.map(([value, words]) => html('option', { value }, words)));
}

/** Whether all of the words are in the text, whatever their capitals. */
function has(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  return words
    .toLowerCase()
    .split(' ')
    .every((word) => lower.includes(word));
}

function columnsFor(panel: Panel): Column<Action>[] {
  return [
    {
      heading: 'State',
      of: ({ state }) => html('span', { class: `chip ${state}` }, STATE_WORDS[state]),
      by: ({ state }) => ['overdue', 'open', 'done'].indexOf(state),
    },
    {
      heading: 'Due',
      of: ({ due, dueText }) => (due === '' ? dueText : html('span', { class: 'day' }, due)),
      by: ({ due }) => due,
    },
    { heading: 'Days', of: ({ age }) => (age === null ? '' : String(age)), by: ({ age }) => age ?? '', number: true },
    { heading: 'Owner', of: ({ owners }) => owners.join(', '), by: ({ owners }) => owners.join(', ') },
    { heading: 'Action', of: ({ text }) => text, by: ({ text }) => text },
    {
      heading: 'Meeting',
      of: ({ meeting }) =>
        button(
          `${meeting.date === '' ? 'no date' : meeting.date}, ${bodyName(meeting.body)}`,
          () => {
            panel.meeting(meeting);
          },
          { class: 'plain' },
        ),
      by: ({ meeting }) => `${meeting.date} ${meeting.body}`,
    },
    {
      heading: 'Document',
      of: (task) => html('span', {}, documentLink(task.meeting, task.page), ` ${linesOf(task)}`),
      by: ({ meeting }) => meeting.file,
    },
  ];
}
