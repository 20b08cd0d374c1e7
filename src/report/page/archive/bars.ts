/** Bars that lie: one row a thing, made of parts, on one scale from zero, with their numbers beside them. */
import { svg, type Child } from './dom.ts';
import { fitted } from './fit.ts';
import { chart, mark, type Mark } from './marks.ts';
import { grouped } from './words.ts';

export interface Part {
  /** What it is: "overdue". */
  name: string;
  count: number;
  /** The class that it is drawn with. */
  look: string;
}

export interface Bar {
  label: string;
  /** What is told of it in full. */
  says: string;
  /** Beside the bar; the sum of the parts unless given. */
  value?: string;
  parts: readonly Part[];
  open: () => void;
}

interface Options {
  says: string;
  width: number;
  bars: readonly Bar[];
}

const ROW = { height: 40, label: 15, bar: 16 };
/** Room for the numbers at the end of the longest bar. */
const VALUE = 104;

export function barsOf({ says, width, bars }: Options): SVGSVGElement {
  const sums = bars.map(({ parts }) => parts.reduce((total, { count }) => total + count, 0));
  const scale = (width - VALUE) / Math.max(1, ...sums);
  const marks = bars.map((bar, row) => rowOf(bar, row, sums[row] ?? 0, scale, width));
  return chart(says, { width, height: bars.length * ROW.height }, marks);
}

function rowOf({ label, says, value, parts, open }: Bar, row: number, sum: number, scale: number, width: number): Mark {
  const top = row * ROW.height;
  const y = top + ROW.label + 4;
  let x = 0;
  const shapes: Child[] = [
    svg('rect', { x: 0, y: top, width, height: ROW.height - 2, class: 'reach' }),
    svg('text', { x: 0, y: top + ROW.label - 1, class: 'row-label' }, fitted(label, width)),
  ];
  for (const { count, look } of parts) {
    const length = count * scale;
    if (count > 0) shapes.push(svg('rect', { x, y, width: Math.max(1, length - 1), height: ROW.bar, class: look }));
    x += length;
  }
  shapes.push(svg('text', { x: x + 5, y: y + ROW.bar - 4, class: 'value' }, value ?? grouped(sum)));
  return mark(says, open, { row, column: 0 }, ...shapes);
}
