/** `datapackage.json`: what the files of a CSV set hold, as a Tabular Data Package of Frictionless Data. */
import type { ColumnType, ForeignKey, Table } from '../tables/table.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../tables/index.ts';
import { VALUES } from './values.ts';

/** What is known of a file when it is whole. */
export interface Written {
  bytes: number;
  sha256: string;
}

export const DATAPACKAGE = 'datapackage.json';

export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

/** Types and formats by the words of Table Schema. */
const FIELDS: Readonly<Record<ColumnType, object>> = {
  string: { type: 'string', format: 'default' },
  integer: { type: 'integer', format: 'default' },
  number: { type: 'number', format: 'default' },
  boolean: { type: 'boolean', format: 'default', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
  time: { type: 'time', format: '%H:%M' },
};

const DESCRIPTION = [
  'What minutes of meetings say: who attended, what was discussed and decided, who has to do what by when, each with',
  'the lines that it was read from. One row of "meetings" is one meeting, and every other row belongs to one.',
  'Empty cells are facts that the minutes do not state.',
  'Cells that a spreadsheet would take for a formula begin with an apostrophe that is not in the text, and characters',
  'that a terminal obeys are left out: in these two the cells differ from the JSON of the meeting.',
].join(' ');

/** The same for the same files: there is no time in it. */
export function datapackageOf(files: Readonly<Record<TableName, Written>>): object {
  return {
    profile: 'tabular-data-package',
    name: 'minutes',
    title: 'Minutes of meetings',
    description: DESCRIPTION,
    resources: TABLE_NAMES.map((table) => resourceOf(table, files[table])),
  };
}

/**
 * Programs that check a package take a key of several columns for broken where one cell of it is empty. Keys that may be
 * empty are therefore told apart, under a name of our own.
 */
function resourceOf(name: TableName, { bytes, sha256 }: Written): object {
  const table: Table = TABLES[name];
  const required = new Set(table.columns.filter((column) => column.required).map((column) => column.name));
  const isWhole = ({ columns }: ForeignKey): boolean => columns.every((column) => required.has(column));
  const keys = (list: readonly ForeignKey[]): object[] => list.map((key) => foreignKeyOf(name, key));
  return {
    profile: 'tabular-data-resource',
    name,
    path: fileOf(name),
    description: table.describes,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name: column, type, describes, required }) => ({
        name: column,
        ...FIELDS[type],
        description: describes,
        constraints: { required, ...enumOf(`${name}.${column}`) },
      })),
      missingValues: [''],
      primaryKey: table.primaryKey,
      foreignKeys: keys(table.foreignKeys.filter(isWhole)),
      nullableForeignKeys: keys(table.foreignKeys.filter((key) => !isWhole(key))),
    },
  };
}

function enumOf(column: string): object {
  const values = VALUES[column];
  return values === undefined ? {} : { enum: values };
}

/** A table that refers to itself is called "". */
function foreignKeyOf(name: TableName, { columns, table, to }: ForeignKey): object {
  return { fields: columns, reference: { resource: table === name ? '' : table, fields: to } };
}
