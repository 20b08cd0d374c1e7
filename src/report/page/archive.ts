/** What runs in the page of an archive. */
import type { ArchiveData } from '../archive/rows.ts';
import { actions } from './archive/actions.ts';
import { attendance } from './archive/attendance.ts';
import { decisionsByKind } from './archive/decisions.ts';
import { documents } from './archive/documents.ts';
import { html } from './archive/dom.ts';
import { filtersOf } from './archive/filters.ts';
import { meetingsOverTime } from './archive/meetings.ts';
import { modelOf, selectionOf, type Filter } from './archive/model.ts';
import { panelOf } from './archive/panel.ts';
import { register } from './archive/register.ts';
import type { Section } from './archive/section.ts';
import { summary } from './archive/summary.ts';
import { votes } from './archive/votes.ts';

const SECTIONS: readonly Section[] = [
  summary,
  meetingsOverTime,
  attendance,
  decisionsByKind,
  votes,
  actions,
  register,
  documents,
];

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as ArchiveData;
const model = modelOf(data);
const panel = panelOf(model.asOf);
const main = document.getElementById('archive') ?? document.body;

const places = SECTIONS.map((section) => {
  const place = html('div', { class: 'drawn' });
  main.append(html('section', { id: section.id }, html('h2', {}, section.title), place));
  return { section, place };
});

let filter: Filter = { body: null, year: null };
let width = 0;

/** Draws everything for the filter; gives how many meetings it lets through. */
function draw(): number {
  const selection = selectionOf(model, filter);
  width = places[0]?.place.clientWidth ?? 0;
  for (const { section, place } of places) {
    const drawn = section.draw({ model, selection, panel, width });
    place.replaceChildren(...drawn.filter((child) => child !== null));
  }
  return selection.meetings.length;
}

const form = filtersOf(model, (asked) => {
  filter = asked;
  return draw();
});
document.getElementById('filters')?.append(form);
performance.mark('drawn');

/** Only another width is another picture: what was opened stays open while the page merely grows. */
addEventListener('resize', () => {
  if (places[0]?.place.clientWidth !== width) draw();
});
