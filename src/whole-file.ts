/** A file that grows as a draft beside its place and appears there whole or not at all. */
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface WholeFile {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Everything is written: the file appears under its name. */
  finish(): Promise<void>;
  /** What was written is given up; a file that was there before stays as it was. */
  abandon(): Promise<void>;
}

const USUAL_MODE = 0o666;

/** Rejects with what the file system says. Drafts that killed programs have left for the same file are removed. */
export async function openWholeFile(path: string, mode = USUAL_MODE): Promise<WholeFile> {
  await sweep(path);
  const draft = draftOf(path, process.pid);
  const handle = await open(draft, 'wx', mode);
  return {
    write: (chunk) => handle.writeFile(chunk),
    finish: async () => {
      await handle.sync();
      await handle.close();
      await rename(draft, path);
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

const END = '.tmp';

/** What the names of a file's drafts begin with; the process follows. */
function startOf(path: string): string {
  return `.${basename(path)}.`;
}

function draftOf(path: string, process: number): string {
  return join(dirname(path), `${startOf(path)}${process}${END}`);
}

async function sweep(path: string): Promise<void> {
  const start = startOf(path);
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    if (!name.startsWith(start) || !name.endsWith(END)) continue;
    const id = Number(name.slice(start.length, -END.length));
    if (Number.isInteger(id) && !isRunning(id)) await rm(draftOf(path, id), { force: true });
  }
}

/** Whether a process of this machine is running. */
export function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
