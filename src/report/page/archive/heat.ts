/** Who came when: a row a person, a column a meeting, or a stretch of time with the share of meetings. */
import { svg, type Child } from './dom.ts';
import { fitted } from './fit.ts';
import { chart, mark, type Mark } from './marks.ts';

/** How a cell looks: by shape, and not by colour alone. */
export type Look = { state: 'present' | 'apologies' | 'absent' } | { share: number };

export interface Cell {
  says: string;
  look: Look;
  open: () => void;
}

export interface HeatRow {
  label: string;
  value: string;
  says: string;
  open: () => void;
  /** Null where the person is not listed. */
  cells: readonly (Cell | null)[];
}

interface Options {
  says: string;
  width: number;
  columns: readonly string[];
  rows: readonly HeatRow[];
}

const ROW = 22;
/** Room for column labels, which stand upright. */
const HEAD = 76;
const VALUE = 62;
const NAMES = { least: 96, most: 210, share: 0.3 };
const CELL = { least: 14, most: 30, inset: 2 };

function namesWidth(width: number): number {
  return Math.min(NAMES.most, Math.max(NAMES.least, width * NAMES.share));
}

/** How many columns there is room for. */
export function columnsThatFit(width: number): number {
  return Math.max(1, Math.floor((width - namesWidth(width) - VALUE) / CELL.least));
}

export function heatOf({ says, width, columns, rows }: Options): SVGSVGElement {
  const left = namesWidth(width);
  const cell = Math.min(CELL.most, (width - left - VALUE) / Math.max(1, columns.length));
  const drawn: Child[] = columns.map((label, index) => {
    const x = left + (index + 0.5) * cell + 4;
    return svg(
      'text',
      { class: 'tick', transform: `translate(${x.toFixed(1)} ${String(HEAD - 6)}) rotate(-90)` },
      label,
    );
  });
  const marks: Mark[] = [];
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW;
    marks.push(
      mark(
        row.says,
        row.open,
        { row: index, column: 0 },
        svg('rect', { x: 0, y, width: left, height: ROW, class: 'reach' }),
      ),
    );
    drawn.push(svg('text', { x: 0, y: y + ROW - 7, class: 'row-label' }, fitted(row.label, left - 6)));
    row.cells.forEach((each, column) => {
      const x = left + column * cell;
      if (each === null) drawn.push(svg('circle', { cx: x + cell / 2, cy: y + ROW / 2, r: 1, class: 'not-listed' }));
      else
        marks.push(mark(each.says, each.open, { row: index, column: column + 1 }, ...shapesOf(each.look, x, y, cell)));
    });
    const end = left + columns.length * cell + 6;
    drawn.push(svg('text', { x: end, y: y + ROW - 7, class: 'value' }, row.value));
  });
  return chart(says, { width, height: HEAD + rows.length * ROW + 4 }, marks, ...drawn);
}

/** Full: present. Half: apologies. A frame with a stroke: absent. A share: a bar in a frame, from its foot. */
export function shapesOf(look: Look, x: number, y: number, width: number): Child[] {
  const size = Math.min(width, ROW) - CELL.inset * 2;
  const box = { x: x + (width - size) / 2, y: y + (ROW - size) / 2, width: size, height: size };
  const frame = svg('rect', { ...box, class: 'frame' });
  if ('share' in look) {
    const height = look.share * size;
    return [frame, svg('rect', { ...box, y: box.y + size - height, height, class: 'present' })];
  }
  if (look.state === 'present') return [svg('rect', { ...box, class: 'present' })];
  const [right, foot] = [box.x + size, box.y + size];
  const half = `M${String(box.x)} ${String(box.y)}V${String(foot)}H${String(right)}Z`;
  if (look.state === 'apologies') return [frame, svg('path', { d: half, class: 'apologies' })];
  const cross = `M${String(box.x)} ${String(box.y)}L${String(right)} ${String(foot)}M${String(right)} ${String(box.y)}L${String(box.x)} ${String(foot)}`;
  return [frame, svg('path', { d: cross, class: 'absent' })];
}

/** The height of a row: what a legend draws its samples in. */
export const SAMPLE = ROW;
