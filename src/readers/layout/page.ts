/** A page as a picture of itself: words with their boxes, and the lines that are ruled on it. Points from the top left. */

export interface Word {
  text: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** Where the letters stand. */
  baseline: number;
  /** Height of the type, in points. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Whether the file holds no blank in front of it: the rest of a word whose letters stand apart or raised. */
  isJoined?: boolean;
  /** How sure a scan's recognition is, 0 to 1; absent for words that the file itself holds. */
  certainty?: number;
}

/** A ruled line: horizontal where y0 equals y1, else vertical. */
export interface Rule {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface Page {
  /** 1 the first. */
  number: number;
  width: number;
  height: number;
  words: Word[];
  rules: Rule[];
}
