/** Limits and tolerances of the readers of scans, each with its reason. */
export const SCAN = {
  /** Pixels of one page: A3 at 600 dots an inch has 70 million. */
  maxPixels: 80_000_000,
  /** Pixels of one side: the engine counts them in 16 bits. */
  maxSide: 32_767,
  /** Pages of one file: a year of minutes has hundreds. */
  maxPages: 2_000,
  /** Engines at work at the same time: each holds some 200 MB, and machines with fewer cores gain nothing. */
  maxEngines: 2,
  /** A page takes seconds; only one that never ends takes minutes. */
  pageMilliseconds: 10 * 60 * 1000,
  /** Loading takes half a second; a disk that is cold or shared, some seconds. */
  startMilliseconds: 2 * 60 * 1000,
  pointsPerInch: 72,
  /** Width and height of A4 in inches: what a page is taken for that does not state its resolution. */
  pageWidth: 8.27,
  pageHeight: 11.69,
  /** Inches. A resolution by which a page would be wider is a camera's or a program's default, not a scanner's. */
  widestPage: 17,
  /** Dots an inch that the engine takes for sensible. */
  leastResolution: 70,
  mostResolution: 2400,
  /** A page of fewer words says too little about which way up it lies. */
  fewWords: 12,
  /** Mean certainty of pages upside down is 0.3 to 0.4, of bad scans above 0.6. */
  unsure: 0.5,
  /** A turned page that is read so well is not turned any further. */
  sure: 0.75,
  /** Share of the longer words that are taller than wide on a page that lies on its side. */
  tallWords: 0.5,
  /** Letters of a word that is wider than tall when upright. */
  longWord: 3,
  /** Marks without letter or digit that the engine is less sure of are specks and pieces of ruling lines. */
  unsureMark: 0.5,
  /** Line heights: a single stroke that is taller is a vertical ruling line. */
  tallStroke: 1.6,
  /** Line heights: a dash that is wider is a horizontal ruling line. */
  longDash: 3,
  /** Line heights that a dash stands above the line's foot; measured 0.18 to 0.27 on Times and Arial. */
  dashLift: [0.15, 0.32],
  /**
   * A bullet as wide and high as this share of the line's height, standing this far above the line's foot: between a full
   * stop, which stands on it, and an asterisk, which hangs higher. Measured on Times and Arial at 150 to 300 dots an inch:
   * side 0.26 to 0.32, lift 0.22 to 0.27; asterisks side 0.36 to 0.51, lift 0.31 to 0.42.
   */
  bulletSide: [0.2, 0.36],
  bulletLift: [0.15, 0.3],
  /** The engine is less sure of a bullet that it takes for an asterisk than of an asterisk (0.88 and more). */
  bulletCertainty: 0.85,
  /** Points. Lines as long tell how askew a page lies; of shorter ones the ends are too near to each other. */
  longLine: 100,
  /** A page that falls by more (points a point) is no page that was laid on a scanner, or its lines were misread. */
  steepest: 0.05,
  /** A label that the engine is so sure of is left as it was read. */
  sureLabel: 0.9,
  /** Shares of the type size: words nearer to each other in height stand on one line, */
  sameLine: 0.4,
  /** words further apart are of different columns, */
  columnGap: 1.15,
  /** and labels that begin or end nearer to each other are of one list. */
  sameColumn: 0.4,
  /** Ruled lines in the pixels. Lengths are points. */
  rule: {
    /** How much darker (of 255) a rule is than the paper on both sides: pale gray borders blurred by scanning are. */
    contrast: 44,
    /** Thicker strokes are bars, pictures and the shadows of a page's edge. */
    thick: 3,
    /** Specks of white in a rule that are no break of it. Letters of one word stand further apart. */
    gap: 0.5,
    /** Share of a stroke that is dark. */
    inked: 0.85,
    /** Pieces as long are put together to strokes; strokes of letters of usual size are shorter along the line. */
    piece: 6,
    /** A shorter stroke may be a letter's, or a dash. */
    length: 20,
    /** One between two rules may be as short: the border of a cell of one line. Its ends are this near to the rules. */
    shortest: 9,
    touch: 1,
    /** How far a stroke may wander off the straight for each point of its length: paper is never flat. */
    bend: 0.01,
    /** A page with more pieces is a picture. */
    mostRuns: 60_000,
  },
  /** Cells of tables that are looked into for what was not read. Lengths are points. */
  lost: {
    /** So far inside its borders, for these are thick and may wander. */
    inset: 2.5,
    /** Height of ink that may be a line of text: lower is a speck, higher is a picture or several lines. */
    least: 3,
    most: 24,
    /** What is read with less certainty is specks. */
    certainty: 0.4,
    /** Cells of one page: each takes a tenth of a second. */
    cells: 60,
  },
  /** Type size over the height from ascender to descender that the engine states; measured on Times and Arial. */
  sizeOfRow: 1.1,
};
