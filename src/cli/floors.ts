/** The least that measures may be: JSON of "resolutions.f1": 0.9. */
import { readFile } from 'node:fs/promises';
import type { Evaluation } from './evaluate.ts';
import { FileError, reasonOf, UsageError } from './errors.ts';
import { didYouMean } from '../suggest.ts';

/** Those that say what went wrong: the floor is the most that they may be. */
const CEILINGS: ReadonlySet<string> = new Set(['failed', 'calibrationError']);

export type Floors = Readonly<Record<string, number>>;

/** Throws FileError. */
export async function readFloors(path: string): Promise<Floors> {
  try {
    const floors: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isTable =
      typeof floors === 'object' &&
      floors !== null &&
      !Array.isArray(floors) &&
      Object.values(floors).every(Number.isFinite);
    if (isTable) return floors as Floors;
  } catch (error) {
    throw new FileError(path, reasonOf(error));
  }
  throw new FileError(path, 'must hold an object of measures and numbers: {"actions.f1": 0.9}');
}

export interface Checked {
  measure: string;
  floor: number;
  /** null where there was nothing to measure, which is below every floor. */
  value: number | null;
  holds: boolean;
}

/** Throws UsageError for a measure that there is not. */
export function check(floors: Floors, evaluation: Evaluation): Checked[] {
  const values = measuresIn(evaluation);
  return Object.entries(floors).map(([measure, floor]) => {
    const value = values.get(measure);
    if (value === undefined) {
      const names = [...values.keys()];
      throw new UsageError(
        `--floors: there is no measure ${measure}${didYouMean(measure, names) || `; there are ${names.join(', ')}`}`,
      );
    }
    const holds = value !== null && (CEILINGS.has(measure) ? value <= floor : value >= floor);
    return { measure, floor, value, holds };
  });
}

/** "actions.f1" → 0.91, for all measures. */
function measuresIn({ summary, reliability }: Evaluation): Map<string, number | null> {
  const values = new Map<string, number | null>([['calibrationError', reliability.error]]);
  for (const [name, value] of Object.entries(summary) as [string, number | null | Record<string, number | null>][]) {
    if (typeof value === 'number' || value === null) values.set(name, value);
    else for (const [part, one] of Object.entries(value)) values.set(`${name}.${part}`, one);
  }
  return values;
}
