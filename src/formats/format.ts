/** One way of laying minutes out: plain data, so that a new one is a table and no code. */
import type { Parser } from '../reading.ts';
import type { EvidenceName } from './evidence.ts';
import type { Words } from './words.ts';

/** One way of laying minutes out. */
export interface Format {
  id: string;
  describes: string;
  /** What speaks for this format and how strongly; the weights of what is found add up, to 1 at the most. */
  evidence: Partial<Record<EvidenceName, number>>;
  words: Words;
  /** In order: later parsers see what earlier ones found and took. */
  parsers: readonly Parser[];
}
