/** Which format a document is laid out in, and why. */
import { sourceOf, type Document } from '../document.ts';
import type { Outline } from '../outline/index.ts';
import { EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';
import type { Format } from './format.ts';

/** How well a format fits a document, with the evidence: what was found, what it weighs, and on which lines (from 1). */
export interface FormatScore {
  id: string;
  /** 0 to 1. */
  confidence: number;
  evidence: { name: string; describes: string; weight: number; lines: number[] }[];
}

/** Below this no layout is claimed, and the general format is taken. */
export const MIN_CONFIDENCE = 0.4;
/** Lines that are named for each piece of evidence. */
const MAX_LINES = 5;

/** The scores of all formats, best first; the general format, which has no evidence, takes what none claims. */
export function identify(document: Document, outline: Outline, formats: readonly Format[]): FormatScore[] {
  const found = new Map<EvidenceName, { strength: number; lines: number[] }>();
  for (const [name, evidence] of Object.entries(EVIDENCE) as [EvidenceName, Evidence][]) {
    const passages = evidence.find(outline);
    const lines = passages.slice(0, MAX_LINES).map((passage) => sourceOf(document, passage.text).startLine);
    found.set(name, { strength: Math.min(1, passages.length / evidence.whole), lines: [...new Set(lines)] });
  }
  const scores = formats.map((format) => scoreOf(format, found));
  const best = Math.max(...scores.map((score) => score.confidence));
  for (const [index, format] of formats.entries()) {
    const score = scores[index];
    if (score !== undefined && Object.keys(format.evidence).length === 0) {
      score.confidence = round(best < MIN_CONFIDENCE ? MIN_CONFIDENCE + (MIN_CONFIDENCE - best) / 2 : (1 - best) / 2);
    }
  }
  return scores.sort((a, b) => b.confidence - a.confidence);
}

function scoreOf(format: Format, found: ReadonlyMap<EvidenceName, { strength: number; lines: number[] }>): FormatScore {
  let sum = 0;
  const evidence: FormatScore['evidence'] = [];
  for (const [name, weight] of Object.entries(format.evidence) as [EvidenceName, number][]) {
    const sign = found.get(name);
    if (sign === undefined || sign.strength === 0) continue;
    const counted = round(weight * sign.strength);
    sum += counted;
    evidence.push({ name, describes: EVIDENCE[name].describes, weight: counted, lines: sign.lines });
  }
  return { id: format.id, confidence: round(Math.max(0, Math.min(1, sum))), evidence };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
