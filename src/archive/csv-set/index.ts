import type { TableName } from '../tables/index.ts';
export interface CsvSet {
  addLines(lines: Record<TableName, string>): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}
export function openCsvSet(folder: string): Promise<CsvSet> {
  return Promise.reject(new Error(folder));
}
