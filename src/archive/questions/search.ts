/** Texts that have the words, the latest meeting first. */
import type { Store } from '../store/store.ts';
import { SCOPE } from '../store/terms.ts';
import { fieldsOf, ORIGIN } from './fields.ts';
import { inScope, passages } from './passages.ts';
import { cut, type Answer, type Filters } from './question.ts';
import { snippetOf } from './snippet.ts';
import type { Words } from './search-words.ts';

export const PASSAGE_KINDS = ['item', 'entry', 'decision', 'action'] as const;

export interface SearchFilters extends Filters {
  words: Words;
  kind?: (typeof PASSAGE_KINDS)[number] | undefined;
  duplicates?: boolean | undefined;
}

const STORED = ['kind', 'text', 'speaker', 'body', 'date', 'itemNumber', 'itemTitle', 'id', ...ORIGIN];

export const SEARCH_COLUMNS = ['snippet', ...STORED];

const SELECT = 'SELECT s.* FROM searched s JOIN passages p ON p.passage = s.passage';

export async function search(store: Store, filters: SearchFilters): Promise<Answer> {
  const { words, kind, limit, duplicates } = filters;
  const all = [...words.all, ...(kind === undefined ? [] : [inScope(SCOPE.passage(kind))])];
  const rows = await passages(store, filters, { all, none: words.none, select: SELECT, duplicates });
  const answered = rows.map((row) => ({
    snippet: snippetOf(String(row['text'] ?? ''), words),
    ...fieldsOf(row, STORED),
  }));
  return { columns: SEARCH_COLUMNS, ...cut(answered, limit), notes: [] };
}
