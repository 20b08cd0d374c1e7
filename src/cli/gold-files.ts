/** The gold that is named on the command line, with the documents that it is about. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { expectationOf, type Gold } from '../eval/gold.ts';
import { errorLine, FileError, reasonOf } from './errors.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

export interface GoldFile {
  /** The file's name without its ending; the folder's, where every case calls it the same. */
  name: string;
  gold: Gold;
  /** The document's path, null where it is not to be found. */
  document: string | null;
  /** What the gold calls it. */
  said: string;
}

/** Names that tell nothing: each case has one in its folder. */
const SAME_NAMES: ReadonlySet<string> = new Set(['expected', 'gold']);

/** The gold files of `named` files and folders, a folder's in the order of their names. Throws FileError. */
export async function goldPaths(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const path of named) {
    const stats = await stat(path).catch((error: unknown) => {
      throw new FileError(path, reasonOf(error));
    });
    if (!stats.isDirectory()) {
      paths.push(path);
      continue;
    }
    const inside = (await readdir(path)).filter((file) => file.endsWith('.json')).sort();
    if (inside.length === 0) throw new FileError(path, 'holds no JSON file');
    paths.push(...inside.map((file) => join(path, file)));
  }
  return paths;
}

export function nameOfGold(path: string): string {
  const { name } = parse(path);
  return SAME_NAMES.has(name) ? basename(dirname(resolve(path))) : name;
}

/** Reads gold; null, and told of, where it is none. */
export async function readGold(io: Io, path: string, root: string | undefined): Promise<GoldFile | null> {
  try {
    const { document, gold } = expectationOf(JSON.parse(await readFile(path, 'utf8')));
    return {
      name: nameOfGold(path),
      gold,
      document: await find(path, document, root),
      said: document ?? 'its document',
    };
  } catch (error) {
    await complain(io, errorLine(path, `is no gold: ${reasonOf(error)}`));
    return null;
  }
}

/** Below `root`; else below the gold's folder or one above it, else beside the gold. */
async function find(gold: string, said: string | null, root: string | undefined): Promise<string | null> {
  if (said !== null && root !== undefined) return isFile(join(root, said));
  for (let folder = dirname(resolve(gold)); said !== null; folder = dirname(folder)) {
    const found = await isFile(resolve(folder, said));
    if (found !== null) return found;
    if (folder === dirname(folder)) break;
  }
  return beside(gold);
}

/** "board.pdf" beside "board.json" or "board.expected.json"; "source.txt" beside "expected.json". */
async function beside(gold: string): Promise<string | null> {
  const folder = dirname(resolve(gold));
  const [stem = ''] = basename(gold).split('.');
  const wanted = SAME_NAMES.has(stem) ? 'source' : stem;
  const files = await readdir(folder);
  const [only, other] = files.filter((file) => parse(file).name === wanted && !file.endsWith('.json'));
  return only === undefined || other !== undefined ? null : join(folder, only);
}

async function isFile(path: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() === true ? path : null;
}
