import { ACTIONS, DECISIONS, FRAME } from './common.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** Rows of initials and what each speaker said. */
export const speakerTable: Format = {
  id: 'speaker-table',
  describes: 'rows of initials and what each speaker said; actions and decisions stand in the sentences',
  evidence: { 'speaker-header': 0.5, 'speaker-rows': 0.4, 'agenda-item-rows': 0.15 },
  words: WORDS,
  parsers: [...FRAME, ...DECISIONS, ...ACTIONS],
};
