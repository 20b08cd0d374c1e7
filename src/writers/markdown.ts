/** Escaping for Markdown (CommonMark and GitHub's). */
import { oneLine } from './printable.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Marks that would start a block at the beginning of a line: lists, headings, rules, numbered lists. */
const BLOCK_START = /^(?:[-+=:]|\d+[.)])/;

/** Text as one line of Markdown that reads as the same text: no markup, no HTML, no link, no table border. */
export function escapeMarkdown(text: string): string {
  const escaped = oneLine(text)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*_[\]|~#$@]/g, '\\$&')
    .replace(/:\/\//g, '\\://');
  return escaped.replace(BLOCK_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

/** A table with its header; nothing where there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [tableRow(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(tableRow)];
}
