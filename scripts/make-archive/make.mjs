/**
 * Makes an archive of documents for benchmarks out of the fixtures, in folders of 200: the same for the same seed.
 *
 *   node scripts/make-archive/make.mjs COUNT FOLDER [--seed 1]
 *
 * Prints how many there are of each kind and extension as JSON.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS, SHARES } from './documents.mjs';
import { randomOf } from './random.mjs';
import { sourcesIn } from './sources.mjs';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const FOLDER_FILES = 200;
const BODIES = [
  'council',
  'planning',
  'finance',
  'highways',
  'library-trust',
  'governors',
  'harbour-board',
  'allotments',
];
const FIRST_YEAR = 1990;
/** How often a document is made anew whose bytes are those of another. */
const TRIES = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [count, folder] = [Number(positionals[0]), positionals[1]];
if (!Number.isInteger(count) || count < 1 || folder === undefined) {
  console.error('usage: node scripts/make-archive/make.mjs COUNT FOLDER [--seed 1]');
  process.exit(2);
}

const sources = sourcesIn(FIXTURES);
const seen = new Set();
const counts = { documents: 0, bytes: 0, folders: 0, kinds: {}, extensions: {} };
for (let number = 0; number < count; number++) {
  const kind = kindOf(number);
  const { end, bytes } = unlikeOthers(kind, number);
  const path = join(folder, pathOf(number, end));
  if (number % FOLDER_FILES === 0) {
    mkdirSync(dirname(path), { recursive: true });
    counts.folders++;
  }
  writeFileSync(path, bytes);
  counts.documents++;
  counts.bytes += bytes.length;
  counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1;
  counts.extensions[end] = (counts.extensions[end] ?? 0) + 1;
}
console.log(JSON.stringify(counts));

/** The shares hold in every hundred documents. */
function kindOf(number) {
  const hundred = Object.entries(SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return randomOf(values.seed, 'kinds', Math.floor(number / 100)).shuffled(hundred)[number % 100];
}

function unlikeOthers(kind, number) {
  for (let attempt = 0; ; attempt++) {
    const { end, bytes } = KINDS[kind](sources, randomOf(values.seed, number, attempt), number);
    const hash = createHash('sha256').update(bytes).digest('base64');
    if (seen.has(hash) && attempt < TRIES) continue;
    const own = seen.has(hash) ? Buffer.concat([bytes, Buffer.from(`\nDocument ${number}\n`)]) : bytes;
    seen.add(hash);
    return { end, bytes: own };
  }
}

/** council/1990/0000123.txt */
function pathOf(number, end) {
  const place = Math.floor(number / FOLDER_FILES);
  const year = FIRST_YEAR + Math.floor(place / BODIES.length);
  return join(BODIES[place % BODIES.length], String(year), `${String(number).padStart(7, '0')}${end}`);
}
