export interface Pattern {
  source: string;
  flags: string;
  /** "src/a.ts:12:5". */
  place: string;
}

export function gather(): Promise<{ patterns: Map<string, Pattern>; places: string[]; unseen: string[] }>;
