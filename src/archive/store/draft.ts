/** A file that is replaced as a whole: it is written beside the old one, and takes its place at the end. */
import { constants, existsSync } from 'node:fs';
import { copyFile, open, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../whole-file.ts';
import { StoreError } from './store.ts';

export interface Draft {
  path: string;
  /** Whether it began as a copy of the file. */
  begun: boolean;
  publish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Begins with a copy of the file, or empty. Throws StoreError while another process writes a draft of it. */
export async function beginDraft(file: string, copy: boolean): Promise<Draft> {
  const target = existsSync(file) ? await realpath(file) : file;
  const path = join(dirname(target), `.${basename(target)}.${String(process.pid)}.draft`);
  const abandon = () => removeDraft(path);
  await removeDraft(path);
  await writeFile(path, '');
  try {
    await clearAbandoned(target, path);
    if (copy) await copyFile(target, path, constants.COPYFILE_FICLONE);
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    path,
    begun: copy,
    abandon,
    publish: async () => {
      await sync(path);
      await rename(path, target);
      await sync(dirname(target)).catch(() => undefined);
      await abandon();
    },
  };
}

/** Drafts of processes that have gone. */
async function clearAbandoned(target: string, own: string): Promise<void> {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.draft') || join(folder, name) === own) continue;
    const pid = Number(name.slice(prefix.length, -'.draft'.length));
    if (Number.isSafeInteger(pid) && pid > 0 && isRunning(pid)) {
      throw new StoreError(`is being written by process ${String(pid)}; if that is none of minutes, remove ${name}`);
    }
    await removeDraft(join(folder, name));
  }
}

/** With the lock that SQLite leaves beside it. */
async function removeDraft(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.lock`, { recursive: true, force: true });
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
