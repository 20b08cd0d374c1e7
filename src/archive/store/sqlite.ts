/** A store in one file of SQLite. */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, JSValue, Statement } from 'node-sqlite3-wasm';
import type { Value } from '../tables/table.ts';
import { beginDraft } from './draft.ts';
import { ddl } from './ddl.ts';
import { putMeeting, removeMeeting } from './put.ts';
import { refresh } from './refresh.ts';
import { StoreError, type Row, type Store, type WritableStore, type Writing } from './store.ts';
import { infoOf, isCurrent, writeVersion } from './version.ts';

/** Rows of one statement: the time of a row falls to a quarter, and more gain nothing. */
const AT_ONCE = [32, 8, 1];

/** No other process writes the draft, and it is thrown away where this one is killed: neither locks nor a journal on disk. */
const FOR_WRITING = `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY`;
const FOR_READING = 'PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON';
const PAGE_SIZE = 8192;

async function connect(file: string, readOnly: boolean): Promise<Database> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return new sqlite.Database(file, { readOnly });
}

/** Throws StoreError where there is no such file, or it is no store, or that of another version. */
export async function openSqlite(file: string): Promise<Store> {
  if (!existsSync(file)) throw new StoreError('no such file; "minutes index" makes it');
  const store = await openAny(file);
  if (await isCurrent(store)) return store;
  await store.close();
  throw new StoreError('was made by another version of minutes: index again');
}

/** A store of any version. */
async function openAny(file: string): Promise<Store> {
  const { path, leave } = await aliasOf(file);
  let close = leave;
  try {
    const database = await connect(path, true);
    const statements = statementsOf(database);
    close = () => statements.close().finally(leave);
    database.exec(FOR_READING);
    if ((await infoOf(statements, 'version')) === null) throw new StoreError('is no store of meetings');
    return { ...statements, close };
  } catch (error) {
    await close();
    throw error instanceof StoreError ? error : new StoreError(`is no store of meetings: ${(error as Error).message}`);
  }
}

/**
 * SQLite as compiled for Node.js locks a file even to read it, by a folder beside it that a killed process leaves behind.
 * Stores are replaced and never changed, so each reader may lock a name of its own.
 */
async function aliasOf(file: string): Promise<{ path: string; leave: () => Promise<void> }> {
  const target = await realpath(file);
  try {
    const folder = await mkdtemp(join(tmpdir(), 'minutes-store-'));
    const leave = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'minutes.db');
    await symlink(target, path).catch(async (error: unknown) => {
      await leave();
      throw error;
    });
    return { path, leave };
  } catch {
    return { path: target, leave: () => Promise.resolve() };
  }
}

/** For writing: what is written appears under the file's name with `publish`, whole or not at all. */
export async function createSqlite(file: string): Promise<WritableStore> {
  const draft = await beginDraft(file, await isStore(file));
  try {
    const statements = await openDraft(draft.path, draft.begun);
    let published = false;
    const store: WritableStore = {
      ...statements,
      put: (meeting, minutes, document) =>
        statements.transaction(() => putMeeting(statements, meeting, minutes, document ?? null)),
      remove: (meeting) => statements.transaction(() => removeMeeting(statements, meeting)),
      refresh: (merges) => statements.transaction(() => refresh(statements, merges)),
      publish: async () => {
        await statements.close();
        await draft.publish();
        published = true;
      },
      close: async () => {
        if (published) return;
        await statements.close();
        await draft.abandon();
      },
    };
    return store;
  } catch (error) {
    await draft.abandon();
    throw error;
  }
}

/** Whether there is a store of this version. Throws StoreError where the file is no store at all: it is not overwritten. */
async function isStore(file: string): Promise<boolean> {
  if (!existsSync(file) || statSync(file).size === 0) return false;
  const store = await openAny(file);
  try {
    return await isCurrent(store);
  } finally {
    await store.close();
  }
}

async function openDraft(path: string, begun: boolean): Promise<Writing> {
  const database = await connect(path, false);
  const statements = statementsOf(database);
  database.exec(`PRAGMA page_size = ${String(PAGE_SIZE)}; ${FOR_WRITING}`);
  if (begun) return statements;
  await statements.transaction(async () => {
    for (const sql of ddl('sqlite')) database.exec(sql);
    await writeVersion(statements);
  });
  return statements;
}

function statementsOf(database: Database): Writing {
  const prepared = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const insert = (table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): void => {
    let done = 0;
    for (const size of AT_ONCE) {
      if (rows.length - done < size) continue;
      const row = `(${columns.map(() => '?').join(',')})`;
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(size).fill(row).join(',')}`;
      const statement = prepare(sql);
      for (; rows.length - done >= size; done += size)
        statement.run(
          rows
            .slice(done, done + size)
            .flat()
            .map(plain),
        );
    }
  };
  return {
    dialect: 'sqlite',
    all: (sql, values = []) => Promise.resolve(prepare(sql).all(values.map(plain)) as Row[]),
    run: (sql, values = []) => Promise.resolve(void prepare(sql).run(values.map(plain))),
    insert: (...what) => Promise.resolve(insert(...what)),
    transaction: async (work) => {
      if (database.inTransaction) return work();
      database.exec('BEGIN');
      try {
        const value = await work();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      for (const statement of prepared.values()) statement.finalize();
      prepared.clear();
      if (database.isOpen) database.close();
      return Promise.resolve();
    },
  };
}

/** No database keeps the character 0 in text. */
function plain(value: Value): JSValue {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
