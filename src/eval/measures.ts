/** Counts, and the measures made of them. A measure of nothing is null. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Measures {
  /** Precision, recall and F1. */
  p: number | null;
  r: number | null;
  f1: number | null;
}

/** How many of how many are right. */
export type Share = [right: number, all: number];

/** Counts one more, and gives back whether it is right. */
export function mark(share: Share, isRight: boolean): boolean {
  share[1]++;
  if (isRight) share[0]++;
  return isRight;
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function measuresOf({ tp, fp, fn }: Tally): Measures {
  const all = 2 * tp + fp + fn;
  return { p: ratio(tp, tp + fp), r: ratio(tp, tp + fn), f1: ratio(2 * tp, all) };
}

export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** One-to-one pairs of what was found and what is wanted. */
export interface Pairs {
  /** Index of what was found → index of what is wanted. */
  byFound: Map<number, number>;
  byWanted: Map<number, number>;
}

/** Pairs the best first; what scores below the threshold is no pair. */
export function pair<F, W>(
  found: readonly F[],
  wanted: readonly W[],
  score: (found: F, wanted: W) => number,
  threshold: number,
): Pairs {
  const candidates: [score: number, found: number, wanted: number][] = [];
  found.forEach((one, i) => {
    wanted.forEach((other, j) => {
      const value = score(one, other);
      if (value >= threshold) candidates.push([value, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0]);
  const byFound = new Map<number, number>();
  const byWanted = new Map<number, number>();
  for (const [, i, j] of candidates) {
    if (byFound.has(i) || byWanted.has(j)) continue;
    byFound.set(i, j);
    byWanted.set(j, i);
  }
  return { byFound, byWanted };
}
