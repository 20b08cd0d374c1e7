/** A folder of CSV files, one a table, and `datapackage.json`: there whole or not at all. */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Minutes } from '../../schema.ts';
import { openWholeFile } from '../../whole-file.ts';
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
  end(): Promise<Written>;
  give(): Promise<void>;
  drop(): Promise<void>;
}

/** Characters of a file that are gathered before they are written: most meetings add a line or two to each. */
const BUFFER = 64 * 1024;

/** Opens the folder, which is made where there is none. All of these reject with the error of the file system. */
export async function openCsvSet(folder: string): Promise<CsvSet> {
  await mkdir(folder, { recursive: true });
  const drafts = await openDrafts(folder);
  const descriptor = join(folder, DATAPACKAGE);
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
      const written = await each((draft) => draft.end());
      const files = Object.fromEntries(TABLE_NAMES.map((table, index) => [table, written[index]]));
      const whole = await openWholeFile(descriptor);
      await whole.write(`${JSON.stringify(datapackageOf(files as Record<TableName, Written>), null, 2)}\n`);
      // Without it nobody takes files of two sets for one, should the power fail between them.
      await rm(descriptor, { force: true });
      await each((draft) => draft.give());
      await whole.finish();
    },
    async abandon() {
      await adding;
      await each((draft) => draft.drop());
    },
  };
}

async function openDrafts(folder: string): Promise<Record<TableName, Draft>> {
  const drafts: Draft[] = [];
  try {
    for (const table of TABLE_NAMES) drafts.push(await openDraft(join(folder, fileOf(table))));
  } catch (error) {
    for (const draft of drafts) await draft.drop();
    throw error;
  }
  return Object.fromEntries(TABLE_NAMES.map((table, index) => [table, drafts[index]])) as Record<TableName, Draft>;
}

async function openDraft(path: string): Promise<Draft> {
  const file = await openWholeFile(path);
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const piece = waiting;
    waiting = '';
    bytes += Buffer.byteLength(piece);
    hash.update(piece);
    await file.write(piece);
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER) await flush();
    },
    async end() {
      await flush();
      return { bytes, sha256: hash.digest('hex') };
    },
    give: () => file.finish(),
    drop: () => file.abandon(),
  };
}
