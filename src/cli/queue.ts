/** `minutes queue`: what a queue holds, and what is done about what was given up. */
import {
  clearQueue,
  deadLetters,
  retryDead,
  stateOf,
  type DeadLetter,
  type QueueState,
} from '../archive/queue/state.ts';
import { openQueue, type OpenQueue } from '../archive/queue/open-queue.ts';
import { grouped } from '../archive/counts.ts';
import type { Flags } from './command.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { complain, print } from './io.ts';
import { atQueue, queueNeeded } from './queue-place.ts';
import { deadText, stateText } from './queue-text.ts';

/** Dead letters that are printed for a person; JSON has all. */
const SHOWN = 20;

type Act = (io: Io, opened: OpenQueue, flags: Flags) => Promise<void>;

const ACTS: Record<string, Act> = {
  status: async (io, opened, flags) => {
    const state = await stateOf(opened);
    await (flags.json ? printJson(io, opened, state) : printText(io, opened, state));
  },
  retry: async (io, opened) => {
    const retried = await retryDead(opened);
    await complain(io, `minutes: ${grouped(retried)} dead letter${retried === 1 ? '' : 's'} back in the queue\n`);
  },
  clear: async (io, opened) => {
    await clearQueue(opened);
    await complain(io, 'minutes: the queue is empty\n');
  },
};

export async function run(io: Io, [name = '', ...more]: string[], flags: Flags): Promise<number> {
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (act === undefined || more.length > 0) {
    const names = Object.keys(ACTS);
    throw new UsageError(`queue takes one of ${names.join(', ')}${didYouMean(name, names)}`);
  }
  const place = queueNeeded(flags);
  const opened = await atQueue(place, () => openQueue(place));
  try {
    await act(io, opened, flags);
  } finally {
    await opened.close();
  }
  return 0;
}

async function printText(io: Io, opened: OpenQueue, state: QueueState): Promise<void> {
  await print(io, stateText(state));
  let count = 0;
  for await (const letter of deadLetters(opened)) {
    if (++count > SHOWN) break;
    await print(io, deadText(letter));
  }
  if (state.dead > SHOWN) await print(io, `  … and ${grouped(state.dead - SHOWN)} more (--json)\n`);
}

async function printJson(io: Io, opened: OpenQueue, state: QueueState): Promise<void> {
  const letters: DeadLetter[] = [];
  for await (const letter of deadLetters(opened)) letters.push(letter);
  await print(io, `${JSON.stringify({ ...state, deadLetters: letters }, null, 2)}\n`);
}
