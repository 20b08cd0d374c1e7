/** The statements that make a store's tables, indexes and views, in the words of each database. */
import type { ColumnType, Table } from '../tables/table.ts';
import { FACTS, INDEXES, STORE_TABLES } from './tables.ts';
import { VIEWS } from './views.ts';

export type Dialect = 'sqlite' | 'postgres';

/** Text in PostgreSQL is ordered by code points, as SQLite does it. */
const TYPES: Record<Dialect, Record<ColumnType, string>> = {
  sqlite: { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', date: 'TEXT', time: 'TEXT' },
  postgres: {
    string: 'text COLLATE "C"',
    integer: 'bigint',
    number: 'double precision',
    boolean: 'boolean',
    date: 'date',
    time: 'time',
  },
};

/** Words are matched as they are given: they are folded before, alike for both databases. */
const FULL_TEXT: Record<Dialect, string[]> = {
  sqlite: [
    `CREATE VIRTUAL TABLE passage_words USING fts5(words, scope, people, item, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
    `INSERT INTO passage_words (passage_words, rank) VALUES ('hashsize', ${String(8 * 1024 * 1024)})`,
  ],
  postgres: [
    'CREATE TABLE passage_words (passage bigint PRIMARY KEY, words tsvector NOT NULL)',
    'CREATE INDEX passage_words_words ON passage_words USING gin (words)',
  ],
};

export function ddl(dialect: Dialect): string[] {
  const tables = Object.entries(STORE_TABLES);
  return [
    ...tables.map(([name, table]) => createTable(dialect, name, table)),
    ...(dialect === 'postgres' ? tables.flatMap(([name, table]) => foreignKeys(name, table)) : []),
    ...INDEXES.map(
      ([table, columns], index) => `CREATE INDEX ${table}_${String(index + 1)} ON ${table} (${columns.join(', ')})`,
    ),
    ...FULL_TEXT[dialect],
    ...Object.entries(VIEWS).map(([name, { sql }]) => `CREATE VIEW ${name} AS ${sql}`),
  ];
}

/** SQLite keeps the rows of a meeting together, in the order of their key. */
function createTable(dialect: Dialect, name: string, { columns, primaryKey, foreignKeys }: Table): string {
  const lines = columns.map(
    (column) => `${column.name} ${TYPES[dialect][column.type]}${column.required ? ' NOT NULL' : ''}`,
  );
  lines.push(`PRIMARY KEY (${primaryKey.join(', ')})`);
  if (dialect === 'sqlite')
    for (const key of foreignKeys) lines.push(`${referring(key)} DEFERRABLE INITIALLY DEFERRED`);
  const rowid = primaryKey.length === 1 && columns[0]?.type === 'integer';
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)${dialect === 'sqlite' && !rowid ? ' WITHOUT ROWID' : ''}`;
}

/** Added when all tables are there, since some refer to each other. */
function foreignKeys(name: string, table: Table): string[] {
  return table.foreignKeys.map((key) => `ALTER TABLE ${name} ADD ${referring(key)} DEFERRABLE INITIALLY DEFERRED`);
}

function referring({ columns, table, to }: Table['foreignKeys'][number]): string {
  return `FOREIGN KEY (${columns.join(', ')}) REFERENCES ${table} (${to.join(', ')})`;
}

/** The tables that hold one meeting's rows, in an order in which each may refer to those before it. */
export const FACT_NAMES = Object.keys(FACTS) as (keyof typeof FACTS)[];
