/** Meetings of a worker into the store of all workers, document by document. */
import { namesOfMeetings } from '../convert.ts';
import type { Job, Outcome } from '../job.ts';
import { createStore } from '../store/open.ts';
import type { WritableStore } from '../store/store.ts';
import type { Minutes } from '../../schema.ts';

export interface MeetingsStore {
  /** All meetings of the document, in the place of what it gave before, or nothing of them: rejects where it cannot. */
  put(job: Job, outcome: Outcome): Promise<void>;
  close(): Promise<void>;
}

/** Rejects with StoreError where it cannot be reached; once it was, it is opened again when it fails. */
export async function openMeetingsStore(place: string): Promise<MeetingsStore> {
  let store: WritableStore | null = await createStore(place);
  /** One document after the other: they share a connection. */
  let last: Promise<unknown> = Promise.resolve();
  const putAll = async (job: Job, outcome: Outcome): Promise<void> => {
    const open = (store ??= await createStore(place));
    try {
      await open.transaction(() => replace(open, job, outcome));
    } catch (error) {
      store = null;
      await open.close().catch(() => undefined);
      throw error;
    }
  };
  return {
    put: (job, outcome) => {
      const put = last.then(() => putAll(job, outcome));
      last = put.catch(() => undefined);
      return put;
    },
    close: async () => {
      await last;
      await store?.close();
    },
  };
}

const END = /\.json$/;

async function replace(store: WritableStore, job: Job, { ndjson, meetings }: Outcome): Promise<void> {
  const names = namesOfMeetings(job.target, meetings);
  const before = job.known?.outputs.map(({ name }) => name.replace(END, '')) ?? [];
  for (const name of before) if (!names.includes(name)) await store.remove(name);
  const lines = ndjson.split('\n').filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const name = names[index] ?? job.target;
    await store.put(name, JSON.parse(line) as Minutes, job.folder === null ? undefined : `${name}.json`);
  }
}
