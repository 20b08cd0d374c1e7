/** Limits with what they keep out. */
export const LIMITS = {
  /** Tables inside tables: layouts of letterheads need three or four. The words of deeper ones stand in the outer cell. */
  tableDepth: 20,
  /** Text boxes inside text boxes: Word allows none, drawing programs one. The words of deeper ones are left out. */
  boxDepth: 4,
  /** Cells of all tables together: the longest minutes have some thousands. The words of more follow as paragraphs. */
  cells: 50_000,
  /** Columns that one cell may span: Word has 63 columns at most. */
  columns: 63,
  /** Characters of words and of what is written around them: a thousand pages have half of it. The rest is not read. */
  characters: 8_000_000,
  /** Headers and footers, each read once: a file of many parts has three kinds of each for every part. */
  furniture: 40,
};
