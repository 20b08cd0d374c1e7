export interface Found {
  name: string;
  bytes: Uint8Array;
  line: string;
}

export interface Options {
  seed: string;
  /** A type, where cases are to be of one alone. */
  only?: string | undefined;
  /** The names of the cases, where they are given. */
  ids: string[] | null;
  files: number;
  milliseconds: number;
  found(found: Found): void;
}

export interface Counts {
  files: number;
  read: number;
  refused: number;
  failed: number;
  seconds: number;
  megabytes: number;
}

/** `findings`: how many cases showed each. */
export function fuzz(options: Options): Promise<{ counts: Counts; findings: Map<string, number> }>;
