/** Ruled lines in the pixels of a page: thin, dark, long and straight strokes along the page or down it. */
import { greatest, least } from '../../extremes.ts';
import { addTo } from '../../add-to.ts';
import type { Rule } from '../layout/page.ts';
import { paperOf, type Gray } from './pixels.ts';
import { SCAN } from './settings.ts';
import { levelled, transpose } from './straight.ts';

/** The rules of a page that falls by `slope`, in points and as the page is when level; `scale` is pixels a point. */
export function rulesOf(gray: Gray, scale: number, slope: number): Rule[] {
  const across = strokesOf(gray, scale).filter((one) => one.to - one.from >= SCAN.rule.length * scale);
  const down = strokesOf(transpose(gray), scale).filter((one) => isBorder(one, across, scale));
  const place = (x: number, y: number) => {
    const level = levelled({ x, y }, slope);
    return { x: level.x / scale, y: level.y / scale };
  };
  return [
    ...across.map(({ from, to, at }): Rule => {
      const middle = place((from + to) / 2, at);
      const half = (to - from) / scale / 2;
      return { x0: middle.x - half, x1: middle.x + half, y0: middle.y, y1: middle.y };
    }),
    ...down.map(({ from, to, at }): Rule => {
      const middle = place(at, (from + to) / 2);
      const half = (to - from) / scale / 2;
      return { x0: middle.x, x1: middle.x, y0: middle.y - half, y1: middle.y + half };
    }),
  ];
}

/** A stroke along the rows of pixels. */
interface Stroke {
  from: number;
  to: number;
  /** The row that its middle lies in. */
  at: number;
}

/** A stroke down the page is long, or reaches from one rule to the next: the border of a cell of one line. */
function isBorder({ from, to, at }: Stroke, across: readonly Stroke[], scale: number): boolean {
  if (to - from >= SCAN.rule.length * scale) return true;
  const near = SCAN.rule.touch * scale;
  return [from, to].every((end) =>
    across.some((rule) => Math.abs(rule.at - end) <= near && at >= rule.from - near && at <= rule.to + near),
  );
}

/** Dark pixels of a row one behind the other. */
interface Run {
  from: number;
  to: number;
  row: number;
  dark: number;
}

function strokesOf(gray: Gray, scale: number): Stroke[] {
  const strokes: Stroke[] = [];
  for (const runs of touching(runsOf(gray, scale), Math.max(1, SCAN.rule.gap * scale))) {
    const from = least(runs.map((run) => run.from));
    const to = greatest(runs.map((run) => run.to));
    const dark = runs.reduce((sum, run) => sum + run.dark, 0);
    const rows = runs.map((run) => run.row);
    const height = greatest(rows) - least(rows) + 1;
    const isThin = dark <= SCAN.rule.thick * scale * (to - from);
    const isStraight = height <= SCAN.rule.thick * scale + SCAN.rule.bend * (to - from);
    if (!isThin || !isStraight || to - from < SCAN.rule.shortest * scale) continue;
    strokes.push({ from, to, at: runs.reduce((sum, run) => sum + run.dark * (run.row + 0.5), 0) / dark });
  }
  return strokes;
}

/** Runs of pixels that are darker than what lies above and below them, from top to bottom. */
function runsOf({ width, height, pixels }: Gray, scale: number): Run[] {
  const { contrast, piece, gap, thick } = SCAN.rule;
  const darkest = paperOf(pixels) - contrast;
  const far = Math.max(2, Math.ceil(thick * scale));
  const near = far >> 1;
  const runs: Run[] = [];
  const least = Math.max(2, piece * scale);
  const widest = Math.max(1, gap * scale);
  for (let row = far; row + far < height; row++) {
    let from = -1;
    let last = -1;
    let dark = 0;
    for (let x = 0, at = row * width; x <= width; x++, at++) {
      const value = pixels[at] ?? 255;
      if (x < width && value <= darkest) {
        const above = Math.max(pixels[at - near * width] ?? 0, pixels[at - far * width] ?? 0);
        const below = Math.max(pixels[at + near * width] ?? 0, pixels[at + far * width] ?? 0);
        if (value + contrast <= above && value + contrast <= below) {
          if (from === -1) from = x;
          last = x;
          dark++;
        }
      }
      if (from === -1 || (x < width && x - last <= widest)) continue;
      if (last + 1 - from >= least && dark >= SCAN.rule.inked * (last + 1 - from))
        runs.push({ from, to: last + 1, row, dark });
      from = -1;
      dark = 0;
      if (runs.length >= SCAN.rule.mostRuns) return [];
    }
  }
  return runs;
}

/** Groups of runs that meet: those of one row, and of rows below each other. */
function touching(runs: readonly Run[], gap: number): Run[][] {
  const parent = runs.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] ?? root] ?? root;
    return root;
  };
  let first = 0;
  runs.forEach((run, index) => {
    while ((runs[first]?.row ?? run.row) < run.row - ROWS_APART) first++;
    for (let other = first; other < index; other++) {
      const { from, to } = runs[other] ?? run;
      if (from <= run.to + gap && to >= run.from - gap) parent[rootOf(other)] = rootOf(index);
    }
  });
  const groups = new Map<number, Run[]>();
  runs.forEach((run, index) => {
    const root = rootOf(index);
    addTo(groups, root, run);
  });
  return [...groups.values()];
}

/** A row that is lost to noise does not part the runs above and below it. */
const ROWS_APART = 2;
