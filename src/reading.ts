/** What a parser is given: the document, its outline, the words of its format, and what was found before it. */
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import type { Words } from './formats/words.ts';
import type { Outline } from './outline/index.ts';
import type { Passage } from './outline/passages.ts';
import type { Diagnostic } from './schema.ts';

export interface Reading {
  document: Document;
  outline: Outline;
  words: Words;
  findings: Finding[];
  /** Passages that a parser has taken whole; later ones leave them alone. */
  taken: Set<Passage>;
  diagnostics: Diagnostic[];
  /** How often a parser took a part of a passage's text away. */
  cuts: number;
}

/** Recognises one construct. It may take passages and report diagnostics; it never throws for what a document says. */
export interface Parser {
  name: string;
  parse(reading: Reading): Finding[];
}

export function findingsOf<K extends Finding['kind']>(reading: Reading, kind: K): Extract<Finding, { kind: K }>[] {
  return reading.findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}
