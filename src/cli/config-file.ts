/** Files of configuration: which are in force, and what they say. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { FileError, reasonOf, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { ownFolder } from './own-folder.ts';

/** A project's, in the current folder or above it. */
export const PROJECT_CONFIG = 'minutes.config.yaml';
/** The user's, in the folder of the user's own files. */
export const OWN_CONFIG = 'config.yaml';

/** More than any configuration can need. */
const MAX_BYTES = 65_536;

/** One line of a file. */
export interface Said {
  /** The command that it is for; null: all that have the option. */
  command: string | null;
  key: string;
  value: string | boolean;
  /** "minutes.config.yaml:3" */
  where: string;
  /** The folder that relative paths start from. */
  folder: string;
}

/** The files in force, the stronger first. `named` as --config: a file, false for none. Rejects with FileError. */
export async function configFiles(io: Io, named: string | false | undefined): Promise<string[]> {
  if (named === false) return [];
  if (named !== undefined) return [named];
  const own = ownFolder(io);
  const files = [await above(resolve('.')), own === null ? null : await ifThere(join(own, OWN_CONFIG))];
  return files.filter((file) => file !== null);
}

async function above(folder: string): Promise<string | null> {
  const found = await ifThere(join(folder, PROJECT_CONFIG));
  if (found !== null || folder === dirname(folder)) return found;
  return above(dirname(folder));
}

async function ifThere(path: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() === true ? path : null;
}

/** What a file says, line by line. Rejects with FileError; with UsageError where it is no table of names and values. */
export async function readConfig(path: string): Promise<Said[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(path, reasonOf(error));
  });
  if (text.length > MAX_BYTES) throw new FileError(path, 'is too large for a configuration');
  return (await import('./config-yaml.ts')).saidIn(text, shown(path), dirname(resolve(path)));
}

/** The path as short as it can be told from here. */
function shown(path: string): string {
  const fromHere = relative('.', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** An error of the configuration, with its place. */
export function wrongSetting(where: string, why: string): UsageError {
  return new UsageError(`${where}: ${why}`);
}
