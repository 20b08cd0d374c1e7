import type { FactFinding } from '../finding.ts';
import { findingsOf, type Reading } from '../reading.ts';

/** The finding that gives a field: the most confident one, then the first. */
export function bestFact(reading: Reading, field: FactFinding['field']): FactFinding | null {
  let best: FactFinding | null = null;
  for (const fact of findingsOf(reading, 'fact')) {
    if (fact.field === field && (best === null || fact.confidence > best.confidence)) best = fact;
  }
  return best;
}
