/** Every tolerance of the layout analysis. "em" is a share of the type's height; the rest are points. */
export const LAYOUT = {
  /** Words whose baselines differ by less stand on one line (em); smaller type may be raised further: the "th" of "18th". */
  sameLine: 0.4,
  raised: 0.6,
  /** A gap narrower than this is no blank where the file holds none (em): the parts of "18" and a raised "th". */
  blank: 0.25,
  /** A gap this wide parts two columns or a label from its text (em); justified lines stay below. */
  columnGap: 1.15,
  /** A gap on one line alone parts columns when it is this wide (em). */
  tabGap: 2.5,
  /** Paragraphs are parted by more than this share of the usual distance of lines. */
  paragraphGap: 1.3,
  /** Lines of one paragraph stand this far apart (em): usually, at most, and where all of a page are double-spaced. */
  usualLeading: 1.2,
  wideLeading: 2.2,
  doubleLeading: 2.6,
  /** A distance of lines is usual when this share of them have it, or one that is larger by no more than this share. */
  manyLines: 0.15,
  sameStep: 0.06,
  /** Lines that end so near to the margin are full (em). */
  full: 3,
  /** Lines further apart than this share of the usual distance are not of one table. */
  zoneGap: 3.2,
  /** Indents that differ by less are the same (em). */
  indent: 0.7,
  /** Type that differs by less is of the same size (share). */
  sameSize: 0.12,
  /** Type this much larger than the text's is a heading (share). */
  headingSize: 1.15,
  /** Longer lines in large type are no headings (characters). */
  headingLength: 120,
  /** Running headers and footers stand in this share of the page from its edge, or are its first or last lines. */
  margin: 0.14,
  marginLines: 3,
  /** They stand at the same height on each page. */
  sameHeight: 5,
  /** Parallel rules nearer than this are one. */
  sameRule: 2.5,
  /** Rules that end so near to each other meet. */
  meets: 3.5,
  /** A cell's border counts when this share of it is drawn. */
  border: 0.55,
  /** Columns of two pages that differ by less are the same. */
  sameColumn: 6,
  /** An underline lies so near below the letters (em). */
  underline: 0.3,
  /** A table needs at least so many cells to be one; fewer are frames. */
  minCells: 2,
  /** No page that people read has more rules; beyond are charts. */
  maxRules: 6000,
} as const;
