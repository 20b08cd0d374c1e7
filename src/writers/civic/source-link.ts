/** Where a fact was read, as Popolo and Open Civic Data name sources: the document, and the lines in words. */
import type { Source } from '../../schema.ts';
import { lineWords } from '../phrases.ts';
import type { Identities } from './identities.ts';

export interface SourceLink {
  url: string;
  note: string;
}

/** "lines 14–15", "line 88 on page 4". */
export function sourceLink({ document }: Identities, source: Source): SourceLink {
  const page = source.page === null ? '' : ` on page ${source.page}`;
  return { url: document, note: `${lineWords(source)}${page}` };
}
