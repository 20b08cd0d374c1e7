/** What a parser is given: the document, its outline, the words of its format, and what was found before it. */
import type { Document, Text } from './document.ts';
import type { FactFinding, Finding } from './finding.ts';
import { dayOrderOf, type DayOrder } from './language/dates.ts';
import type { Words } from './formats/words.ts';
import type { Outline } from './outline/index.ts';
import type { Passage } from './outline/passages.ts';
import type { Diagnostic } from './schema.ts';

/** A document as parsers read it, with what was found so far. */
export interface Reading {
  document: Document;
  outline: Outline;
  words: Words;
  findings: Finding[];
  /** Passages that a parser has taken whole; later ones leave them alone. */
  taken: Set<Passage>;
  /** Where the sentences start (offsets in the document) that a decision was read from; no other decision is. */
  claimed: Set<number>;
  diagnostics: Diagnostic[];
  /** How often a parser took a part of a passage's text away. */
  cuts: number;
  /** Which of day and month the document writes first in numeric dates. */
  dayOrder: DayOrder;
}

/** A reading in which nothing has been found. */
export function newReading(document: Document, outline: Outline, words: Words, diagnostics: Diagnostic[]): Reading {
  const dayOrder = words.months === null ? dayOrderOf(document.text) : { months: words.months };
  return {
    document,
    outline,
    words,
    findings: [],
    taken: new Set(),
    claimed: new Set(),
    diagnostics,
    cuts: 0,
    dayOrder,
  };
}

/** Takes a part of a passage away: `rest` is what later parsers still see. */
export function leaveRest(reading: Reading, passage: Passage, rest: Text): void {
  passage.text = rest;
  reading.cuts++;
}

/** Recognises one construct. It may take passages and report diagnostics; it never throws for what a document says. */
export interface Parser {
  name: string;
  parse(reading: Reading): Finding[];
}

export function findingsOf<K extends Finding['kind']>(reading: Reading, kind: K): Extract<Finding, { kind: K }>[] {
  return reading.findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}

/** The finding that gives a field: the most confident one, then the first. */
export function bestFact(reading: Reading, field: FactFinding['field']): FactFinding | null {
  let best: FactFinding | null = null;
  for (const fact of findingsOf(reading, 'fact')) {
    if (fact.field === field && (best === null || fact.confidence > best.confidence)) best = fact;
  }
  return best;
}
