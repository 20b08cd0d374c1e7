/** Zip archives whose bytes depend on nothing but what is in them. */
import { strToU8, zipSync } from 'fflate';

/** Zip keeps local times, so this one is made from local parts. */
const MODIFIED = new Date(2020, 0, 2, 3, 4, 6);

/** `files`: names to strings, in order; the names in `stored` are not compressed. */
export function archive(files, stored = []) {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    [strToU8(text), { level: stored.includes(name) ? 0 : 9, mtime: MODIFIED }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
