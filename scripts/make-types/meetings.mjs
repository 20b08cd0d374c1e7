/** One meeting of each layout: { layout, blocks, furniture, gold, site, scan }. */
import * as agreedClauses from './meetings/agreed-clauses.mjs';
import * as discussionActions from './meetings/discussion-actions.mjs';
import * as general from './meetings/general.mjs';
import * as itemDiscussionAction from './meetings/item-discussion-action.mjs';
import * as resolvedClauses from './meetings/resolved-clauses.mjs';
import * as speakerTable from './meetings/speaker-table.mjs';

/** `site`: the web site that the minutes are a page of. `skew`: how far the scanned pages lie askew, in degrees. */
export const MEETINGS = [
  { layout: 'speaker-table', ...speakerTable, site: null, skew: 0 },
  { layout: 'item-discussion-action', ...itemDiscussionAction, site: null, skew: 0 },
  { layout: 'discussion-actions', ...discussionActions, site: 'Pennock Together', skew: 0 },
  { layout: 'agreed-clauses', ...agreedClauses, site: null, skew: 0 },
  { layout: 'resolved-clauses', ...resolvedClauses, site: null, skew: 0.3 },
  { layout: 'general', ...general, site: 'Little Sedgeley', skew: -0.2 },
];
