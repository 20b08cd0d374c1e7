/** `minutes index`: a store of an archive, made or brought up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { byText } from '../compare.ts';
import { MergeError } from '../archive/links/merges.ts';
import { carryOut, planOf, type BadDocument, type Done, type Order, type Plan } from '../archive/store/indexing.ts';
import { createStore, isUrl, openStore } from '../archive/store/open.ts';
import { StoreError } from '../archive/store/store.ts';
import type { Flags } from './command.ts';
import { errorLine, FileError, reasonOf, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';
import { attempt, DB_NAME, isFolder, placeOf, told } from './store-place.ts';

export const MERGES_NAME = 'people.yaml';

export async function run(io: Io, [archive, ...rest]: string[], flags: Flags): Promise<number> {
  if (archive === undefined || rest.length > 0) throw new UsageError('one archive: a folder, or a file of NDJSON');
  if (!existsSync(archive)) throw new FileError(archive, 'no such file');
  const folder = isFolder(archive) ? archive : dirname(archive);
  const place = flags.db === undefined && flags.store === undefined ? join(folder, DB_NAME) : placeOf(flags, undefined);
  const mergeFile = flags.merges ?? join(folder, MERGES_NAME);
  const merges = await mergesIn(mergeFile, flags.merges !== undefined);
  const { draftMerges } = flags;
  if (draftMerges !== undefined && existsSync(draftMerges)) throw new FileError(draftMerges, 'is there already');
  const order: Order = {
    archive,
    merges,
    draft: draftMerges !== undefined,
    told: (done, all) => progress(io, done, all),
  };
  const { plan, bad, draft } = await attempt(place, () => bringUpToDate(place, order, mergeFile));
  if (draftMerges !== undefined && draft !== null) await writeDraft(draftMerges, draft);
  for (const { document, problem } of bad) await complain(io, errorLine(document, problem));
  await complain(io, errorLine(told(place), countsOf(plan, bad)));
  return bad.length === 0 ? 0 : 1;
}

async function bringUpToDate(place: string, order: Order, mergeFile: string): Promise<Done & { plan: Plan }> {
  const plan = await planFor(place, order);
  if (!plan.due) return { plan, bad: plan.stillBad, draft: null };
  const store = await createStore(place);
  try {
    const { bad, draft } = await carryOut(store, plan, order);
    await store.publish();
    return { plan, bad: [...plan.stillBad, ...bad].sort((a, b) => byText(a.document, b.document)), draft };
  } catch (error) {
    throw error instanceof MergeError ? new FileError(mergeFile, error.message) : error;
  } finally {
    await store.close();
  }
}

/** A store that is not there yet, or was made by another version, is made from the beginning. */
async function planFor(place: string, order: Order): Promise<Plan> {
  const store = isUrl(place) || existsSync(place) ? await openStore(place).catch(noneYet) : null;
  try {
    return await planOf(store, order);
  } finally {
    await store?.close();
  }
}

/** What is wrong with the place itself is told when the store is made. */
function noneYet(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}

/** The text of the merge file; null where none is asked for and none is there. */
export async function mergesIn(path: string, asked: boolean): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!asked && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new FileError(path, reasonOf(error));
  }
}

async function writeDraft(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new FileError(path, reasonOf(error));
  });
}

const OFTEN = 500;

async function progress(io: Io, done: number, all: number): Promise<void> {
  if (io.stderr.isTTY !== true || all < OFTEN) return;
  if (done % OFTEN === 0) await complain(io, `\r${String(done)} of ${String(all)}`);
  if (done === all) await complain(io, '\r\x1b[K');
}

function countsOf({ added, changed, removed, unchanged, stillBad }: Plan, bad: readonly BadDocument[]): string {
  const counts: [number, string][] = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
    [unchanged + stillBad.length, 'unchanged'],
    [bad.length, 'not read'],
  ];
  const told = counts.filter(([count, what]) => count > 0 || what !== 'not read');
  return told.map(([count, what]) => `${String(count)} ${what}`).join(', ');
}
