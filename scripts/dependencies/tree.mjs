/** Run-time dependencies as package-lock.json states them, with what each brings along. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

/** @returns {{ dependencies: Record<string, string>, optionalDependencies: Record<string, string> }} */
export const manifest = () => json('package.json');

/** @typedef {{ license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry */

/** Where a package that is asked for at `place` is found: beside it, or in a folder above. @param {Record<string, Entry>} packages @param {string} place @param {string} name @returns {string | null} */
function find(packages, place, name) {
  const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (packages[path] !== undefined) return path;
  if (place === '') return null;
  const above = place.lastIndexOf('/node_modules/');
  return find(packages, above < 0 ? '' : place.slice(0, above), name);
}

/** Places of a direct dependency and of all that it brings along, itself first. @param {string} name @returns {string[]} */
export function broughtBy(name) {
  /** @type {Record<string, Entry>} */
  const packages = json('package-lock.json').packages;
  const found = new Set([find(packages, '', name) ?? '']);
  for (const place of found) {
    const { dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = find(packages, place, each);
      if (at !== null) found.add(at);
    }
  }
  return [...found];
}

/** By the lock, which states those of other systems too. @param {string} place @returns {string} */
export function licenceOf(place) {
  const { license } = json('package-lock.json').packages[place];
  return license ?? 'none';
}

/** Bytes of its files, those of packages inside it apart; 0 where it is not installed. @param {string} place @returns {number} */
export function sizeOf(place) {
  const folder = join(ROOT, place);
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
