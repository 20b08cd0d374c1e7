import { ACTIONS, DECISIONS, FRAME, BOLD } from './common.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** Numbered headings above tables of discussion and actions. */
export const discussionActions: Format = {
  id: 'discussion-actions',
  describes: 'numbered headings above tables of discussion and actions',
  evidence: { 'discussion-actions-header': 0.7, 'speaker-prefixes': 0.2 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS, ...BOLD],
};
