/** RFC 4180, strictly: every record ends with CRLF, a quoted field holds anything, quotes are doubled. */
export function read(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error(`not a field: ${text.slice(0, 80)}`);
    const [, value, end] = found;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

/** Each record by the names of the header. */
export function records(text: string): Record<string, string>[] {
  const [header = [], ...rows] = read(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells below ${header.length} names`);
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  });
}
