/** Outcomes as they come, handed on in the order in which their documents were begun. */

/** Outcomes that wait for an earlier one; a slow scan holds this many back before the others wait for it. */
const MAX_WAITING = 10_000;
/** Characters of text that they may hold together. */
const MAX_TEXT = 32 * 1024 * 1024;

export interface InOrder<Value> {
  /** Waits while too much waits for an earlier document. */
  room(): Promise<void>;
  /** `index` counts the documents from 0; `size` is the text that the value holds. */
  put(index: number, value: Value, size: number): void;
  /** Hands on all that was put, also what waits for a document that is given up. Rejects as `hand` does. */
  finish(): Promise<void>;
}

export function inOrder<Value>(hand: (value: Value) => Promise<void>): InOrder<Value> {
  const waiting = new Map<number, { value: Value; size: number }>();
  let next = 0;
  let text = 0;
  let handing: Promise<void> | null = null;
  let wake: (() => void) | null = null;
  const drain = async () => {
    for (let first; (first = waiting.get(next)) !== undefined; next++) {
      await hand(first.value);
      waiting.delete(next);
      text -= first.size;
      wake?.();
    }
  };
  let failure: Promise<never> | null = null;
  const start = () => {
    if (handing !== null || failure !== null) return;
    handing = drain().then(
      () => {
        handing = null;
        if (waiting.has(next)) start();
      },
      (error: unknown) => {
        handing = null;
        failure = Promise.reject(error instanceof Error ? error : new Error(String(error)));
        failure.catch(() => undefined);
        wake?.();
      },
    );
  };
  return {
    room: async () => {
      while (failure === null && (waiting.size >= MAX_WAITING || text >= MAX_TEXT))
        await new Promise<void>((resolve) => (wake = resolve));
      if (failure !== null) await failure;
    },
    put: (index, value, size) => {
      waiting.set(index, { value, size });
      text += size;
      start();
    },
    finish: async () => {
      while (handing !== null) await handing;
      if (failure !== null) await failure;
      for (const index of [...waiting.keys()].sort((a, b) => a - b)) {
        const late = waiting.get(index);
        if (late !== undefined) await hand(late.value);
      }
      waiting.clear();
    },
  };
}
