/**
 * Reads a scorer's JSON from standard input and checks its summary against the floors of the set that is named. Exits with 1, and one line for
 * each metric that misses its floor, where any does; else prints each metric with its floor.
 */
import { readFileSync } from 'node:fs';

/** Set of documents → metric → the least that it may be. A metric that was not measured misses its floor. */
const FLOORS = {
  /** The real documents of the five layouts. */
  seeds: {
    documents: 5,
    overall: 0.99,
    'attendees.f1': 0.99,
    'items.f1': 0.99,
    'resolutions.f1': 0.99,
    'resolutions.kind': 0.99,
    'resolutions.item': 0.97,
    'actions.f1': 0.98,
    'actions.owners': 0.98,
    'actions.item': 0.97,
    provenance: 1,
  },
  /** The minutes in fixtures/, against what their authors say of them in test/gold/. */
  fixtures: {
    documents: 40,
    overall: 0.955,
    meeting: 0.91,
    'attendees.f1': 0.98,
    'items.f1': 0.98,
    'resolutions.f1': 0.95,
    'actions.f1': 0.94,
    'actions.owners': 0.98,
    provenance: 1,
  },
  /** Real documents of other layouts and of all file types. */
  wild: {
    documents: 15,
    overall: 0.785,
    meeting: 0.79,
    'attendees.f1': 0.79,
    'items.f1': 0.85,
    'resolutions.f1': 0.62,
    'actions.f1': 0.81,
    'actions.owners': 0.9,
    provenance: 1,
  },
}[process.argv[2]];

/** Metric → the most that it may be. */
const CEILINGS = { failed: 0 };

const { summary } = JSON.parse(readFileSync(0, 'utf8'));
const valueOf = (metric) => metric.split('.').reduce((value, key) => value?.[key], summary);
const shown = (value) => (typeof value !== 'number' ? 'not measured' : String(Math.round(value * 1e4) / 1e4));

const checks = [
  ...Object.entries(FLOORS).map(([metric, floor]) => {
    const value = valueOf(metric);
    return { metric, value, limit: `floor ${floor}`, holds: typeof value === 'number' && value >= floor };
  }),
  ...Object.entries(CEILINGS).map(([metric, ceiling]) => {
    const value = valueOf(metric);
    return { metric, value, limit: `ceiling ${ceiling}`, holds: typeof value === 'number' && value <= ceiling };
  }),
];
const missed = checks.filter(({ holds }) => !holds);
const told = missed.length > 0 ? missed : checks;
for (const { metric, value, limit, holds } of told) {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${metric.padEnd(16)}  ${shown(value).padEnd(12)}  ${limit}`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
