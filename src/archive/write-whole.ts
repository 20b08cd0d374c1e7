/** Files that are there whole or not at all, whenever the program ends. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isRunning } from '../whole-file.ts';

/** What the program keeps for itself below an output folder. */
export const STATE_FOLDER = '.minutes';

/** Of this process: where its drafts stand until they are whole. */
export const DRAFTS = join(STATE_FOLDER, 'drafts', `${hostname()}-${process.pid}`);

const made = new Set<string>();
let drafts = 0;

/** Writes a file below `folder` by its relative name: beside the others as a draft, then renamed. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  const draft = join(folder, DRAFTS, `${threadId}-${drafts++}`);
  try {
    await put(draft, file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Somebody has removed a folder that this thread made.
    made.clear();
    await put(draft, file, text);
  }
}

async function put(draft: string, file: string, text: string): Promise<void> {
  for (const folder of [dirname(draft), dirname(file)]) {
    if (made.has(folder)) continue;
    await mkdir(folder, { recursive: true });
    made.add(folder);
  }
  await writeFile(draft, text);
  await rename(draft, file);
}

/** Removes the folder of this process's own drafts: all are whole. */
export async function clearDrafts(folder: string): Promise<void> {
  await rm(join(folder, DRAFTS), { recursive: true, force: true });
  made.clear();
}

/** Removes what killed programs of this machine have left as drafts below `folder`. */
export async function sweepDrafts(folder: string): Promise<void> {
  const place = join(folder, dirname(DRAFTS));
  const own = `${hostname()}-`;
  for (const name of await readdir(place).catch(() => [])) {
    const id = name.startsWith(own) ? Number(name.slice(own.length)) : Number.NaN;
    if (Number.isInteger(id) && !isRunning(id)) await rm(join(place, name), { recursive: true, force: true });
  }
}
