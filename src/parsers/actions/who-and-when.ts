/** Cells that tell who and by when: "KT by 24/3/16", "KT, 05/04/24", "Clerk – next meeting", "TQ, ongoing". */

/** What separates the names from the rest. */
const WHEN =
  /^([^\d\s][^\d]{0,60}?)(?:\s+(?=(?:by|before|due)\s)|\s*[,;:/(]\s*|\s+[-–—]?\s*)(?=(?:by|before|due|next\s+(?:meeting|month|week|agenda)|asap|ongoing|immediate(?:ly)?|end of|tbc|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|\d{1,2}[./]\d{1,2})(?![\p{L}]))(\S.{1,40}?)\)?$/iu;

export interface WhoAndWhen {
  who: string;
  when: string | null;
}

export function whoAndWhen(cell: string): WhoAndWhen {
  const [, who, when] = WHEN.exec(cell) ?? [];
  return who === undefined || when === undefined ? { who: cell, when: null } : { who: who.trim(), when };
}
