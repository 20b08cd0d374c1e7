/** What the pages run and wear, as it was built from `src/report/page`: every page carries its own copy. */
import { existsSync, readFileSync } from 'node:fs';

/** Beside the built program, or in the folder that it is built to where the sources run. */
const PLACES = ['./page/', '../page/', '../../dist/page/'];

/** The text of `name`, "theme.css" or "document.js" say. Error where the program was not built. */
export function assetOf(name: string): string {
  const file = PLACES.map((place) => new URL(place + name, import.meta.url)).find((place) => existsSync(place));
  if (file === undefined) throw new Error(`${name} is missing: the program is not built ("npm run build")`);
  return readFileSync(file, 'utf8');
}
