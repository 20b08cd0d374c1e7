/** All patterns of the sources with what they need, as the build finds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SHARED } from '../settings.mjs';
import { parsePatterns } from './find.mjs';
import { madePatterns } from './made.mjs';
import { clausesOf } from './needs.mjs';
import { inFolders, needsOf, sampleOf } from './plugin.mjs';
import { openSample } from './short.mjs';

/** The patterns that the build gives a first test. */
export async function allPatterns() {
  const sample = sampleOf(ROOT);
  const made = await madePatterns(SHARED, ROOT);
  const folder = join(ROOT, 'src');
  const literals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && inFolders(name))
    .flatMap((name) => parsePatterns(readFileSync(join(folder, name), 'utf8'), name))
    .filter(({ kind }) => kind === 'literal');
  return [...literals, ...made.values()]
    .map(({ source, flags }) => ({ source, flags, needs: needsOf(sample, source, flags) }))
    .filter(({ needs }) => needs !== null);
}

/** What one pattern needs, weighed as if nothing were common. @param {RegExp} pattern */
export const strictNeeds = ({ source, flags }) => openSample([]).shortOf(clausesOf(source, flags, () => 0));
