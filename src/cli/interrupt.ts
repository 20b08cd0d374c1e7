/** Ctrl-C, and the signal that a system sends to programs that are to end: the first is heard, the second obeyed at once. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** What a shell says of a program that was interrupted. */
export const INTERRUPTED = 130;

export interface Interrupt {
  signal: AbortSignal;
  /** Signals mean again what they did before. */
  end(): void;
}

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const heard = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, heard);
  return {
    signal: controller.signal,
    end: () => {
      for (const name of SIGNALS) process.off(name, heard);
    },
  };
}
