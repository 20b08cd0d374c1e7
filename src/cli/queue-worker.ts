/** `minutes worker`: converts what is queued, until it is stopped. */
import { availableParallelism } from 'node:os';
import { countIn, newCounts, toldOf } from '../archive/counts.ts';
import { shownUrl, whyNot } from '../archive/queue/connection.ts';
import { workFor, type WorkListener } from '../archive/queue/work.ts';
import type { Flags } from './command.ts';
import { errorLine } from './errors.ts';
import { onInterrupt } from './interrupt.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';
import { startProgress } from './progress.ts';
import { atQueue, atStore, queueNeeded, storeMeant } from './queue-place.ts';

/** Milliseconds in which the same trouble is told once. */
const SAME_TROUBLE = 30_000;

export async function run(io: Io, _files: string[], flags: Flags): Promise<number> {
  const place = queueNeeded(flags);
  const threads = flags.concurrency ?? availableParallelism();
  const interrupt = onInterrupt();
  const counts = newCounts();
  const progress = startProgress(io, counts, () => null);
  const troubled = troubleOf(io, shownUrl(place.url));
  const listener: WorkListener = {
    begun: (path) => {
      progress.begun(path);
    },
    ended: (path, outcome) => {
      progress.ended(path);
      if (outcome !== null) countIn(counts, outcome);
    },
    troubled,
  };
  const plan = {
    ...place,
    threads,
    limits: { timeout: flags.timeout, memory: flags.memory },
    store: storeMeant(flags),
    drain: flags.drain ?? null,
  };
  try {
    await atQueue(place, () => atStore(plan.store, () => workFor(plan, listener, interrupt.signal)));
  } finally {
    interrupt.end();
    await progress.stop();
  }
  await complain(io, `minutes: ${toldOf(counts)}\n`);
  return 0;
}

function troubleOf(io: Io, name: string): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const why = whyNot(error);
    const now = performance.now();
    if (now - (told.get(why) ?? -SAME_TROUBLE) < SAME_TROUBLE) return;
    told.set(why, now);
    void complain(io, errorLine(name, why));
  };
}
