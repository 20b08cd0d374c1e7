/** Where the results of a run go: JSON in a folder, lines of it, tables; and the records of what gave none. */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openCsvSet } from '../archive/csv-set/index.ts';
import type { Job } from '../archive/job.ts';
import { openRecords } from '../archive/records.ts';
import type { Done } from '../archive/run.ts';
import { sweepDrafts } from '../archive/write-whole.ts';
import type { Flags } from './command.ts';
import { ClosedPipe, FileError, reasonOf, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { atStore } from './queue-place.ts';
import { openSink } from './sink.ts';
import { told } from './store-place.ts';

export interface Destination {
  /** What messages call it. */
  name: string;
  /** Where JSON and the journal stand; null: nothing is kept. */
  folder: string | null;
  wants: Job['wants'];
  /** The outputs themselves are no inputs. */
  skip: ReadonlySet<string>;
  /** Where failures are recorded; null: they are only told. */
  failures: string | null;
  /** In the order of the inputs. */
  take(done: Done): Promise<void>;
  /** All is done: every file appears. */
  finish(): Promise<void>;
  /** The run was stopped: what goes on later is kept, files that would not be whole are given up. */
  stop(): Promise<void>;
}

const STDOUT = '-';
/** Where results stand until the one file that is asked for is whole. */
const WORK = '.work';

export async function openDestination(io: Io, flags: Flags): Promise<Destination> {
  const { output, ndjson, csv, store, dryRun = false } = flags;
  if ([output, ndjson, csv, store].every((place) => place === undefined))
    throw new UsageError('batch needs to know where results go: -o FOLDER, --ndjson FILE or --csv FOLDER');
  if (output === STDOUT) throw new UsageError('-o names a folder; "--ndjson -" prints lines of JSON');
  const file = ndjson === STDOUT ? undefined : ndjson;
  const work = output === undefined ? workOf(file, csv) : null;
  const folder = output ?? work;
  const records = output ?? csv ?? null;
  const name = output ?? ndjson ?? csv ?? (store === undefined ? '' : told(store));
  const skip = new Set(
    [output, file, csv, work].flatMap((path) => (path === undefined || path === null ? [] : [resolve(path)])),
  );
  const common = { name, folder, skip, failures: records === null ? null : join(records, 'failures.ndjson') };
  if (dryRun) return { ...common, wants: { ndjson: false, csv: false }, take: nothing, finish: nothing, stop: nothing };
  const wants = { ndjson: ndjson !== undefined, csv: csv !== undefined };
  const parts = await openParts(io, flags, folder, records);
  const ended = async (end: (part: Part) => Promise<void>) => {
    for (const part of parts) await attempt(name, () => end(part));
  };
  return {
    ...common,
    wants,
    take: async (done) => {
      for (const part of parts) await part.take(done);
    },
    finish: async () => {
      await ended((part) => part.finish());
      if (work !== null) await rm(work, { recursive: true, force: true });
    },
    stop: () => ended((part) => part.stop()),
  };
}

const nothing = (): Promise<void> => Promise.resolve();

function workOf(file: string | undefined, csv: string | undefined): string | null {
  if (file !== undefined) return `${file}${WORK}`;
  return csv === undefined ? null : join(csv, WORK);
}

type Part = Pick<Destination, 'take' | 'finish' | 'stop'>;

async function openParts(
  io: Io,
  { ndjson, csv, store }: Flags,
  folder: string | null,
  records: string | null,
): Promise<Part[]> {
  const parts: Part[] = [];
  if (folder !== null) await attempt(folder, () => sweepDrafts(folder));
  if (records !== null) parts.push(await attempt(records, () => recordsIn(records)));
  if (ndjson !== undefined) parts.push(await linesIn(io, ndjson));
  if (csv !== undefined) parts.push(await attempt(csv, () => tablesIn(csv)));
  if (store !== undefined) parts.push(await storedIn(store));
  return parts;
}

/** The workers put the meetings; what is made of all of them together is made at the end. */
async function storedIn(place: string): Promise<Part> {
  const { createStore } = await import('../archive/store/open.ts');
  const store = await atStore(place, () => createStore(place));
  await store.close();
  const finish = () =>
    atStore(place, async () => {
      const store = await createStore(place);
      await store.refresh();
      await store.publish();
      await store.close();
    });
  return { take: nothing, finish, stop: nothing };
}

async function recordsIn(folder: string): Promise<Part> {
  await mkdir(folder, { recursive: true });
  const records = await openRecords(folder);
  const finish = () => records.finish();
  return { take: (done) => records.take(done), finish, stop: finish };
}

async function linesIn(io: Io, path: string): Promise<Part> {
  const sink = await openSink(io, path, []);
  return {
    take: ({ outcome }) => sink.write(outcome.ndjson),
    finish: () => sink.finish(),
    stop: () => sink.abandon(),
  };
}

async function tablesIn(folder: string): Promise<Part> {
  const set = await openCsvSet(folder);
  return {
    take: async ({ outcome }) => {
      if (outcome.csv !== null) await set.addLines(outcome.csv);
    },
    finish: () => set.finish(),
    stop: () => set.abandon(),
  };
}

/** What the file system says becomes the error of this file. */
async function attempt<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ClosedPipe || error instanceof FileError) throw error;
    throw new FileError(path, reasonOf(error));
  }
}
