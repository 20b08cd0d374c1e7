/** Tables without rules: runs of lines that the same gaps part into columns. */
import type { Line, Segment } from './lines.ts';
import { isNumberLabel } from './paragraphs.ts';
import { LAYOUT } from './settings.ts';

/** An empty strip between two columns. */
interface Gap {
  x0: number;
  x1: number;
  /** How many lines have words on both sides of it. */
  support: number;
}

export interface Zone {
  lines: Line[];
  /** Strips between the columns, from left to right. */
  gaps: { x0: number; x1: number }[];
}

/** Lines cut into zones, and runs of lines that are in none. */
export function zonesOf(lines: readonly Line[], leading: number): (Zone | Line[])[] {
  const parts: (Zone | Line[])[] = [];
  let plain: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const zone = (lines[at]?.segments.length ?? 0) > 1 ? zoneFrom(lines, at, leading) : null;
    if (zone === null) {
      const line = lines[at++];
      if (line !== undefined) plain.push(line);
      continue;
    }
    // A header that stands over the right column alone.
    const first = zone.gaps[0]?.x1 ?? Infinity;
    const above: Line[] = [];
    while (plain.length > 0 && isNear(plain.at(-1), above[0] ?? zone.lines[0], leading)) {
      const last = plain.at(-1);
      if (last === undefined || last.x0 < first || !standsOver(last, zone)) break;
      above.unshift(last);
      plain.pop();
    }
    if (plain.length > 0) parts.push(plain);
    plain = [];
    at += zone.lines.length;
    parts.push({ ...zone, lines: [...above, ...zone.lines] });
  }
  if (plain.length > 0) parts.push(plain);
  return parts;
}

/** Whether a line begins or ends where the words of a column do. */
function standsOver(line: Line, zone: Zone): boolean {
  const near = LAYOUT.indent * line.size;
  return zone.lines.some((one) =>
    one.segments.some((segment) => Math.abs(segment.x0 - line.x0) <= near || Math.abs(segment.x1 - line.x1) <= near),
  );
}

function isNear(above: Line | undefined, below: Line | undefined, leading: number): boolean {
  return above !== undefined && below !== undefined && below.baseline - above.baseline <= LAYOUT.zoneGap * leading;
}

function zoneFrom(lines: readonly Line[], from: number, leading: number): Zone | null {
  const first = lines[from];
  if (first === undefined) return null;
  let gaps = gapsIn(first);
  let lastMulti = from;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line === undefined || !isNear(lines[end - 1], line, leading)) break;
    const kept = gaps.map((gap) => clip(gap, line)).filter((gap) => isWide(gap, line));
    const lost = gaps.some((gap) => gap.support > 1 && !kept.some((one) => one.x0 >= gap.x0 && one.x1 <= gap.x1));
    if (kept.length === 0 || lost) break;
    gaps = [...kept, ...newGaps(line, kept, lines.slice(from, end))].sort((a, b) => a.x0 - b.x0);
    if (line.segments.length > 1) lastMulti = end;
  }
  const trailing = trailingLines(lines, lastMulti + 1, end, gaps, leading);
  const zoneLines = lines.slice(from, lastMulti + 1 + trailing);
  const held = gaps.filter((gap) => gap.support > 1 || trailing > 0 || isFramed(gap, zoneLines));
  while (held.length > 0 && isNumbered(zoneLines, held[0])) held.shift();
  return held.length === 0 ? null : { lines: zoneLines, gaps: held };
}

/** Whether lines stand wholly behind a gap: the text of a label goes on there. */
function isFramed(gap: Gap, lines: readonly Line[]): boolean {
  return lines.some((line) => line.x0 >= gap.x1);
}

function gapsIn(line: Line): Gap[] {
  return line.segments.slice(1).map((segment, i) => ({ x0: line.segments[i]?.x1 ?? 0, x1: segment.x0, support: 1 }));
}

function isWide(gap: Gap, line: Line): boolean {
  return gap.x1 - gap.x0 >= LAYOUT.columnGap * line.size * 0.8;
}

/** What a line leaves of a gap. */
function clip(gap: Gap, line: Line): Gap {
  let { x0, x1 } = gap;
  let hasLeft = false;
  let hasRight = false;
  for (const segment of line.segments) {
    if (segment.x1 <= x0) hasLeft = true;
    else if (segment.x0 >= x1) hasRight = true;
    else if ((segment.x0 + segment.x1) / 2 < (x0 + x1) / 2) {
      x0 = Math.max(x0, segment.x1);
      hasLeft = true;
    } else {
      x1 = Math.min(x1, segment.x0);
      hasRight = true;
    }
  }
  return { x0, x1, support: gap.support + (hasLeft && hasRight ? 1 : 0) };
}

function newGaps(line: Line, known: readonly Gap[], above: readonly Line[]): Gap[] {
  return gapsIn(line)
    .filter((gap) => !known.some((one) => one.x0 < gap.x1 && gap.x0 < one.x1))
    .map((gap) => above.reduce((left, one) => ({ ...clip(left, one), support: 1 }), gap))
    .filter((gap) => isWide(gap, line));
}

/** Lines below the last one with two columns that go on one of its cells: close, and inside a column behind the first. */
function trailingLines(
  lines: readonly Line[],
  from: number,
  end: number,
  gaps: readonly Gap[],
  leading: number,
): number {
  const second = gaps[0]?.x1 ?? Infinity;
  let count = 0;
  for (let at = from; at < end; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    if (line === undefined || above === undefined) break;
    const isClose = line.baseline - above.baseline <= leading * LAYOUT.paragraphGap;
    if (!isClose || (line.x0 < second && !isLeftOver(line, above, gaps[0]))) break;
    count++;
  }
  return count;
}

/** Whether a line goes on with the first column where the second has ended: under its words, inside it, and no sentence. */
function isLeftOver(line: Line, above: Line, gap: Gap | undefined): boolean {
  const isUnder = Math.abs(line.x0 - above.x0) <= LAYOUT.indent * line.size;
  return gap !== undefined && line.x1 <= gap.x0 && isUnder && !/[.;:]$/.test(line.segments.at(-1)?.text ?? '');
}

/** Whether all that stands in front of a gap are numbers: labels of what is behind, no column of their own. */
function isNumbered(lines: readonly Line[], gap: Gap | undefined): boolean {
  if (gap === undefined) return false;
  return lines.every((line) => line.segments.every((one) => one.x0 >= gap.x1 || isNumberLabel(one.text)));
}

/** The part of a line that stands in column `index` of a zone; null where there is none. */
export function inColumn(zone: Zone, line: Line, index: number): Line | null {
  const segments = line.segments.filter((segment) => columnOf(zone, segment) === index);
  const [first] = segments;
  if (first === undefined) return null;
  return { ...line, segments, x0: first.x0, x1: segments.at(-1)?.x1 ?? first.x1 };
}

function columnOf(zone: Zone, segment: Segment): number {
  const middle = (gap: { x0: number; x1: number }) => (gap.x0 + gap.x1) / 2;
  return zone.gaps.filter((gap) => middle(gap) <= (segment.x0 + segment.x1) / 2).length;
}
