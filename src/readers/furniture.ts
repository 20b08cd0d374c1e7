/** Running headers and footers, whose blocks lose their structure. */
import type { Draft } from './draft.ts';

/**
 * The words of drafts as furniture, one piece a paragraph. What stands in `seen` is left out, and the rest noted there:
 * sections and pages of a document repeat the same headers.
 */
export function furnitureOf(drafts: readonly Draft[], seen: Set<string>): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    if (draft.type === 'table')
      return draft.rows.flatMap((row) => row.cells.flatMap((cell) => furnitureOf(cell.blocks, seen)));
    if (draft.type === 'page-break') return [];
    const words = draft.runs.map(({ value }) => value).join('');
    if (words.trim() === '' || seen.has(words)) return [];
    seen.add(words);
    return [{ type: 'furniture', runs: draft.runs }];
  });
}
