/** The filters of the whole page: a body, a year. */
import { button, html } from './dom.ts';
import { bodiesOf, yearOf, type Filter, type Model } from './model.ts';
import { bodyName, counted, grouped } from './words.ts';

const ALL = 'all';

/** The form; `changed` is called with what is asked for, and gives how many meetings that lets through. */
export function filtersOf({ meetings }: Model, changed: (filter: Filter) => number): HTMLElement {
  const bodies = bodiesOf(meetings).map(({ name }) => name);
  const years = [...new Set(meetings.map(yearOf))].sort().reverse();
  const body = html(
    'select',
    {},
    html('option', { value: ALL }, `all bodies (${grouped(bodies.length)})`),
    ...bodies.map((name, place) => html('option', { value: place }, bodyName(name))),
  );
  const year = html(
    'select',
    {},
    html('option', { value: ALL }, 'all years'),
    ...years.map((name, place) => html('option', { value: place }, name === '' ? 'no date told' : name)),
  );
  const shown = html('p', { role: 'status' });
  const apply = (): void => {
    const count = changed({
      body: body.value === ALL ? null : (bodies[Number(body.value)] ?? null),
      year: year.value === ALL ? null : (years[Number(year.value)] ?? null),
    });
    const all = counted(meetings.length, 'meeting');
    shown.textContent = count === meetings.length ? all : `${grouped(count)} of ${all}`;
    reset.hidden = count === meetings.length;
  };
  const reset = button('Show all', () => {
    body.value = ALL;
    year.value = ALL;
    apply();
  });
  body.addEventListener('input', apply);
  year.addEventListener('input', apply);
  apply();
  return html(
    'form',
    { 'aria-label': 'Filters of the page' },
    html('label', { class: 'field' }, 'Body ', body),
    html('label', { class: 'field' }, 'Year ', year),
    shown,
    reset,
  );
}
