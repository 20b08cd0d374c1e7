import { ACTIONS, DECISIONS, FRAME, BOLD } from './common.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** One table of items, discussion and actions or their owners. */
export const itemDiscussionAction: Format = {
  id: 'item-discussion-action',
  describes: 'one table of items, discussion and actions or their owners',
  evidence: { 'item-discussion-action-header': 0.75, 'fact-table': 0.2 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS, ...BOLD],
};
