/** The rows of a meeting as text of CSV. */
import { recordOf } from '../../writers/csv-record.ts';
import { rowsOf, TABLE_NAMES, TABLES, type TableName } from '../tables/index.ts';

/** For each table, records that end with CRLF, or "". */
export type CsvLines = Record<TableName, string>;

/** The rows of one meeting; `meeting` is its name in the archive. */
export function csvLinesOf(meeting: string, minutes: Parameters<typeof rowsOf>[1]): CsvLines {
  const rows = rowsOf(meeting, minutes);
  return perTable((table) => rows[table].map(recordOf).join(''));
}

/** The first record of each table: the names of its columns. */
export function headersOf(): CsvLines {
  return perTable((table) => recordOf(TABLES[table].columns.map(({ name }) => name)));
}

export function perTable<Value>(of: (table: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, of(table)])) as Record<TableName, Value>;
}

/** The rows of several meetings, one after the other. */
export function joined(meetings: readonly CsvLines[]): CsvLines {
  return perTable((table) => meetings.map((lines) => lines[table]).join(''));
}
