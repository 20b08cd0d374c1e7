/** A part of the page: what it is called, and how it is drawn for a selection of meetings. */
import { button, html, type Child } from './dom.ts';
import type { Model, Selection } from './model.ts';
import type { Panel } from './panel.ts';
import { grouped } from './words.ts';

export interface View {
  model: Model;
  selection: Selection;
  panel: Panel;
  /** Pixels that a chart may take. */
  width: number;
}

export interface Section {
  id: string;
  title: string;
  draw(view: View): Child[];
}

/** What a chart says beside its marks. */
export function note(words: string): HTMLElement {
  return html('p', { class: 'note' }, words);
}

/** Draws the first of many rows, and more of them each time that more are asked for. */
export function growing<Row>(
  rows: readonly Row[],
  { first, step, what }: { first: number; step: number; what: string },
  draw: (rows: readonly Row[]) => Child[],
): HTMLElement {
  const place = html('div');
  let shown = first;
  const more = button('', () => {
    shown += step;
    fill();
  });
  const fill = (): void => {
    place.replaceChildren(...draw(rows.slice(0, shown)).filter((child) => child !== null));
    more.hidden = shown >= rows.length;
    more.textContent = `Show ${grouped(Math.min(step, rows.length - shown))} more of ${grouped(rows.length)} ${what}`;
  };
  fill();
  return html('div', {}, place, more);
}
