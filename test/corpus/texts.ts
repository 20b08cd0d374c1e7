/** The texts of the shared corpus, which lies beside the project where it is there at all. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fixtures/cases.ts';

/** From the project's root. */
export const CORPUS = '../shared/corpus';

/** Paths from the project's root; empty where there is no corpus. */
export const CORPUS_TEXTS: readonly string[] = ['seeds', 'wild'].flatMap((folder) => {
  const path = join(ROOT, CORPUS, folder);
  if (!existsSync(path)) return [];
  const texts = readdirSync(path).filter((name) => /\.(?:txt|md)$/.test(name));
  return texts.sort().map((name) => `${CORPUS}/${folder}/${name}`);
});
