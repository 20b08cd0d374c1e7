/** Cells that tell who and by when: "KT by 24/3/16", "KT, 05/04/24", "Clerk – next meeting", "TQ, ongoing". */

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*';
/** What a date or the words for one begin with. */
const WHEN = new RegExp(
  `^(?:by|before|due|next (?:meeting|month|week|agenda)|asap|ongoing|immediate(?:ly)?|end of|tbc|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}|\\d{1,2}[./]\\d{1,2})(?!\\p{L})`,
  'iu',
);
/** What may stand between the names and the date. */
const SEPARATOR = /[\s,;:/(–—-]+/g;
const MAX_CELL = 100;

export interface WhoAndWhen {
  who: string;
  when: string | null;
}

export function whoAndWhen(cell: string): WhoAndWhen {
  if (cell.length > MAX_CELL) return { who: cell, when: null };
  for (const match of cell.matchAll(SEPARATOR)) {
    const rest = cell.slice(match.index + match[0].length).replace(/\)$/, '');
    if (match.index > 0 && WHEN.test(rest)) return { who: cell.slice(0, match.index), when: rest };
  }
  return { who: cell, when: null };
}
