/** Tables that are made anew as a whole, and tables that are read in pieces. */
import type { Row, Store, Writing } from './store.ts';
import { DERIVED, type DerivedName, type StoreRow } from './tables.ts';

/** Rows at once, so that neither database is handed a statement of any size. */
const PIECE = 512;

/** Puts the rows in the place of those that the table has. */
export async function fill<Name extends DerivedName>(
  store: Writing,
  name: Name,
  rows: readonly StoreRow<Name>[],
): Promise<void> {
  await store.run(`DELETE FROM ${name}`);
  await append(store, name, rows);
}

/** Adds the rows to those that the table has. */
export async function append<Name extends DerivedName>(
  store: Writing,
  name: Name,
  rows: readonly StoreRow<Name>[],
): Promise<void> {
  const columns = DERIVED[name].columns.map((column) => column.name);
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE) as Row[];
    await store.insert(
      name,
      columns,
      piece.map((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}

/** Meetings at once: what is read of them is handed on before the next is read. */
const MEETINGS = 500;

/**
 * Runs `sql`, whose two values are the first and the last meeting of a stretch, for all meetings in the order of their
 * names, and hands over each row.
 */
export async function eachRow(store: Store, sql: string, use: (row: Row) => void): Promise<void> {
  const names = (await store.all('SELECT meeting FROM meetings ORDER BY meeting')).map((row) => row['meeting'] ?? '');
  for (let from = 0; from < names.length; from += MEETINGS) {
    const last = names[Math.min(from + MEETINGS, names.length) - 1] ?? '';
    for (const row of await store.all(sql, [names[from] ?? '', last])) use(row);
  }
}

/** Gives one string for all that are equal: a name that stands in a thousand meetings is kept once. */
export function keeper(): <Text>(text: Text) => Text {
  const kept = new Map<unknown, unknown>();
  return <Text>(text: Text): Text => {
    if (typeof text !== 'string') return text;
    const known = kept.get(text);
    if (known !== undefined) return known as Text;
    kept.set(text, text);
    return text;
  };
}
