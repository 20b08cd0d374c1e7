/** `minutes batch`: every document of an archive to JSON, none lost. */
import { availableParallelism } from 'node:os';
import { countIn, newCounts, toldOf, type Counts } from '../archive/counts.ts';
import { placesOf, type Inputs, type Place } from '../archive/places.ts';
import { openPool } from '../archive/pool.ts';
import { runBatch, type Done, type Listener, type Plan } from '../archive/run.ts';
import { arriving } from '../archive/watch.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { Profile } from '../profile/profile.ts';
import { openDestination, type Destination } from './batch-output.ts';
import type { Flags } from './command.ts';
import { ClosedPipe, errorLine, FileError, reasonOf, UsageError } from './errors.ts';
import { listedIn } from './files-from.ts';
import { INTERRUPTED, onInterrupt } from './interrupt.ts';
import type { Io } from './io.ts';
import { complain, print } from './io.ts';
import { parseOptions } from './options.ts';
import { profilesOf } from './profiles.ts';
import { checkQueued, queueMeant, queuePool, reachQueue } from './queue-place.ts';
import { startProgress, type Progress } from './progress.ts';

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  checkUsage(named, flags);
  const options = await parseOptions(flags);
  await reachQueue(flags);
  const destination = await openDestination(io, flags);
  const interrupt = onInterrupt();
  const { signal } = interrupt;
  const counts = newCounts();
  const list = () => placesOf(inputsMeant(io, named, flags, destination.skip));
  const progress = startProgress(io, counts, flags.watch || flags.filesFrom === '-' ? () => null : counted(list()));
  const plan: Plan = {
    places: flags.watch ? arriving(list, signal) : list(),
    folder: destination.folder,
    wants: destination.wants,
    openPool: poolMeant(flags, destination.folder),
    optionsFor: optionsWith(io, flags, options),
    force: flags.force ?? false,
    retryFailed: flags.retryFailed ?? false,
    failFast: flags.failFast ?? false,
    dryRun: flags.dryRun ?? false,
    again: flags.watch ?? false,
  };
  let complete: boolean;
  try {
    complete = await runBatch(plan, listenerOf(io, flags, counts, progress, destination), signal);
  } catch (error) {
    await progress.stop();
    await destination.stop();
    if (error instanceof ClosedPipe || error instanceof FileError) throw error;
    throw new FileError(destination.name, reasonOf(error));
  } finally {
    interrupt.end();
  }
  await progress.stop();
  const whole = complete || plan.again;
  await (whole ? destination.finish() : destination.stop());
  await tell(io, flags, counts, destination, whole);
  if (signal.aborted && !plan.again) return INTERRUPTED;
  return counts.failed > 0 ? 1 : 0;
}

/** The threads of this program unless a queue is named. */
function poolMeant(flags: Flags, folder: string | null): Plan['openPool'] {
  const place = queueMeant(flags);
  const limits = { timeout: flags.timeout, memory: flags.memory };
  if (place === null) return () => openPool(flags.concurrency ?? availableParallelism(), limits);
  return () => queuePool(place, folder, flags);
}

function checkUsage(named: readonly string[], flags: Flags): void {
  const { filesFrom, watch, dryRun, failFast } = flags;
  checkQueued(flags);
  if (named.length === 0 && filesFrom === undefined)
    throw new UsageError('no INPUT is named; --files-from reads a list');
  if (named.includes('-')) throw new UsageError('"-" is no INPUT of batch; --files-from - reads a list of files');
  if (watch && filesFrom !== undefined) throw new UsageError('--watch goes with folders that are named');
  if (watch && (dryRun || failFast))
    throw new UsageError('--watch goes on: neither --dry-run nor --fail-fast goes with it');
}

function inputsMeant(io: Io, named: readonly string[], { filesFrom }: Flags, skip: ReadonlySet<string>): Inputs {
  if (filesFrom === undefined) return { named, several: named.length > 1, skip };
  const all = async function* () {
    yield* named;
    yield* listedIn(io, filesFrom);
  };
  return { named: all(), several: true, skip };
}

/** How many inputs there are, as far as they have been counted. */
function counted(places: AsyncIterable<Place>): () => number {
  let count = 0;
  const all = async () => {
    for await (const place of places) if (place.path !== '') count++;
  };
  all().catch(() => undefined);
  return () => count;
}

/** The same object for the same profile: its key is made once. */
export function optionsWith(io: Io, flags: Flags, options: ParseOptions): (path: string) => Promise<ParseOptions> {
  const profiles = profilesOf(io, flags);
  const known = new Map<Profile | undefined, ParseOptions>();
  return async (path) => {
    const found = await profiles.for(path);
    let all = known.get(found.profile);
    if (all === undefined) known.set(found.profile, (all = { ...options, ...found }));
    return all;
  };
}

function listenerOf(io: Io, flags: Flags, counts: Counts, progress: Progress, destination: Destination): Listener {
  const tells = flags.verbose === true || flags.watch === true || destination.failures === null;
  return {
    begun: (path) => {
      // What is queued is not yet being read.
      if (flags.queue === undefined) progress.begun(path);
    },
    done: ({ path, outcome }) => {
      progress.ended(path);
      countIn(counts, outcome);
    },
    take: async (done) => {
      await destination.take(done);
      if (flags.dryRun) await print(io, plannedLine(done));
      const { failure, status } = done.outcome;
      if (tells && failure !== null) await complainBelow(io, progress, errorLine(done.path, failure.message));
      else if (flags.watch && status !== 'unchanged')
        await complainBelow(io, progress, errorLine(done.path, WATCHED[status]));
    },
  };
}

const WATCHED = { converted: 'converted', failed: 'failed', 'not-minutes': 'is not minutes' };

async function complainBelow(io: Io, progress: Progress, line: string): Promise<void> {
  await progress.clear();
  await complain(io, line);
}

function plannedLine({ path, target, outcome: { status } }: Done): string {
  return `${status === 'converted' ? 'convert' : status}\t${path}\t${target}\n`;
}

async function tell(io: Io, flags: Flags, counts: Counts, destination: Destination, whole: boolean): Promise<void> {
  const { failures } = destination;
  if (flags.json) await print(io, `${JSON.stringify({ ...counts, complete: whole })}\n`);
  const where = counts.failed > 0 && failures !== null && !flags.dryRun ? `; ${failures} tells why` : '';
  const what = flags.dryRun ? 'to be done: ' : whole ? '' : 'stopped before the end: ';
  await complain(io, `minutes: ${what}${toldOf(counts)}${where}\n`);
}
