/** The marks of a chart: each tells what it is, and opens what is behind it, by mouse and by key. */
import { svg, type Child } from './dom.ts';

export interface Mark {
  element: SVGGElement;
  /** Where arrow keys find it. */
  row: number;
  column: number;
}

/** A group that acts as a button; `says` is its name and its tooltip. */
export function mark(says: string, act: () => void, place: { row: number; column: number }, ...shapes: Child[]): Mark {
  const element = svg(
    'g',
    { class: 'mark', role: 'button', tabindex: -1, 'aria-label': says },
    svg('title', {}, says),
    ...shapes,
  );
  element.addEventListener('click', act);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') act();
  });
  return { element, ...place };
}

type Move = (from: Mark, to: Mark) => boolean;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: (from, to) => to.row === from.row && to.column > from.column,
  ArrowLeft: (from, to) => to.row === from.row && to.column < from.column,
  ArrowDown: (from, to) => to.row > from.row,
  ArrowUp: (from, to) => to.row < from.row,
};

/**
 * One stop for the tab key; the arrow keys go from mark to mark. What is drawn over the marks is for the eye alone: their
 * names say it.
 */
export function chart(
  says: string,
  size: { width: number; height: number },
  marks: readonly Mark[],
  ...drawn: Child[]
): SVGSVGElement {
  const { width, height } = size;
  const element = svg(
    'svg',
    {
      class: 'chart',
      role: 'group',
      'aria-label': says,
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
    },
    ...marks.map((each) => each.element),
    svg('g', { class: 'over', 'aria-hidden': 'true' }, ...drawn),
  );
  const byElement = new Map<EventTarget | null, Mark>(marks.map((each) => [each.element, each]));
  let current = marks[0];
  current?.element.setAttribute('tabindex', '0');
  element.addEventListener('focusin', ({ target }) => {
    const focused = byElement.get(target);
    if (focused === undefined) return;
    current?.element.setAttribute('tabindex', '-1');
    current = focused;
    current.element.setAttribute('tabindex', '0');
  });
  element.addEventListener('keydown', (event) => {
    const leads = MOVES[event.key];
    if (current === undefined || (leads === undefined && event.key !== ' ')) return;
    event.preventDefault();
    if (leads !== undefined) nearest(current, marks, leads)?.element.focus();
  });
  return element;
}

/** Of the marks that a key leads to, the next one. */
function nearest(from: Mark, marks: readonly Mark[], leads: Move): Mark | null {
  const ROW = 1e6;
  const distance = ({ row, column }: Mark): number => Math.abs(row - from.row) * ROW + Math.abs(column - from.column);
  return marks
    .filter((to) => leads(from, to))
    .reduce<Mark | null>((best, to) => (best === null || distance(to) < distance(best) ? to : best), null);
}
