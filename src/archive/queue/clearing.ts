/** Takes out of the queue what nobody waits for: documents whose outcomes were handed on, and those of a run that stops. */
import { heldOf } from './held.ts';
import { inBatches } from './in-batches.ts';
import type { OpenQueue } from './open-queue.ts';
import { BATCH } from './sending.ts';
import type { Spool } from './spool.ts';

export interface Clearing {
  /** Given-up documents stay as dead letters, and with them what was unpacked. */
  done(id: string): void;
  /** What no worker has begun is taken back. */
  finish(stopped: readonly string[]): Promise<void>;
}

export function openClearing({ queue, redis }: OpenQueue, spool: Spool | null): Clearing {
  const stopping = new Set<string>();
  const clear = async (ids: string[]): Promise<void> => {
    const held = await heldOf(redis, queue, ids);
    const clearOne = async (id: string, index: number): Promise<void> => {
      const state = held[index]?.state;
      if (state === 'dead' || (state === 'underway' && !stopping.has(id))) return;
      const isGone = state === 'absent' || (await queue.remove(id)) === 1;
      if (isGone) await spool?.remove(id);
    };
    await Promise.all(ids.map(clearOne));
  };
  const waiting = inBatches(BATCH, clear, () => undefined);
  return {
    done: (id) => {
      waiting.add(id);
    },
    finish: async (stopped) => {
      for (const id of stopped) {
        stopping.add(id);
        waiting.add(id);
      }
      await waiting.finish();
    },
  };
}
