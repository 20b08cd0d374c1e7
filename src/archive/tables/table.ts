/** What a table of an archive is, whoever holds it: a file of CSV, SQLite, PostgreSQL. */

export type Value = string | number | boolean | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time';

export interface Column<Row = never> {
  name: string;
  type: ColumnType;
  describes: string;
  /** Whether it is never null. */
  required: boolean;
  of: (row: Row) => Value;
}

export interface ForeignKey {
  columns: readonly string[];
  table: string;
  /** The columns that are referred to. */
  to: readonly string[];
}

export interface Table<Row = never> {
  describes: string;
  columns: readonly Column<Row>[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
}

/** Columns as they are written down: name, type, meaning, value. A type that ends with "!" is never null. */
export type ColumnSpec<Row> = [
  name: string,
  type: ColumnType | `${ColumnType}!`,
  describes: string,
  of: (row: Row) => Value,
];

export function columnsOf<Row>(specs: readonly ColumnSpec<Row>[]): Column<Row>[] {
  return specs.map(([name, type, describes, of]) => ({
    name,
    type: type.replace('!', '') as ColumnType,
    describes,
    required: type.endsWith('!'),
    of,
  }));
}
