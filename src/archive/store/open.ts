/** The store that a file name or a URL means. */
import { type Store, type WritableStore } from './store.ts';

const URL_OF_POSTGRES = /^postgres(?:ql)?:\/\//i;

export function isUrl(place: string): boolean {
  return URL_OF_POSTGRES.test(place);
}

/** For questions. Throws StoreError. */
export async function openStore(place: string): Promise<Store> {
  if (isUrl(place)) return (await import('./postgres.ts')).openPostgres(place);
  return (await import('./sqlite.ts')).openSqlite(place);
}

/**
 * For writing; made where there is none. A file of SQLite appears, or changes, with `publish`; in PostgreSQL each meeting
 * is there as soon as it is put, and several processes may put meetings. Throws StoreError.
 */
export async function createStore(place: string): Promise<WritableStore> {
  if (isUrl(place)) return (await import('./postgres.ts')).createPostgres(place);
  return (await import('./sqlite.ts')).createSqlite(place);
}
