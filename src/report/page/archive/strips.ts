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
  /** What stands in the place of a bar: one mark for each of the few things that a strip holds, where there is room. */
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
const POINT = { largest: 12, least: 7 };
/** Room at the right for the number of a last bar. */
const MARGIN = 8;

/** Bars begin at zero; the highest of each row tells its number. */
export function stripsOf({ says, width, bins, strips, unit }: Options): SVGSVGElement {
  const inner = width - MARGIN;
  const step = stepOf(bins, width);
  const highest = Math.max(1, ...strips.flatMap(({ counts }) => counts));
  const height = strips.length * ROW.height + AXIS;
  const size = sizeOf(
    strips.map(({ counts }) => counts),
    step,
  );
  const marks: Mark[] = [];
  const drawn: Child[] = [];
  strips.forEach((strip, row) => {
    const base = row * ROW.height + ROW.label + ROW.bar;
    drawn.push(
      svg('text', { x: 0, y: row * ROW.height + ROW.label - 4, class: 'row-label' }, labelFor(strip, width, unit)),
      svg('line', { x1: 0, x2: inner, y1: base + 0.5, y2: base + 0.5, class: 'baseline' }),
    );
    const place = { row, base, step };
    if (strip.points === undefined || size === null) drawBars({ ...place, highest, unit, bins }, strip, marks, drawn);
    else marks.push(...pointsOf({ ...place, size }, strip.points));
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

/** How many points of a size stand on and beside each other in a bin. */
function roomFor(size: number, step: number): { high: number; wide: number } {
  return { high: Math.floor(ROW.bar / (size + GAP)), wide: Math.floor(step / (size + GAP)) };
}

/** The largest size at which the points of every bin have room; null where none is, and bars are drawn instead. */
function sizeOf(rows: readonly (readonly number[])[], step: number): number | null {
  const most = Math.max(0, ...rows.flat());
  for (let size = POINT.largest; size >= POINT.least; size--) {
    const { high, wide } = roomFor(size, step);
    if (high * wide >= most) return size;
  }
  return null;
}

/** Whether there is room for a point for each that is counted; `rows` has one number a bin. */
export function pointsFit(rows: readonly (readonly number[])[], bins: Bins, width: number): boolean {
  return sizeOf(rows, stepOf(bins, width)) !== null;
}

/** Pixels of a bin. */
function stepOf({ labels }: Bins, width: number): number {
  return (width - MARGIN) / Math.max(1, labels.length);
}

/** Those of one bin stand on each other, then beside each other. */
function pointsOf({ row, base, step, size }: Place & { size: number }, points: readonly Point[]): Mark[] {
  const filled = new Map<number, number>();
  const { high } = roomFor(size, step);
  return points.map(({ bin, says, open }, index) => {
    const before = filled.get(bin) ?? 0;
    filled.set(bin, before + 1);
    const x = bin * step + GAP / 2 + Math.floor(before / high) * (size + GAP);
    const y = base - size - 1 - (before % high) * (size + GAP);
    const shape = svg('rect', { x, y, width: size, height: size, rx: 2, class: 'bar' });
    return mark(says, open, { row, column: index }, shape);
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
