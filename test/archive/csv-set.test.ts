/** A folder of CSV files and what its datapackage.json says of them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvLinesOf, openCsvSet } from '../../src/archive/csv-set/index.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/archive/tables/index.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';
import { scratch } from '../cli/run.ts';
import { ROOT } from '../fixtures/cases.ts';
import { HOSTILE, sample, sampleOf } from '../writers/sample.ts';
import { records } from './rfc4180.ts';

const { folder } = scratch();
const FILES = [...TABLE_NAMES.map((table) => `${table}.csv`), 'datapackage.json'].sort();

interface Field {
  name: string;
  type: string;
  format: string;
  description: string;
  constraints: { required: boolean; enum?: string[] };
}
interface Key {
  fields: string[];
  reference: { resource: string; fields: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys: Key[];
    nullableForeignKeys: Key[];
  };
  [key: string]: unknown;
}
interface DataPackage {
  profile: string;
  name: string;
  description: string;
  resources: Resource[];
}

const packageIn = (set: string) => JSON.parse(readFileSync(join(set, 'datapackage.json'), 'utf8')) as DataPackage;
const rowsIn = (set: string, table: string) => records(readFileSync(join(set, `${table}.csv`), 'utf8'));

async function written(name: string, meetings: readonly [string, Minutes][]): Promise<string> {
  const set = join(folder, name);
  const csv = await openCsvSet(set);
  for (const [meeting, minutes] of meetings) await csv.add(meeting, minutes);
  await csv.finish();
  return set;
}

describe('a CSV set', () => {
  it('is a file for each table and a description, and nothing else', async () => {
    const set = await written('some/new/folder', [['2016/june.txt', sample()]]);
    expect(readdirSync(set).sort()).toEqual(FILES);
    expect(rowsIn(set, 'meetings')).toMatchObject([{ meeting: '2016/june.txt', body: sample().meeting.body }]);
    expect(rowsIn(set, 'actions').map(({ id, text }) => ({ id, text }))).toEqual(
      sample().actions.map(({ id, text }) => ({ id, text })),
    );
  });

  it('of no meetings has headers', async () => {
    const set = await written('none', []);
    for (const table of TABLE_NAMES) {
      const header = TABLES[table].columns.map(({ name }) => name).join(',');
      expect(readFileSync(join(set, `${table}.csv`), 'utf8')).toBe(`${header}\r\n`);
    }
  });

  it('is the same for the same meetings, whether rows or lines are added', async () => {
    const first = await written('first', [
      ['a', sample()],
      ['b', sample()],
    ]);
    const second = join(folder, 'second');
    const csv = await openCsvSet(second);
    // Not waited for: the order is that of the calls.
    const adding = ['a', 'b'].map((meeting) => csv.addLines(csvLinesOf(meeting, sample())));
    await Promise.all(adding);
    await csv.finish();
    for (const file of FILES) expect(readFileSync(join(second, file))).toEqual(readFileSync(join(first, file)));
  });

  it('that is given up leaves what was there', async () => {
    const set = await written('kept', [['a', sample()]]);
    const before = FILES.map((file) => readFileSync(join(set, file), 'utf8'));
    const csv = await openCsvSet(set);
    await csv.add('b', sample());
    await csv.abandon();
    expect(readdirSync(set).sort()).toEqual(FILES);
    expect(FILES.map((file) => readFileSync(join(set, file), 'utf8'))).toEqual(before);
  });

  it('is not there before it is whole', async () => {
    const set = join(folder, 'later');
    const csv = await openCsvSet(set);
    await csv.add('a', sample());
    expect(readdirSync(set).every((file) => file.startsWith('.'))).toBe(true);
    await csv.finish();
    expect(readdirSync(set).sort()).toEqual(FILES);
  });

  it('in a folder that is a file is refused by the system', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openCsvSet(file)).rejects.toMatchObject({ code: 'EEXIST' });
    mkdirSync(join(folder, 'taken/.owners.csv.' + String(process.pid) + '.tmp'), { recursive: true });
    await expect(openCsvSet(join(folder, 'taken'))).rejects.toMatchObject({ code: 'ERR_FS_EISDIR' });
    expect(existsSync(join(folder, `taken/.meetings.csv.${process.pid}.tmp`))).toBe(false);
  });
});

describe('a hostile cell', () => {
  it.each([...HOSTILE, '=cmd|/c calc', '+1', '-1', '@SUM(A1)', 'a\r\nb,"c"', '\u001b[31mred', '\t=1'])(
    'is a cell of its own, and no formula: %j',
    async (text) => {
      const set = await written('hostile', [['a', sampleOf(text)]]);
      for (const table of TABLE_NAMES) {
        const content = readFileSync(join(set, `${table}.csv`), 'utf8');
        expect(content).not.toMatch(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/);
        for (const row of records(content)) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }
    },
  );
});

describe('the set of fixtures/archive', () => {
  const FOLDER = join(ROOT, 'fixtures/archive');
  let set = '';

  beforeAll(async () => {
    const meetings: [string, Minutes][] = [];
    for (const file of readdirSync(FOLDER).sort()) {
      meetings.push([file, await parseMinutes(readFileSync(join(FOLDER, file)), { path: file, ocr: 'off' })]);
    }
    set = await written('fixtures', meetings);
  }, 120_000);

  it('has a row for each file', () => {
    expect(rowsIn(set, 'meetings').map(({ meeting }) => meeting)).toEqual(readdirSync(FOLDER).sort());
  });

  it('is described by the rules of Frictionless Data', () => {
    const description = packageIn(set);
    expect(description.profile).toBe('tabular-data-package');
    expect(description.name).toMatch(/^[a-z0-9._-]+$/);
    expect(description.description).toContain('apostrophe');
    expect(JSON.stringify(description)).not.toMatch(/"created"|\d\d:\d\d:\d\d/);
    expect(description.resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const resource of description.resources) {
      const { name, path, schema } = resource;
      expect(resource).toMatchObject({ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv' });
      expect(resource).toMatchObject({ encoding: 'utf-8', dialect: { delimiter: ',', header: true } });
      expect(path).toBe(`${name}.csv`);
      const bytes = readFileSync(join(set, path));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect(schema.missingValues).toEqual(['']);
      for (const { type, format, description } of schema.fields) {
        expect(['string', 'integer', 'number', 'boolean', 'date', 'time']).toContain(type);
        expect(type === 'time' ? '%H:%M' : 'default').toBe(format);
        expect(description).not.toBe('');
      }
      const fields = schema.fields.map((field) => field.name);
      for (const { fields: from, reference } of [...schema.foreignKeys, ...schema.nullableForeignKeys]) {
        expect(fields).toEqual(expect.arrayContaining(from));
        const target = description.resources.find((one) => one.name === (reference.resource || name));
        expect(reference.resource).not.toBe(name);
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
      expect(schema.foreignKeys.length + schema.nullableForeignKeys.length).toBe(
        TABLES[name as TableName].foreignKeys.length,
      );
    }
  });

  it('keeps to its schema in every cell', () => {
    const FORMS: Readonly<Record<string, RegExp>> = {
      string: /^.+$/s,
      integer: /^-?\d+$/,
      number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
      time: /^\d\d:\d\d$/,
    };
    for (const { name, schema } of packageIn(set).resources) {
      const rows = rowsIn(set, name);
      const ids = rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
      expect(new Set(ids).size, name).toBe(rows.length);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
        for (const { name: column, type, constraints } of schema.fields) {
          const cell = row[column];
          const isRight =
            cell === '' ? !constraints.required : FORMS[type].test(cell) && (constraints.enum?.includes(cell) ?? true);
          if (!isRight) throw new Error(`${name}.${column} of ${JSON.stringify(row)}`);
        }
      }
    }
  });

  it('refers to rows that there are', () => {
    for (const { name, schema } of packageIn(set).resources) {
      for (const { fields, reference } of [...schema.foreignKeys, ...schema.nullableForeignKeys]) {
        const keys = (row: Record<string, string>, columns: string[]) => JSON.stringify(columns.map((one) => row[one]));
        const there = new Set(rowsIn(set, reference.resource || name).map((row) => keys(row, reference.fields)));
        const isWhole = schema.foreignKeys.some((key) => key.fields === fields);
        for (const row of rowsIn(set, name)) {
          if (!isWhole && fields.some((field) => row[field] === '')) continue;
          expect(there, `${name}.${fields.join('+')}`).toContain(keys(row, fields));
        }
      }
    }
  });
});
