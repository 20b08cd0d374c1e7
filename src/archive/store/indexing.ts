/** An archive into a store: only what has changed since the last time. */
import { hashOf } from '../../hash.ts';
import { draftMerges } from '../links/draft-merges.ts';
import { NO_MERGES, readMerges } from '../links/merges.ts';
import type { Value } from '../tables/table.ts';
import { DocumentError, documentsIn, readDocument, type DocumentFile } from './documents.ts';
import { failuresIn } from './failures.ts';
import type { Store, WritableStore } from './store.ts';
import { infoOf, writeInfo } from './version.ts';

export interface Order {
  /** A folder of JSON files, or one file. */
  archive: string;
  /** The text of a merge file. */
  merges: string | null;
  /** Whether a merge file is to be drafted. */
  draft?: boolean;
  /** Told how many documents are done, now and then. */
  told?: (done: number, all: number) => Promise<void>;
}

export interface Plan {
  added: DocumentFile[];
  changed: DocumentFile[];
  /** Documents that are gone. */
  removed: string[];
  unchanged: number;
  /** What could not be read the last time, and has not changed. */
  stillBad: BadDocument[];
  /** Whether there is anything to do. */
  due: boolean;
}

export interface Done {
  /** Documents that could not be read. */
  bad: BadDocument[];
  /** YAML for the user to decide, where it was asked for. */
  draft: string | null;
}

export interface BadDocument {
  document: string;
  problem: string;
}

/** Documents in one transaction. */
const AT_ONCE = 100;

/** What has changed since the store was made; `store` null where there is none yet. */
export async function planOf(store: Store | null, { archive, merges, draft = false }: Order): Promise<Plan> {
  const known = new Map<string, Record<string, Value>>();
  for (const row of (await store?.all('SELECT document, size, modified, problem FROM documents')) ?? []) {
    known.set(String(row['document']), row);
  }
  const plan: Plan = { added: [], changed: [], removed: [], unchanged: 0, stillBad: [], due: store === null || draft };
  for (const file of await documentsIn(archive)) {
    const row = known.get(file.document);
    known.delete(file.document);
    if (row === undefined) plan.added.push(file);
    else if (row['size'] !== file.size || row['modified'] !== file.modified) plan.changed.push(file);
    else if (typeof row['problem'] === 'string')
      plan.stillBad.push({ document: file.document, problem: row['problem'] });
    else plan.unchanged++;
  }
  plan.removed = [...known.keys()];
  plan.due ||= plan.added.length + plan.changed.length + plan.removed.length > 0;
  if (store !== null && !plan.due) {
    const failures = hashOf(JSON.stringify(await failuresIn(archive)));
    plan.due =
      (await infoOf(store, 'merges')) !== hashOf(merges ?? '') ||
      (await infoOf(store, 'failures')) !== failures ||
      (await infoOf(store, 'linked')) !== 'yes';
  }
  return plan;
}

/** Does what the plan says; `store` is not published yet. Throws MergeError. */
export async function carryOut(store: WritableStore, plan: Plan, order: Order): Promise<Done> {
  const merges = order.merges === null ? NO_MERGES : await readMerges(order.merges);
  await writeInfo(store, 'linked', 'no');
  for (const document of plan.removed) {
    await store.transaction(() => forget(store, document));
  }
  const bad: BadDocument[] = [];
  const files = [
    ...plan.added.map((file) => ({ file, known: false })),
    ...plan.changed.map((file) => ({ file, known: true })),
  ];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const piece = files.slice(from, from + AT_ONCE);
    await store.transaction(async () => {
      for (const { file, known } of piece) {
        const problem = await indexDocument(store, file, known);
        if (problem !== null) bad.push({ document: file.document, problem });
      }
    });
    await order.told?.(from + piece.length, files.length);
  }
  await putFailures(store, order.archive);
  const people = await store.refresh(merges);
  await writeInfo(store, 'merges', hashOf(order.merges ?? ''));
  return { bad, draft: order.draft ? draftMerges(people) : null };
}

/** The document's row and its meetings, in the place of what the store had of it. Gives why it could not be read. */
async function indexDocument(store: WritableStore, file: DocumentFile, known: boolean): Promise<string | null> {
  const { document, size, modified } = file;
  const { sha256, meetings } = await readDocument(file);
  const putRow = (problem: string | null): Promise<void> =>
    store.insert(
      'documents',
      ['document', 'size', 'modified', 'sha256', 'problem'],
      [[document, size, modified, sha256, problem]],
    );
  if (known) await forget(store, document);
  await putRow(null);
  try {
    for await (const { meeting, minutes } of meetings) await store.put(meeting, minutes, document);
    return null;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    await forget(store, document);
    await putRow(error.message);
    return error.message;
  }
}

async function forget(store: WritableStore, document: string): Promise<void> {
  for (const row of await store.all('SELECT meeting FROM meetings WHERE document = ?', [document])) {
    await store.remove(String(row['meeting']));
  }
  await store.run('DELETE FROM documents WHERE document = ?', [document]);
}

async function putFailures(store: WritableStore, archive: string): Promise<void> {
  const failures = await failuresIn(archive);
  await store.transaction(async () => {
    await store.run('DELETE FROM failures');
    const rows = failures.map(({ path, code, message }, index) => [index + 1, path, code, message]);
    await store.insert('failures', ['place', 'path', 'code', 'message'], rows);
    await writeInfo(store, 'failures', hashOf(JSON.stringify(failures)));
  });
}
