import type { Minutes } from '../../src/schema.ts';

export const KINDS: readonly string[];

export interface Agreement {
  /** 0 to 1. */
  f1: number;
  /** One line for each entity that is missing ("- …") or that should not be there ("+ …"). */
  differences: string[];
}

export function agreementOf(wanted: Minutes, found: Minutes, options?: { near?: boolean }): Agreement;
