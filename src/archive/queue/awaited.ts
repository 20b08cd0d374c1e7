/** The documents that are queued and whose outcomes are awaited, and whether there is room for more. */
import type { Outcome } from '../job.ts';
import { MAX_AHEAD, MAX_SPOOLED } from './limits.ts';
import type { Parcel } from './parcel.ts';

export interface AwaitedOne {
  parcel: Parcel;
  /** Bytes that were unpacked for it. */
  bytes: number;
  /** Whether the queue has it, and whether it did not have it any more at the last look. */
  sent: boolean;
  missed: boolean;
  settle(outcome: Outcome): void;
  fail(error: Error): void;
}

export interface Awaited {
  /** Waits for room, and reserves it for the next document. */
  room(): Promise<void>;
  /** In the room that was reserved. */
  add(id: string, one: AwaitedOne): void;
  /** The room that was reserved is not needed. */
  leave(): void;
  find(id: string): AwaitedOne | null;
  /** In the order in which they were added. */
  all(): [id: string, one: AwaitedOne][];
  /** Does nothing for what is not awaited. */
  settle(id: string, outcome: Outcome): void;
  failAll(error: Error): void;
}

/** `settled` is told of each. */
export function openAwaited(settled: (id: string, one: AwaitedOne) => void): Awaited {
  const all = new Map<string, AwaitedOne>();
  const waiting: (() => void)[] = [];
  let reserved = 0;
  let bytes = 0;
  const isFull = () => all.size + reserved >= MAX_AHEAD || bytes >= MAX_SPOOLED;
  const remove = (id: string): AwaitedOne | null => {
    const one = all.get(id);
    if (one === undefined) return null;
    all.delete(id);
    bytes -= one.bytes;
    waiting.shift()?.();
    return one;
  };
  return {
    room: async () => {
      while (isFull()) await new Promise<void>((resolve) => waiting.push(resolve));
      reserved++;
    },
    add: (id, one) => {
      reserved--;
      all.set(id, one);
      bytes += one.bytes;
    },
    leave: () => {
      reserved--;
      waiting.shift()?.();
    },
    find: (id) => all.get(id) ?? null,
    all: () => [...all],
    settle: (id, outcome) => {
      const one = remove(id);
      if (one === null) return;
      settled(id, one);
      one.settle(outcome);
    },
    failAll: (error) => {
      for (const id of [...all.keys()]) remove(id)?.fail(error);
    },
  };
}
