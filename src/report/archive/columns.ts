/** Rows as columns, in which each text stands once: thousands of rows in a page are a fraction of their size as objects. */

export type Cell = string | number | null;
type PlainRow = Readonly<Record<string, Cell>>;

/** A column holds numbers, or places in the list of texts; null is null in the one and -1 in the other. */
export interface Columns {
  numbers: Record<string, (number | null)[]>;
  places: Record<string, number[]>;
}

export interface Packed {
  texts: string[];
  tables: Record<string, Columns>;
}

const NULL_PLACE = -1;

/** The tables by their names; the rows of one have the same members, each of one type. */
export function pack(tables: Readonly<Record<string, readonly object[]>>): Packed {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? places.size;
    if (known === places.size) places.set(text, known);
    return known;
  };
  const packed = Object.entries(tables).map(
    ([name, rows]) => [name, columnsOf(rows as readonly PlainRow[], placeOf)] as const,
  );
  return { texts: [...places.keys()], tables: Object.fromEntries(packed) };
}

function columnsOf(rows: readonly PlainRow[], placeOf: (text: string) => number): Columns {
  const columns: Columns = { numbers: {}, places: {} };
  for (const name of Object.keys(rows[0] ?? {})) {
    const cells = rows.map((row) => row[name] ?? null);
    if (cells.some((cell) => typeof cell === 'string'))
      columns.places[name] = cells.map((cell) => (cell === null ? NULL_PLACE : placeOf(String(cell))));
    else columns.numbers[name] = cells.map((cell) => (cell === null ? null : Number(cell)));
  }
  return columns;
}

/** The rows of a table as they were packed. */
export function unpack<Row extends object>({ texts, tables }: Packed, name: string): Row[] {
  const { numbers, places } = tables[name] ?? { numbers: {}, places: {} };
  const columns: [string, readonly Cell[]][] = [
    ...Object.entries(numbers),
    ...Object.entries(places).map(([column, all]): [string, Cell[]] => [
      column,
      all.map((place) => texts[place] ?? null),
    ]),
  ];
  const [, first = []] = columns[0] ?? [];
  return first.map((_, index) => Object.fromEntries(columns.map(([column, cells]) => [column, cells[index]])) as Row);
}
