/** Keeps what V8 makes of the program while it reads a few files, for the starts to come. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './settings.mjs';

/** What is done most: the ways through the program that are to be short. */
const RUNS = [
  ['--version'],
  ['parse', 'fixtures/item-discussion-action/owner-below-cut-by-page/source.txt'],
  ['parse', 'fixtures/speaker-table/colliding-initials/source.txt'],
];

process.chdir(ROOT);
const { load } = await import(pathToFileURL(join(ROOT, 'dist/load.js')).href);
const { program, script } = load(null);
for (const argv of RUNS) await program.main(argv);
writeFileSync(join(ROOT, 'dist/program.cache'), script.createCachedData());
