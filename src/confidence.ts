/** How sure a result is: the measured precision of its rule, less what the document makes doubtful. */
import { CALIBRATION } from './calibration.ts';
import type { Finding } from './finding.ts';
import { withoutDangling } from './mentions.ts';
import { RULES } from './rules.ts';
import type { Minutes } from './schema.ts';

/** A rule is measured in layouts that have a format, and apart from them in all others: there it errs more often. */
export type Layout = 'known' | 'other';

export interface Measured {
  right: number;
  wrong: number;
  /** The share that is right, smoothed. */
  confidence: number;
}

export interface Precision {
  /** Of all rules: what holds for a rule that has not been measured. */
  all: Readonly<Record<Layout, Measured>>;
  rules: Readonly<Record<string, Readonly<Partial<Record<Layout, Measured>>>>>;
}

/** The kinds of findings whose rules are measured. */
export type MeasuredKind = 'attendee' | 'item' | 'resolution' | 'action';

/** What leaves a doubt: a misread number put right, a misspelt name, a name that fits two people. */
export const DOUBTFUL = 0.9;

export function layoutOf(formatId: string): Layout {
  return formatId === 'general' ? 'other' : 'known';
}

/** 0 to 1, to two digits. `certainty`: of the recognition of its words. */
export function confidenceOf(finding: Finding & { kind: MeasuredKind }, layout: Layout, certainty: number): number {
  const { all, rules } = CALIBRATION[finding.kind];
  const { confidence } = rules[finding.rule]?.[layout] ?? all[layout];
  const doubt = finding.confidence / RULES[finding.rule].confidence;
  return Math.round(Math.min(1, confidence * doubt * certainty) * 100) / 100;
}

/** Leaves out results that are less sure; what names one of them says null instead. */
export function atLeast(minutes: Minutes, confidence: number): Minutes {
  const kept = <T extends { confidence: number }>(entities: readonly T[]) =>
    entities.filter((one) => one.confidence >= confidence);
  return withoutDangling({
    ...minutes,
    attendees: kept(minutes.attendees),
    items: kept(minutes.items),
    resolutions: kept(minutes.resolutions),
    actions: kept(minutes.actions),
  });
}
