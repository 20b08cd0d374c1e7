/** Which version of minutes made a store: one of another version is made anew. */
import { VERSION } from '../../version.ts';
import type { Store, Writing } from './store.ts';

/** Raised whenever the tables or what is in them change. */
const STORE_VERSION = `${VERSION}/1`;

export async function isCurrent(store: Store): Promise<boolean> {
  return (await infoOf(store, 'version')) === STORE_VERSION;
}

export async function writeVersion(store: Writing): Promise<void> {
  await writeInfo(store, 'version', STORE_VERSION);
}

export async function infoOf(store: Store, name: string): Promise<string | null> {
  const [row] = await store.all('SELECT value FROM store_info WHERE name = ?', [name]);
  return typeof row?.['value'] === 'string' ? row['value'] : null;
}

export async function writeInfo(store: Writing, name: string, value: string): Promise<void> {
  await store.run('DELETE FROM store_info WHERE name = ?', [name]);
  await store.run('INSERT INTO store_info (name, value) VALUES (?, ?)', [name, value]);
}
