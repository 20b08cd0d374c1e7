import type { Precision } from '../../src/confidence.ts';

export interface Row {
  name: string;
  format: string | null;
  claims: { kind: string; rule: string | null; right: boolean }[];
}

export type Table = Record<string, Precision>;

export function tableOf(rows: readonly Row[]): Table;
export function withConfidences<T extends object>(minutes: T, table: Table): T;
