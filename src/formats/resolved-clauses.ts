import { ACTIONS, DECISIONS, FRAME } from './common.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** Formal minutes: numbered paragraphs, and clauses under RESOLVED. */
export const resolvedClauses: Format = {
  id: 'resolved-clauses',
  describes: 'formal minutes: numbered paragraphs, proposals agreed, clauses under RESOLVED',
  evidence: { 'resolved-triggers': 0.7, 'proposed-and-agreed': 0.25 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS],
};
