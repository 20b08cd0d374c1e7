/** The files that INPUT arguments mean: each with its path as given and its place below the output folder. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { byText } from '../compare.ts';
import { reasonOf } from '../reason.ts';
import { isSystemFile } from './members/member.ts';
import { safePath } from './members/safe-path.ts';

export interface Place {
  /** As given, or found below what is given. */
  path: string;
  /** Below the output folder, before it is known whether another document is there. */
  wanted: string;
  /** Why there is no file to read; null where there is one. */
  problem: string | null;
}

const GLOB = /[*?[\]{}()!+@]/;
const IS_PATTERN = /[*?[{]|[!+@]\(/;

export interface Inputs {
  /** Files, folders and patterns. */
  named: Iterable<string> | AsyncIterable<string>;
  /** Whether there may be more than one. */
  several: boolean;
  /** Whole paths that are never inputs, and folders that are never looked into. */
  skip: ReadonlySet<string>;
}

/**
 * The files of all INPUTs, folder by folder in the order of their names. Files of a folder stand where they stand in it,
 * those of a pattern where they stand below its first folders, and below the INPUT's own name where there are several; a
 * file that is named stands at its path.
 */
export async function* placesOf({ named, several, skip }: Inputs): AsyncGenerator<Place> {
  for await (const input of named) {
    const stats = await stat(input).catch((error: unknown) => reasonOf(error));
    if (typeof stats !== 'string' && stats.isDirectory()) yield* filesOf(input, several ? input : '', skip);
    else if (typeof stats === 'string' && IS_PATTERN.test(input)) yield* matchesOf(input, several, skip);
    else yield placeOf(input, input, typeof stats === 'string' ? stats : stats.isFile() ? null : NO_FILE);
  }
}

const NO_FILE = 'is no regular file';
const FOLDER_LINK = 'is a link to a folder, which is not followed';

/** What leads out of a folder, in front of a path. */
const OUTSIDE = /^(?:\.{0,2}\/)+/;

function placeOf(path: string, wanted: string, problem: string | null): Place {
  return { path, wanted: safePath(wanted.replace(OUTSIDE, '')), problem };
}

async function* filesOf(folder: string, wanted: string, skip: ReadonlySet<string>): AsyncGenerator<Place> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => reasonOf(error));
  if (typeof entries === 'string') {
    yield placeOf(folder, wanted, entries);
    return;
  }
  entries.sort((a, b) => byText(a.name, b.name));
  for (const entry of entries) {
    if (isSystemFile(entry.isDirectory() ? `${entry.name}/` : entry.name)) continue;
    const path = join(folder, entry.name);
    const below = `${wanted}/${entry.name}`;
    if (skip.has(resolve(path))) continue;
    if (entry.isDirectory()) yield* filesOf(path, below, skip);
    else yield placeOf(path, below, entry.isFile() ? null : await problemOf(path));
  }
}

/** Of what is neither a file nor a folder. */
async function problemOf(path: string): Promise<string | null> {
  const stats = await stat(path).catch((error: unknown) => reasonOf(error));
  if (typeof stats === 'string') return stats;
  if (stats.isDirectory()) return (await lstat(path)).isSymbolicLink() ? FOLDER_LINK : NO_FILE;
  return stats.isFile() ? null : NO_FILE;
}

async function* matchesOf(pattern: string, several: boolean, skip: ReadonlySet<string>): AsyncGenerator<Place> {
  const { default: glob } = await import('fast-glob');
  const found = await glob(pattern, { suppressErrors: true });
  const base = baseOf(pattern);
  let any = false;
  for (const path of found.sort(byText)) {
    if (isSkipped(path, skip)) continue;
    any = true;
    yield placeOf(path, several ? path : path.slice(base.length), null);
  }
  if (!any) yield placeOf(pattern, pattern, 'matches no file');
}

function isSkipped(path: string, skip: ReadonlySet<string>): boolean {
  const whole = resolve(path);
  return [...skip].some((one) => whole === one || whole.startsWith(one + sep));
}

/** The folders in front of the first segment that is a pattern. */
function baseOf(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => GLOB.test(segment));
  return segments
    .slice(0, first)
    .map((segment) => `${segment}/`)
    .join('');
}
