/** A way of rewriting minutes that leaves what they say, and the check that it does. */
import { parseMinutes } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';
import type { Original } from './documents.ts';
import { differences, factsOf, mapStrings } from './facts.ts';

export interface Transformation {
  name: string;
  /** The file rewritten; null where there is nothing to rewrite. */
  change: (original: Original) => string | Uint8Array | null;
  /** What has to stay, of the original and of the rewritten file; all facts where it is left out. */
  kept?: (minutes: Minutes, original: Original) => unknown;
  /** What the facts of the original are in the rewritten file; the same where it is left out. */
  expected?: (facts: unknown, original: Original) => unknown;
  /** Applied to each string on both sides: what the rewriting does to the words themselves. */
  fold?: (text: string) => string;
  /** One file in so many is rewritten; every one where it is left out. */
  oneIn?: number;
  /** How many fixtures it must change at the least. */
  floor: number;
  /** The fixtures that come out otherwise today, and why. One that comes right is to be taken out. */
  known?: Readonly<Record<string, string>>;
  /** The same for the shared corpus, whose files have no names here: how many of those that are looked at. */
  knownInCorpus?: number;
}

export interface Outcome {
  changed: number;
  /** By path: where what was kept differs. */
  differing: Record<string, string[]>;
}

/** How many differences of a file are told. */
const TOLD = 4;
/** How much of a difference is told. */
const TOLD_LENGTH = 300;

/** Rewrites each file, and compares what is read from it with what was read before. */
export async function outcomeOf(transformation: Transformation, originals: readonly Original[]): Promise<Outcome> {
  const outcome: Outcome = { changed: 0, differing: {} };
  for (const original of originals) {
    const rewritten = transformation.change(original);
    if (rewritten === null || rewritten === original.text) continue;
    outcome.changed++;
    const found = await differencesOf(transformation, original, rewritten);
    if (found.length > 0) outcome.differing[original.path] = found;
  }
  return outcome;
}

async function differencesOf(
  { kept = (minutes) => factsOf(minutes), expected = (facts) => facts, fold = (text) => text }: Transformation,
  original: Original,
  rewritten: string | Uint8Array,
): Promise<string[]> {
  const after = await parseMinutes(Buffer.from(rewritten));
  const before = expected(kept(original.minutes, original), original);
  const found = differences(mapStrings(before, fold), mapStrings(kept(after, original), fold));
  return found.slice(0, TOLD).map((one) => one.slice(0, TOLD_LENGTH));
}
