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
    const figures: [name: string, one: string, count: number, link: string][] = [
      ['meetings', 'meeting', meetings.length, '#meetings'],
      ['bodies', 'body', bodies.filter(({ name }) => name !== '').length, '#meetings'],
      ['people', 'person', people.length, '#attendance'],
      ['decisions', 'decision', decisions.length, '#decisions'],
      ['actions', 'action', tasks.length, '#register'],
      ['open actions', 'open action', overdue + among('open'), '#actions'],
      ['overdue actions', 'overdue action', overdue, '#actions'],
      ['documents not read', 'document not read', model.unread.length, '#documents'],
    ];
    const cells = figures.map(([name, one, count, link]) =>
      html(
        'div',
        {},
        html('dt', {}, html('a', { href: link }, count === 1 ? one : name)),
        html('dd', { 'data-figure': name }, grouped(count)),
      ),
    );
    return [html('dl', { class: 'figures' }, ...cells)];
  },
};
