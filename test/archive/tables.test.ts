/** Meetings as tables: what the tables say of themselves, and whether the rows keep to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, TABLE_NAMES, TABLES, type Rows, type TableName } from '../../src/archive/tables/index.ts';
import type { Table, Value } from '../../src/archive/tables/table.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { ROOT } from '../fixtures/cases.ts';

const TYPES: Readonly<Record<string, (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  time: (value) => /^\d{2}:\d{2}$/.test(String(value)),
};
const tableOf = (name: string): Table => TABLES[name as TableName];
const namesOf = (name: string) => tableOf(name).columns.map((column) => column.name);

describe.each(TABLE_NAMES)('the table %s', (name) => {
  const table = tableOf(name);

  it('tells what it and each of its columns holds', () => {
    for (const { describes } of [table, ...table.columns]) expect(describes.trim()).not.toBe('');
  });

  it('has names that need no quotes in SQL, each once', () => {
    const names = namesOf(name);
    expect(new Set(names).size).toBe(names.length);
    for (const one of names) expect(one).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('has a primary key of columns that are never null', () => {
    expect(table.primaryKey[0]).toBe('meeting');
    for (const key of table.primaryKey) {
      expect(table.columns.find((column) => column.name === key)?.required).toBe(true);
    }
  });

  it('refers to primary keys of tables that there are', () => {
    for (const { columns, table: to, to: keys } of table.foreignKeys) {
      expect(TABLE_NAMES).toContain(to);
      expect(tableOf(to).primaryKey).toEqual(keys);
      expect(columns).toHaveLength(keys.length);
      for (const column of columns) expect(namesOf(name)).toContain(column);
    }
  });

  it('names each column that refers to another table in a foreign key', () => {
    const referring = table.columns.filter(({ describes }) =>
      /\b(?:attendees|items|resolutions|actions)\.id\b/.test(describes),
    );
    const keys = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
    expect(referring.map((column) => column.name).filter((column) => !keys.has(column))).toEqual([]);
  });
});

describe('the rows of fixtures/archive', () => {
  const FOLDER = join(ROOT, 'fixtures/archive');
  const all: [meeting: string, rows: Rows][] = [];

  beforeAll(async () => {
    for (const file of readdirSync(FOLDER).sort()) {
      const minutes = await parseMinutes(readFileSync(join(FOLDER, file)), { path: file, ocr: 'off' });
      all.push([file, rowsOf(file, minutes)]);
    }
  }, 120_000);

  it('are as long as the columns, of their types, and null only where they may be', () => {
    for (const [, rows] of all) {
      for (const name of TABLE_NAMES) {
        const { columns } = tableOf(name);
        for (const row of rows[name]) {
          expect(row).toHaveLength(columns.length);
          columns.forEach(({ name: column, type, required }, index) => {
            const value = row[index] ?? null;
            if (value === null ? required : !TYPES[type](value)) throw new Error(`${name}.${column}: ${String(value)}`);
          });
        }
      }
    }
  });

  it('have keys that are theirs alone, and refer to rows that there are', () => {
    for (const [meeting, rows] of all) {
      const keysIn = (name: TableName, columns: readonly string[]) =>
        rows[name].map((row) => columns.map((column) => row[namesOf(name).indexOf(column)]));
      for (const name of TABLE_NAMES) {
        const keys = keysIn(name, tableOf(name).primaryKey).map((key) => JSON.stringify(key));
        expect(new Set(keys).size, `${meeting}: ${name}`).toBe(keys.length);
        for (const { columns, table: to, to: target } of tableOf(name).foreignKeys) {
          const there = new Set(keysIn(to as TableName, target).map((key) => JSON.stringify(key)));
          for (const key of keysIn(name, columns)) {
            if (!key.includes(null))
              expect(there, `${meeting}: ${name}.${columns.join('+')}`).toContain(JSON.stringify(key));
          }
        }
      }
    }
  });

  it('are in every table', () => {
    for (const name of TABLE_NAMES) expect(all.flatMap(([, rows]) => rows[name]).length, name).toBeGreaterThan(0);
  });
});
