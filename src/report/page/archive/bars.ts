/** Bars that lie: one row a thing, made of parts, on one scale from zero, with their numbers beside them. */
import { svg, type Child } from './dom.ts';
import { fitted, widthOf } from './fit.ts';
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
/** Between a bar and its number. */
const GAP = 5;

export function barsOf({ says, width, bars }: Options): SVGSVGElement {
  const sums = bars.map(({ parts }) => parts.reduce((total, { count }) => total + count, 0));
  const values = bars.map(({ value }, row) => value ?? grouped(sums[row] ?? 0));
  const room = Math.max(0, ...values.map((value) => widthOf(value, 'value'))) + GAP;
  const scale = Math.max(0, width - room - GAP) / Math.max(1, ...sums);
  const rows = bars.map((bar, row) => rowOf(bar, { row, value: values[row] ?? '', scale, width }));
  const marks = rows.map(({ drawn }) => drawn);
  return chart(says, { width, height: bars.length * ROW.height }, marks, ...rows.flatMap(({ words }) => words));
}

interface Place {
  row: number;
  value: string;
  /** Pixels for each that is counted. */
  scale: number;
  width: number;
}

function rowOf(bar: Bar, { row, value, scale, width }: Place): { drawn: Mark; words: Child[] } {
  const top = row * ROW.height;
  const y = top + ROW.label + 4;
  let x = 0;
  const shapes: Child[] = [svg('rect', { x: 0, y: top, width, height: ROW.height - 2, class: 'reach' })];
  for (const { count, look } of bar.parts) {
    const length = count * scale;
    if (count > 0) shapes.push(svg('rect', { x, y, width: Math.max(1, length - 1), height: ROW.bar, class: look }));
    x += length;
  }
  const words = [
    svg('text', { x: 0, y: top + ROW.label - 1, class: 'row-label' }, fitted(bar.label, width)),
    svg('text', { x: x + GAP, y: y + ROW.bar - 4, class: 'value' }, value),
  ];
  return { drawn: mark(bar.says, bar.open, { row, column: 0 }, ...shapes), words };
}
