/** The numbers above all charts. */
import { html } from './dom.ts';
import type { Section } from './section.ts';
import { grouped } from './words.ts';

export const summary: Section = {
  id: 'summary',
  title: 'In numbers',
  draw: ({ model, selection }) => {
    const { meetings, bodies, people, decisions, tasks } = selection;
    const among = (state: string): number => tasks.filter((task) => task.state === state).length;
    const overdue = among('overdue');
    const figures: [name: string, count: number, link: string | null][] = [
      ['meetings', meetings.length, '#meetings'],
      ['bodies', bodies.filter(({ name }) => name !== '').length, '#meetings'],
      ['people', people.length, '#attendance'],
      ['decisions', decisions.length, '#decisions'],
      ['actions', tasks.length, '#register'],
      ['of them open', overdue + among('open'), '#actions'],
      ['of them overdue', overdue, '#actions'],
      ['documents not read', model.unread.length, '#documents'],
    ];
    const cells = figures.map(([name, count, link]) =>
      html(
        'div',
        {},
        html('dt', {}, html('a', { href: link }, name)),
        html('dd', { 'data-figure': name }, grouped(count)),
      ),
    );
    return [html('dl', { class: 'figures' }, ...cells)];
  },
};
