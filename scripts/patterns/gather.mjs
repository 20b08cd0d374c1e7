/** Every regular expression of the sources, by the hash under which test/rules/linear-patterns.json holds its verdict. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPatterns } from './built.mjs';
import { patternsOf, ROOT, sources } from './written.mjs';

const HASH_LENGTH = 16;

/** Fixtures reach the places that build a pattern only when a document asks for it. */
async function readFixtures(library) {
  const fixtures = join(ROOT, 'fixtures');
  const names = readdirSync(fixtures, { recursive: true }).filter((name) => /source\.(?:txt|md|html)$/.test(name));
  for (const name of names.sort()) await library.parseAll(readFileSync(join(fixtures, name)));
  const shapes = Object.values(library).find((module) => module.shapedNumber !== undefined);
  shapes.shapedNumber('2024.03.01 Frost', ['{year}.{month}.{number}', '{letter}{number}-{sub}', 'Min {day}/{number}']);
}

/** `patterns` by hash, as { source, flags, place }; `unseen` are the places whose pattern was never built. */
export async function gather() {
  // The build puts patterns of the other sources in its place.
  const written = sources()
    .filter((path) => !path.includes('prefilter'))
    .map((path) => patternsOf(path));
  const built = await builtPatterns(readFixtures);
  const patterns = new Map();
  const add = (place, { source, flags }) => {
    const hash = createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, HASH_LENGTH);
    if (!patterns.has(hash)) patterns.set(hash, { source, flags, place });
  };
  for (const { literals } of written) for (const literal of literals) add(literal.place, literal);
  for (const [place, made] of built) for (const pattern of made) add(place, pattern);
  const places = written.flatMap(({ sites }) => sites.map(({ place }) => place));
  return { patterns, places, unseen: places.filter((place) => !built.has(place)) };
}
