/** Ruled tables: rules → crossings → grids → cells. */
import { greatest, least } from '../../extremes.ts';
import { addAll } from '../../add-all.ts';
import type { Rule } from './page.ts';
import { LAYOUT } from './settings.ts';

export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface Grid {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** Where the columns begin, and where the last one ends. */
  xs: number[];
  rows: number;
  cells: GridCell[];
}

/** The tables that the rules of a page draw, from top to bottom; and the rules that belong to none. */
export function gridsOf(rules: readonly Rule[]): { grids: Grid[]; loose: Rule[] } {
  if (rules.length > LAYOUT.maxRules) return { grids: [], loose: [] };
  const across = joined(
    rules.filter((rule) => rule.y0 === rule.y1 && rule.x1 > rule.x0),
    'y0',
  );
  const down = joined(
    rules.filter((rule) => rule.x0 === rule.x1 && rule.y1 > rule.y0),
    'x0',
  );
  const grids: Grid[] = [];
  const loose: Rule[] = [];
  for (const { h, v } of touching(across, down)) {
    const grid = h.length >= 2 || v.length >= 2 ? gridOf(h, v) : null;
    if (grid === null) addAll(loose, h);
    else grids.push(grid);
  }
  return { grids: grids.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0), loose };
}

/** Pieces of one line as one rule: many producers draw each cell's border by itself. */
function joined(rules: readonly Rule[], axis: 'x0' | 'y0'): Rule[] {
  const from = axis === 'y0' ? 'x0' : 'y0';
  const to = axis === 'y0' ? 'x1' : 'y1';
  const sorted = [...rules].sort((a, b) => a[axis] - b[axis] || a[from] - b[from]);
  const lanes: Rule[][] = [];
  for (const rule of sorted) {
    const lane = lanes.at(-1);
    if (lane?.[0] !== undefined && rule[axis] - lane[0][axis] <= LAYOUT.sameRule) lane.push(rule);
    else lanes.push([rule]);
  }
  const result: Rule[] = [];
  for (const lane of lanes) {
    let open: Rule | null = null;
    for (const rule of lane.sort((a, b) => a[from] - b[from])) {
      if (open !== null && rule[from] <= open[to] + LAYOUT.meets) open[to] = Math.max(open[to], rule[to]);
      else {
        open = { ...rule };
        result.push(open);
      }
    }
  }
  return result;
}

interface Cluster {
  h: Rule[];
  v: Rule[];
}

/** Groups of rules that meet each other. */
function touching(across: readonly Rule[], down: readonly Rule[]): Cluster[] {
  const all = [...across, ...down];
  const parent = all.map((_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) {
      parent[index] = parent[parent[index] ?? index] ?? index;
      index = parent[index] ?? index;
    }
    return index;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const crosses =
        v.x0 >= h.x0 - LAYOUT.meets &&
        v.x0 <= h.x1 + LAYOUT.meets &&
        h.y0 >= v.y0 - LAYOUT.meets &&
        h.y0 <= v.y1 + LAYOUT.meets;
      if (crosses) parent[root(i)] = root(across.length + j);
    });
  });
  const clusters = new Map<number, Cluster>();
  all.forEach((rule, index) => {
    const key = root(index);
    const cluster = clusters.get(key) ?? { h: [], v: [] };
    clusters.set(key, cluster);
    (index < across.length ? cluster.h : cluster.v).push(rule);
  });
  return [...clusters.values()];
}

function gridOf(h: readonly Rule[], v: readonly Rule[]): Grid | null {
  if (h.length === 0 || v.length === 0) return null;
  // A table may be open at its sides; that a rule is broken somewhere inside makes no column.
  const xs = places([...v.map((rule) => rule.x0), ...outermost(h.flatMap((rule) => [rule.x0, rule.x1]))]);
  const ys = places([...h.map((rule) => rule.y0), ...outermost(v.flatMap((rule) => [rule.y0, rule.y1]))]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > LAYOUT.maxRules) return null;
  const cells = cellsOf(xs, ys, h, v);
  if (cells.length < LAYOUT.minCells || new Set(cells.map((cell) => cell.column)).size < 2) return null;
  const [x0 = 0] = xs;
  const [y0 = 0] = ys;
  return { x0, x1: xs.at(-1) ?? 0, y0, y1: ys.at(-1) ?? 0, xs, rows, cells };
}

function outermost(values: readonly number[]): number[] {
  return [least(values), greatest(values)];
}

/** Places in order, those that are nearly the same taken together. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const result: number[] = [];
  for (const value of sorted) {
    const last = result.at(-1);
    if (last === undefined || value - last > LAYOUT.meets) result.push(value);
  }
  return result;
}

/** Squares of the grid joined where no border is drawn between them. */
function cellsOf(xs: readonly number[], ys: readonly number[], h: readonly Rule[], v: readonly Rule[]): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const x = (i: number) => xs[i] ?? 0;
  const y = (i: number) => ys[i] ?? 0;
  const hasRight = (row: number, column: number) => covers(v, 'x0', x(column + 1), y(row), y(row + 1));
  const hasBelow = (row: number, column: number) => covers(h, 'y0', y(row + 1), x(column), x(column + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan) &&
        !hasRight(row, column + columnSpan - 1)
      )
        columnSpan++;
      let rowSpan = 1;
      const isOpenBelow = (at: number) => {
        for (let i = 0; i < columnSpan; i++) {
          if (hasBelow(at, column + i) || taken.has((at + 1) * columns + column + i)) return false;
          if (i > 0 && hasRight(at + 1, column + i - 1)) return false;
        }
        return true;
      };
      while (row + rowSpan < rows && isOpenBelow(row + rowSpan - 1)) rowSpan++;
      for (let i = 0; i < rowSpan; i++)
        for (let j = 0; j < columnSpan; j++) taken.add((row + i) * columns + column + j);
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        x0: x(column),
        x1: x(column + columnSpan),
        y0: y(row),
        y1: y(row + rowSpan),
      });
    }
  }
  return cells;
}

/** Whether rules at `place` of the axis cover enough of the way from `from` to `to`. */
function covers(rules: readonly Rule[], axis: 'x0' | 'y0', place: number, from: number, to: number): boolean {
  const [start, end] = axis === 'x0' ? (['y0', 'y1'] as const) : (['x0', 'x1'] as const);
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule[axis] - place) > LAYOUT.meets) continue;
    covered += Math.max(0, Math.min(rule[end], to) - Math.max(rule[start], from));
  }
  return covered >= LAYOUT.border * (to - from);
}
