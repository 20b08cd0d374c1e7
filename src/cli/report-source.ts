/** The store that a report is made of: one that is there, or one of meetings or documents, made for the report alone. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { hasJournal } from '../archive/journal.ts';
import { carryOut, planOf } from '../archive/store/indexing.ts';
import { createStore, isUrl } from '../archive/store/open.ts';
import type { Store } from '../archive/store/store.ts';
import type { Flags } from './command.ts';
import { FileError, reasonOf } from './errors.ts';
import { MERGES_NAME, mergesIn } from './index-archive.ts';
import { INTERRUPTED } from './interrupt.ts';
import type { Io } from './io.ts';
import { attempt, DB_NAME, isFolder, placeOf, told, withStore } from './store-place.ts';

export interface Source {
  /** What messages call it. */
  name: string;
  store: Store;
  /** Folders that paths of documents may be relative to. */
  bases: readonly string[];
  /** Documents that are no minutes, as far as it is known. */
  others: readonly string[];
  /** Documents that could not be read for this report. */
  unread: number;
  /** What the page must not overwrite. */
  files: readonly string[];
}

type Use = (source: Source) => Promise<number>;

const NDJSON = /\.ndjson$/i;

/** Throws FileError where there is no archive, or nothing in it. */
export async function withArchive(io: Io, path: string | undefined, flags: Flags, use: Use): Promise<number> {
  if (path === undefined || flags.db !== undefined || flags.store !== undefined || isStore(path)) {
    const place = placeOf(flags, path);
    const folder = isUrl(place) ? '.' : dirname(place);
    const others = isUrl(place) ? [] : await othersIn(folder);
    const files = isUrl(place) ? [] : [place];
    return withStore(place, (store) =>
      use({ name: told(place), store, bases: basesOf(folder), others, unread: 0, files }),
    );
  }
  if (NDJSON.test(path)) return withMeetings(path, dirname(path), [path], use);
  if (await isOfMeetings(path)) return withMeetings(path, path, [], use);
  return inScratch(async (scratch) => {
    const { convertFolder } = await import('./report-documents.ts');
    const complete = await convertFolder(io, path, scratch, flags);
    if (!complete) return INTERRUPTED;
    return withMeetings(path, path, [], use, scratch);
  });
}

function isStore(path: string): boolean {
  return isFolder(path) ? existsSync(join(path, DB_NAME)) : !NDJSON.test(path);
}

/** Whether a folder holds JSON as "batch" writes it, and not documents that are yet to be read. */
async function isOfMeetings(folder: string): Promise<boolean> {
  if (hasJournal(folder)) return true;
  const names = await filesBelow(folder);
  if (names.length === 0) throw new FileError(folder, 'holds no files');
  const rest = names.filter((name) => !BESIDE_MEETINGS.test(name));
  return rest.length > 0 && rest.every((name) => JSON_FILE.test(name));
}

const JSON_FILE = /\.json$/i;
const BESIDE_MEETINGS = /(?:^|\/)(?:failures\.ndjson|not-minutes\.ndjson|people\.yaml)$/;
const HIDDEN = /(?:^|\/)\./;

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    return files
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((name) => !HIDDEN.test(name));
  } catch (error) {
    throw new FileError(folder, reasonOf(error));
  }
}

/** An archive of JSON in a store that is gone afterwards; `archive` is where it stands, where not at its name. */
async function withMeetings(
  name: string,
  folder: string,
  files: readonly string[],
  use: Use,
  archive = name,
): Promise<number> {
  if (!existsSync(archive)) throw new FileError(name, 'no such file');
  return inScratch(async (scratch) => {
    const place = join(scratch, DB_NAME);
    const merges = await mergesIn(join(folder, MERGES_NAME), false);
    const unread = await attempt(name, () => indexInto(place, { archive, merges }));
    const others = await othersIn(archive);
    return withStore(place, (store) => use({ name, store, bases: basesOf(folder), others, unread, files }));
  });
}

/** Gives how many documents of the archive could not be read. */
async function indexInto(place: string, order: { archive: string; merges: string | null }): Promise<number> {
  const store = await createStore(place);
  try {
    const { bad } = await carryOut(store, await planOf(null, order), order);
    const [row] = await store.all('SELECT count(*) AS failed FROM failures');
    await store.publish();
    return bad.length + Number(row?.['failed']);
  } finally {
    await store.close();
  }
}

/** Paths are relative to where the archive was made: here, in the archive's folder, or above it. */
function basesOf(folder: string): string[] {
  return [...new Set([resolve('.'), resolve(folder), dirname(resolve(folder))])];
}

/** The paths in the archive's list of documents that are no minutes. */
async function othersIn(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'not-minutes.ndjson'), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const path = pathIn(line);
    return path === null ? [] : [path];
  });
}

function pathIn(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    const path = typeof value === 'object' && value !== null ? (value as { path?: unknown }).path : null;
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}

/** A folder that is removed afterwards. */
async function inScratch(use: (folder: string) => Promise<number>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-report-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
