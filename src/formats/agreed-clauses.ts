import { ACTIONS, DECISIONS, FRAME } from './common.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** Numbered minutes with clauses under "Agreed", and tables with a column of decisions. */
export const agreedClauses: Format = {
  id: 'agreed-clauses',
  describes: 'numbered minutes with clauses under “Agreed”, reports noted, and tables with a column of decisions',
  evidence: { 'agreed-lists': 0.6, 'decision-column': 0.25, 'noted-lines': 0.3 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS],
};
