/** A store in PostgreSQL: the schema "minutes" of the database that a URL names. */
import type { Client } from 'pg';
import type { Value } from '../tables/table.ts';
import { ddl } from './ddl.ts';
import { putMeeting, removeMeeting } from './put.ts';
import { refresh } from './refresh.ts';
import { StoreError, type Row, type Store, type WritableStore, type Writing } from './store.ts';
import { infoOf, isCurrent, writeVersion } from './version.ts';

const SCHEMA = 'minutes';
/** A key of ours: only one process at a time makes the schema, or what is made of all meetings. */
const LOCK = 7_316_384;
/** Values that one statement may have. */
const MOST_VALUES = 65_535;
/** Seconds until a server that does not answer is given up. */
const PATIENCE = 10_000;

/** Throws StoreError where the package is missing, the server cannot be reached, or there is no store of this version. */
export async function openPostgres(url: string): Promise<Store> {
  const { statements, close } = await connect(url);
  try {
    if ((await versionOf(statements)) === null)
      throw new StoreError('holds no store of meetings; "minutes index" makes it');
    if (!(await isCurrent(statements))) throw new StoreError('was made by another version of minutes: index again');
    return { ...statements, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** For writing; every transaction is there for others as soon as it ends. */
export async function createPostgres(url: string): Promise<WritableStore> {
  const { statements, close } = await connect(url);
  try {
    await statements.transaction(() => makeSchema(statements));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...statements,
    put: (meeting, minutes, document) =>
      statements.transaction(async () => {
        await outdate(statements);
        await putMeeting(statements, meeting, minutes, document ?? null);
      }),
    remove: (meeting) =>
      statements.transaction(async () => {
        await outdate(statements);
        await removeMeeting(statements, meeting);
      }),
    refresh: (merges) =>
      statements.transaction(async () => {
        await lock(statements);
        return refresh(statements, merges);
      }),
    publish: () => statements.run(`ANALYZE`),
    close,
  };
}

/** Until the next refresh, what is made of all meetings lacks this one. */
async function outdate(statements: Writing): Promise<void> {
  await statements.run(`UPDATE store_info SET value = 'no' WHERE name = 'linked' AND value <> 'no'`);
}

/** Tables of another version are made anew. */
async function makeSchema(statements: Writing): Promise<void> {
  await lock(statements);
  const version = await versionOf(statements);
  if (version !== null && (await isCurrent(statements))) return;
  if (version === null && (await hasSchema(statements))) {
    throw new StoreError(`has a schema "${SCHEMA}" that is none of minutes: it is left alone`);
  }
  await statements.run(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
  await statements.run(`CREATE SCHEMA ${SCHEMA}`);
  for (const sql of ddl('postgres')) await statements.run(sql);
  await writeVersion(statements);
}

async function lock(statements: Writing): Promise<void> {
  await statements.all('SELECT pg_advisory_xact_lock(?)', [LOCK]);
}

async function hasSchema(statements: Writing): Promise<boolean> {
  return (await statements.all('SELECT 1 AS one FROM pg_namespace WHERE nspname = ?', [SCHEMA])).length > 0;
}

async function versionOf(statements: Writing): Promise<string | null> {
  const [found] = await statements.all('SELECT to_regclass(?)::text AS name', [`${SCHEMA}.store_info`]);
  return found?.['name'] === null ? null : infoOf(statements, 'version');
}

async function connect(url: string): Promise<{ statements: Writing; close: () => Promise<void> }> {
  const pg = await import('pg').catch(() => {
    throw new StoreError('needs the package "pg": npm install pg');
  });
  const client = new pg.default.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'minutes',
    types: { getTypeParser: (type: number) => PARSERS[type] ?? ((text: string) => text) },
  });
  // A server that goes away is told of by the statement that was under way.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`SET search_path = ${SCHEMA}, pg_catalog; SET jit = off; SET client_min_messages = warning`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new StoreError(`cannot be reached: ${(error as Error).message}`);
  }
  return { statements: statementsOf(client), close: () => client.end() };
}

const asNumber = (text: string): number => Number(text);

/** Values as SQLite gives them, by the numbers of their types: bool, int8, int2, int4, float4, float8, time, numeric. */
const PARSERS: Record<number, (text: string) => Value> = {
  16: (text) => text === 't',
  20: asNumber,
  21: asNumber,
  23: asNumber,
  700: asNumber,
  701: asNumber,
  1083: (text) => text.slice(0, 'HH:MM'.length),
  1700: asNumber,
};

function statementsOf(client: Client): Writing {
  let inTransaction = false;
  const query = async (sql: string, values: readonly Value[]): Promise<Row[]> => {
    let count = 0;
    const numbered = sql.replaceAll('?', () => `$${String(++count)}`);
    const { rows } = await client.query<Row>(numbered, values.map(plain));
    return rows;
  };
  const run = async (sql: string, values: readonly Value[] = []): Promise<void> => void (await query(sql, values));
  return {
    dialect: 'postgres',
    all: (sql, values = []) => query(sql, values),
    run,
    insert: async (table, columns, rows) => {
      const size = Math.floor(MOST_VALUES / columns.length);
      for (let from = 0; from < rows.length; from += size) {
        const piece = rows.slice(from, from + size);
        const row = `(${columns.map(() => '?').join(',')})`;
        await run(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(piece.length).fill(row).join(',')}`,
          piece.flat(),
        );
      }
    },
    transaction: async (work) => {
      if (inTransaction) return work();
      inTransaction = true;
      try {
        await run('BEGIN');
        const value = await work();
        await run('COMMIT');
        return value;
      } catch (error) {
        await run('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        inTransaction = false;
      }
    },
    close: () => client.end(),
  };
}

/** No database keeps the character 0 in text. */
function plain(value: Value): Value {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
