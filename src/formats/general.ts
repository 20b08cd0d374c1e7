import { ACTIONS, DECISIONS, FRAME, BOLD } from './common.ts';
import type { Format } from './format.ts';
import { NOTES } from '../parsers/notes/index.ts';
import { WORDS } from './words.ts';

/** Takes the documents that no other format claims: it has no evidence of its own. */
export const general: Format = {
  id: 'general',
  describes: 'anything else: what headings, attendance labels, decision and action sentences say',
  evidence: {},
  words: WORDS,
  parsers: [...FRAME, ...NOTES, ...DECISIONS, ...ACTIONS, ...BOLD],
};
