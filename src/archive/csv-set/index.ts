/** A folder of CSV files, one a table, and `datapackage.json`: there whole or not at all. */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Minutes } from '../../schema.ts';
import { TABLE_NAMES, type TableName } from '../tables/index.ts';
import { DATAPACKAGE, datapackageOf, fileOf, type Written } from './datapackage.ts';
import { csvLinesOf, headersOf, type CsvLines } from './lines.ts';

export { csvLinesOf, type CsvLines } from './lines.ts';

export interface CsvSet {
  /** Adds the rows of a meeting; `meeting` is its name in the archive. Rows stand in the order in which they are added. */
  add(meeting: string, minutes: Minutes): Promise<void>;
  /** The same of rows that `csvLinesOf` made elsewhere. */
  addLines(lines: CsvLines): Promise<void>;
  /** Everything is added: the files appear under their names, `datapackage.json` last. */
  finish(): Promise<void>;
  /** What was added is given up; a set that was there before stays as it was. */
  abandon(): Promise<void>;
}

interface Draft {
  write(text: string): Promise<void>;
  /** Writes what is left, and tells what the file holds. */
  close(): Promise<Written>;
  give(): Promise<void>;
  drop(): Promise<void>;
}

/** Characters of a file that are gathered before they are written: most meetings add a line or two to each. */
const BUFFER = 64 * 1024;

/** Opens the folder, which is made where there is none. All of these reject with the error of the file system. */
export async function openCsvSet(folder: string): Promise<CsvSet> {
  await mkdir(folder, { recursive: true });
  const drafts = await openDrafts(folder);
  const descriptor = { draft: draftOf(folder, DATAPACKAGE), path: join(folder, DATAPACKAGE) };
  const each = async <Value>(act: (draft: Draft, table: TableName) => Promise<Value>): Promise<Value[]> =>
    Promise.all(TABLE_NAMES.map((table) => act(drafts[table], table)));
  let adding: Promise<unknown> = Promise.resolve();
  const addLines = (lines: CsvLines): Promise<void> => {
    const added = adding.then(() => each((draft, table) => draft.write(lines[table])));
    adding = added.catch(() => undefined);
    return added.then(() => undefined);
  };
  await addLines(headersOf());
  return {
    add: (meeting, minutes) => addLines(csvLinesOf(meeting, minutes)),
    addLines,
    async finish() {
      await adding;
      const written = await each((draft) => draft.close());
      const files = Object.fromEntries(TABLE_NAMES.map((table, index) => [table, written[index]]));
      const text = JSON.stringify(datapackageOf(files as Record<TableName, Written>), null, 2);
      await writeFile(descriptor.draft, `${text}\n`);
      // Without it nobody takes files of two sets for one, should the power fail between them.
      await rm(descriptor.path, { force: true });
      await each((draft) => draft.give());
      await rename(descriptor.draft, descriptor.path);
    },
    async abandon() {
      await adding;
      await each((draft) => draft.drop());
      await rm(descriptor.draft, { force: true });
    },
  };
}

async function openDrafts(folder: string): Promise<Record<TableName, Draft>> {
  const drafts: Draft[] = [];
  try {
    for (const table of TABLE_NAMES) drafts.push(await openDraft(folder, fileOf(table)));
  } catch (error) {
    for (const draft of drafts) await draft.drop();
    throw error;
  }
  return Object.fromEntries(TABLE_NAMES.map((table, index) => [table, drafts[index]])) as Record<TableName, Draft>;
}

async function openDraft(folder: string, name: string): Promise<Draft> {
  const path = draftOf(folder, name);
  const handle = await open(path, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const piece = Buffer.from(waiting);
    waiting = '';
    bytes += piece.length;
    hash.update(piece);
    await handle.writeFile(piece);
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER) await flush();
    },
    async close() {
      await flush();
      await handle.close();
      return { bytes, sha256: hash.digest('hex') };
    },
    give: () => rename(path, join(folder, name)),
    async drop() {
      await handle.close().catch(() => undefined);
      await rm(path, { force: true });
    },
  };
}

function draftOf(folder: string, name: string): string {
  return join(folder, `.${name}.${String(process.pid)}.tmp`);
}
