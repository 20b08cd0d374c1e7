/** The recipes of the tutorial for engineers: blocks of code, each with the output that is printed below it. */
export interface Recipe {
  /** "sh", "sql", "sql sqlite" or "python". */
  language: string;
  code: string;
  /** Null where none is printed. */
  output: string | null;
  /** Where the output stands in the page. */
  from: number;
  to: number;
}

const BLOCK = /^```(\w+(?: \w+)?)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;
const CLOSING = '```\n'.length;

export function recipesOf(page: string): Recipe[] {
  return [...page.matchAll(BLOCK)].map(({ 0: whole, 1: language = '', 2: code = '', 3: output = null, index }) => {
    const to = index + whole.length - CLOSING;
    return { language, code, output, from: to - (output ?? '').length, to };
  });
}

/** Rows as CSV, quoted where RFC 4180 asks for it. */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}
