/** Whether confidence means what it says: of the results given 0.9, nine in ten should be right. */
import type { AllPairs } from './score.ts';
import { listOf, type AnyMinutes } from './result.ts';

export type ClaimKind = keyof AllPairs;

/** One result: what made it, how sure it was said to be, whether gold has it. */
export interface Claim {
  kind: ClaimKind;
  rule: string | null;
  confidence: number | null;
  right: boolean;
}

export const CLAIM_KINDS: readonly ClaimKind[] = ['attendees', 'items', 'resolutions', 'actions'];

/** A result that is paired with an optional entry of gold is right. */
export function claimsOf(minutes: AnyMinutes, pairs: AllPairs): Claim[] {
  return CLAIM_KINDS.flatMap((kind) =>
    listOf<Record<string, unknown>>(minutes[kind] as readonly Record<string, unknown>[] | undefined).map(
      ({ rule, confidence }, index) => ({
        kind,
        rule: typeof rule === 'string' ? rule : null,
        confidence: typeof confidence === 'number' ? confidence : null,
        right: pairs[kind].byFound.has(index),
      }),
    ),
  );
}

/** The results whose confidence is from `from` to below `to`. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence. */
  said: number;
  /** The share that is right. */
  right: number;
}

/** Bounds of bins: finer where most results are. */
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

export function binsOf(claims: readonly Claim[]): Bin[] {
  return BOUNDS.slice(1).flatMap((to, index) => {
    const from = BOUNDS[index] ?? 0;
    const inside = claims.filter(({ confidence }) => confidence !== null && confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0) / inside.length;
    const right = inside.filter((claim) => claim.right).length / inside.length;
    return [{ from, to: Math.min(to, 1), count: inside.length, said, right }];
  });
}

/** Expected calibration error: how far confidence and truth are apart in each bin, weighed by its results. */
export function errorOf(bins: readonly Bin[]): number | null {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  if (count === 0) return null;
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.right), 0) / count;
}
