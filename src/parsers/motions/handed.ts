/** Votes whose decision stands in the clauses below them: "The motion was carried and it was" – "RESOLVED that …". */
import { startOf } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { stepsOf, type Step } from './steps.ts';
import type { Decided } from './walk.ts';

const HANDS_OVER =
  /\b(?:and|it was)(?: (?:accordingly|therefore|thereupon|then|duly|unanimously|hereby|consequently))?[:,–-]?$/i;
const RESOLVES = /^["“]?(?:it was )?(?:resolved|agreed|voted|ordered|decided)\b/i;

const known = new WeakMap<Reading, Decided[]>();

/** Whether a vote is handed over to clauses below; it is kept for them. */
export function isHandedOver(decided: Decided, reading: Reading): boolean {
  const last = lastStep(decided);
  if (last === undefined || !HANDS_OVER.test(last.text.value)) return false;
  const steps = stepsOf(reading);
  const next = steps[steps.indexOf(last) + 1];
  if (next === undefined || next.item !== last.item || !RESOLVES.test(next.text.value)) return false;
  for (const step of decided.steps) reading.claimed.add(startOf(step.sentence));
  known.set(reading, [...(known.get(reading) ?? []), decided]);
  return true;
}

/** The vote that was handed over between two offsets of the document; null where none was. */
export function handedBetween(from: number, to: number, reading: Reading): Decided | null {
  const isBetween = (step: Step | undefined) =>
    step !== undefined && startOf(step.text) > from && startOf(step.text) < to;
  return known.get(reading)?.findLast((decided) => isBetween(lastStep(decided))) ?? null;
}

function lastStep({ steps }: Decided): Step | undefined {
  return steps.at(-1);
}
