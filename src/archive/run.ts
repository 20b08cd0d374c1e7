/** A run over an archive: every input to a thread, every outcome recorded, handed on in the order of the inputs. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParseOptions } from '../pipeline.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { hashOf } from '../hash.ts';
import { VERSION } from '../version.ts';
import { inOrder } from './in-order.ts';
import { inputsOf, type Input } from './inputs.ts';
import { NO_OUTCOME, OF_THE_MACHINE, type Job, type Known, type Outcome } from './job.ts';
import { hasJournal, openJournal, type Journal } from './journal.ts';
import type { Place } from './places.ts';
import type { Pool } from './pool.ts';
import { openTargets, type Claim } from './targets.ts';
import { clearDrafts } from './write-whole.ts';

export interface Plan {
  places: AsyncIterable<Place>;
  /** Where JSON and the journal stand; null: nothing is kept. */
  folder: string | null;
  wants: Job['wants'];
  /** Who converts: the threads of this program, or the workers of a queue. */
  openPool(): Pool | Promise<Pool>;
  /** How a file is read. Rejects where the user's profile for it cannot be. */
  optionsFor(path: string): Promise<ParseOptions>;
  /** Whether documents are converted that are recorded as done; those that are recorded as failed. */
  force: boolean;
  retryFailed: boolean;
  /** Whether the first failure ends the run. */
  failFast: boolean;
  dryRun: boolean;
  /** Whether a document may come more than once, as it does where a folder is watched. */
  again: boolean;
}

export interface Done {
  path: string;
  target: string;
  outcome: Outcome;
}

export interface Listener {
  begun(path: string): void;
  /** As soon as a document is done. */
  done(done: Done): void;
  /** In the order of the inputs, one after the other; a rejection ends the run. */
  take(done: Done): Promise<void>;
}

/** Milliseconds that documents which are being read have to end when the run is stopped. */
const GRACE = 3000;

/**
 * Runs until the inputs end or `signal` is aborted; gives whether all of them are done. Rejects where results cannot be
 * written at all, or `take` rejects; what was done until then is recorded.
 */
export async function runBatch(plan: Plan, listener: Listener, signal: AbortSignal): Promise<boolean> {
  const { folder } = plan;
  const journal = folder === null || (plan.dryRun && !hasJournal(folder)) ? null : openJournal(folder);
  const targets = openTargets(journal, plan.again);
  const pool = await plan.openPool();
  const order = inOrder<Done>((done) => listener.take(done));
  const underway = new Set<Promise<void>>();
  const failures: Error[] = [];
  let complete = false;
  /** Whether no further document is begun; whether those that are being read are given up. */
  const state = { stopped: signal.aborted, givenUp: false };
  const halt = stopper(state, pool);
  signal.addEventListener('abort', halt.soon);

  const settle = async (index: number, task: Task, outcome: Outcome): Promise<void> => {
    if (state.givenUp) return;
    const done = { path: task.input.path, target: task.claim.target, outcome };
    if (!plan.dryRun) await keep(folder, journal, task, outcome);
    listener.done(done);
    order.put(index, done, textIn(outcome));
    if (plan.failFast && outcome.status === 'failed') state.stopped = true;
  };
  const work = async (index: number, task: Task): Promise<void> => {
    try {
      listener.begun(task.input.path);
      await settle(index, task, await pool.run(jobOf(plan, task)));
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
      state.stopped = true;
    }
  };
  try {
    let index = 0;
    for await (const input of inputsOf(plan.places)) {
      await order.room();
      if (state.stopped) break;
      const claim = targets.claim(input);
      if (claim === null) continue;
      const options = await plan.optionsFor(input.path);
      const task = { input, claim, options, key: keyOf(options) };
      if ('code' in input.content) {
        await settle(index++, task, { ...NO_OUTCOME, status: 'failed', failure: input.content });
        continue;
      }
      await pool.idle();
      if (state.stopped) break;
      const done = work(index++, task);
      underway.add(done);
      void done.then(() => underway.delete(done));
    }
    await Promise.all(underway);
    complete = !state.stopped;
    if (failures[0] === undefined) await order.finish();
  } finally {
    // What is still being read is neither done nor failed: the next run takes it up.
    state.givenUp = true;
    halt.cancel();
    signal.removeEventListener('abort', halt.soon);
    await pool.close();
    journal?.close();
    if (folder !== null) await clearDrafts(folder);
  }
  if (failures[0] !== undefined) throw failures[0];
  return complete;
}

function stopper(state: { stopped: boolean; givenUp: boolean }, pool: Pool): { soon: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    state.stopped = true;
    timer ??= setTimeout(() => {
      state.givenUp = true;
      void pool.close();
    }, GRACE);
  };
  return {
    soon,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}

interface Task {
  input: Input;
  claim: Claim;
  options: ParseOptions;
  key: string;
}

function jobOf(plan: Plan, { input, claim, options, key }: Task): Job {
  const { path, content } = input;
  if ('code' in content) throw new RangeError('there is nothing to convert');
  const { folder, wants, dryRun } = plan;
  const known = mayBeTakenOver(plan, claim.known) ? claim.known : null;
  return { path, target: claim.target, content, options, key, known, folder, wants, dryRun };
}

function mayBeTakenOver({ force, retryFailed }: Plan, known: Known | null): boolean {
  if (force || known === null) return false;
  return known.failure === null || !(retryFailed || OF_THE_MACHINE.has(known.failure.code));
}

const keys = new WeakMap<object, string>();

/** Names all that decides what bytes become, but for the bytes. */
function keyOf(options: ParseOptions): string {
  let key = keys.get(options);
  if (key === undefined) {
    const deciding = JSON.stringify([VERSION, SCHEMA_VERSION, Object.entries(options).sort()]);
    keys.set(options, (key = hashOf(deciding).slice(0, KEY_LENGTH)));
  }
  return key;
}

const KEY_LENGTH = 16;

function textIn({ ndjson, csv }: Outcome): number {
  return Object.values(csv ?? {}).reduce((size, lines) => size + lines.length, ndjson.length);
}

function isAsKnown({ claim: { known }, input, key }: Task, { status, sha256, outputs }: Outcome): boolean {
  if (known === null || known.origin !== input.origin || known.path !== input.path) return false;
  if (known.key !== key || known.sha256 !== sha256) return false;
  if (known.status !== (status === 'unchanged' ? 'converted' : status)) return false;
  return JSON.stringify(known.outputs) === JSON.stringify(outputs);
}

/** Records an outcome, and removes what an earlier one has left that is no longer so. */
async function keep(folder: string | null, journal: Journal | null, task: Task, outcome: Outcome): Promise<void> {
  const { status, sha256, outputs, failure } = outcome;
  const { known, target } = task.claim;
  // What cannot be read now may be there as it was, later.
  if (folder === null || journal === null || sha256 === null || isAsKnown(task, outcome)) return;
  const names = new Set(outputs.map(({ name }) => name));
  for (const { name } of known?.outputs ?? []) if (!names.has(name)) await rm(join(folder, name), { force: true });
  const { path, origin } = task.input;
  const lasting = status === 'unchanged' ? 'converted' : status;
  journal.add({ target, path, origin, sha256, key: task.key, status: lasting, outputs, failure });
}
