/** Where the programs, fixtures and samples are. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BIN = join(ROOT, 'bin/minutes.js');

const FIXTURES = join(ROOT, 'fixtures');
const TYPES = join(FIXTURES, 'types');
const SEEDS = join(ROOT, '../shared/corpus/seeds');

/** Folders of fixtures that are no layouts: what is no minutes, and the same minutes in every type of file. */
const NO_LAYOUTS = new Set(['unrecognised', 'types']);

const subfolders = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** The fixtures' texts by layout; a layout without any is left out. */
export function layouts() {
  return subfolders(FIXTURES)
    .filter((layout) => !NO_LAYOUTS.has(layout))
    .map((layout) => ({
      layout,
      files: readdirSync(join(FIXTURES, layout), { recursive: true })
        .filter((name) => /(?:^|[\\/])source\.txt$/.test(name))
        .sort()
        .map((name) => join(FIXTURES, layout, name)),
    }))
    .filter(({ files }) => files.length > 0);
}

/** The paths of the files of one of the names, such as "minutes.docx", of all minutes that exist in every type. */
export function filesOfTypes(...names) {
  return subfolders(TYPES)
    .flatMap((folder) => names.map((name) => join(TYPES, folder, name)))
    .filter((path) => existsSync(path));
}

/** As `filesOfTypes`, with what is in them. */
export function inputsOfTypes(...names) {
  return filesOfTypes(...names).map((path) => ({ path, bytes: readFileSync(path) }));
}

/** A text of the corpus of seeds; undefined where there is none. */
export function seed() {
  const [first] = subfolders(SEEDS);
  return first === undefined ? undefined : join(SEEDS, first);
}

/** Hands over a folder for files that are made, and removes it. */
export async function withScratch(use) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes so many documents of all kinds, hostile ones among them, below the folder. Throws where they cannot be made. */
export function makeDocuments(folder, count) {
  const maker = join(ROOT, 'scripts/make-archive/make.mjs');
  const { status } = spawnSync(process.execPath, [maker, `${count}`, folder], { stdio: 'ignore' });
  if (status !== 0) throw new Error('no archive can be made');
}

/** Whether one of Poppler's programs is installed. */
export function hasProgram(name) {
  return spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;
}
