/** Which store is meant, and what is told where it fails. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isUrl, openStore } from '../archive/store/open.ts';
import { StoreError, type Store } from '../archive/store/store.ts';
import { FileError, UsageError } from './errors.ts';
import type { StoreFlags } from './store-flags.ts';

export const DB_NAME = 'minutes.db';

/** The file or URL that the options, else the argument, else the current folder name. */
export function placeOf({ db, store }: StoreFlags, named: string | undefined): string {
  const given = [db, store, named].filter((place) => place !== undefined);
  if (given.length > 1) throw new UsageError('one store only: --db, --store or an argument');
  if (store !== undefined && !isUrl(store)) throw new UsageError('--store is a URL: postgres://user@host/database');
  const place = given[0] ?? '.';
  if (isUrl(place)) return place;
  return isFolder(place) ? join(place, DB_NAME) : place;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Hands over the store that is meant, and closes it. Throws FileError. */
export async function withStore<Value>(place: string, use: (store: Store) => Promise<Value>): Promise<Value> {
  return attempt(place, async () => {
    const store = await openStore(place);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  });
}

/** Tells what goes wrong with a store as a FileError. */
export async function attempt<Value>(place: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof StoreError ? new FileError(told(place), error.message) : error;
  }
}

const SECRET = /\/\/[^/@]*@/;

/** The place without a user's password. */
export function told(place: string): string {
  return isUrl(place) ? place.replace(SECRET, '//') : place;
}
