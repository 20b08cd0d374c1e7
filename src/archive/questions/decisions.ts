/** Decisions across meetings, the latest first. */
import type { Store } from '../store/store.ts';
import { SCOPE } from '../store/terms.ts';
import { fieldsOf, ORIGIN } from './fields.ts';
import { eachWord, inScope, passages } from './passages.ts';
import { cut, type Answer, type Filters } from './question.ts';

export interface DecisionFilters extends Filters {
  /** One of the kinds of the canonical JSON. */
  kind?: string | undefined;
  /** Words of the mover's name, or initials. */
  mover?: string | undefined;
  /** Words of the item's title, or its number. */
  item?: string | undefined;
}

export const DECISION_COLUMNS = [
  'kind',
  'text',
  'body',
  'date',
  'itemNumber',
  'itemTitle',
  'mover',
  'seconder',
  'result',
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'id',
  ...ORIGIN,
];

const SELECT = `SELECT d.* FROM passages p JOIN decisions d ON d.meeting = p.meeting AND d.id = p.id`;

export async function decisions(store: Store, filters: DecisionFilters): Promise<Answer> {
  const { kind, mover, item, limit } = filters;
  const all = [
    inScope(kind === undefined ? SCOPE.passage('decision') : SCOPE.decision(kind)),
    ...eachWord('people', mover ?? ''),
    ...eachWord('item', item ?? ''),
  ];
  const rows = await passages(store, filters, { all, select: SELECT });
  const answered = rows.map((row) => fieldsOf(row, DECISION_COLUMNS));
  return { columns: DECISION_COLUMNS, ...cut(answered, limit), notes: [] };
}
