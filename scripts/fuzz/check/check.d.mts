import type { ReadOptions } from '../../../src/readers/reader.ts';

export interface Finding {
  kind: 'crash' | 'refusal' | 'invalid' | 'place' | 'words' | 'writer' | 'other';
  what: string;
}

export function check(
  bytes: Uint8Array,
  settings: { deep: boolean; options: ReadOptions },
): Promise<{ status: 'read' | 'refused'; findings: Finding[] }>;
