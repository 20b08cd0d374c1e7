import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STORE_TABLES, KEPT, FACTS } from '../../../src/archive/store/tables.ts';
import { VIEWS } from '../../../src/archive/store/views.ts';
import { createSqlite, openSqlite } from '../../../src/archive/store/sqlite.ts';
import { ROOT, scratch } from '../../cli/run.ts';

const PAGE = join(ROOT, 'docs/store.md');
const MARK = '<!-- from here on made of the code: UPDATE_DOCS=1 npx vitest run test/archive/store/docs.test.ts -->';

const { folder } = scratch();

/** A Markdown table, aligned as Prettier aligns them. */
function markdown(header: string[], rows: string[][]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, at) => Math.max(3, ...cells.map((row) => [...row[at]].length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell + ' '.repeat(widths[at] - [...cell].length)).join(' | ')} |`;
  return [line(cells[0]), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n');
}

function kindOf(name: string): string {
  if (name in KEPT) return 'Kept by `minutes index`';
  return name in FACTS ? 'From each meeting' : 'From all meetings together, made anew with each index';
}

function reference(): string {
  const tables = Object.entries(STORE_TABLES).map(([name, { describes, columns, primaryKey, foreignKeys }]) => {
    const references = foreignKeys.map(
      ({ columns: own, table, to }) => `(${own.join(', ')}) → ${table} (${to.join(', ')})`,
    );
    const keys = [
      `Key: ${primaryKey.join(', ')}.`,
      ...(references.length === 0 ? [] : [`Refers: ${references.join('; ')}.`]),
    ];
    const rows = columns.map((column) => [column.name, column.type, column.required ? '' : 'yes', column.describes]);
    return `### ${name}\n\n${kindOf(name)}: ${describes}. ${keys.join(' ')}\n\n${markdown(['column', 'type', 'null', 'meaning'], rows)}\n`;
  });
  const views = Object.entries(VIEWS).map(
    ([name, { describes, columns }]) =>
      `### ${name}\n\n${describes[0].toUpperCase()}${describes.slice(1)}.\n\n${markdown(
        ['column', 'meaning'],
        columns.map((column) => [...column]),
      )}\n`,
  );
  return `## Views\n\n${views.join('\n')}\n## Tables\n\n${tables.join('\n')}`;
}

it('docs/store.md tells of every table, column and view', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [before] = page.split(MARK);
  const made = `${before}${MARK}\n\n${reference()}`;
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, made);
  else expect(page).toBe(made);
});

it('the columns of views are those that are described', async () => {
  const file = join(folder, 'empty.db');
  const made = await createSqlite(file);
  await made.publish();
  const store = await openSqlite(file);
  for (const [name, { columns }] of Object.entries(VIEWS)) {
    const found = await store.all(`SELECT name FROM pragma_table_info('${name}')`);
    expect([name, found.map((row) => row['name'])]).toEqual([name, columns.map(([column]) => column)]);
  }
  await store.close();
});
