/** The documents that gave no meetings, as lines of JSON: `failures.ndjson` and `not-minutes.ndjson`. */
import { join } from 'node:path';
import { stringifyJson } from '../writers/json.ts';
import { openWholeFile } from '../whole-file.ts';
import type { Done } from './run.ts';

export interface Records {
  take(done: Done): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** In `folder`; rejects with what the file system says. */
export async function openRecords(folder: string): Promise<Records> {
  const failures = await openWholeFile(join(folder, 'failures.ndjson'));
  const others = await openWholeFile(join(folder, 'not-minutes.ndjson'));
  const files = [failures, others];
  return {
    take: async ({ path, outcome: { status, failure } }) => {
      if (failure !== null) await failures.write(`${stringifyJson({ path, ...failure })}\n`);
      if (status === 'not-minutes') await others.write(`${stringifyJson({ path })}\n`);
    },
    finish: async () => {
      for (const file of files) await file.finish();
    },
    abandon: async () => {
      for (const file of files) await file.abandon();
    },
  };
}
