export interface Converted {
  /** How many files there are of each type. */
  types: Record<string, number>;
  /** As `minutes batch --json` prints them; null where it prints none. */
  counts: { documents: number; converted: number; failed: number; complete: boolean } | null;
  problems: string[];
}

export function batch(count: number, seed: string, folder: string): Promise<Converted>;
