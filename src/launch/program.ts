/** All that the command line and its threads run, as one script. */

export interface Program {
  main: typeof main;
  work: typeof work;
}

/** The command line: see src/cli/main.ts. */
export async function main(argv: readonly string[]): Promise<number> {
  return (await import('../cli/main.ts')).main(argv);
}

/** Does tasks for the program that has started this thread: see src/worker.ts. */
export async function work(): Promise<void> {
  await (await import('../worker.ts')).serve();
}
