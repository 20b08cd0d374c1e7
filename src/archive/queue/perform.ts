/** One document of a queue in this machine's threads, and into its store. */
import { reasonOf } from '../../reason.ts';
import { VERSION } from '../../version.ts';
import { OF_THE_MACHINE, type Outcome } from '../job.ts';
import type { Pool } from '../pool.ts';
import type { MeetingsStore } from './meetings-store.ts';
import { unpacked, type Parcel } from './parcel.ts';
import { reasonOfFailure } from './reason.ts';

/**
 * Rejects where another try or another machine may do better, with the reason that the queue keeps. `store` null: there is
 * none here.
 */
export async function perform(parcel: Parcel, pool: Pool, store: MeetingsStore | null): Promise<Outcome> {
  if (parcel.version !== VERSION)
    throw new Error(`this worker is minutes ${VERSION}, the document was sent by minutes ${parcel.version}`);
  if (parcel.stored && store === null) throw new Error('this worker has no store (--store)');
  const outcome = await convert(parcel, pool, store).catch((error: unknown) => {
    const message = `its result cannot be written: ${reasonOf(error)}`;
    throw new Error(reasonOfFailure({ code: 'unwritable', message }));
  });
  const { failure } = outcome;
  if (failure !== null && OF_THE_MACHINE.has(failure.code)) throw new Error(reasonOfFailure(failure));
  return outcome;
}

async function convert(parcel: Parcel, pool: Pool, store: MeetingsStore | null): Promise<Outcome> {
  const job = unpacked(parcel);
  await pool.idle();
  if (!parcel.stored || store === null) return pool.run(job);
  const outcome = await pool.run({ ...job, wants: { ...job.wants, ndjson: true } });
  if (!wasLost(outcome)) await store.put(job, outcome);
  return job.wants.ndjson ? outcome : { ...outcome, ndjson: '' };
}

/** Whether nothing is known of what the document says now: what is stored of it stays. */
function wasLost({ sha256, failure }: Outcome): boolean {
  return sha256 === null || (failure !== null && OF_THE_MACHINE.has(failure.code));
}
