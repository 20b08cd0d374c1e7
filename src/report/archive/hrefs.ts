/** Links from a page to documents on the same machine. */
import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

export interface Setting {
  /** The folder that the page will stand in. */
  from: string;
  /** Folders that paths of documents may be relative to; the first that has the file wins. */
  bases: readonly string[];
}

/** The link to a document; to its archive where it is a member of one; "" where no such file is there. */
export function hrefTo(path: string, { from, bases }: Setting): string {
  for (const base of bases) {
    const file = fileAt(base, path);
    if (file !== null) return hrefOf(relative(resolve(from), file));
  }
  return '';
}

/** No file is called so; a lone half of a pair is in no URL. */
const NO_NAME = /[\0\p{Surrogate}]/u;

function fileAt(base: string, path: string): string | null {
  if (path === '' || NO_NAME.test(path)) return null;
  const root = resolve(base);
  for (let place = resolve(base, path); place !== root && place !== dirname(place); place = dirname(place)) {
    const kind = kindOf(place);
    if (kind !== null) return kind === 'file' ? place : null;
  }
  return null;
}

/** Null for what is not there, or has a name that no file can have. */
function kindOf(place: string): 'file' | 'other' | null {
  try {
    return statSync(place).isFile() ? 'file' : 'other';
  } catch {
    return null;
  }
}

/** It begins with "./" or "../", so that nothing in a name is taken for a scheme. */
function hrefOf(path: string): string {
  const segments = path.split(sep).map(encodeURIComponent).join('/');
  return segments.startsWith('../') ? segments : `./${segments}`;
}
