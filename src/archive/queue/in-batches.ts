/** Small pieces of work for a server, done many at once: what comes while a batch is under way makes up the next. */

export interface InBatches<Value> {
  add(value: Value): void;
  /** Waits until all that was added is done. */
  finish(): Promise<void>;
}

/** `failed` is told of a batch that is rejected; what was in it is not tried again. */
export function inBatches<Value>(
  most: number,
  act: (batch: Value[]) => Promise<void>,
  failed: (error: unknown) => void,
): InBatches<Value> {
  let waiting: Value[] = [];
  let acting: Promise<void> | null = null;
  const drain = async () => {
    // What the same turn of the program adds is taken along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await act(batch).catch(failed);
    }
    acting = null;
  };
  return {
    add: (value) => {
      waiting.push(value);
      acting ??= drain();
    },
    finish: async () => {
      while (acting !== null) await acting;
    },
  };
}
