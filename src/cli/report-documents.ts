/** A folder of documents that were never converted, read for a report. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { countIn, newCounts, toldOf } from '../archive/counts.ts';
import { placesOf, type Place } from '../archive/places.ts';
import { openPool } from '../archive/pool.ts';
import { openRecords } from '../archive/records.ts';
import { runBatch, type Listener, type Plan } from '../archive/run.ts';
import { optionsWith } from './batch.ts';
import type { Flags } from './command.ts';
import { FileError, reasonOf } from './errors.ts';
import { onInterrupt } from './interrupt.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';
import { parseOptions } from './options.ts';
import { startProgress } from './progress.ts';

/**
 * As `minutes batch` does it, into `folder`: JSON, and the records of what gave none. Gives whether all of it was done, and
 * not interrupted. Throws FileError.
 */
export async function convertFolder(io: Io, documents: string, folder: string, flags: Flags): Promise<boolean> {
  const options = optionsWith(io, flags, await parseOptions(flags));
  const skip = new Set(flags.output === undefined ? [] : [resolve(flags.output)]);
  const counts = newCounts();
  const records = await openRecords(folder);
  const interrupt = onInterrupt();
  const progress = startProgress(io, counts, () => null);
  const listener: Listener = {
    begun: (path) => {
      progress.begun(path);
    },
    done: ({ path, outcome }) => {
      progress.ended(path);
      countIn(counts, outcome);
    },
    take: (done) => records.take(done),
  };
  try {
    const places = placesOf({ named: [documents], several: false, skip });
    const complete = await runBatch(planOf(places, folder, flags, options), listener, interrupt.signal);
    await records.finish();
    if (!complete) return false;
  } catch (error) {
    await records.abandon();
    throw error instanceof FileError ? error : new FileError(documents, reasonOf(error));
  } finally {
    interrupt.end();
    await progress.stop();
  }
  if (counts.documents === 0) throw new FileError(documents, 'holds no documents');
  await complain(io, `minutes: ${toldOf(counts)}\n`);
  return true;
}

function planOf(
  places: AsyncIterable<Place>,
  folder: string,
  { timeout, memory, concurrency }: Flags,
  optionsFor: Plan['optionsFor'],
): Plan {
  return {
    places,
    folder,
    wants: { ndjson: false, csv: false },
    openPool: () => openPool(concurrency ?? availableParallelism(), { timeout, memory }),
    optionsFor,
    force: false,
    retryFailed: false,
    failFast: false,
    dryRun: false,
    again: false,
  };
}
