/** Rows of bars over time, below each other on one scale: small multiples. */
import type { Bins } from './bins.ts';
import { svg, type Child } from './dom.ts';
import { fitted, widthOf } from './fit.ts';
import { chart, mark, type Mark } from './marks.ts';
import { counted, grouped } from './words.ts';

export interface Strip {
  label: string;
  /** One number a bin. */
  counts: readonly number[];
  total: number;
  open: (bin: number) => void;
  /** What stands in the place of a bar: one mark for each of the few things that a strip holds. */
  points?: readonly Point[];
}

export interface Point {
  bin: number;
  says: string;
  open: () => void;
}

interface Options {
  says: string;
  width: number;
  bins: Bins;
  strips: readonly Strip[];
  /** What is counted: "meeting". */
  unit: string;
}

const ROW = { height: 68, bar: 40, label: 22, tallest: 26 };
const AXIS = 22;
const GAP = 2;
const LEAST_BAR = 1.5;
/** Pixels between two labels of the axis. */
const LABEL_GAP = 12;
const POINT = { size: 12, step: 14 };
/** Room at the right for the number of a last bar. */
const MARGIN = 8;

/** Bars begin at zero; the highest of each row tells its number. */
export function stripsOf({ says, width, bins, strips, unit }: Options): SVGSVGElement {
  const inner = width - MARGIN;
  const step = inner / Math.max(1, bins.labels.length);
  const highest = Math.max(1, ...strips.flatMap(({ counts }) => counts));
  const height = strips.length * ROW.height + AXIS;
  const marks: Mark[] = [];
  const drawn: Child[] = [];
  strips.forEach((strip, row) => {
    const base = row * ROW.height + ROW.label + ROW.bar;
    drawn.push(
      svg('text', { x: 0, y: row * ROW.height + ROW.label - 4, class: 'row-label' }, labelFor(strip, width, unit)),
      svg('line', { x1: 0, x2: inner, y1: base + 0.5, y2: base + 0.5, class: 'baseline' }),
    );
    const place = { row, base, step };
    if (strip.points === undefined) drawBars({ ...place, highest, unit, bins }, strip, marks, drawn);
    else marks.push(...pointsOf(place, strip.points));
  });
  drawn.push(...axisOf(bins, step, height - AXIS + 16));
  return chart(says, { width, height }, marks, ...drawn);
}

function labelFor({ label, total }: Strip, width: number, unit: string): string {
  const count = `  ${counted(total, unit)}`;
  return fitted(label, width - widthOf(count)) + count;
}

interface Place {
  row: number;
  base: number;
  step: number;
}

function drawBars(
  { row, base, step, highest, unit, bins }: Place & { highest: number; unit: string; bins: Bins },
  { label, counts, open }: Strip,
  marks: Mark[],
  drawn: Child[],
): void {
  const most = Math.max(...counts);
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const height = Math.max(LEAST_BAR, (count / highest) * ROW.tallest);
    const width = Math.max(1, step - GAP);
    const says = `${label}, ${bins.labels[bin] ?? ''}: ${counted(count, unit)}`;
    marks.push(
      mark(
        says,
        () => {
          open(bin);
        },
        { row, column: bin },
        svg('rect', { x: bin * step, y: base - ROW.bar, width: step, height: ROW.bar, class: 'reach' }),
        svg('rect', { x: bin * step + GAP / 2, y: base - height, width, height, class: 'bar' }),
      ),
    );
    if (count !== most || counts.indexOf(most) !== bin) return;
    drawn.push(
      svg(
        'text',
        { x: (bin + 0.5) * step, y: base - height - 3, class: 'value', 'text-anchor': anchorOf(bin, counts) },
        grouped(count),
      ),
    );
  });
}

/** A number above the first or the last of many thin bars stays in the picture. */
function anchorOf(bin: number, counts: readonly number[]): string {
  if (counts.length < 2) return 'middle';
  return bin === 0 ? 'start' : bin === counts.length - 1 ? 'end' : 'middle';
}

/** Those of one bin stand on each other. */
function pointsOf({ row, base, step }: Place, points: readonly Point[]): Mark[] {
  const filled = new Map<number, number>();
  const size = Math.min(POINT.size, Math.max(4, step - GAP));
  const perColumn = Math.floor(ROW.bar / POINT.step);
  return points.map(({ bin, says, open }, index) => {
    const below = filled.get(bin) ?? 0;
    filled.set(bin, below + 1);
    const x = bin * step + (step - size) / 2 + Math.floor(below / perColumn) * (size + GAP);
    const y = base - size - 1 - (below % perColumn) * POINT.step;
    return mark(
      says,
      open,
      { row, column: index },
      svg('rect', { x, y, width: size, height: size, rx: 2, class: 'bar' }),
    );
  });
}

/** Every bin is called by its label where there is room; else the years are. */
function axisOf({ labels }: Bins, step: number, y: number): Child[] {
  const width = (label: string): number => widthOf(label, 'value') + LABEL_GAP;
  const widest = Math.max(0, ...labels.map(width));
  const years = labels.map((label, bin) => (BEGINS_YEAR.test(label) || bin === 0 ? label.slice(0, YEAR) : ''));
  const named = widest <= step ? labels : labels.some((label) => label.includes('–')) ? labels : years;
  let end = -Infinity;
  return named.flatMap((label, bin) => {
    const x = bin * step + GAP / 2;
    const room = x >= end && x + width(label) - LABEL_GAP <= labels.length * step + MARGIN;
    if (label === '' || !room) return [];
    end = x + width(label);
    return [svg('text', { x, y, class: 'tick' }, label)];
  });
}

/** "2016", "2016-01", "2016 Q1" */
const BEGINS_YEAR = /^\d+(?:-01| Q1)?$/;
const YEAR = 'YYYY'.length;
