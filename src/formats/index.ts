import { agreedClauses } from './agreed-clauses.ts';
import { discussionActions } from './discussion-actions.ts';
import type { Format } from './format.ts';
import { general } from './general.ts';
import { itemDiscussionAction } from './item-discussion-action.ts';
import { resolvedClauses } from './resolved-clauses.ts';
import { speakerTable } from './speaker-table.ts';
import { tagged } from './tagged.ts';

/** All formats; the first of two that fit equally well is taken. */
export const FORMATS: readonly Format[] = [
  tagged,
  speakerTable,
  itemDiscussionAction,
  discussionActions,
  agreedClauses,
  resolvedClauses,
  general,
];
