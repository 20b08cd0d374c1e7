/** Members of archives on their way to other machines: a file each below the output folder, gone when they are done. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DRAFTS, STATE_FOLDER } from '../write-whole.ts';

export interface Spool {
  /** Gives the path of a file with these bytes. */
  put(id: string, bytes: Uint8Array): Promise<string>;
  remove(id: string): Promise<void>;
}

/** In `folder`, where results go, too. */
export function openSpool(folder: string): Spool {
  const place = resolve(folder, STATE_FOLDER, 'spool');
  /** So many files that one folder for all of them would be slow. */
  const fileOf = (id: string) => join(place, id.slice(0, 2), id);
  return {
    put: async (id, bytes) => {
      const file = fileOf(id);
      const draft = resolve(folder, DRAFTS, `spool-${id}`);
      for (const path of [file, draft]) await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, bytes);
      await rename(draft, file);
      return file;
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
}
