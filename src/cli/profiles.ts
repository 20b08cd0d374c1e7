/** The user's profile for a file: as named, else `.minutes.yaml` in the file's folder or above it, else the user's own. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Profile } from '../profile/profile.ts';
import type { Flags } from './command.ts';
import { FileError, reasonOf } from './errors.ts';
import type { Io } from './io.ts';
import { ownFolder } from './own-folder.ts';

export const PROFILE_NAME = '.minutes.yaml';

export interface Profiles {
  /** The profile for a file, null for standard input; no member where there is none. Rejects with FileError. */
  for: (path: string | null) => Promise<{ profile?: Profile }>;
}

export function profilesOf(io: Io, { profile: named }: Pick<Flags, 'profile'>): Profiles {
  if (named === false) return { for: () => Promise.resolve({}) };
  if (named !== undefined) {
    let loaded: Promise<Profile> | undefined;
    return { for: async () => ({ profile: await (loaded ??= loadProfile(named)) }) };
  }
  const known = new Map<string, Promise<Profile | undefined>>();
  const own = ownFolder(io);
  const inFolder = (folder: string): Promise<Profile | undefined> => {
    let found = known.get(folder);
    if (found === undefined) known.set(folder, (found = lookIn(folder)));
    return found;
  };
  const lookIn = async (folder: string): Promise<Profile | undefined> => {
    const here = await loadIfThere(join(folder, PROFILE_NAME));
    if (here !== undefined) return here;
    if (folder !== dirname(folder)) return inFolder(dirname(folder));
    return own === null ? undefined : loadIfThere(join(own, 'profile.yaml'));
  };
  return {
    for: async (path) => {
      const profile = await inFolder(path === null ? resolve('.') : dirname(resolve(path)));
      return profile === undefined ? {} : { profile };
    },
  };
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

async function loadIfThere(path: string): Promise<Profile | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new FileError(path, reasonOf(error));
  });
  return text === null ? undefined : parseProfile(path, text);
}

/** Throws FileError, whose message names the line of what is wrong. */
export async function loadProfile(path: string): Promise<Profile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(path, reasonOf(error));
  });
  return parseProfile(path, text);
}

async function parseProfile(path: string, text: string): Promise<Profile> {
  const { ProfileError, readProfile } = await import('../profile/read.ts');
  try {
    return readProfile(text);
  } catch (error) {
    if (error instanceof ProfileError) throw new FileError(path, error.message);
    throw error;
  }
}
