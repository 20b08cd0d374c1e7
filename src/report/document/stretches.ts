/** The text cut where claims begin and end: they may overlap, and stand in each other. */
import { lastAtOrBelow } from '../../document.ts';
import type { Claim, ClaimKind } from './claims.ts';

/** A stretch of the text that the same claims stand on; the shortest of them comes first. */
export interface Stretch {
  start: number;
  end: number;
  claims: readonly Claim[];
}

export interface Stretches {
  list: readonly Stretch[];
  starts: readonly number[];
}

export function stretchesOf(claims: readonly Claim[]): Stretches {
  const standing = claims.filter(({ source }) => source.end > source.start);
  const begins = [...standing].sort((a, b) => a.source.start - b.source.start);
  const cuts = [...new Set(standing.flatMap(({ source }) => [source.start, source.end]))].sort((a, b) => a - b);
  const list: Stretch[] = [];
  let open: Claim[] = [];
  let next = 0;
  cuts.forEach((start, index) => {
    open = open.filter(({ source }) => source.end > start);
    for (let claim = begins[next]; claim !== undefined && claim.source.start <= start; claim = begins[++next])
      open.push(claim);
    const end = cuts[index + 1];
    if (end !== undefined && open.length > 0) list.push({ start, end, claims: [...open].sort(byLength) });
  });
  return { list, starts: list.map(({ start }) => start) };
}

/** Of claims on the same words: what is to be done comes before what was decided, and both before headings and facts. */
export const RANKS: Readonly<Record<ClaimKind, number>> = {
  action: 0,
  decision: 1,
  attendee: 2,
  item: 3,
  fact: 4,
  note: 5,
};

function byLength({ source: a, kind: one }: Claim, { source: b, kind: other }: Claim): number {
  return a.end - a.start - (b.end - b.start) || RANKS[one] - RANKS[other];
}

/** A part of a text, on which the same claims stand or none. Offsets are the document's. */
export interface Piece {
  start: number;
  end: number;
  claims: readonly Claim[];
}

/** The pieces of the text from `start` to `end`, in order, without a gap. */
export function piecesIn({ list, starts }: Stretches, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = Math.max(0, lastAtOrBelow(starts, start)); at < list.length && from < end; at++) {
    const stretch = list[at];
    if (stretch === undefined || stretch.start >= end) break;
    if (stretch.end <= from) continue;
    if (stretch.start > from) pieces.push({ start: from, end: stretch.start, claims: [] });
    const begins = Math.max(from, stretch.start);
    from = Math.min(end, stretch.end);
    pieces.push({ start: begins, end: from, claims: stretch.claims });
  }
  if (from < end) pieces.push({ start: from, end, claims: [] });
  return pieces;
}
